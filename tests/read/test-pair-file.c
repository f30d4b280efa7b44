/* test-pair-file.c - the counterparts of two cases are found among what is installed, and beside a case of one's own
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-data-directory.h"
#include "xitong-pair-file.h"
#include "xitong-test-case.h"

static XitongCase *
read_own (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "counterparts", name, NULL);

  return xitong_test_case_read (path);
}

static void
assert_pair (XitongCase *a,
             XitongCase *b,
             const char *name)
{
  g_autofree char *path = xitong_pair_file_find (a, b);
  g_autofree char *found = NULL;
  g_autoptr (XitongDiagnostics) diagnostics = NULL;
  g_autoptr (XitongCounterparts) counterparts = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (path);
  found = g_path_get_basename (path);
  g_assert_cmpstr (found, ==, name);
  diagnostics = xitong_diagnostics_new (path);
  counterparts = xitong_pair_file_read (path, a, b, diagnostics, &error);
  g_assert_no_error (error);
  g_assert_true ((counterparts->a == a && counterparts->b == b) || (counterparts->a == b && counterparts->b == a));
}

static void
test_installed (void)
{
  g_autoptr (XitongCase) china = xitong_test_case_read_shipped ("china");
  g_autoptr (XitongCase) ussr = xitong_test_case_read_shipped ("ussr");

  assert_pair (china, ussr, "china-ussr.xml");
  assert_pair (ussr, china, "china-ussr.xml");
  g_assert_null (xitong_pair_file_find (china, china));
}

static void
test_beside (void)
{
  g_autoptr (XitongCase) works = read_own ("works.xml");
  g_autoptr (XitongCase) mill = read_own ("mill.xml");

  assert_pair (works, mill, "works-mill.xml");
  assert_pair (mill, works, "works-mill.xml");
}

static void
test_none (void)
{
  g_autoptr (XitongCase) works = read_own ("works.xml");
  g_autoptr (XitongCase) china = xitong_test_case_read_shipped ("china");

  g_assert_null (xitong_pair_file_find (works, china));
  g_assert_null (xitong_pair_file_find (china, works));
}

/* The file says of which cases it is: others are not compared by it. */
static void
test_other_cases (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "counterparts", "works-mill.xml", NULL);
  g_autoptr (XitongCase) works = read_own ("works.xml");
  g_autoptr (XitongCase) china = xitong_test_case_read_shipped ("china");
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (XitongCounterparts) counterparts = NULL;
  g_autoptr (GError) error = NULL;

  counterparts = xitong_pair_file_read (path, works, china, diagnostics, &error);
  g_assert_null (counterparts);
  g_assert_nonnull (error);
  g_assert_cmpuint (xitong_diagnostics_count_errors (diagnostics), ==, 1);
}

static void
test_cases (void)
{
  g_auto (GStrv) paths = xitong_data_directory_dup_cases ();

  g_assert_cmpuint (g_strv_length (paths), ==, 2);
  g_assert_true (g_str_has_suffix (paths[0], "china.xml"));
  g_assert_true (g_str_has_suffix (paths[1], "ussr.xml"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pair-file/installed", test_installed);
  g_test_add_func ("/pair-file/beside", test_beside);
  g_test_add_func ("/pair-file/none", test_none);
  g_test_add_func ("/pair-file/other-cases", test_other_cases);
  g_test_add_func ("/pair-file/cases", test_cases);
  return g_test_run ();
}

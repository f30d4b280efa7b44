/* test-shipped.c - the cases that come with the program are right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-counterparts-reader.h"
#include "xitong-test-case.h"

static void
test_shipped (gconstpointer path)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read (path);

  g_assert_cmpuint (xitong_entity_list_count (enterprise_case->eras), >, 0);
}

static XitongCase *
open_shipped (const char  *id,
              gpointer     data,
              GError     **error)
{
  return xitong_test_case_read_shipped (id);
}

static void
test_counterparts (gconstpointer data)
{
  const char *path = data;
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCounterparts) counterparts = xitong_counterparts_read_file (path, open_shipped, NULL, diagnostics, &error);

  xitong_test_case_tell (diagnostics);
  g_assert_no_error (error);
  g_assert_nonnull (counterparts);
}

static void
add_all (const char    *folder,
         GTestDataFunc  test_function)
{
  g_autofree char *directory = g_build_filename (g_getenv ("XITONG_DATA_DIR"), folder, NULL);
  g_autoptr (GDir) entries = g_dir_open (directory, 0, NULL);
  const char *name;

  g_assert_nonnull (entries);
  while ((name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *test = g_strconcat ("/read/shipped/", folder, "/", name, NULL);

      if (g_str_has_suffix (name, ".xml"))
        g_test_add_data_func_full (test, g_build_filename (directory, name, NULL), test_function, g_free);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_all ("cases", test_shipped);
  add_all ("counterparts", test_counterparts);
  return g_test_run ();
}

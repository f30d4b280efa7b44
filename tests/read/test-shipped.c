/* test-shipped.c - the cases that come with the program are right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-case-reader.h"
#include "xitong-counterparts-reader.h"

static void
tell (XitongDiagnostics *diagnostics)
{
  GListModel *list = xitong_diagnostics_get_list (diagnostics);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (XitongDiagnostic) diagnostic = g_list_model_get_item (list, i);
      g_autofree char *text = xitong_diagnostic_dup_text (diagnostic);

      g_test_message ("%s", text);
    }
}

static void
test_shipped (gconstpointer data)
{
  const char *path = data;
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_file (path, diagnostics, &error);

  tell (diagnostics);
  g_assert_no_error (error);
  g_assert_cmpuint (xitong_entity_list_count (enterprise_case->eras), >, 0);
}

static XitongCase *
open_shipped (const char  *id,
              gpointer     data,
              GError     **error)
{
  g_autofree char *name = g_strconcat (id, ".xml", NULL);
  g_autofree char *path = g_build_filename (g_getenv ("XITONG_DATA_DIR"), "cases", name, NULL);
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);

  return xitong_case_read_file (path, diagnostics, error);
}

static void
test_counterparts (gconstpointer data)
{
  const char *path = data;
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCounterparts) counterparts = xitong_counterparts_read_file (path, open_shipped, NULL, diagnostics, &error);

  tell (diagnostics);
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

/* test-shipped.c - the cases that come with the program are right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-case-reader.h"

static void
test_shipped (gconstpointer data)
{
  const char *path = data;
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_file (path, diagnostics, &error);
  GListModel *list = xitong_diagnostics_get_list (diagnostics);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (XitongDiagnostic) diagnostic = g_list_model_get_item (list, i);
      g_autofree char *text = xitong_diagnostic_dup_text (diagnostic);

      g_test_message ("%s", text);
    }
  g_assert_no_error (error);
  g_assert_cmpuint (xitong_case_count (enterprise_case->eras), >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *directory = g_build_filename (g_getenv ("XITONG_DATA_DIR"), "cases", NULL);
  g_autoptr (GDir) entries = NULL;
  const char *name;

  g_test_init (&argc, &argv, NULL);
  entries = g_dir_open (directory, 0, NULL);
  g_assert_nonnull (entries);
  while ((name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *test = g_strconcat ("/read/shipped/", name, NULL);

      if (g_str_has_suffix (name, ".xml"))
        g_test_add_data_func_full (test, g_build_filename (directory, name, NULL), test_shipped, g_free);
    }
  return g_test_run ();
}

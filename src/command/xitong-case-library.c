/* xitong-case-library.c - the cases that are installed, and cases in files
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-case-library.h"

#include <glib/gi18n.h>

#include "xitong-case-reader.h"
#include "xitong-replay-check.h"

static char *
dup_directory (void)
{
  const char *data = g_getenv ("XITONG_DATA_DIR");

  return g_build_filename (data != NULL ? data : XITONG_PACKAGE_DATA_DIR, "cases", NULL);
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

char **
xitong_case_library_dup_paths (void)
{
  g_autofree char *directory = dup_directory ();
  g_autoptr (GDir) entries = g_dir_open (directory, 0, NULL);
  GPtrArray *paths = g_ptr_array_new ();
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    if (g_str_has_suffix (name, ".xml"))
      g_ptr_array_add (paths, g_build_filename (directory, name, NULL));
  g_ptr_array_sort (paths, compare_paths);
  g_ptr_array_add (paths, NULL);
  return (char **) g_ptr_array_free (paths, FALSE);
}

static char *
find_path (const char  *name,
           GError     **error)
{
  g_autofree char *directory = dup_directory ();
  g_autofree char *file = g_strdup_printf ("%s.xml", name);
  g_autofree char *path = g_build_filename (directory, file, NULL);

  if (strchr (name, G_DIR_SEPARATOR) == NULL && g_file_test (path, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&path);
  if (g_file_test (name, G_FILE_TEST_EXISTS))
    return g_strdup (name);
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
               _("There is no case \"%s\", and no such file. \"xitong list\" names the cases."), name);
  return NULL;
}

XitongCase *
xitong_case_library_open (const char  *name,
                          GError     **error)
{
  g_autofree char *path = find_path (name, error);
  g_autoptr (XitongDiagnostics) diagnostics = NULL;
  g_autoptr (XitongCase) enterprise_case = NULL;

  if (path == NULL)
    return NULL;
  diagnostics = xitong_diagnostics_new (path);
  enterprise_case = xitong_case_read_file (path, diagnostics, error);
  if (enterprise_case != NULL)
    xitong_replay_check (enterprise_case, diagnostics);
  for (guint i = 0; i < g_list_model_get_n_items (xitong_diagnostics_get_list (diagnostics)); i++)
    {
      g_autoptr (XitongDiagnostic) diagnostic = g_list_model_get_item (xitong_diagnostics_get_list (diagnostics), i);
      g_autofree char *text = xitong_diagnostic_dup_text (diagnostic);

      g_printerr ("%s\n", text);
    }
  if (enterprise_case != NULL && xitong_diagnostics_count_errors (diagnostics) > 0)
    {
      g_set_error (error, XITONG_READ_ERROR, XITONG_READ_ERROR_INVALID,
                   _("The changes of %s cannot be replayed. Mend the lines named above."), path);
      return NULL;
    }
  return g_steal_pointer (&enterprise_case);
}

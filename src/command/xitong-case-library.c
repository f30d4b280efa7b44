/* xitong-case-library.c - the cases that are installed, and cases in files
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-case-library.h"

#include <glib/gi18n.h>

#include "xitong-case-reader.h"
#include "xitong-counterparts-reader.h"
#include "xitong-data-directory.h"
#include "xitong-replay-check.h"

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

char **
xitong_case_library_dup_paths (void)
{
  g_autofree char *directory = xitong_data_directory_dup ("cases");
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
  g_autofree char *directory = xitong_data_directory_dup ("cases");
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

static void
print_diagnostics (XitongDiagnostics *diagnostics)
{
  GListModel *list = xitong_diagnostics_get_list (diagnostics);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (XitongDiagnostic) diagnostic = g_list_model_get_item (list, i);
      g_autofree char *text = xitong_diagnostic_dup_text (diagnostic);

      g_printerr ("%s\n", text);
    }
}

static XitongCase *
open_path (const char  *path,
           GError     **error)
{
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_file (path, diagnostics, error);

  if (enterprise_case != NULL)
    xitong_replay_check (enterprise_case, diagnostics);
  print_diagnostics (diagnostics);
  if (enterprise_case != NULL && xitong_diagnostics_count_errors (diagnostics) > 0)
    {
      g_set_error (error, XITONG_READ_ERROR, XITONG_READ_ERROR_INVALID,
                   _("The changes of %s cannot be replayed. Mend the lines named above."), path);
      return NULL;
    }
  return g_steal_pointer (&enterprise_case);
}

XitongCase *
xitong_case_library_open (const char  *name,
                          GError     **error)
{
  g_autofree char *path = find_path (name, error);

  return path != NULL ? open_path (path, error) : NULL;
}

XitongCase *
xitong_case_library_open_near (const char  *id,
                               const char  *path,
                               GError     **error)
{
  g_autofree char *directory = g_path_get_dirname (path);
  g_autofree char *file = g_strconcat (id, ".xml", NULL);
  g_autofree char *beside = g_build_filename (directory, file, NULL);
  g_autofree char *among_cases = g_build_filename (directory, "..", "cases", file, NULL);

  if (g_file_test (beside, G_FILE_TEST_EXISTS))
    return open_path (beside, error);
  if (g_file_test (among_cases, G_FILE_TEST_EXISTS))
    return open_path (among_cases, error);
  return xitong_case_library_open (id, error);
}

static char *
find_counterparts_in (const char *directory,
                      XitongCase *a,
                      XitongCase *b)
{
  g_autofree char *forward = g_strdup_printf ("%s-%s.xml", xitong_entity_get_id (a), xitong_entity_get_id (b));
  g_autofree char *backward = g_strdup_printf ("%s-%s.xml", xitong_entity_get_id (b), xitong_entity_get_id (a));
  g_autofree char *first = g_build_filename (directory, forward, NULL);
  g_autofree char *second = g_build_filename (directory, backward, NULL);

  if (g_file_test (first, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&first);
  return g_file_test (second, G_FILE_TEST_EXISTS) ? g_steal_pointer (&second) : NULL;
}

static char *
find_counterparts (XitongCase *a,
                   XitongCase *b)
{
  g_autofree char *installed = xitong_data_directory_dup ("counterparts");
  g_autofree char *directory = a->file_name != NULL ? g_path_get_dirname (a->file_name) : NULL;
  char *path = find_counterparts_in (installed, a, b);

  if (path == NULL && directory != NULL)
    path = find_counterparts_in (directory, a, b);
  return path;
}

static XitongCase *
give_opened (const char  *id,
             gpointer     data,
             GError     **error)
{
  XitongCase **cases = data;

  for (guint i = 0; i < 2; i++)
    if (g_strcmp0 (xitong_entity_get_id (cases[i]), id) == 0)
      return g_object_ref (cases[i]);
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT, _("another case is compared"));
  return NULL;
}

gboolean
xitong_case_library_open_counterparts (XitongCase          *a,
                                       XitongCase          *b,
                                       XitongCounterparts **counterparts,
                                       GError             **error)
{
  g_autofree char *path = a != b ? find_counterparts (a, b) : NULL;
  g_autoptr (XitongDiagnostics) diagnostics = NULL;
  XitongCase *cases[] = { a, b };

  *counterparts = NULL;
  if (path == NULL)
    return TRUE;
  diagnostics = xitong_diagnostics_new (path);
  *counterparts = xitong_counterparts_read_file (path, give_opened, cases, diagnostics, error);
  print_diagnostics (diagnostics);
  return *counterparts != NULL;
}

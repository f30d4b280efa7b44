/* xitong-case-library.c - the cases that are installed, and cases in files
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-case-library.h"

#include <glib/gi18n.h>

#include "xitong-case-reader.h"
#include "xitong-data-directory.h"
#include "xitong-nearest-word.h"
#include "xitong-pair-file.h"
#include "xitong-replay-check.h"
#include "xitong-subcommand.h"

/* Returns the path of an installed case; (nullable) (transfer full). */
static char *
find_installed (const char *id)
{
  g_autofree char *directory = xitong_data_directory_dup ("cases");
  g_autofree char *file = g_strdup_printf ("%s.xml", id);
  g_autofree char *path = g_build_filename (directory, file, NULL);

  return strchr (id, G_DIR_SEPARATOR) == NULL && g_file_test (path, G_FILE_TEST_EXISTS) ? g_steal_pointer (&path) : NULL;
}

char **
xitong_case_library_dup_ids (void)
{
  g_auto (GStrv) paths = xitong_data_directory_dup_cases ();
  char **ids = g_new0 (char *, g_strv_length (paths) + 1);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autofree char *name = g_path_get_basename (paths[i]);

      ids[i] = g_strndup (name, strlen (name) - strlen (".xml"));
    }
  return ids;
}

char *
xitong_case_library_dup_advice (const char *name)
{
  g_auto (GStrv) ids = xitong_case_library_dup_ids ();
  g_autofree char *list = g_strjoinv (", ", ids);
  g_autofree char *hint = xitong_nearest_word_dup_hint_among ((const char * const *) ids, name);
  g_autofree char *directory = xitong_data_directory_dup ("cases");

  if (ids[0] == NULL)
    return g_strdup_printf (_(" No cases are installed in %s."), directory);
  return g_strdup_printf (_("%s The cases that come with Xitong are %s."), hint, list);
}

/* Pipes may be read too. */
static gboolean
is_file (const char *name)
{
  return g_file_test (name, G_FILE_TEST_EXISTS) && !g_file_test (name, G_FILE_TEST_IS_DIR);
}

static char *
find_path (const char  *name,
           GError     **error)
{
  char *path = find_installed (name);
  g_autofree char *advice = NULL;

  if (path != NULL)
    return path;
  if (is_file (name))
    return g_strdup (name);
  advice = xitong_case_library_dup_advice (name);
  if (g_file_test (name, G_FILE_TEST_IS_DIR))
    g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR, _("%s is a folder. Name a case file in it."), name);
  else
    g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
                 /* Translators: the second is one sentence or more. */
                 _("There is no case \"%s\", and no such file.%s"), name, advice);
  return NULL;
}

char *
xitong_case_library_find_file (const char  *name,
                               GError     **error)
{
  return is_file (name) ? g_strdup (name) : find_path (name, error);
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
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_and_check (path, xitong_replay_check, diagnostics, error);

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
xitong_case_library_open_asked (const char *name,
                                int        *code)
{
  g_autoptr (GError) error = NULL;
  XitongCase *enterprise_case = NULL;

  *code = 0;
  if (name == NULL)
    {
      g_printerr (_("xitong: which case? Write --case with an id of \"xitong list\", or a file.\n"));
      *code = 2;
      return NULL;
    }
  enterprise_case = xitong_case_library_open (name, &error);
  if (enterprise_case == NULL)
    *code = xitong_subcommand_fail (error);
  return enterprise_case;
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

gboolean
xitong_case_library_open_counterparts (XitongCase          *a,
                                       XitongCase          *b,
                                       XitongCounterparts **counterparts,
                                       GError             **error)
{
  g_autofree char *path = xitong_pair_file_find (a, b);
  g_autoptr (XitongDiagnostics) diagnostics = NULL;

  *counterparts = NULL;
  if (path == NULL)
    return TRUE;
  diagnostics = xitong_diagnostics_new (path);
  *counterparts = xitong_pair_file_read (path, a, b, diagnostics, error);
  print_diagnostics (diagnostics);
  return *counterparts != NULL;
}

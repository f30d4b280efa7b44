/* xitong-check-command.c - whether case files are right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "xitong-case-library.h"
#include "xitong-case-reader.h"
#include "xitong-counterparts-reader.h"
#include "xitong-replay-check.h"
#include "xitong-review.h"
#include "xitong-subcommand.h"

static void
print_diagnostics (XitongDiagnostics *diagnostics)
{
  GListModel *list = xitong_diagnostics_get_list (diagnostics);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (XitongDiagnostic) diagnostic = g_list_model_get_item (list, i);
      g_autofree char *text = xitong_diagnostic_dup_text (diagnostic);

      g_print ("%s\n", text);
    }
}

static gboolean
report (XitongDiagnostics *diagnostics,
        gboolean           is_read,
        const GError      *error)
{
  print_diagnostics (diagnostics);
  if (!is_read && g_list_model_get_n_items (xitong_diagnostics_get_list (diagnostics)) == 0)
    xitong_subcommand_fail (error);
  return is_read && xitong_diagnostics_count_errors (diagnostics) == 0;
}

static void
print_review (XitongCase *enterprise_case,
              const char *path)
{
  g_autoptr (GArray) notes = xitong_review_new (enterprise_case);

  for (guint i = 0; i < notes->len; i++)
    {
      const XitongReviewNote *note = &g_array_index (notes, XitongReviewNote, i);

      g_print (_("%s:%d: for review: %s\n"), path, note->line, note->text);
    }
}

static gboolean
check_case (const char *path,
            gboolean    is_verbose)
{
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_file (path, diagnostics, &error);

  /* Only when the document is let go: what is checked may be large. */
  if (enterprise_case != NULL)
    xitong_replay_check (enterprise_case, diagnostics);
  if (!report (diagnostics, enterprise_case != NULL, error))
    return FALSE;
  if (is_verbose)
    print_review (enterprise_case, path);
  return TRUE;
}

static XitongCase *
open_near (const char  *id,
           gpointer     path,
           GError     **error)
{
  return xitong_case_library_open_near (id, path, error);
}

static gboolean
check_counterparts (const char *path)
{
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCounterparts) counterparts = xitong_counterparts_read_file (path, open_near, (gpointer) path, diagnostics, &error);

  return report (diagnostics, counterparts != NULL, error);
}

static gboolean
check_file (const char *name,
            gboolean    is_verbose)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = xitong_case_library_find_file (name, &error);

  if (path == NULL)
    {
      xitong_subcommand_fail (error);
      return FALSE;
    }
  return xitong_counterparts_is_file (path) ? check_counterparts (path) : check_case (path, is_verbose);
}

static int
run (int    argc,
     char **argv)
{
  gboolean is_verbose = FALSE;
  const GOptionEntry entries[] = {
    { "verbose", 0, 0, G_OPTION_ARG_NONE, &is_verbose, N_("Tell what the author should look over once more, too"), NULL },
    G_OPTION_ENTRY_NULL
  };
  int code = 0;

  if (!xitong_subcommand_parse (&xitong_check_command, entries, _("FILE…"), &argc, &argv))
    return 2;
  if (argc < 2)
    {
      g_printerr (_("xitong: which case is to be checked? Name one file or more.\n"));
      return 2;
    }
  for (int i = 1; i < argc; i++)
    if (!check_file (argv[i], is_verbose))
      code = 1;
  return code;
}

const XitongSubcommand xitong_check_command = { "check", N_("Check case files, and name every error with its line"), run };

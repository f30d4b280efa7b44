/* xitong-check-command.c - whether case files are right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "xitong-case-reader.h"
#include "xitong-replay-check.h"
#include "xitong-subcommand.h"

static gboolean
check_file (const char *path)
{
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_file (path, diagnostics, &error);
  GListModel *list = xitong_diagnostics_get_list (diagnostics);

  if (enterprise_case != NULL)
    xitong_replay_check (enterprise_case, diagnostics);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (XitongDiagnostic) diagnostic = g_list_model_get_item (list, i);
      g_autofree char *text = xitong_diagnostic_dup_text (diagnostic);

      g_print ("%s\n", text);
    }
  if (enterprise_case == NULL && g_list_model_get_n_items (list) == 0)
    xitong_subcommand_fail (error);
  return enterprise_case != NULL && xitong_diagnostics_count_errors (diagnostics) == 0;
}

static int
run (int    argc,
     char **argv)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  int code = 0;

  if (!xitong_subcommand_parse (&xitong_check_command, entries, _("FILE…"), &argc, &argv))
    return 2;
  if (argc < 2)
    {
      g_printerr (_("xitong: which file is to be checked? Name one or more.\n"));
      return 2;
    }
  for (int i = 1; i < argc; i++)
    if (!check_file (argv[i]))
      code = 1;
  return code;
}

const XitongSubcommand xitong_check_command = { "check", N_("Check case files, and name every error with its line"), run };

/* xitong-subcommand.c - one word of the command line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-subcommand.h"

#include <glib/gi18n.h>

gboolean
xitong_subcommand_parse (const XitongSubcommand *self,
                         const GOptionEntry     *entries,
                         const char             *parameters,
                         int                    *argc,
                         char                 ***argv)
{
  g_autofree char *usage = g_strdup_printf ("%s %s", self->name, parameters);
  g_autoptr (GOptionContext) context = g_option_context_new (usage);
  g_autoptr (GError) error = NULL;

  g_option_context_set_summary (context, _(self->summary));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (g_option_context_parse (context, argc, argv, &error))
    return TRUE;
  xitong_subcommand_fail (error);
  g_printerr (_("\"xitong %s --help\" tells what may stand there.\n"), self->name);
  return FALSE;
}

int
xitong_subcommand_fail (const GError *error)
{
  g_printerr ("xitong: %s\n", error->message);
  return 1;
}

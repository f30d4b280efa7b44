/* xitong-subcommand.c - one word of the command line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-subcommand.h"

#include <glib/gi18n.h>

#include "xitong-moment.h"

static gboolean
has_option (const GOptionEntry *entries,
            const char         *name)
{
  for (const GOptionEntry *entry = entries; entry->long_name != NULL; entry++)
    if (g_str_equal (entry->long_name, name))
      return TRUE;
  return FALSE;
}

/* A word without an option before it would do nothing: it is most often a case. */
static gboolean
refuse_more (int                  argc,
             char               **argv,
             const GOptionEntry  *entries,
             GError             **error)
{
  if (argc < 2)
    return TRUE;
  if (has_option (entries, "case"))
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _("\"%s\" stands alone. Write --case %s where it is the case, or the option that it belongs to."), argv[1], argv[1]);
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("\"%s\" may not stand there."), argv[1]);
  return FALSE;
}

gboolean
xitong_subcommand_parse (const XitongSubcommand *self,
                         const GOptionEntry     *entries,
                         const char             *parameters,
                         int                    *argc,
                         char                 ***argv)
{
  g_autofree char *program = g_strdup_printf ("xitong %s", self->name);
  g_autoptr (GOptionContext) context = g_option_context_new (parameters);
  g_autoptr (GError) error = NULL;

  g_set_prgname (program);
  g_option_context_set_summary (context, _(self->summary));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (g_option_context_parse (context, argc, argv, &error) && (*parameters != '\0' || refuse_more (*argc, *argv, entries, &error)))
    return TRUE;
  xitong_subcommand_fail (error);
  g_printerr (_("\"xitong %s --help\" tells what may stand there.\n"), self->name);
  return FALSE;
}

int
xitong_subcommand_fail (const GError *error)
{
  g_printerr ("xitong: %s\n", error->message);
  if (g_error_matches (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN))
    g_printerr (_("\"xitong list\" names the eras, changes, variants and procedures of each case.\n"));
  return 1;
}

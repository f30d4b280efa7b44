/* xitong-diff-command.c - what two moments have and lack, as text or JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "xitong-case-library.h"
#include "xitong-dated-moment.h"
#include "xitong-difference-json.h"
#include "xitong-difference-text.h"
#include "xitong-other-moment.h"
#include "xitong-subcommand.h"

/* What was written on the command line. */
typedef struct
{
  char     *name;
  char     *era;
  char     *variants;
  char     *change;
  char     *on;
  char     *with;
  gboolean  proposed;
  gboolean  as_json;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->name);
  g_free (self->era);
  g_free (self->variants);
  g_free (self->change);
  g_free (self->on);
  g_free (self->with);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static XitongDifference *
compare (XitongCase     *enterprise_case,
         XitongMoment   *moment,
         const Options  *options,
         GError        **error)
{
  g_auto (XitongOtherMoment) other = { 0 };
  g_autoptr (XitongStructure) before = NULL;
  g_autoptr (XitongStructure) after = NULL;
  g_autoptr (XitongCounterparts) counterparts = NULL;

  if (!xitong_other_moment_parse (&other, options->with, enterprise_case, moment, error))
    return NULL;
  moment->proposed = options->proposed;
  other.moment.proposed = options->proposed;
  before = xitong_moment_replay (moment, enterprise_case, error);
  if (before != NULL)
    after = xitong_moment_replay (&other.moment, other.enterprise_case, error);
  if (after == NULL)
    return NULL;
  if (!xitong_case_library_open_counterparts (enterprise_case, other.enterprise_case, &counterparts, error))
    return NULL;
  return xitong_difference_new (before, after, counterparts);
}

static int
diff (const Options *options)
{
  g_autoptr (GError) error = NULL;
  int code;
  g_autoptr (XitongCase) enterprise_case = xitong_case_library_open_asked (options->name, &code);
  g_autoptr (XitongDifference) difference = NULL;
  g_autofree char *text = NULL;
  g_autofree char *said = NULL;
  XitongMoment moment = { 0 };

  if (enterprise_case == NULL)
    return code;
  if (xitong_dated_moment_parse (&moment, enterprise_case, options->era, options->variants, options->change, options->on, &said, &error))
    difference = compare (enterprise_case, &moment, options, &error);
  xitong_moment_clear (&moment);
  if (difference == NULL)
    return xitong_subcommand_fail (error);
  if (said != NULL && !options->as_json)
    g_print ("%s.\n", said);
  text = options->as_json ? xitong_difference_json_dup (difference) : xitong_difference_text_dup (difference);
  g_print ("%s", text);
  return 0;
}

static int
run (int    argc,
     char **argv)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "case", 0, 0, G_OPTION_ARG_FILENAME, &options.name, N_("The case: an id or a file"), "C" },
    { "era", 0, 0, G_OPTION_ARG_STRING, &options.era, N_("The era; without it the last"), "E" },
    { "variant", 0, 0, G_OPTION_ARG_STRING, &options.variants, N_("Variants, joined by +"), "V" },
    { "change", 0, 0, G_OPTION_ARG_STRING, &options.change, N_("After this change"), "ID" },
    { "on", 0, 0, G_OPTION_ARG_STRING, &options.on, N_("What stands at this date: 1960, 1967-05"), "DATE" },
    { "with", 0, 0, G_OPTION_ARG_STRING, &options.with, N_("What it is compared with: an era, a change or a date, a case before it, variants after it"), "[C2:]E2[:V2]" },
    { "proposed", 0, 0, G_OPTION_ARG_NONE, &options.proposed, N_("As if what is proposed were enacted"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options.as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!xitong_subcommand_parse (&xitong_diff_command, entries, "", &argc, &argv))
    return 2;
  if (options.with == NULL)
    {
      g_printerr (_("xitong: diff needs --with, and the era, or the change, to compare with.\n"));
      return 2;
    }
  return diff (&options);
}

const XitongSubcommand xitong_diff_command = { "diff", N_("Tell what two moments have and lack"), run };

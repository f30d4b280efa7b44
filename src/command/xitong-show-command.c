/* xitong-show-command.c - what stands at a moment, as text or JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "xitong-case-library.h"
#include "xitong-dated-moment.h"
#include "xitong-formality.h"
#include "xitong-moment-text.h"
#include "xitong-moment.h"
#include "xitong-procedure-text.h"
#include "xitong-quality-report.h"
#include "xitong-show-text.h"
#include "xitong-structure-json.h"
#include "xitong-subcommand.h"

/* What was written on the command line. */
typedef struct
{
  const char *name;
  const char *era;
  const char *variants;
  const char *change;
  const char *on;
  const char *procedure;
  XitongForm  form;
  gboolean    proposed;
  gboolean    as_json;
} Request;

static void
print_unit (XitongStructure       *structure,
            const XitongPlacement *placement,
            XitongForm             form,
            guint                  depth)
{
  g_autoptr (GString) line = g_string_new (NULL);

  xitong_show_text_append_unit (line, structure, placement, form);
  g_print ("%*s%s", 2 * (int) depth, "", line->str);
}

static gboolean
stands_under (XitongStructure       *structure,
              const XitongPlacement *placement,
              XitongUnit            *superior,
              XitongForm             form)
{
  const XitongStandingSuperior *claim = xitong_structure_get_superior (structure, placement->unit, form);

  return claim != NULL && claim->reference.entity == (XitongEntity *) superior;
}

static void
print_below (XitongStructure *structure,
             XitongUnit      *superior,
             XitongForm       form,
             guint            depth)
{
  for (guint i = 0; i < structure->standing->len && depth < 64; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (structure->standing, i);

      if (!stands_under (structure, placement, superior, form))
        continue;
      print_unit (structure, placement, form, depth);
      print_below (structure, placement->unit, form, depth + 1);
    }
}

static void
print_system (XitongStructure *structure,
              XitongSystem    *system,
              XitongForm       form)
{
  gboolean named = FALSE;

  for (guint i = 0; i < structure->standing->len; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (structure->standing, i);
      const XitongStandingSuperior *claim = xitong_structure_get_superior (structure, placement->unit, form);
      gboolean is_top = claim == NULL || claim->reference.kind != XITONG_REFERENCE_UNIT;

      if (!is_top || xitong_structure_get_system (structure, placement->unit) != system)
        continue;
      if (!named)
        g_print ("\n%s\n", xitong_entity_get_title (system));
      named = TRUE;
      print_unit (structure, placement, form, 1);
      print_below (structure, placement->unit, form, 2);
    }
}

static void
print_section (const char *heading,
               GString    *lines)
{
  if (lines->len > 0)
    g_print ("\n%s\n%s", heading, lines->str);
}

/* What a source denies is no tie, and stands apart. */
static void
print_ties (XitongStructure *structure,
            XitongForm       form)
{
  g_autoptr (GString) ties = g_string_new (NULL);
  g_autoptr (GString) denied = g_string_new (NULL);

  for (guint i = 0; i < structure->ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (structure->ties, i);
      GString *lines = tie->denied != XITONG_FORM_UNSAID ? denied : ties;

      if (!xitong_formality_shows (form, tie->form))
        continue;
      g_string_append (lines, "  ");
      xitong_show_text_append_tie (lines, structure, tie);
    }
  print_section (_("Ties"), ties);
  print_section (_("No such line"), denied);
}

static void
print_holdings (XitongStructure *structure)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < structure->holdings->len; i++)
    {
      g_string_append (lines, "  ");
      xitong_show_text_append_holding (lines, structure, g_ptr_array_index (structure->holdings, i));
    }
  print_section (_("Holders of posts"), lines);
}

/* @change: (nullable): the one that was asked for */
static void
print_structure (XitongStructure *structure,
                 XitongChange    *change,
                 XitongForm       form)
{
  XitongCase *enterprise_case = structure->enterprise_case;
  g_autofree char *heading = xitong_moment_text_dup (enterprise_case, structure->era, structure->variants, change);

  g_print ("%s\n", heading);
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->systems); i++)
    print_system (structure, xitong_entity_list_nth (enterprise_case->systems, i), form);
  print_holdings (structure);
  print_ties (structure, form);
}

static void
print_procedure (XitongStructure *structure,
                 XitongChange    *change,
                 XitongProcedure *procedure)
{
  g_autofree char *heading = xitong_moment_text_dup (structure->enterprise_case, structure->era, structure->variants, change);
  g_autofree char *text = xitong_procedure_text_dup (procedure, structure);

  g_print ("%s\n%s", heading, text);
}

/* What was asked for, of what stands. */
static void
tell (const Request   *request,
      XitongStructure *structure,
      XitongChange    *change,
      XitongProcedure *procedure,
      const char      *said)
{
  g_autofree char *json = NULL;

  if (!request->as_json)
    {
      if (said != NULL)
        g_print ("%s.\n", said);
      if (procedure != NULL)
        print_procedure (structure, change, procedure);
      else
        print_structure (structure, change, request->form);
      return;
    }
  json = procedure != NULL ? xitong_procedure_json_dup (procedure, structure, request->variants)
                           : xitong_structure_json_dup (structure, request->variants, request->form);
  /* As it is: JSON is UTF-8 in every locale. */
  fputs (json, stdout);
}

static int
show (Request *request)
{
  g_autoptr (GError) error = NULL;
  int code;
  g_autoptr (XitongCase) enterprise_case = xitong_case_library_open_asked (request->name, &code);
  g_autoptr (XitongStructure) structure = NULL;
  g_autofree char *said = NULL;
  XitongMoment moment = { 0 };
  XitongChange *asked = NULL;
  XitongProcedure *procedure = NULL;

  if (enterprise_case == NULL)
    return code;
  if (request->procedure != NULL)
    procedure = xitong_procedure_text_find (enterprise_case, request->procedure, &request->era, &request->variants,
                                            request->change != NULL ? request->change : request->on, &error);
  if (error == NULL && xitong_dated_moment_parse (&moment, enterprise_case, request->era, request->variants, request->change, request->on,
                                                  &said, &error))
    {
      moment.proposed = request->proposed;
      asked = moment.change;
      structure = xitong_moment_replay (&moment, enterprise_case, &error);
    }
  xitong_moment_clear (&moment);
  if (structure == NULL)
    return xitong_subcommand_fail (error);
  tell (request, structure, asked, procedure, said);
  return 0;
}

static int
run (int    argc,
     char **argv)
{
  g_autofree char *name = NULL;
  g_autofree char *era = NULL;
  g_autofree char *variants = NULL;
  g_autofree char *change = NULL;
  g_autofree char *on = NULL;
  g_autofree char *procedure = NULL;
  g_autofree char *width = NULL;
  g_autofree char *font_size = NULL;
  g_autofree char *detail = NULL;
  g_autofree char *frame = NULL;
  gboolean as_json = FALSE, proposed = FALSE, quality = FALSE;
  g_autofree char *form_word = NULL;
  XitongForm form = XITONG_FORM_UNSAID;
  const GOptionEntry entries[] = {
    { "case", 0, 0, G_OPTION_ARG_FILENAME, &name, N_("The case: an id or a file"), "C" },
    { "era", 0, 0, G_OPTION_ARG_STRING, &era, N_("The era; without it the last"), "E" },
    { "variant", 0, 0, G_OPTION_ARG_STRING, &variants, N_("Variants, joined by +"), "V" },
    { "change", 0, 0, G_OPTION_ARG_STRING, &change, N_("After this change"), "ID" },
    { "on", 0, 0, G_OPTION_ARG_STRING, &on, N_("What stands at this date: 1960, 1967-05"), "DATE" },
    { "procedure", 0, 0, G_OPTION_ARG_STRING, &procedure, N_("The steps of this procedure: who, what, who can stop it"), "P" },
    { "form", 0, 0, G_OPTION_ARG_STRING, &form_word, N_("formal or effective lines only"), "F" },
    { "proposed", 0, 0, G_OPTION_ARG_NONE, &proposed, N_("As if what is proposed were enacted"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    { "quality", 0, 0, G_OPTION_ARG_NONE, &quality, N_("Tell how well the chart is drawn; without a case, of all charts"), NULL },
    { "width", 0, 0, G_OPTION_ARG_STRING, &width, N_("With --quality: how wide, with its unit: mm, cm, in or pt (174mm)"), "WIDTH" },
    { "font-size", 0, 0, G_OPTION_ARG_STRING, &font_size, N_("With --quality: of names in boxes (7pt)"), "SIZE" },
    { "detail", 0, 0, G_OPTION_ARG_STRING, &detail, N_("With --quality: default, or all that stands"), "D" },
    { "frame", 0, 0, G_OPTION_ARG_STRING, &frame, N_("With --quality: compact, fixed"), "F" },
    G_OPTION_ENTRY_NULL
  };

  if (!xitong_subcommand_parse (&xitong_show_command, entries, "", &argc, &argv))
    return 2;
  if (quality)
    {
      const XitongQualityRequest request = {
        name, era, variants, change, width, font_size, detail, frame, proposed, as_json,
      };

      return xitong_quality_report_print (&request);
    }
  if (width != NULL || font_size != NULL || detail != NULL || frame != NULL)
    {
      g_printerr (_("xitong: --width, --font-size, --detail and --frame say how a chart is drawn: give --quality with them, or use \"xitong export\".\n"));
      return 2;
    }
  if (form_word != NULL && (!xitong_form_from_word (form_word, &form) || form == XITONG_FORM_BOTH))
    {
      g_printerr (_("xitong: --form %s: write formal or effective.\n"), form_word);
      return 2;
    }
  {
    Request request = { name, era, variants, change, on, procedure, form, proposed, as_json };

    return show (&request);
  }
}

const XitongSubcommand xitong_show_command = { "show", N_("Tell what stands at a moment, and on which page"), run };

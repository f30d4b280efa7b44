/* xitong-walk-texts.c - the steps of a procedure in words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-walk-texts.h"

#include "xitong-composer.h"

#include <glib/gi18n-lib.h>

static const char *
get_name (const XitongWalkOutline *outline,
          const XitongReference   *reference,
          const char              *language)
{
  const XitongPlacement *placement = NULL;

  if (reference->kind == XITONG_REFERENCE_UNKNOWN)
    return C_("procedure", "not named");
  if (reference->kind == XITONG_REFERENCE_UNIT)
    placement = xitong_structure_get (outline->structure, XITONG_UNIT (reference->entity));
  if (placement != NULL)
    return xitong_placement_get_title (placement, language);
  if (reference->entity != NULL)
    return xitong_entity_get_title_in (reference->entity, language);
  if (reference->kind == XITONG_REFERENCE_ENTERPRISE && outline->structure->enterprise_case->enterprise_title != NULL)
    return xitong_texts_pick (outline->structure->enterprise_case->enterprise_title, language);
  return xitong_reference_get_name (reference);
}

static void
append_names (GString                 *text,
              const XitongWalkOutline *outline,
              GArray                  *references,
              const char              *language)
{
  for (guint i = 0; i < references->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "",
                            get_name (outline, &g_array_index (references, XitongReference, i), language));
}

char *
xitong_walk_text_dup_doers (const XitongWalkOutline *outline,
                            const XitongOutlineRow  *row,
                            const char              *language)
{
  GString *text = g_string_new (NULL);

  append_names (text, outline, row->walked->by, language);
  if (text->len == 0 && row->walked->at.kind != XITONG_REFERENCE_NOTHING)
    g_string_append (text, get_name (outline, &row->walked->at, language));
  return g_string_free (text, FALSE);
}

static void
append_condition (GString    *text,
                  const char *when)
{
  if (when == NULL)
    return;
  if (g_str_equal (when, "else"))
    g_string_append (text, C_("procedure", "otherwise: "));
  else
    /* Translators: under which condition a step is taken; a clause follows. */
    g_string_append_printf (text, C_("procedure", "if %s: "), when);
}

static void
append_branches (GString                *text,
                 const XitongOutlineRow *row,
                 const char             *language)
{
  for (guint i = 0; i < row->branches->len; i++)
    {
      const XitongWalkStep *branch = row->branches->pdata[i];
      const XitongTexts *title = xitong_entity_data (branch->step)->title;

      append_condition (text, branch->step->when);
      if (title != NULL)
        g_string_append_printf (text, "%s: ", xitong_texts_pick (title, language));
    }
}

const XitongEvidence *
xitong_walk_text_get_evidence (const XitongWalkOutline *outline,
                               const XitongOutlineRow  *row)
{
  const XitongEvidence *evidence = xitong_entity_data (row->walked->step)->evidence;

  if (evidence != NULL && xitong_evidence_n_citations (evidence) > 0)
    return evidence;
  if (row->walked->tie != NULL && row->walked->tie->evidence != NULL)
    return row->walked->tie->evidence;
  return evidence != NULL ? evidence : xitong_entity_data (outline->procedure)->evidence;
}

static void
append_pages (GString                 *text,
              const XitongWalkOutline *outline,
              const XitongOutlineRow  *row)
{
  const XitongEvidence *evidence = xitong_walk_text_get_evidence (outline, row);
  g_autofree char *pages = xitong_composer_dup_citations (outline->structure->enterprise_case, evidence, FALSE);
  const char *sign = "";

  if (evidence != NULL && evidence->standing == XITONG_STANDING_REPORTED)
    sign = "°";
  else if (evidence != NULL && (evidence->standing >= XITONG_STANDING_INFERRED || xitong_evidence_is_disputed (evidence)))
    sign = "?";
  if (pages != NULL)
    g_string_append_printf (text, " (%s)%s", pages, sign);
  else
    g_string_append (text, sign);
}

/* What is done: the step's own words, else those of the tie at work. */
static const char *
get_deed (const XitongOutlineRow *row,
          const char             *language)
{
  const XitongTexts *note = xitong_entity_data (row->walked->step)->note;
  const XitongStandingTie *tie = row->walked->tie;

  if (note != NULL)
    return xitong_texts_pick (note, language);
  if (tie == NULL)
    return row->walked->step->act;
  return tie->label != NULL ? xitong_texts_pick (tie->label, language) : xitong_standing_tie_get_words (tie, language);
}

static void
append_step (GString                 *text,
             const XitongWalkOutline *outline,
             const XitongOutlineRow  *row,
             const char              *language)
{
  const XitongWalkStep *walked = row->walked;
  g_autofree char *doers = xitong_walk_text_dup_doers (outline, row, language);
  gboolean has_doers = doers != NULL && *doers != '\0';
  const char *deed = get_deed (row, language);

  append_condition (text, walked->step->when);
  if (has_doers)
    g_string_append (text, doers);
  if (walked->to->len > 0)
    {
      g_string_append (text, has_doers ? " → " : "→ ");
      append_names (text, outline, walked->to, language);
    }
  if (deed != NULL)
    g_string_append_printf (text, "%s%s", has_doers || walked->to->len > 0 ? ": " : "", deed);
  if (walked->step->veto)
    g_string_append (text, C_("procedure", "; can stop it"));
  if (walked->missing)
    g_string_append (text, C_("procedure", "; not on this chart"));
  if (walked->structure != NULL && walked->structure != outline->structure)
    g_string_append_printf (text, "; %s", xitong_entity_get_title_in (walked->structure->era, language));
}

static void
append_heading (GString          *text,
                const XitongStep *step,
                const char       *language)
{
  const XitongTexts *title = xitong_entity_data ((gpointer) step)->title;

  if (title != NULL)
    g_string_append_printf (text, "%s: ", xitong_texts_pick (title, language));
  switch (step->kind)
    {
    case XITONG_STEP_ALL:
      g_string_append (text, C_("procedure", "all of these, each of whom can stop it"));
      break;
    case XITONG_STEP_ANY:
      g_string_append (text, C_("procedure", "in no order"));
      break;
    case XITONG_STEP_LADDER:
      g_string_append (text, C_("procedure", "by degrees"));
      break;
    case XITONG_STEP_REPEAT:
      if (step->when != NULL)
        g_string_append_printf (text, C_("procedure", "again and again, until %s"), step->when);
      else
        g_string_append (text, C_("procedure", "again and again"));
      break;
    case XITONG_STEP_PARALLEL:
    case XITONG_STEP_SEQUENCE:
    case XITONG_STEP_STEP:
    case XITONG_STEP_CHOICE:
    case XITONG_STEP_BRANCH:
    case XITONG_STEP_DEGREE:
    case XITONG_STEP_END:
    case XITONG_STEP_IF:
    default:
      g_string_append (text, C_("procedure", "at the same time"));
      break;
    }
}

char *
xitong_walk_text_dup (const XitongWalkOutline *outline,
                      const XitongOutlineRow  *row,
                      const char              *language)
{
  GString *text = g_string_new (NULL);

  append_branches (text, row, language);
  if (row->kind == XITONG_OUTLINE_HEADING)
    append_heading (text, row->walked->step, language);
  else if (row->kind == XITONG_OUTLINE_STEP)
    append_step (text, outline, row, language);
  else if (row->walked->step->outcome != NULL)
    g_string_append (text, row->walked->step->outcome);
  else
    g_string_append (text, C_("procedure", "that is the end of it"));
  if (row->kind != XITONG_OUTLINE_HEADING)
    append_pages (text, outline, row);
  return g_string_free (text, FALSE);
}

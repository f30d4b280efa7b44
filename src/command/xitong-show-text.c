/* xitong-show-text.c - what stands at a moment, as lines of text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-show-text.h"

#include "xitong-claim-words.h"
#include "xitong-page-list-text.h"
#include "xitong-place-words.h"

#include <glib/gi18n.h>

/* A remark behind the pages: the first after a colon, the others after a semicolon. */
static void
append_remark (GString    *text,
               gboolean   *is_begun,
               const char *remark)
{
  if (remark == NULL)
    return;
  g_string_append_printf (text, "%s%s", *is_begun ? "; " : ": ", remark);
  *is_begun = TRUE;
}

static void
append_standing (GString              *text,
                 gboolean             *is_begun,
                 const XitongEvidence *evidence)
{
  g_autofree char *standing = xitong_claim_words_dup_plain (evidence);

  append_remark (text, is_begun, standing);
}

static gboolean
is_told_alike (const XitongEvidence *line,
               const XitongEvidence *place)
{
  g_autofree char *of_line = xitong_claim_words_dup_plain (line);
  g_autofree char *of_place = xitong_claim_words_dup_plain (place);

  return g_strcmp0 (of_line, of_place) == 0;
}

/* Whom it stands under may be less sure than that it is there. */
static void
append_line (GString               *text,
             gboolean              *is_begun,
             XitongStructure       *structure,
             const XitongPlacement *placement,
             XitongForm             form)
{
  const XitongStandingSuperior *superior = xitong_structure_get_superior (structure, placement->unit, form);
  g_autofree char *standing = NULL;
  g_autoptr (GString) remark = g_string_new (NULL);

  if (superior == NULL || superior->reference.kind != XITONG_REFERENCE_UNIT)
    {
      if (!placement->superior_known)
        append_remark (text, is_begun, _("superior not named by the source"));
      return;
    }
  if (superior->evidence == NULL || is_told_alike (superior->evidence, placement->evidence))
    return;
  standing = xitong_claim_words_dup_plain (superior->evidence);
  /* Translators: how sure it is whom a unit stands under: "line: the author infers (58)". */
  g_string_append_printf (remark, _("line: %s"), standing != NULL ? standing : _("stated"));
  xitong_page_list_text_append (remark, superior->evidence);
  append_remark (text, is_begun, remark->str);
}

static char *
dup_other_superior (XitongStructure              *structure,
                    const XitongStandingSuperior *superior)
{
  const char *name = xitong_place_words_get_name (structure, &superior->reference);

  if (superior->form == XITONG_FORM_FORMAL)
    return g_strdup_printf (_("by charter under %s"), name);
  if (superior->form == XITONG_FORM_EFFECTIVE)
    return g_strdup_printf (_("in practice under %s"), name);
  return g_strdup_printf (_("also under %s"), name);
}

/* What the place on the page does not tell: a second superior, a whole, a neighbour. */
static void
append_other_places (GString               *text,
                     gboolean              *is_begun,
                     XitongStructure       *structure,
                     const XitongPlacement *placement,
                     XitongForm             form)
{
  const XitongStandingSuperior *told = xitong_structure_get_superior (structure, placement->unit, form);
  XitongReference whole = { .kind = XITONG_REFERENCE_UNIT, .entity = (XitongEntity *) placement->part_of };

  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongStandingSuperior *superior = &g_array_index (placement->superiors, XitongStandingSuperior, i);
      g_autofree char *words = superior != told && superior->reference.kind == XITONG_REFERENCE_UNIT
                                 ? dup_other_superior (structure, superior) : NULL;

      append_remark (text, is_begun, words);
    }
  if (placement->part_of != NULL)
    {
      g_autofree char *words = g_strdup_printf (_("part of %s"), xitong_place_words_get_name (structure, &whole));

      append_remark (text, is_begun, words);
    }
  if (placement->beside.kind != XITONG_REFERENCE_NOTHING)
    {
      g_autofree char *words = g_strdup_printf (_("beside %s"), xitong_place_words_get_name (structure, &placement->beside));

      append_remark (text, is_begun, words);
    }
}

void
xitong_show_text_append_unit (GString               *text,
                              XitongStructure       *structure,
                              const XitongPlacement *placement,
                              XitongForm             form)
{
  gboolean is_begun = FALSE;
  g_autofree char *condition = xitong_place_words_dup_condition (structure, placement);

  g_string_append (text, xitong_placement_get_title (placement, NULL));
  xitong_page_list_text_append (text, placement->evidence);
  append_remark (text, &is_begun, condition);
  append_standing (text, &is_begun, placement->evidence);
  append_line (text, &is_begun, structure, placement, form);
  append_other_places (text, &is_begun, structure, placement, form);
  g_string_append_c (text, '\n');
}

static void
append_references (GString         *text,
                   const char      *word,
                   XitongStructure *structure,
                   GArray          *references)
{
  for (guint i = 0; references != NULL && i < references->len; i++)
    g_string_append_printf (text, "%s %s", i == 0 ? word : ",",
                            xitong_place_words_get_name (structure, &g_array_index (references, XitongReference, i)));
}

static const char *
get_form (const XitongStandingTie *tie)
{
  if (tie->denied != XITONG_FORM_UNSAID)
    return tie->denied == XITONG_FORM_FORMAL ? _("no such line by charter")
           : tie->denied == XITONG_FORM_EFFECTIVE ? _("no such line in practice") : _("no such line");
  return tie->form == XITONG_FORM_FORMAL ? _("by charter") : tie->form == XITONG_FORM_EFFECTIVE ? _("in practice") : NULL;
}

/* Over what, about whom, by way of what: without it "must approve" says little. */
static void
append_matter (GString                 *text,
               XitongStructure         *structure,
               const XitongStandingTie *tie)
{
  const char *when = tie->when != NULL ? xitong_texts_pick (tie->when, NULL) : NULL;

  for (guint i = 0; tie->over != NULL && i < tie->over->len; i++)
    /* Translators: before what a relation is about: ", over personnel"; it begins with a comma. */
    g_string_append_printf (text, "%s %s", i == 0 ? C_("tie", ", over") : ",", xitong_entity_get_title (tie->over->pdata[i]));
  append_references (text, C_("tie", ", about"), structure, tie->about);
  append_references (text, C_("tie", ", by way of"), structure, tie->via);
  if (when != NULL)
    g_string_append_printf (text, ", %s", when);
}

void
xitong_show_text_append_tie (GString                 *text,
                             XitongStructure         *structure,
                             const XitongStandingTie *tie)
{
  gboolean is_begun = FALSE;
  g_autofree char *origin = xitong_place_words_dup_origin (tie->proposed, tie->carried, tie->since);

  g_string_append_printf (text, "%s: %s – %s", xitong_standing_tie_get_words (tie, NULL),
                          xitong_place_words_get_name (structure, &tie->from), xitong_place_words_get_name (structure, &tie->to));
  append_matter (text, structure, tie);
  xitong_page_list_text_append (text, tie->evidence);
  append_remark (text, &is_begun, get_form (tie));
  append_remark (text, &is_begun, tie->dormant ? C_("tie", "dormant") : NULL);
  append_remark (text, &is_begun, origin);
  append_standing (text, &is_begun, tie->evidence);
  g_string_append_c (text, '\n');
}

static void
append_units (GString         *text,
              const char      *before,
              XitongStructure *structure,
              GPtrArray       *units)
{
  for (guint i = 0; i < units->len; i++)
    {
      XitongReference reference = { .kind = XITONG_REFERENCE_UNIT, .entity = units->pdata[i] };

      g_string_append_printf (text, "%s%s", i == 0 ? before : ", ", xitong_place_words_get_name (structure, &reference));
    }
}

void
xitong_show_text_append_holding (GString             *text,
                                 XitongStructure     *structure,
                                 const XitongHolding *holding)
{
  gboolean is_begun = FALSE;
  g_autofree char *marks = xitong_place_words_dup_marks (structure, holding->marks);
  g_autofree char *origin = xitong_place_words_dup_origin (holding->proposed, holding->carried, holding->since);

  g_string_append (text, xitong_entity_get_title (holding->holder));
  append_units (text, " – ", structure, holding->posts);
  /* Translators: before the place where a holder of a post is; it begins with a comma. */
  append_units (text, _(", at "), structure, holding->at);
  xitong_page_list_text_append (text, holding->evidence);
  append_remark (text, &is_begun, marks);
  append_remark (text, &is_begun, origin);
  append_standing (text, &is_begun, holding->evidence);
  g_string_append_c (text, '\n');
}

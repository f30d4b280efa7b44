/* xitong-chart-line-marks.c - what the mark of a line of a chart says in words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-line-marks.h"

#include "xitong-passed-over.h"

#include <glib/gi18n-lib.h>

static const char *
get_name (XitongComposer        *self,
          const XitongReference *reference)
{
  XitongStructure *structure = self->layout->selection->structure;

  if (reference->kind == XITONG_REFERENCE_UNIT)
    return xitong_selection_get_title (self->layout->selection, XITONG_UNIT (reference->entity), self->language);
  if (reference->entity != NULL)
    return xitong_entity_get_title_in (reference->entity, self->language);
  if (reference->kind == XITONG_REFERENCE_ENTERPRISE && structure->enterprise_case->enterprise_title != NULL)
    return xitong_texts_pick (structure->enterprise_case->enterprise_title, self->language);
  return xitong_reference_get_name (reference);
}

static const char *
get_form (XitongForm form)
{
  return form == XITONG_FORM_UNSAID ? NULL : xitong_form_word (form);
}

static const char *
get_strength (XitongStrength strength)
{
  return strength == XITONG_STRENGTH_NORMAL ? NULL : xitong_strength_word (strength);
}

static XitongMark *
make_tie_mark (XitongComposer    *self,
               const XitongRoute *route)
{
  const XitongStandingTie *tie = route->tie->tie;
  g_autofree char *key = g_strconcat ("tie:", tie->row, NULL);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_TIE, key);

  xitong_mark_set (mark, "tie", tie->row);
  if (!g_str_equal (tie->row, xitong_entity_get_id (tie->claim)))
    xitong_mark_set (mark, "claim", xitong_entity_get_id (tie->claim));
  xitong_mark_set (mark, "kind", xitong_entity_get_id (tie->kind));
  xitong_mark_set (mark, "style", xitong_tie_style_word (tie->kind->style));
  xitong_mark_set (mark, "from", xitong_reference_get_name (&tie->from));
  xitong_mark_set (mark, "to", xitong_reference_get_name (&tie->to));
  xitong_mark_set (mark, "standing",
                   xitong_standing_word (tie->evidence != NULL ? tie->evidence->standing : XITONG_STANDING_STATED));
  xitong_mark_set (mark, "form", get_form (tie->form));
  xitong_mark_set (mark, "denied", get_form (tie->denied));
  xitong_mark_set (mark, "strength", get_strength (tie->strength));
  xitong_mark_set (mark, "dormant", tie->dormant ? "yes" : NULL);
  xitong_mark_set (mark, "status", tie->proposed == XITONG_PROPOSED_NEW ? "proposed" : NULL);
  xitong_mark_set (mark, "proposed", xitong_proposed_word (tie->proposed));
  mark->title = g_strdup_printf ("%s – %s: %s", get_name (self, &tie->from), get_name (self, &tie->to),
                                 tie->label != NULL ? xitong_texts_pick (tie->label, self->language)
                                 : xitong_standing_tie_get_words (tie, self->language));
  mark->description = xitong_composer_dup_description (self, tie->note != NULL
                                                       ? xitong_texts_pick (tie->note, self->language) : NULL,
                                                       tie->evidence);
  return mark;
}

static gboolean
names_superior (const XitongSelectedSubordination *claim)
{
  return claim->claim->reference.kind == XITONG_REFERENCE_UNIT;
}

/* What is said of an open stub: of one who has a superior in the other form alone, that there is none in this one. */
static char *
dup_stub_title (const XitongSelectedSubordination *claim,
                const char                        *name)
{
  if (!names_superior (claim))
    return g_strdup_printf (_("%s: the source does not name its superior"), name);
  if (claim->claim->form == XITONG_FORM_EFFECTIVE)
    return g_strdup_printf (_("%s: the source names no superior by the charter"), name);
  return g_strdup_printf (_("%s: the source names no superior in practice"), name);
}

static XitongMark *
make_subordination_mark (XitongComposer    *self,
                         const XitongRoute *route)
{
  const XitongSelectedSubordination *claim = route->subordination;
  const XitongEvidence *evidence = claim->claim->evidence;
  const char *superior = claim->superior != NULL ? xitong_entity_get_id (claim->superior) : "unknown";
  const char *unit = xitong_entity_get_id (claim->unit);
  g_autofree char *key = g_strdup_printf ("subordination:%s:%s", superior, unit);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_SUBORDINATION, key);
  XitongReference reference = { XITONG_REFERENCE_UNIT, XITONG_ENTITY (claim->unit), NULL };
  const char *name = get_name (self, &reference);
  g_autofree char *between = xitong_passed_over_dup_names (self, claim);
  g_autofree char *note = NULL;

  xitong_mark_set (mark, "from", superior);
  xitong_mark_set (mark, "to", unit);
  xitong_mark_set (mark, "standing",
                   xitong_standing_word (evidence != NULL ? evidence->standing : XITONG_STANDING_STATED));
  if (claim->superior != NULL || !names_superior (claim))
    {
      xitong_mark_set (mark, "form", get_form (claim->claim->form));
      xitong_mark_set (mark, "strength", get_strength (claim->claim->strength));
    }
  if (claim->superior == NULL)
    mark->title = dup_stub_title (claim, name);
  else
    {
      reference.entity = XITONG_ENTITY (claim->superior);
      /* Translators: an office, and the office it stands under. */
      mark->title = g_strdup_printf (_("%s under %s"), name, get_name (self, &reference));
    }
  if (between != NULL)
    {
      xitong_mark_set (mark, "direct", "no");
      note = g_strdup_printf (_("Not directly; left out between them: %s"), between);
    }
  mark->description = xitong_composer_dup_description (self, note, evidence);
  return mark;
}

static XitongMark *
make_holder_mark (XitongComposer    *self,
                  const XitongRoute *route)
{
  const XitongHolding *holding = route->bar->holding;
  GPtrArray *posts = route->bar->posts;
  const char *id = xitong_entity_get_id (holding->holder);
  g_autofree char *key = g_strconcat ("holder:", id, NULL);
  g_autoptr (GString) ids = g_string_new (NULL);
  g_autoptr (GString) names = g_string_new (NULL);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_HOLDER, key);

  for (guint i = 0; i < posts->len; i++)
    {
      XitongReference post = { XITONG_REFERENCE_UNIT, g_ptr_array_index (posts, i), NULL };

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", xitong_entity_get_id (post.entity));
      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", get_name (self, &post));
    }
  xitong_mark_set (mark, "holder", id);
  xitong_mark_set (mark, "posts", ids->str);
  xitong_mark_set (mark, "standing", xitong_standing_word (holding->evidence != NULL ? holding->evidence->standing
                                                           : XITONG_STANDING_STATED));
  mark->title = g_strdup_printf ("%s: %s", xitong_entity_get_title_in (holding->holder, self->language), names->str);
  mark->description = xitong_composer_dup_description (self, holding->note != NULL
                                                       ? xitong_texts_pick (holding->note, self->language) : NULL,
                                                       holding->evidence);
  return mark;
}

XitongMark *
xitong_chart_line_mark_new (XitongComposer    *composer,
                            const XitongRoute *route)
{
  if (route->kind == XITONG_ROUTE_TIE)
    return make_tie_mark (composer, route);
  if (route->kind == XITONG_ROUTE_BAR)
    return make_holder_mark (composer, route);
  return make_subordination_mark (composer, route);
}

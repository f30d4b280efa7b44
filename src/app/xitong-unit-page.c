/* xitong-unit-page.c - the inspector's page about a unit
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-page-parts.h"

#include <glib/gi18n.h>

typedef struct
{
  XitongPage            *page;
  XitongStructure       *structure;
  XitongUnit            *unit;
  const XitongPlacement *placement;
} UnitPage;

static char *
dup_kind (const UnitPage *self)
{
  XitongLevel *level = self->placement != NULL ? self->placement->level : self->unit->level;
  GString *text = g_string_new (xitong_words_get_unit_kind (self->unit->kind));

  if (self->unit->several)
    g_string_append (text, C_("unit kind", ", several"));
  if (level != NULL)
    g_string_append_printf (text, ", %s", xitong_entity_get_title (level));
  return g_string_free (text, FALSE);
}

static char *
dup_text (const UnitPage *self)
{
  XitongTexts *note = self->placement != NULL && self->placement->note != NULL ? self->placement->note
                      : xitong_entity_data (self->unit)->note;
  const XitongEvidence *evidence = self->placement != NULL ? self->placement->evidence : NULL;
  const char *text = note != NULL ? xitong_texts_pick (note, NULL) : NULL;
  const char *subtitle = xitong_entity_get_subtitle (self->unit);

  if (self->placement != NULL && self->placement->subtitle != NULL)
    subtitle = xitong_texts_pick (self->placement->subtitle, NULL);
  if (text == NULL)
    text = subtitle;
  if (evidence == NULL)
    evidence = xitong_entity_data (self->unit)->evidence;
  if (text == NULL || self->placement == NULL)
    return text != NULL ? g_markup_escape_text (text, -1) : NULL;
  return xitong_words_dup_claim (self->structure->enterprise_case, g_markup_escape_text (text, -1), evidence, TRUE);
}

/* A superior, as a row: by charter, in practice, or both. */
static void
add_superior (const UnitPage               *self,
              XitongPageSection            *section,
              const char                   *key,
              const XitongStandingSuperior *superior)
{
  const XitongEvidence *evidence = superior->evidence != NULL ? superior->evidence : self->placement->evidence;

  xitong_page_add_claim (section, self->structure, key,
                         xitong_words_dup_reference (self->structure, &superior->reference), evidence);
}

static const char *
get_superior_key (XitongForm form)
{
  switch (form)
    {
    case XITONG_FORM_FORMAL:
      return C_("superior", "By charter");
    case XITONG_FORM_EFFECTIVE:
      return C_("superior", "In practice");
    case XITONG_FORM_BOTH:
      return C_("superior", "By charter and in practice");
    case XITONG_FORM_UNSAID:
    default:
      return C_("superior", "Under");
    }
}

static void
add_superiors (const UnitPage    *self,
               XitongPageSection *section)
{
  const XitongPlacement *placement = self->placement;
  XitongForm forms = 0;

  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongStandingSuperior *superior = &g_array_index (placement->superiors, XitongStandingSuperior, i);

      add_superior (self, section, get_superior_key (superior->form), superior);
      forms |= superior->form;
    }
  if (!placement->superior_known && placement->superiors->len == 0)
    xitong_page_add_plain (section, C_("superior", "Under"), _("not named by the source"));
  else if (placement->superiors->len == 0 && placement->part_of == NULL && placement->beside.kind == XITONG_REFERENCE_NOTHING)
    xitong_page_add_plain (section, C_("superior", "Under"), _("nobody on this chart"));
  if (forms == (XitongForm) XITONG_FORM_EFFECTIVE)
    xitong_page_add_plain (section, C_("superior", "By charter"), _("not stated"));
}

static void
add_place (const UnitPage *self)
{
  XitongPageSection *section = xitong_page_add_section (self->page, "place", _("Place"), XITONG_SECTION_PAIRS);
  const XitongPlacement *placement = self->placement;
  XitongSystem *system = xitong_structure_get_system (self->structure, self->unit);

  add_superiors (self, section);
  if (system != NULL && !g_str_equal (system->role, "none"))
    xitong_page_add_link (section, C_("place", "In"), "zone", system);
  if (placement->part_of != NULL)
    xitong_page_section_add (section, C_("place", "Part of"), xitong_words_dup_unit (self->structure, placement->part_of), NULL);
  if (placement->beside.kind != XITONG_REFERENCE_NOTHING)
    xitong_page_section_add (section, C_("place", "Beside"),
                             xitong_words_dup_reference (self->structure, &placement->beside), NULL);
  for (guint i = 0; i < placement->also_in->len; i++)
    xitong_page_add_link (section, C_("place", "Also in"), "zone", g_ptr_array_index (placement->also_in, i));
  for (guint i = 0; i < placement->succeeds->len; i++)
    xitong_page_section_add (section, C_("place", "In the stead of"),
                             xitong_words_dup_unit (self->structure, g_ptr_array_index (placement->succeeds, i)), NULL);
  if (placement->since != NULL)
    xitong_page_add_link (section, placement->carried ? C_("place", "Known from") : C_("place", "Since"), "change",
                          placement->since);
  if (placement->proposed == XITONG_PROPOSED_NEW)
    xitong_page_add_plain (section, C_("place", "Status"), _("proposed, not in force"));
}

static gboolean
has_superior (const XitongPlacement *placement,
              XitongUnit            *unit)
{
  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongReference *reference = &g_array_index (placement->superiors, XitongStandingSuperior, i).reference;

      if (reference->kind == XITONG_REFERENCE_UNIT && (gpointer) reference->entity == (gpointer) unit)
        return TRUE;
    }
  return FALSE;
}

static void
add_below (const UnitPage *self)
{
  XitongPageSection *below = xitong_page_add_section (self->page, "below", _("Below it"), XITONG_SECTION_LIST);
  XitongPageSection *parts = xitong_page_add_section (self->page, "parts", _("Parts"), XITONG_SECTION_LIST);
  GPtrArray *standing = self->structure->standing;

  for (guint i = 0; i < standing->len; i++)
    {
      XitongPlacement *other = g_ptr_array_index (standing, i);

      if (has_superior (other, self->unit))
        xitong_page_add_unit (below, self->structure, other);
      if (other->part_of == self->unit)
        xitong_page_add_unit (parts, self->structure, other);
    }
  if (parts->rows->len > 0 && self->unit->open)
    xitong_page_add_plain (parts, NULL, _("and others"));
}

static guint
parse_count (const char *text)
{
  return text != NULL ? (guint) CLAMP (g_ascii_strtoll (text, NULL, 10), 0, 400) : 0;
}

static char *
dup_contested_place (const UnitPage  *self,
                     XitongContested *contested)
{
  if (contested->absent)
    return g_markup_escape_text (_("not there"), -1);
  if (contested->superior != NULL)
    {
      g_autofree char *superior = xitong_words_dup_unit (self->structure, contested->superior);

      /* Translators: where a unit stands in some enterprises; %s is its superior. */
      return g_strdup_printf (_("under %s"), superior);
    }
  if (contested->system != NULL)
    return g_markup_printf_escaped ("<a href=\"zone:%s\">%s</a>", xitong_entity_get_id (contested->system),
                                    xitong_entity_get_title (contested->system));
  return g_markup_escape_text (_("elsewhere"), -1);
}

static void
add_contested (const UnitPage *self)
{
  XitongPageSection *section = xitong_page_add_section (self->page, "contested", _("Contested place"),
                                                        XITONG_SECTION_TALLIES);
  XitongCase *enterprise_case = self->structure->enterprise_case;

  for (guint i = 0; self->placement->contested != NULL && i < self->placement->contested->len; i++)
    {
      XitongContested *contested = g_ptr_array_index (self->placement->contested, i);
      const XitongEvidence *evidence = xitong_entity_data (contested)->evidence;
      g_autofree char *tally = evidence != NULL ? xitong_evidence_dup_tally (evidence) : NULL;
      g_autofree char *escaped = g_markup_escape_text (tally != NULL ? tally : _("some"), -1);
      g_autofree char *place = dup_contested_place (self, contested);
      g_autofree char *pages = xitong_words_dup_pages (enterprise_case, evidence);
      XitongPageRow *row;

      row = xitong_page_section_add (section, NULL,
                                     g_strdup_printf ("<b>%s</b>, %s%s%s%s", escaped, place, pages != NULL ? " <small>" : "",
                                                      pages != NULL ? pages : "", pages != NULL ? "</small>" : ""), NULL);
      row->hint = xitong_words_dup_hint (evidence);
      row->count = evidence != NULL ? parse_count (evidence->count) : 0;
      row->of = evidence != NULL ? parse_count (evidence->of) : 0;
    }
}

static gboolean
is_end (const XitongReference *reference,
        gconstpointer          unit)
{
  return reference->kind == XITONG_REFERENCE_UNIT && (gconstpointer) reference->entity == unit;
}

static void
add_ties (const UnitPage *self)
{
  XitongPageSection *ties = xitong_page_add_section (self->page, "ties", _("Ties"), XITONG_SECTION_PAIRS);
  XitongPageSection *denied = xitong_page_add_section (self->page, "denied", _("No such line"), XITONG_SECTION_PAIRS);

  for (guint i = 0; i < self->structure->ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (self->structure->ties, i);
      gboolean outwards = is_end (&tie->from, self->unit);

      if (outwards || is_end (&tie->to, self->unit))
        xitong_page_add_tie (tie->denied != XITONG_FORM_UNSAID ? denied : ties, self->structure, tie, outwards);
    }
}

static void
add_holders (const UnitPage *self)
{
  XitongPageSection *section = xitong_page_add_section (self->page, "holders", _("Holders"), XITONG_SECTION_LIST);

  section->is_folded = TRUE;
  for (guint i = 0; i < self->structure->holdings->len; i++)
    {
      const XitongHolding *holding = g_ptr_array_index (self->structure->holdings, i);

      if (g_ptr_array_find (holding->posts, self->unit, NULL) || g_ptr_array_find (holding->at, self->unit, NULL))
        xitong_page_add_holding (section, self->structure, holding);
    }
}

static void
add_marks (const UnitPage *self)
{
  XitongPageSection *section = xitong_page_add_section (self->page, "marks", _("State"), XITONG_SECTION_LIST);

  for (guint i = 0; i < self->placement->marks->len; i++)
    xitong_page_add_mark (section, self->structure, &g_array_index (self->placement->marks, XitongStandingMark, i));
}

static void
add_not_standing (const UnitPage *self)
{
  XitongPageSection *section = xitong_page_add_section (self->page, "place", _("Place"), XITONG_SECTION_PAIRS);

  xitong_page_add_plain (section, NULL, self->unit->analogy ? _("Not placed on any chart: named for comparison only.")
                         : _("Not on the chart at this moment."));
  for (guint i = 0; i < xitong_entity_list_count (self->structure->enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (self->structure->enterprise_case->eras, i);

      if (xitong_page_era_places (era, self->unit))
        xitong_page_add_link (section, C_("place", "Placed in"), "era", era);
    }
}

void
xitong_page_fill_unit (XitongPage      *page,
                       XitongStructure *structure,
                       XitongUnit      *unit)
{
  UnitPage self = { page, structure, unit, xitong_structure_get (structure, unit) };
  XitongTexts *terms = xitong_entity_data (unit)->terms;

  if (self.placement != NULL && self.placement->terms != NULL)
    terms = self.placement->terms;
  page->kind = dup_kind (&self);
  page->title = g_strdup (xitong_words_get_name (structure, unit));
  page->terms = xitong_words_dup_terms (terms);
  page->text = dup_text (&self);
  if (self.placement == NULL)
    {
      add_not_standing (&self);
      xitong_page_add_history (page, structure, unit);
      return;
    }
  add_place (&self);
  add_contested (&self);
  add_marks (&self);
  add_below (&self);
  add_ties (&self);
  xitong_page_add_history (page, structure, unit);
  add_holders (&self);
  xitong_page_add_numbers (page, structure, XITONG_ENTITY (unit));
  xitong_page_add_unit_doubts (page, structure, self.placement);
  xitong_page_add_remarks (page, structure, XITONG_ENTITY (unit));
  xitong_page_add_unit_sources (page, structure, self.placement);
}

/* xitong-era-page.c - the inspector's pages about systems, eras, changes and variants
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-page-parts.h"

#include <glib/gi18n.h>

void
xitong_page_fill_system (XitongPage      *page,
                         XitongStructure *structure,
                         XitongSystem    *system)
{
  XitongPageSection *section = xitong_page_add_section (page, "units", _("In it"), XITONG_SECTION_LIST);
  const char *text = xitong_entity_get_note (system);

  page->kind = g_strdup (_("System"));
  page->title = g_strdup (xitong_entity_get_title (system));
  page->terms = xitong_words_dup_terms (xitong_entity_data (system)->terms);
  if (text == NULL)
    text = xitong_entity_get_subtitle (system);
  page->text = text != NULL ? g_markup_escape_text (text, -1) : NULL;
  for (guint i = 0; i < structure->standing->len; i++)
    {
      XitongPlacement *placement = g_ptr_array_index (structure->standing, i);

      if (xitong_structure_get_system (structure, placement->unit) == system)
        xitong_page_add_unit (section, structure, placement);
    }
  xitong_page_add_numbers (page, structure, XITONG_ENTITY (system));
  xitong_page_add_remarks (page, structure, XITONG_ENTITY (system));
}

static void
add_changes (XitongPageSection *section,
             XitongStructure   *structure,
             XitongEntityList  *changes)
{
  for (guint i = 0; i < xitong_entity_list_count (changes); i++)
    {
      XitongChange *change = xitong_entity_list_nth (changes, i);
      g_autofree char *on = xitong_date_dup_display (&change->on);

      xitong_page_add_claim (section, structure, on != NULL ? on : "",
                             g_markup_printf_escaped ("<a href=\"change:%s\">%s</a>", xitong_entity_get_id (change),
                                                      xitong_entity_get_title (change)),
                             xitong_entity_data (change)->evidence);
    }
}

void
xitong_page_fill_era (XitongPage      *page,
                      XitongStructure *structure,
                      XitongEra       *era)
{
  g_autofree char *span = xitong_date_dup_span (&era->from, &era->to);
  const char *summary = era->summary != NULL ? xitong_texts_pick (era->summary, NULL) : xitong_entity_get_note (era);
  const XitongEvidence *evidence = xitong_entity_data (era)->evidence;

  page->kind = g_strdup (era->overlays != NULL ? _("Layer on an era") : _("Era"));
  page->title = g_strdup (xitong_entity_get_title (era));
  page->terms = *span != '\0' ? g_markup_escape_text (span, -1) : NULL;
  if (summary != NULL)
    page->text = xitong_words_dup_claim (structure->enterprise_case, g_markup_escape_text (summary, -1), evidence, TRUE);
  add_changes (xitong_page_add_section (page, "changes", _("Changes"), XITONG_SECTION_PAIRS), structure, era->changes);
  xitong_page_add_remark_list (page, structure, era->remarks);
  xitong_page_add_number_list (page, structure, era->numbers);
  xitong_page_add_sources (page, structure, &evidence, 1);
}

/* What the actions of a change do, in the order of the inspector. */
static const struct
{
  const char *word;
  const char *heading;
  guint       kinds;
} deeds[] = {
  { "leaves", N_("Leaves"), 1 << XITONG_ACTION_REMOVE },
  { "moves", N_("Moves"), 1 << XITONG_ACTION_MOVE },
  { "arrives", N_("Arrives"), 1 << XITONG_ACTION_PLACE | 1 << XITONG_ACTION_RESTORE },
  { "renamed", N_("Renamed"), 1 << XITONG_ACTION_RENAME },
  { "marked", N_("Marked"), 1 << XITONG_ACTION_MARK | 1 << XITONG_ACTION_UNMARK },
  { "affirmed", N_("Said again"), 1 << XITONG_ACTION_AFFIRM },
  { "lapses", N_("No longer mentioned"), 1 << XITONG_ACTION_LAPSE },
};

static void
add_deeds (XitongPage      *page,
           XitongStructure *structure,
           XitongChange    *change)
{
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      XitongPageSection *section = xitong_page_add_section (page, deeds[i].word, _(deeds[i].heading), XITONG_SECTION_LIST);

      for (guint j = 0; j < change->actions->len; j++)
        {
          XitongAction *action = g_ptr_array_index (change->actions, j);

          for (guint k = 0; (deeds[i].kinds & 1u << action->kind) && k < action->units->len; k++)
            xitong_page_add_claim (section, structure, NULL,
                                   xitong_words_dup_unit (structure, g_ptr_array_index (action->units, k)),
                                   xitong_entity_data (action)->evidence);
        }
    }
}

static void
add_ties (XitongPage      *page,
          XitongStructure *structure,
          XitongChange    *change)
{
  XitongPageSection *section = xitong_page_add_section (page, "ties", _("Ties"), XITONG_SECTION_LIST);

  for (guint i = 0; i < change->actions->len; i++)
    {
      XitongAction *action = g_ptr_array_index (change->actions, i);
      XitongTie *tie = action->tie;

      if (action->kind != XITONG_ACTION_TIE || tie == NULL)
        continue;
      for (guint j = 0; j < tie->from->len; j++)
        {
          g_autofree char *from = xitong_words_dup_reference (structure, &g_array_index (tie->from, XitongReference, j));
          g_autofree char *to = tie->to->len > 0
                                ? xitong_words_dup_reference (structure, &g_array_index (tie->to, XitongReference, 0)) : g_strdup ("");
          g_autofree char *verb = g_markup_escape_text (xitong_entity_get_title (tie->kind), -1);

          xitong_page_add_claim (section, structure, NULL, g_strdup_printf ("%s %s %s", from, verb, to),
                                 xitong_entity_data (tie)->evidence);
        }
    }
}

void
xitong_page_fill_change (XitongPage      *page,
                         XitongStructure *structure,
                         XitongChange    *change)
{
  g_autofree char *on = xitong_date_dup_display (&change->on);
  const XitongEvidence *evidence = xitong_entity_data (change)->evidence;
  const char *note = xitong_entity_get_note (change);

  if (change->is_proposed)
    page->kind = g_strdup (_("Proposed change"));
  else if (change->kind == XITONG_CHANGE_OPENING)
    page->kind = g_strdup (_("How things stood"));
  else
    page->kind = g_strdup (_("Change"));
  page->title = g_strdup (xitong_entity_get_title (change));
  page->terms = on != NULL ? g_markup_escape_text (on, -1) : NULL;
  page->text = xitong_words_dup_claim (structure->enterprise_case, g_markup_escape_text (note != NULL ? note : "", -1), evidence,
                                       TRUE);
  if (change->era != NULL)
    xitong_page_add_link (xitong_page_add_section (page, "era", _("Era"), XITONG_SECTION_LIST), NULL, "era", change->era);
  add_deeds (page, structure, change);
  add_ties (page, structure, change);
  xitong_page_add_doubts (page, &evidence, 1);
  xitong_page_add_sources (page, structure, &evidence, 1);
}

void
xitong_page_fill_variant (XitongPage      *page,
                          XitongStructure *structure,
                          XitongVariant   *variant)
{
  const XitongEvidence *evidence = xitong_entity_data (variant)->evidence;
  g_autofree char *span = xitong_date_dup_span (&variant->from, &variant->to);
  const char *note = xitong_entity_get_note (variant);
  XitongPageSection *section;

  page->kind = g_strdup (xitong_words_get_variant_kind (variant->kind));
  page->title = g_strdup (xitong_entity_get_title (variant));
  page->terms = *span != '\0' ? g_markup_escape_text (span, -1) : NULL;
  page->text = xitong_words_dup_claim (structure->enterprise_case, g_markup_escape_text (note != NULL ? note : "", -1), evidence,
                                       TRUE);
  section = xitong_page_add_section (page, "variant", _("The variant"), XITONG_SECTION_PAIRS);
  if (variant->size != NULL)
    xitong_page_add_plain (section, C_("variant", "Size"), variant->size);
  if (variant->founded != NULL)
    xitong_page_add_plain (section, C_("variant", "Founded"), variant->founded);
  if (variant->based_on != NULL)
    xitong_page_add_link (section, C_("variant", "Based on"), "variant", variant->based_on);
  if (variant->same_as != NULL)
    xitong_page_add_link (section, C_("variant", "Probably the same as"), "variant", variant->same_as);
  if (xitong_entity_list_count (variant->changes) == 0)
    xitong_page_add_plain (section, C_("variant", "Structure"), _("No difference of structure is recorded."));
  add_changes (xitong_page_add_section (page, "changes", _("Changes"), XITONG_SECTION_PAIRS), structure, variant->changes);
  xitong_page_add_remark_list (page, structure, variant->remarks);
  xitong_page_add_number_list (page, structure, variant->numbers);
  xitong_page_add_sources (page, structure, &evidence, 1);
}

/* xitong-line-page.c - the inspector's pages about ties, lines of subordination and holders
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-claim-words.h"
#include "xitong-page-parts.h"

#include <glib/gi18n.h>

static void
finish (XitongPage            *page,
        XitongStructure       *structure,
        const XitongEvidence  *evidence)
{
  xitong_page_add_doubts (page, &evidence, 1);
  xitong_page_add_sources (page, structure, &evidence, 1);
}

static void
add_references (XitongPageSection *section,
                XitongStructure   *structure,
                const char        *key,
                GArray            *references)
{
  for (guint i = 0; references != NULL && i < references->len; i++)
    xitong_page_section_add (section, i == 0 ? key : NULL,
                             xitong_words_dup_reference (structure, &g_array_index (references, XitongReference, i)), NULL);
}

static const char *
get_form (XitongForm form)
{
  switch (form)
    {
    case XITONG_FORM_FORMAL:
      return _("formal: by charter or rule");
    case XITONG_FORM_EFFECTIVE:
      return _("effective: in practice");
    case XITONG_FORM_BOTH:
      return _("formal and effective");
    case XITONG_FORM_UNSAID:
    default:
      return _("not said");
    }
}

static const char *
get_strength (XitongStrength strength)
{
  switch (strength)
    {
    case XITONG_STRENGTH_NOMINAL:
      return _("nominal");
    case XITONG_STRENGTH_WEAK:
      return _("weak");
    case XITONG_STRENGTH_STRONG:
      return _("strong");
    case XITONG_STRENGTH_NORMAL:
    default:
      return NULL;
    }
}

static void
add_claim_text (XitongPage           *page,
                XitongStructure      *structure,
                const char           *text,
                const XitongEvidence *evidence)
{
  if (text != NULL)
    page->text = xitong_words_dup_claim (structure->enterprise_case, g_markup_escape_text (text, -1), evidence, TRUE);
}

/* How sure the claim is, on what it rests, where it stands. */
static void
add_evidence (XitongPage           *page,
              XitongStructure      *structure,
              const XitongEvidence *evidence)
{
  XitongPageSection *section = xitong_page_add_section (page, "evidence", _("Evidence"), XITONG_SECTION_PAIRS);
  g_autofree char *hint = xitong_words_dup_hint (evidence);
  g_autofree char *standing = xitong_claim_words_dup_standing (evidence);
  char *pages = xitong_words_dup_pages (structure->enterprise_case, evidence);

  if (hint != NULL)
    xitong_page_add_plain (section, C_("evidence", "Standing"), hint);
  if (standing != NULL)
    xitong_page_add_plain (section, C_("evidence", "Holds"), standing);
  if (pages != NULL)
    xitong_page_section_add (section, C_("evidence", "Pages"), pages, NULL);
}

static void
add_tie_terms (XitongPageSection       *section,
               XitongStructure         *structure,
               const XitongStandingTie *tie)
{
  add_references (section, structure, C_("tie page", "About"), tie->about);
  add_references (section, structure, C_("tie page", "By way of"), tie->via);
  for (guint i = 0; tie->over != NULL && i < tie->over->len; i++)
    xitong_page_add_plain (section, i == 0 ? C_("tie page", "Over") : NULL,
                           xitong_entity_get_title (g_ptr_array_index (tie->over, i)));
  if (tie->when != NULL)
    xitong_page_add_plain (section, C_("tie page", "When"), xitong_texts_pick (tie->when, NULL));
  if (tie->form != XITONG_FORM_UNSAID)
    xitong_page_add_plain (section, C_("tie page", "Line"), get_form (tie->form));
  if (tie->denied != XITONG_FORM_UNSAID)
    xitong_page_add_plain (section, C_("tie page", "Denied"), get_form (tie->denied));
  if (get_strength (tie->strength) != NULL)
    xitong_page_add_plain (section, C_("tie page", "Strength"), get_strength (tie->strength));
  if (tie->dormant)
    xitong_page_add_plain (section, C_("tie page", "State"), _("dormant: one of its ends does not act"));
  if (tie->proposed == XITONG_PROPOSED_NEW)
    xitong_page_add_plain (section, C_("tie page", "State"), _("proposed, not in force"));
  if (tie->since != NULL)
    xitong_page_add_link (section, tie->carried ? C_("tie page", "Known from") : C_("tie page", "Since"), "change", tie->since);
}

static char *
dup_plain_name (XitongStructure       *structure,
                const XitongReference *reference)
{
  if (reference->kind == XITONG_REFERENCE_UNIT)
    return g_strdup (xitong_words_get_name (structure, XITONG_UNIT (reference->entity)));
  if (reference->entity != NULL)
    return g_strdup (xitong_entity_get_title (reference->entity));
  /* Without an entity it is a word, and a word has no link. */
  return xitong_words_dup_reference (structure, reference);
}

void
xitong_page_fill_tie (XitongPage              *page,
                      XitongStructure         *structure,
                      const XitongStandingTie *tie)
{
  XitongPageSection *section;
  g_autofree char *from = dup_plain_name (structure, &tie->from);
  g_autofree char *to = dup_plain_name (structure, &tie->to);
  const char *label = tie->label != NULL ? xitong_texts_pick (tie->label, NULL) : NULL;

  page->kind = g_strdup_printf (_("Tie: %s"), xitong_words_get_style (tie->kind->style));
  /* Translators: a relation as a sentence: who, does what, to whom: "Personnel section watches All employees". */
  page->title = g_strdup_printf (C_("tie", "%s %s %s"), from, xitong_words_get_verb (tie, TRUE), to);
  page->terms = label != NULL ? g_markup_printf_escaped ("“%s”", label) : NULL;
  add_claim_text (page, structure, tie->note != NULL ? xitong_texts_pick (tie->note, NULL) : NULL, tie->evidence);
  section = xitong_page_add_section (page, "tie", _("The line"), XITONG_SECTION_PAIRS);
  xitong_page_section_add (section, C_("tie page", "From"), xitong_words_dup_reference (structure, &tie->from), NULL);
  xitong_page_section_add (section, C_("tie page", "To"), xitong_words_dup_reference (structure, &tie->to), NULL);
  add_tie_terms (section, structure, tie);
  add_evidence (page, structure, tie->evidence);
  finish (page, structure, tie->evidence);
}

void
xitong_page_fill_subordination (XitongPage                   *page,
                                XitongStructure              *structure,
                                XitongUnit                   *unit,
                                const XitongStandingSuperior *superior)
{
  const XitongPlacement *placement = xitong_structure_get (structure, unit);
  const XitongEvidence *evidence = superior->evidence != NULL ? superior->evidence : placement->evidence;
  g_autofree char *name = dup_plain_name (structure, &superior->reference);
  XitongPageSection *section;

  page->kind = g_strdup (_("Subordination"));
  page->title = g_strdup_printf (_("%s under %s"), xitong_words_get_name (structure, unit), name);
  section = xitong_page_add_section (page, "line", _("The line"), XITONG_SECTION_PAIRS);
  xitong_page_section_add (section, C_("subordination", "Above"), xitong_words_dup_reference (structure, &superior->reference),
                           NULL);
  xitong_page_section_add (section, C_("subordination", "Below"), xitong_words_dup_unit (structure, unit), NULL);
  if (superior->form != XITONG_FORM_UNSAID)
    xitong_page_add_plain (section, C_("tie page", "Line"), get_form (superior->form));
  if (get_strength (superior->strength) != NULL)
    xitong_page_add_plain (section, C_("tie page", "Strength"), get_strength (superior->strength));
  add_evidence (page, structure, evidence);
  finish (page, structure, evidence);
}

static const char *
get_holder_kind (XitongHolderKind kind)
{
  switch (kind)
    {
    case XITONG_HOLDER_PERSON:
      return C_("holder", "Person");
    case XITONG_HOLDER_TYPE:
      return C_("holder", "Type of person");
    case XITONG_HOLDER_ANYONE:
    default:
      return C_("holder", "Anyone");
    }
}

static void
add_units (XitongPageSection *section,
           XitongStructure   *structure,
           const char        *key,
           GPtrArray         *units)
{
  for (guint i = 0; units != NULL && i < units->len; i++)
    xitong_page_section_add (section, i == 0 ? key : NULL, xitong_words_dup_unit (structure, g_ptr_array_index (units, i)),
                             NULL);
}

void
xitong_page_fill_holder (XitongPage      *page,
                         XitongStructure *structure,
                         XitongHolder    *holder)
{
  const XitongHolding *holding = xitong_structure_get_holding (structure, holder);
  const XitongEvidence *evidence = holding != NULL ? holding->evidence : xitong_entity_data (holder)->evidence;
  XitongPageSection *section = xitong_page_add_section (page, "posts", _("Posts"), XITONG_SECTION_PAIRS);
  const char *note = xitong_entity_get_note (holder);

  if (holding != NULL && holding->note != NULL)
    note = xitong_texts_pick (holding->note, NULL);
  page->kind = g_strdup (get_holder_kind (holder->kind));
  page->title = g_strdup (xitong_entity_get_title (holder));
  page->terms = xitong_words_dup_terms (xitong_entity_data (holder)->terms);
  add_claim_text (page, structure, note, evidence);
  if (holder->each != NULL)
    xitong_page_section_add (section, C_("holder", "In each of"), xitong_words_dup_unit (structure, holder->each), NULL);
  if (holding == NULL)
    {
      xitong_page_add_plain (section, NULL, _("Holds no post at this moment."));
      return;
    }
  add_units (section, structure, C_("holder", "Holds"), holding->posts);
  add_units (section, structure, C_("holder", "Is at"), holding->at);
  add_units (section, structure, C_("holder", "By way of"), holding->path);
  section = xitong_page_add_section (page, "marks", _("State"), XITONG_SECTION_LIST);
  for (guint i = 0; i < holding->marks->len; i++)
    xitong_page_add_mark (section, structure, &g_array_index (holding->marks, XitongStandingMark, i));
  add_evidence (page, structure, evidence);
  finish (page, structure, evidence);
}

/* xitong-page-parts.c - what the pages of the inspector have in common
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-page-parts.h"

#include "xitong-place-words.h"

#include <glib/gi18n.h>

void
xitong_page_add_claim (XitongPageSection    *section,
                       XitongStructure      *structure,
                       const char           *key,
                       char                 *subject,
                       const XitongEvidence *evidence)
{
  XitongPageRow *row;

  row = xitong_page_section_add (section, key,
                                 xitong_words_dup_claim (structure->enterprise_case, subject, evidence, FALSE),
                                 xitong_words_dup_pages (structure->enterprise_case, evidence));
  row->hint = xitong_words_dup_hint (evidence);
}

void
xitong_page_add_unit (XitongPageSection     *section,
                      XitongStructure       *structure,
                      const XitongPlacement *placement)
{
  char *text = xitong_words_dup_unit (structure, placement->unit);
  g_autofree char *condition = xitong_place_words_dup_condition (structure, placement);

  if (condition != NULL)
    {
      g_autofree char *name = text;
      g_autofree char *escaped = g_markup_escape_text (condition, -1);

      text = g_strdup_printf ("%s: %s", name, escaped);
    }
  xitong_page_add_claim (section, structure, NULL, text, placement->evidence);
}

void
xitong_page_add_plain (XitongPageSection *section,
                       const char        *key,
                       const char        *text)
{
  xitong_page_section_add (section, key, g_markup_escape_text (text, -1), NULL);
}

void
xitong_page_add_link (XitongPageSection *section,
                      const char        *key,
                      const char        *kind,
                      gpointer           entity)
{
  xitong_page_section_add (section, key, g_markup_printf_escaped ("<a href=\"%s:%s\">%s</a>", kind,
                                                                  xitong_entity_get_id (entity),
                                                                  xitong_entity_get_title (entity)), NULL);
}

static const char *
get_form (const XitongStandingTie *tie)
{
  XitongForm form = tie->denied != XITONG_FORM_UNSAID ? tie->denied : tie->form;

  switch (form)
    {
    case XITONG_FORM_FORMAL:
      return C_("form", "by charter");
    case XITONG_FORM_EFFECTIVE:
      return C_("form", "in practice");
    case XITONG_FORM_BOTH:
    case XITONG_FORM_UNSAID:
    default:
      return NULL;
    }
}

static void
append_list (GString         *text,
             const char      *format_word,
             XitongStructure *structure,
             GArray          *references)
{
  for (guint i = 0; references != NULL && i < references->len; i++)
    {
      g_autofree char *name = xitong_words_dup_reference (structure, &g_array_index (references, XitongReference, i));

      g_string_append_printf (text, "%s %s", i == 0 ? format_word : ",", name);
    }
}

void
xitong_page_add_tie (XitongPageSection       *section,
                     XitongStructure         *structure,
                     const XitongStandingTie *tie,
                     gboolean                 outwards)
{
  g_autofree char *other = xitong_words_dup_reference (structure, outwards ? &tie->to : &tie->from);
  g_autofree char *label = tie->label != NULL ? g_markup_escape_text (xitong_texts_pick (tie->label, NULL), -1) : NULL;
  g_autoptr (GString) text = g_string_new (other);

  if (label != NULL)
    g_string_append_printf (text, ": <a href=\"tie:%s\">%s</a>", tie->row, label);
  /* Translators: "about" is followed by whom or what a relation concerns; it begins with a comma. */
  append_list (text, C_("tie", ", about"), structure, tie->about);
  append_list (text, C_("tie", ", by way of"), structure, tie->via);
  if (get_form (tie) != NULL)
    g_string_append_printf (text, ", %s", get_form (tie));
  if (tie->dormant)
    g_string_append_printf (text, ", %s", C_("tie", "dormant"));
  xitong_page_add_claim (section, structure, xitong_words_get_verb (tie, outwards), g_strdup (text->str), tie->evidence);
}

void
xitong_page_add_holding (XitongPageSection   *section,
                         XitongStructure     *structure,
                         const XitongHolding *holding)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "<a href=\"holder:%s\">", xitong_entity_get_id (holding->holder));
  {
    g_autofree char *name = g_markup_escape_text (xitong_entity_get_title (holding->holder), -1);

    g_string_append_printf (text, "%s</a>", name);
  }
  for (guint i = 0; i < holding->posts->len; i++)
    {
      g_autofree char *post = xitong_words_dup_unit (structure, g_ptr_array_index (holding->posts, i));

      g_string_append_printf (text, "%s%s", i == 0 ? ": " : ", ", post);
    }
  xitong_page_add_claim (section, structure, NULL, g_strdup (text->str), holding->evidence);
}

void
xitong_page_add_mark (XitongPageSection        *section,
                      XitongStructure          *structure,
                      const XitongStandingMark *mark)
{
  char *text = g_markup_escape_text (xitong_entity_get_title (mark->kind), -1);

  if (mark->by.kind != XITONG_REFERENCE_NOTHING)
    {
      g_autofree char *state = text;
      g_autofree char *by = xitong_words_dup_reference (structure, &mark->by);

      /* Translators: a state, and who brought it about or acts instead: "replaced by work team". */
      text = g_strdup_printf (_("%s by %s"), state, by);
    }
  xitong_page_add_claim (section, structure, NULL, text, mark->evidence);
}

static char *
dup_value (const XitongNumberValue *value)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *on = xitong_date_dup_display (&value->on);

  if (value->circa)
    g_string_append (text, C_("number", "about "));
  if (value->below != NULL)
    g_string_append_printf (text, C_("number", "fewer than %s"), value->below);
  else if (value->above != NULL)
    g_string_append_printf (text, C_("number", "more than %s"), value->above);
  else if (value->low != NULL && value->high != NULL)
    g_string_append_printf (text, C_("number", "%s to %s"), value->low, value->high);
  else if (value->value != NULL)
    g_string_append (text, value->value);
  if (value->of != NULL)
    g_string_append_printf (text, C_("number", " of %s"), value->of);
  if (value->printed != NULL)
    g_string_append_printf (text, C_("number", " (printed as %s)"), value->printed);
  if (on != NULL)
    g_string_append_printf (text, " (%s)", on);
  return g_markup_escape_text (text->str, -1);
}

/* "7,920,000"; what is a bound, a range or a word has no length. */
static double
parse_value (const XitongNumberValue *value)
{
  g_autoptr (GString) digits = g_string_new (value->value);
  char *end = NULL;
  double number;

  if (value->value == NULL || value->below != NULL || value->above != NULL || value->low != NULL || value->high != NULL)
    return 0;
  g_string_replace (digits, ",", "", 0);
  number = g_ascii_strtod (digits->str, &end);
  return *end == '\0' && number > 0 ? number : 0;
}

static double
find_largest (const XitongNumber *number)
{
  double largest = 0;
  guint n = 0;

  for (guint i = 0; i < number->values->len; i++)
    {
      double value = parse_value (&g_array_index (number->values, XitongNumberValue, i));

      largest = MAX (largest, value);
      n += value > 0;
    }
  return n > 1 ? largest : 0;
}

static void
add_number (XitongPageSection *section,
            XitongStructure   *structure,
            XitongNumber      *number)
{
  g_autofree char *title = g_markup_escape_text (xitong_entity_get_title (number), -1);
  double largest = find_largest (number);

  for (guint i = 0; i < number->values->len; i++)
    {
      const XitongNumberValue *value = &g_array_index (number->values, XitongNumberValue, i);
      g_autofree char *text = dup_value (value);
      const XitongEvidence *evidence = value->evidence != NULL ? value->evidence : xitong_entity_data (number)->evidence;

      xitong_page_add_claim (section, structure, NULL,
                             i == 0 ? g_strdup_printf ("%s: <b>%s</b>", title, text) : g_strdup_printf ("<b>%s</b>", text),
                             evidence);
      if (largest > 0)
        ((XitongPageRow *) g_ptr_array_index (section->rows, section->rows->len - 1))->share = parse_value (value) / largest;
    }
}

static XitongPageSection *
get_section (XitongPage        *page,
             const char        *word,
             const char        *heading,
             XitongSectionLook  look)
{
  for (guint i = 0; i < page->sections->len; i++)
    {
      XitongPageSection *section = g_ptr_array_index (page->sections, i);

      if (g_str_equal (section->word, word))
        return section;
    }
  return xitong_page_add_section (page, word, heading, look);
}

void
xitong_page_add_number_list (XitongPage       *page,
                             XitongStructure  *structure,
                             XitongEntityList *numbers)
{
  XitongPageSection *section = get_section (page, "numbers", _("Numbers"), XITONG_SECTION_LIST);

  section->is_folded = TRUE;
  for (guint i = 0; i < xitong_entity_list_count (numbers); i++)
    add_number (section, structure, xitong_entity_list_nth (numbers, i));
}

static gboolean
is_about (GPtrArray    *about,
          XitongEntity *entity)
{
  return about != NULL && g_ptr_array_find (about, entity, NULL);
}

static void
add_numbers_about (XitongPage       *page,
                   XitongStructure  *structure,
                   XitongEntityList *numbers,
                   XitongEntity     *entity)
{
  XitongPageSection *section = get_section (page, "numbers", _("Numbers"), XITONG_SECTION_LIST);

  section->is_folded = TRUE;
  for (guint i = 0; i < xitong_entity_list_count (numbers); i++)
    {
      XitongNumber *number = xitong_entity_list_nth (numbers, i);

      if (is_about (number->about, entity))
        add_number (section, structure, number);
    }
}

void
xitong_page_add_numbers (XitongPage      *page,
                         XitongStructure *structure,
                         XitongEntity    *entity)
{
  add_numbers_about (page, structure, structure->era->numbers, entity);
  add_numbers_about (page, structure, structure->enterprise_case->numbers, entity);
  for (guint i = 0; structure->variants != NULL && i < structure->variants->len; i++)
    add_numbers_about (page, structure, ((XitongVariant *) g_ptr_array_index (structure->variants, i))->numbers, entity);
}

static void
add_remark (XitongPageSection *section,
            XitongStructure   *structure,
            XitongRemark      *remark)
{
  const char *text = xitong_texts_pick (remark->text, NULL);

  if (text != NULL)
    xitong_page_section_add (section, NULL,
                             xitong_words_dup_claim (structure->enterprise_case, g_markup_escape_text (text, -1),
                                                     xitong_entity_data (remark)->evidence, TRUE), NULL)->hint
      = xitong_words_dup_hint (xitong_entity_data (remark)->evidence);
}

static XitongPageSection *
get_remark_section (XitongPage   *page,
                    XitongRemark *remark)
{
  if (remark->kind == XITONG_REMARK_SILENCE)
    return get_section (page, "silences", _("What the source does not say"), XITONG_SECTION_TEXT);
  return get_section (page, "findings", _("Findings"), XITONG_SECTION_TEXT);
}

void
xitong_page_add_remark_list (XitongPage       *page,
                             XitongStructure  *structure,
                             XitongEntityList *remarks)
{
  for (guint i = 0; i < xitong_entity_list_count (remarks); i++)
    {
      XitongRemark *remark = xitong_entity_list_nth (remarks, i);

      add_remark (get_remark_section (page, remark), structure, remark);
    }
}

static void
add_remarks_about (XitongPage       *page,
                   XitongStructure  *structure,
                   XitongEntityList *remarks,
                   XitongEntity     *entity)
{
  for (guint i = 0; i < xitong_entity_list_count (remarks); i++)
    {
      XitongRemark *remark = xitong_entity_list_nth (remarks, i);

      if (is_about (remark->about, entity))
        add_remark (get_remark_section (page, remark), structure, remark);
    }
}

void
xitong_page_add_remarks (XitongPage      *page,
                         XitongStructure *structure,
                         XitongEntity    *entity)
{
  add_remarks_about (page, structure, structure->era->remarks, entity);
  add_remarks_about (page, structure, structure->enterprise_case->remarks, entity);
  for (guint i = 0; structure->variants != NULL && i < structure->variants->len; i++)
    add_remarks_about (page, structure, ((XitongVariant *) g_ptr_array_index (structure->variants, i))->remarks, entity);
}

static gboolean
names (GPtrArray  *actions,
       XitongUnit *unit)
{
  for (guint i = 0; i < actions->len; i++)
    {
      XitongAction *action = g_ptr_array_index (actions, i);

      if ((action->kind == XITONG_ACTION_PLACE || action->kind == XITONG_ACTION_RESTORE)
          && g_ptr_array_find (action->units, unit, NULL))
        return TRUE;
    }
  return FALSE;
}

gboolean
xitong_page_era_places (XitongEra  *era,
                        XitongUnit *unit)
{
  for (guint i = 0; i < xitong_entity_list_count (era->changes); i++)
    if (names (((XitongChange *) xitong_entity_list_nth (era->changes, i))->actions, unit))
      return TRUE;
  return FALSE;
}

void
xitong_page_add_history (XitongPage      *page,
                         XitongStructure *structure,
                         XitongUnit      *unit)
{
  XitongPageSection *section = xitong_page_add_section (page, "history", _("What happened to it"), XITONG_SECTION_PAIRS);
  GPtrArray *changes = structure->enterprise_case->changes;

  for (guint i = 0; i < changes->len; i++)
    {
      XitongChange *change = g_ptr_array_index (changes, i);
      g_autofree char *on = xitong_date_dup_display (&change->on);

      if (change->variant == NULL && xitong_change_concerns (change, unit))
        xitong_page_section_add (section, on != NULL ? on : "",
                                 g_markup_printf_escaped ("<a href=\"change:%s\">%s</a>", xitong_entity_get_id (change),
                                                          xitong_entity_get_title (change)),
                                 xitong_words_dup_pages (structure->enterprise_case, xitong_entity_data (change)->evidence));
    }
}

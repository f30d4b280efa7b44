/* xitong-page-words.c - claims, citations and things in the words of the inspector
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-page-words.h"

#include "xitong-claim-words.h"

#include <glib/gi18n.h>

/* "36 n.4, 57-58" as it is printed: "36 n. 4, 57–58". */
static char *
dup_printed_pages (const char *pages)
{
  GString *printed = g_string_new (pages);

  g_string_replace (printed, "-", "–", 0);
  g_string_replace (printed, "n.", "n. ", 0);
  g_string_replace (printed, "n.  ", "n. ", 0);
  return g_string_free (printed, FALSE);
}

static char *
dup_citation (XitongCase           *enterprise_case,
              const XitongCitation *citation)
{
  XitongSource *source = xitong_case_lookup (enterprise_case, XITONG_TYPE_SOURCE, citation->source);
  g_autofree char *pages = citation->pages != NULL ? dup_printed_pages (citation->pages) : NULL;
  g_autofree char *text = NULL;
  const char *name;

  if (source == NULL)
    return g_markup_escape_text (pages != NULL ? pages : citation->source, -1);
  name = source->short_form != NULL ? source->short_form : xitong_entity_get_title (source);
  if (source == enterprise_case->main_source && pages != NULL)
    text = g_strdup (pages);
  else if (pages != NULL)
    text = g_strdup_printf ("%s, %s", name, pages);
  else
    text = g_strdup (name);
  return g_markup_printf_escaped ("<a href=\"source:%s\">%s</a>", citation->source, text);
}

static const char *
get_stance (XitongStance stance)
{
  switch (stance)
    {
    case XITONG_STANCE_AGAINST:
      /* Translators: before pages that speak against a claim. */
      return C_("citation", "against: ");
    case XITONG_STANCE_DOUBTS:
      return C_("citation", "doubted: ");
    case XITONG_STANCE_FOR:
    default:
      return "";
    }
}

char *
xitong_words_dup_pages (XitongCase           *enterprise_case,
                        const XitongEvidence *evidence)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; evidence != NULL && i < xitong_evidence_n_citations (evidence); i++)
    {
      const XitongCitation *citation = xitong_evidence_get_citation (evidence, i);
      g_autofree char *link = dup_citation (enterprise_case, citation);

      g_string_append_printf (text, "%s%s%s", text->len > 0 ? "; " : "", get_stance (citation->stance), link);
    }
  return text->len > 0 ? g_strdup (text->str) : NULL;
}

static const char *
get_full_standing (XitongStanding standing)
{
  switch (standing)
    {
    case XITONG_STANDING_TYPICAL:
      return _("Typical: the source says that it was usually so.");
    case XITONG_STANDING_REPORTED:
      return _("Reported: the source passes on what it was told.");
    case XITONG_STANDING_INFERRED:
      return _("Inferred: it follows from what the source says.");
    case XITONG_STANDING_SUPPLIED:
      return _("Supplied: general knowledge of the editor, no page.");
    case XITONG_STANDING_STATED:
    default:
      return _("Stated: the source says it flatly.");
    }
}

static const char *
get_basis (XitongBasis basis)
{
  switch (basis)
    {
    case XITONG_BASIS_AUTHOR:
      return C_("basis", "the author");
    case XITONG_BASIS_INTERVIEWS:
      return C_("basis", "interviews");
    case XITONG_BASIS_INFORMANT:
      return C_("basis", "one informant");
    case XITONG_BASIS_EMIGRES:
      return C_("basis", "emigrants");
    case XITONG_BASIS_LITERATURE:
      return C_("basis", "literature");
    case XITONG_BASIS_OFFICIAL:
      return C_("basis", "an official text");
    case XITONG_BASIS_PRESS:
      return C_("basis", "the press");
    case XITONG_BASIS_EDITOR:
      return C_("basis", "the editor");
    case XITONG_BASIS_NONE:
    default:
      return NULL;
    }
}

static void
append (GString    *text,
        const char *word)
{
  if (word != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", word);
}

char *
xitong_words_dup_hint (const XitongEvidence *evidence)
{
  g_autoptr (GString) bases = g_string_new (NULL);

  if (evidence == NULL)
    return NULL;
  for (guint bit = 1; bit <= XITONG_BASIS_EDITOR; bit <<= 1)
    if (evidence->basis & bit)
      append (bases, get_basis ((XitongBasis) bit));
  if (bases->len == 0)
    return g_strdup (get_full_standing (evidence->standing));
  /* Translators: how sure a claim is, and on what it rests. */
  return g_strdup_printf (_("%s Basis: %s."), get_full_standing (evidence->standing), bases->str);
}

const char *
xitong_words_get_name (const XitongStructure *structure,
                       XitongUnit            *unit)
{
  const XitongPlacement *placement = xitong_structure_get (structure, unit);

  return placement != NULL ? xitong_placement_get_title (placement, NULL) : xitong_entity_get_title (unit);
}

char *
xitong_words_dup_unit (const XitongStructure *structure,
                       XitongUnit            *unit)
{
  return g_markup_printf_escaped ("<a href=\"unit:%s\">%s</a>", xitong_entity_get_id (unit),
                                  xitong_words_get_name (structure, unit));
}

char *
xitong_words_dup_reference (const XitongStructure *structure,
                            const XitongReference *reference)
{
  switch (reference->kind)
    {
    case XITONG_REFERENCE_UNIT:
      return xitong_words_dup_unit (structure, XITONG_UNIT (reference->entity));
    case XITONG_REFERENCE_SYSTEM:
      return g_markup_printf_escaped ("<a href=\"zone:%s\">%s</a>", xitong_entity_get_id (reference->entity),
                                      xitong_entity_get_title (reference->entity));
    case XITONG_REFERENCE_HOLDER:
      return g_markup_printf_escaped ("<a href=\"holder:%s\">%s</a>", xitong_entity_get_id (reference->entity),
                                      xitong_entity_get_title (reference->entity));
    case XITONG_REFERENCE_TIE:
      return g_markup_printf_escaped ("<a href=\"tie:%s\">%s</a>", reference->row != NULL ? reference->row
                                      : xitong_entity_get_id (reference->entity), xitong_entity_get_title (reference->entity));
    case XITONG_REFERENCE_CHANGE:
    case XITONG_REFERENCE_ERA:
      return g_markup_printf_escaped ("<a href=\"%s:%s\">%s</a>",
                                      reference->kind == XITONG_REFERENCE_ERA ? "era" : "change",
                                      xitong_entity_get_id (reference->entity), xitong_entity_get_title (reference->entity));
    case XITONG_REFERENCE_ENTERPRISE:
      return g_markup_escape_text (_("the enterprise"), -1);
    case XITONG_REFERENCE_UNKNOWN:
      return g_markup_escape_text (_("not named by the source"), -1);
    case XITONG_REFERENCE_NONE:
    case XITONG_REFERENCE_NOTHING:
      return g_markup_escape_text (_("nobody"), -1);
    case XITONG_REFERENCE_ROLE:
    case XITONG_REFERENCE_PROCEDURE:
    default:
      return g_markup_escape_text (reference->entity != NULL ? xitong_entity_get_title (reference->entity) : "", -1);
    }
}

char *
xitong_words_dup_terms (XitongTexts *terms)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; terms != NULL && i < xitong_texts_get_size (terms); i++)
    {
      const XitongText *term = xitong_texts_get (terms, i);
      g_autofree char *escaped = g_markup_escape_text (term->text, -1);

      g_string_append_printf (text, "%s<span lang=\"%s\">%s</span>", text->len > 0 ? " · " : "",
                              term->language != NULL ? term->language : "", escaped);
    }
  return text->len > 0 ? g_strdup (text->str) : NULL;
}

char *
xitong_words_dup_claim (XitongCase           *enterprise_case,
                        char                 *subject,
                        const XitongEvidence *evidence,
                        gboolean              with_pages)
{
  g_autofree char *owned = subject;
  g_autofree char *standing = xitong_claim_words_dup_standing (evidence);
  g_autofree char *escaped = standing != NULL ? g_markup_escape_text (standing, -1) : NULL;
  g_autofree char *pages = with_pages ? xitong_words_dup_pages (enterprise_case, evidence) : NULL;
  gboolean is_sentence = g_str_has_suffix (owned, ".");
  /* A mere question mark is set without a comma; after a whole sentence the rest stands in brackets. */
  gboolean is_mark = standing != NULL && *standing == ' ';
  const char *before = standing == NULL || is_mark ? "" : is_sentence ? " (" : ", ";
  const char *after = standing != NULL && !is_mark && is_sentence ? ")" : "";

  if (pages == NULL)
    return g_strconcat (owned, before, escaped != NULL ? escaped : "", after, NULL);
  return g_strconcat (owned, before, escaped != NULL ? escaped : "", after, " <small>", pages, "</small>", NULL);
}

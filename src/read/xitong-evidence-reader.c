/* xitong-evidence-reader.c - on what an element's claim rests
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-evidence-reader.h"

#include "xitong-element-references.h"
#include "xitong-page-list.h"

/* A work that is known only through another is cited by the pages of the other. */
static XitongSource *
find_paged (XitongSource *source)
{
  for (guint steps = 0; source->through != NULL && steps < 8; steps++)
    source = source->through;
  return source;
}

static void
check_pages (XitongReading *reading,
             const xmlNode *element,
             XitongSource  *source,
             const char    *pages)
{
  const XitongSource *paged = find_paged (source);
  g_autofree char *outside = NULL;

  if (xitong_page_list_is_turned (pages))
    xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_PAGES_TURNED, pages);
  else if (!xitong_page_list_check (pages, paged->first_page, paged->last_page, &outside))
    {
      if (outside == NULL)
        xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_BAD_PAGES, pages);
      else
        xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_PAGES_OUTSIDE, outside,
                                xitong_entity_get_id ((gpointer) paged));
    }
}

static void
read_cite (XitongReading  *reading,
           const xmlNode  *element,
           XitongEvidence *evidence)
{
  XitongSource *source = reading->enterprise_case->main_source;
  XitongStance stance = XITONG_STANCE_FOR;
  const char *pages = xitong_element_attribute (element, "pages");
  g_autoptr (XitongTexts) note = xitong_element_texts (reading, element, "p");

  if (xitong_element_attribute (element, "source") != NULL)
    source = xitong_element_reference (reading, element, "source", XITONG_TYPE_SOURCE);
  xitong_element_word (reading, element, "stance", (XitongWordParser) xitong_stance_from_word, xitong_stance_words (), &stance);
  if (source == NULL)
    return;
  if (pages != NULL)
    check_pages (reading, element, source, pages);
  xitong_evidence_cite (evidence, xitong_entity_get_id (source), pages, stance, note);
  evidence->given |= XITONG_EVIDENCE_PAGES;
}

static gboolean
names_source (const xmlNode *element)
{
  return xitong_element_attribute (xmlDocGetRootElement (element->doc), "source") != NULL;
}

static void
read_pages (XitongReading  *reading,
            const xmlNode  *element,
            XitongEvidence *evidence)
{
  const char *pages = xitong_element_attribute (element, "pages");
  XitongSource *source = reading->enterprise_case->main_source;

  /* A main source that is named and not there has been told of. */
  if (pages != NULL && source == NULL && !names_source (element))
    xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_NO_SOURCE, pages);
  if (pages != NULL && source != NULL)
    {
      check_pages (reading, element, source, pages);
      xitong_evidence_cite (evidence, xitong_entity_get_id (source), pages, XITONG_STANCE_FOR, NULL);
      evidence->given |= XITONG_EVIDENCE_PAGES;
    }
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    if (xitong_element_is (child, "cite"))
      read_cite (reading, child, evidence);
}

static void
read_standing (XitongReading  *reading,
               const xmlNode  *element,
               XitongEvidence *evidence)
{
  static const char * const allowed[] = {
    "author", "interviews", "informant", "emigres", "literature", "official", "press", "editor", NULL
  };
  g_auto (GStrv) words = xitong_element_list (element, "basis");

  if (xitong_element_word (reading, element, "standing", (XitongWordParser) xitong_standing_from_word,
                           xitong_standing_words (), &evidence->standing))
    evidence->given |= XITONG_EVIDENCE_STANDING;
  for (guint i = 0; words[i] != NULL; i++)
    {
      XitongBasis basis;

      if (xitong_basis_from_word (words[i], &basis))
        evidence->basis |= basis;
      else
        xitong_element_bad_word (reading, element, "basis", words[i], allowed);
      evidence->given |= XITONG_EVIDENCE_STANDING;
    }
}

static void
copy_citations (XitongEvidence       *evidence,
                const XitongEvidence *from)
{
  for (guint i = 0; i < xitong_evidence_n_citations (from); i++)
    {
      const XitongCitation *citation = xitong_evidence_get_citation (from, i);

      xitong_evidence_cite (evidence, citation->source, citation->pages, citation->stance, citation->note);
    }
}

/* Count, of, among, where and doubt are not inherited. */
static void
inherit (XitongEvidence       *evidence,
         const XitongEvidence *inherited)
{
  if (!(evidence->given & XITONG_EVIDENCE_PAGES))
    copy_citations (evidence, inherited);
  if (!(evidence->given & XITONG_EVIDENCE_STANDING))
    {
      evidence->standing = inherited->standing;
      evidence->basis = inherited->basis;
    }
  if (!(evidence->given & XITONG_EVIDENCE_EXTENT))
    evidence->extent = inherited->extent;
  evidence->blocks |= inherited->blocks;
}

static gboolean
gives_evidence (const xmlNode *element)
{
  static const char * const attributes[] = {
    "pages", "standing", "basis", "extent", "count", "of", "among", "where", "doubt", NULL
  };

  for (const xmlAttr *attribute = element->properties; attribute != NULL; attribute = attribute->next)
    if (g_strv_contains (attributes, (const char *) attribute->name))
      return TRUE;
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    if (xitong_element_is (child, "cite") || xitong_element_is (child, "doubt"))
      return TRUE;
  return FALSE;
}

XitongEvidence *
xitong_evidence_pass_down (const XitongEvidence *evidence)
{
  XitongEvidence *passed;

  if (evidence == NULL)
    return NULL;
  passed = xitong_evidence_new ();
  inherit (passed, evidence);
  return passed;
}

XitongEvidence *
xitong_evidence_read (XitongReading        *reading,
                      const xmlNode        *element,
                      const XitongEvidence *inherited)
{
  XitongEvidence *evidence;

  if (!gives_evidence (element))
    {
      if (inherited == NULL)
        return xitong_evidence_ref (reading->nothing);
      return inherited->given == XITONG_EVIDENCE_NOTHING ? xitong_evidence_ref ((XitongEvidence *) inherited)
                                                         : xitong_evidence_pass_down (inherited);
    }
  evidence = xitong_evidence_new ();
  read_pages (reading, element, evidence);
  read_standing (reading, element, evidence);
  if (xitong_element_word (reading, element, "extent", (XitongWordParser) xitong_extent_from_word,
                           xitong_extent_words (), &evidence->extent))
    evidence->given |= XITONG_EVIDENCE_EXTENT;
  evidence->count = g_strdup (xitong_element_attribute (element, "count"));
  evidence->of = g_strdup (xitong_element_attribute (element, "of"));
  evidence->among = g_strdup (xitong_element_attribute (element, "among"));
  evidence->where = g_strdup (xitong_element_attribute (element, "where"));
  evidence->doubt = xitong_element_texts (reading, element, "doubt");
  evidence->blocks = evidence->given;
  if (inherited != NULL)
    inherit (evidence, inherited);
  return evidence;
}

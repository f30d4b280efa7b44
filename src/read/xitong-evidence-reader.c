/* xitong-evidence-reader.c - on what an element's claim rests
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-evidence-reader.h"

#include "xitong-page-list.h"

static void
check_pages (XitongReading *reading,
             const xmlNode *element,
             XitongSource  *source,
             const char    *pages)
{
  g_autofree char *outside = NULL;

  if (!xitong_page_list_check (pages, source->first_page, source->last_page, &outside))
    {
      if (outside == NULL)
        xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_BAD_PAGES, pages);
      else
        xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_PAGES_OUTSIDE, outside,
                                xitong_entity_get_id (source));
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

static void
read_pages (XitongReading  *reading,
            const xmlNode  *element,
            XitongEvidence *evidence)
{
  const char *pages = xitong_element_attribute (element, "pages");
  XitongSource *source = reading->enterprise_case->main_source;

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
inherit (XitongEvidence       *evidence,
         const XitongEvidence *inherited)
{
  if (!(evidence->given & XITONG_EVIDENCE_PAGES))
    for (guint i = 0; i < xitong_evidence_n_citations (inherited); i++)
      {
        const XitongCitation *citation = xitong_evidence_get_citation (inherited, i);

        xitong_evidence_cite (evidence, citation->source, citation->pages, citation->stance,
                              citation->note);
      }
  if (!(evidence->given & XITONG_EVIDENCE_STANDING))
    {
      evidence->standing = inherited->standing;
      evidence->basis = inherited->basis;
    }
  if (!(evidence->given & XITONG_EVIDENCE_EXTENT))
    evidence->extent = inherited->extent;
}

XitongEvidence *
xitong_evidence_read (XitongReading        *reading,
                      const xmlNode        *element,
                      const XitongEvidence *inherited)
{
  XitongEvidence *evidence = xitong_evidence_new ();

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
  if (inherited != NULL)
    inherit (evidence, inherited);
  return evidence;
}

/* xitong-page-parts.h - what the pages of the inspector have in common
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-page.h"
#include "xitong-page-words.h"

G_BEGIN_DECLS

/**
 * xitong_page_add_claim:
 * @key: (nullable)
 * @subject: (transfer full): markup
 * @evidence: (nullable)
 *
 * Adds a row: the subject, how sure that is, and the citation.
 */
void     xitong_page_add_claim        (XitongPageSection           *section,
                                       XitongStructure             *structure,
                                       const char                  *key,
                                       char                        *subject,
                                       const XitongEvidence        *evidence);

/**
 * xitong_page_add_unit:
 *
 * Adds a row in a list of units: its name, in what condition it stands, how sure that is, and the citation.
 */
void     xitong_page_add_unit         (XitongPageSection           *section,
                                       XitongStructure             *structure,
                                       const XitongPlacement       *placement);
void     xitong_page_add_plain        (XitongPageSection           *section,
                                       const char                  *key,
                                       const char                  *text);

/**
 * xitong_page_add_link:
 * @kind: "era", "change", "zone", "variant" ...
 * @entity: leads to its page
 */
void     xitong_page_add_link         (XitongPageSection           *section,
                                       const char                  *key,
                                       const char                  *kind,
                                       gpointer                     entity);

/**
 * xitong_page_add_tie:
 * @outwards: told of where it comes from
 */
void     xitong_page_add_tie          (XitongPageSection           *section,
                                       XitongStructure             *structure,
                                       const XitongStandingTie     *tie,
                                       gboolean                     outwards);
void     xitong_page_add_holding      (XitongPageSection           *section,
                                       XitongStructure             *structure,
                                       const XitongHolding         *holding);
void     xitong_page_add_mark         (XitongPageSection           *section,
                                       XitongStructure             *structure,
                                       const XitongStandingMark    *mark);

/* All numbers of the case, its era and its variants that are about @entity. */
void     xitong_page_add_numbers      (XitongPage                  *page,
                                       XitongStructure             *structure,
                                       XitongEntity                *entity);
void     xitong_page_add_number_list  (XitongPage                  *page,
                                       XitongStructure             *structure,
                                       XitongEntityList            *numbers);
void     xitong_page_add_remarks      (XitongPage                  *page,
                                       XitongStructure             *structure,
                                       XitongEntity                *entity);
void     xitong_page_add_remark_list  (XitongPage                  *page,
                                       XitongStructure             *structure,
                                       XitongEntityList            *remarks);

/* What is open about a unit, its superiors and its ties. */
void     xitong_page_add_unit_doubts  (XitongPage                  *page,
                                       XitongStructure             *structure,
                                       const XitongPlacement       *placement);
void     xitong_page_add_doubts       (XitongPage                  *page,
                                       const XitongEvidence * const *evidences,
                                       guint                         n_evidences);

/* The works, with the pages on which the claims about a unit rest. */
void     xitong_page_add_unit_sources (XitongPage                  *page,
                                       XitongStructure             *structure,
                                       const XitongPlacement       *placement);
void     xitong_page_add_sources      (XitongPage                  *page,
                                       XitongStructure             *structure,
                                       const XitongEvidence * const *evidences,
                                       guint                         n_evidences);

/* Every change that names a unit, of the eras and layers of the case. */
void     xitong_page_add_history      (XitongPage                  *page,
                                       XitongStructure             *structure,
                                       XitongUnit                  *unit);

/**
 * xitong_page_era_places:
 *
 * Returns: whether a change of @era puts @unit on the chart
 */
gboolean xitong_page_era_places       (XitongEra                   *era,
                                       XitongUnit                  *unit);

G_END_DECLS

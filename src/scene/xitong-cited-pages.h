/* xitong-cited-pages.h - all pages that a chart's claims cite, work by work
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-selection.h"

G_BEGIN_DECLS

typedef struct _XitongCitedPages XitongCitedPages;

XitongCitedPages *xitong_cited_pages_new  (XitongCase           *enterprise_case) G_GNUC_WARN_UNUSED_RESULT;
void              xitong_cited_pages_free (XitongCitedPages     *self);

/**
 * xitong_cited_pages_add:
 * @evidence: (nullable): its citations are counted in
 */
void              xitong_cited_pages_add  (XitongCitedPages     *self,
                                           const XitongEvidence *evidence);

/**
 * xitong_cited_pages_list:
 * @lines: (element-type utf8): one line for each work is added, "Author, Title (Place 1988), 35–41, 53–60"; pages that
 *   follow each other are drawn together, notes are left out
 */
void              xitong_cited_pages_list (XitongCitedPages     *self,
                                           GPtrArray            *lines);

/**
 * xitong_cited_pages_dup_paragraph:
 *
 * Returns: (transfer full) (nullable): all works in one paragraph; those known only through another stand behind it in their short form
 */
char             *xitong_cited_pages_dup_paragraph (XitongCitedPages *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_cited_pages_add_selection:
 *
 * Counts in all that a chart shows.
 */
void              xitong_cited_pages_add_selection (XitongCitedPages *self,
                                                    XitongSelection  *selection);

/**
 * xitong_cited_pages_is_cited:
 *
 * Returns: whether @source is cited at all, with or without pages
 */
gboolean          xitong_cited_pages_is_cited      (XitongCitedPages *self,
                                                    XitongSource     *source);

/**
 * xitong_cited_pages_dup_ranges:
 * @source: a work
 *
 * Returns: (transfer full): "35–41, 53–60"; empty where no pages are cited
 */
char             *xitong_cited_pages_dup_ranges    (XitongCitedPages *self,
                                                    XitongSource     *source) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_cited_pages_dup_gaps:
 * @source: a work
 * @last: its last page
 * @n_cited: (out): how many of the pages from 1 to @last are cited
 *
 * Returns: (transfer full): the pages from 1 to @last that are not cited, as ranges
 */
char             *xitong_cited_pages_dup_gaps      (XitongCitedPages *self,
                                                    XitongSource     *source,
                                                    guint             last,
                                                    guint            *n_cited) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongCitedPages, xitong_cited_pages_free)

G_END_DECLS

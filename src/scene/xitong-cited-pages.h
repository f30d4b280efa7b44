/* xitong-cited-pages.h - all pages that a chart's claims cite, work by work
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-selection.h"

G_BEGIN_DECLS

/**
 * XitongCitedPages:
 *
 * The works of one case or of several; one on which two cases rest is told once. Reference-counted; not changed any more once it belongs to a
 * finished scene.
 */
typedef struct _XitongCitedPages XitongCitedPages;

XitongCitedPages *xitong_cited_pages_new   (void) G_GNUC_WARN_UNUSED_RESULT;
XitongCitedPages *xitong_cited_pages_ref   (XitongCitedPages *self);
void              xitong_cited_pages_unref (XitongCitedPages *self);

/**
 * xitong_cited_pages_add:
 * @enterprise_case: whose claim it is
 * @evidence: (nullable): its citations are counted in
 */
void              xitong_cited_pages_add     (XitongCitedPages       *self,
                                              XitongCase             *enterprise_case,
                                              const XitongEvidence   *evidence);

/* Counts in all that @other has. */
void              xitong_cited_pages_add_all (XitongCitedPages       *self,
                                              const XitongCitedPages *other);

/**
 * xitong_cited_pages_is_empty:
 * @self: (nullable)
 */
gboolean          xitong_cited_pages_is_empty  (const XitongCitedPages *self);

/**
 * xitong_cited_pages_list:
 * @self: (nullable)
 * @lines: (element-type utf8): one line for each cited work is added, "Author, Title (Place 1988), 35–41, 53–60"; pages that
 *   follow each other are drawn together, notes are left out
 */
void              xitong_cited_pages_list    (const XitongCitedPages *self,
                                              GPtrArray              *lines);

/**
 * xitong_cited_pages_dup_lines:
 * @self: (nullable)
 *
 * Returns: (transfer full): all these lines in one
 */
char             *xitong_cited_pages_dup_lines (const XitongCitedPages *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_cited_pages_list_works:
 *
 * Returns: (transfer container) (element-type XitongSource): the works that are cited, and those through which they are known
 */
GPtrArray        *xitong_cited_pages_list_works (const XitongCitedPages *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_cited_pages_dup_paragraph:
 *
 * Returns: (transfer full) (nullable): all works in one paragraph; those known only through another stand behind it in their short form
 */
char             *xitong_cited_pages_dup_paragraph (const XitongCitedPages *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_cited_pages_add_selection:
 *
 * Counts in all that a chart shows.
 */
void              xitong_cited_pages_add_selection (XitongCitedPages *self,
                                                    XitongSelection  *selection);

/**
 * xitong_cited_pages_dup_ranges:
 * @source: a work
 *
 * Returns: (transfer full): "35–41, 53–60"; empty where no pages are cited
 */
char             *xitong_cited_pages_dup_ranges    (const XitongCitedPages *self,
                                                    const XitongSource     *source) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_cited_pages_dup_gaps:
 * @source: a work
 * @last: its last page
 * @n_cited: (out): how many of the pages from 1 to @last are cited
 *
 * Returns: (transfer full): the pages from 1 to @last that are not cited, as ranges
 */
char             *xitong_cited_pages_dup_gaps      (const XitongCitedPages *self,
                                                    const XitongSource     *source,
                                                    guint                   last,
                                                    guint                  *n_cited) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongCitedPages, xitong_cited_pages_unref)

G_END_DECLS

/* xitong-cited-pages.h - all pages that a chart's claims cite, work by work
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"

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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongCitedPages, xitong_cited_pages_free)

G_END_DECLS

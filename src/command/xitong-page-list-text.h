/* xitong-page-list-text.h - pages on which a claim rests, as text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-evidence.h"

G_BEGIN_DECLS

/**
 * xitong_page_list_text_append:
 * @text: (inout): gets " (52, 69, 132)" behind it; nothing where no pages are cited
 * @evidence: (nullable): on what a claim rests
 *
 * A page that two works are cited for is the same page, and told once.
 */
void xitong_page_list_text_append (GString              *text,
                                   const XitongEvidence *evidence);

G_END_DECLS

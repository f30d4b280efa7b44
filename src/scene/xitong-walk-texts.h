/* xitong-walk-texts.h - the steps of a procedure in words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-walk-outline.h"

G_BEGIN_DECLS

/**
 * xitong_walk_text_dup:
 * @language: (nullable): of names
 *
 * Returns: (transfer full): a row in one sentence, without its number: under which condition, who, to whom, what is decided, who can stop
 *   it, on which pages
 */
char *xitong_walk_text_dup       (const XitongWalkOutline *outline,
                                  const XitongOutlineRow  *row,
                                  const char              *language) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_walk_text_dup_doers:
 *
 * Returns: (transfer full): who does a step, or where it happens; empty where neither is told
 */
char *xitong_walk_text_dup_doers (const XitongWalkOutline *outline,
                                  const XitongOutlineRow  *row,
                                  const char              *language) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_walk_text_get_evidence:
 *
 * Returns: (transfer none) (nullable): on what a row rests: its own evidence, else that of the tie at work, else the procedure's
 */
const XitongEvidence *xitong_walk_text_get_evidence (const XitongWalkOutline *outline,
                                                     const XitongOutlineRow  *row);

G_END_DECLS

/* xitong-review.h - what the author of a case should look over once more
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"

G_BEGIN_DECLS

/**
 * XitongReviewNote:
 * @line: of the case file
 * @text: what is to be looked at
 */
typedef struct
{
  int   line;
  char *text;
} XitongReviewNote;

/**
 * xitong_review_new:
 * @enterprise_case: a case whose main line replays
 *
 * Nothing of it is an error: units that have been carried through two eras and more, columns with a single unit, what lapsed and never came
 * back, marks that were never lifted, places and lines that are inferred or supplied, units of which nothing is said; and for each era how
 * much its own changes name.
 *
 * Returns: (transfer full): an array of XitongReviewNote, era by era
 */
GArray *xitong_review_new (XitongCase *enterprise_case) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

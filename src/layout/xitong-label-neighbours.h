/* xitong-label-neighbours.h - labels so close to each other that they read as one text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

G_BEGIN_DECLS

/* Labels farther apart than this are never close, in points at the size of 7. */
#define XITONG_LABEL_REACH 12.5

/**
 * xitong_label_neighbours_find_gap:
 * @a: a label
 * @b: another, of another line
 * @scale: how large the chart is written, 1 for names of 7 points
 * @gap: (out caller-allocates): what lies between the two; written where they are close
 *
 * Labels on one level with no more than a wide blank between them are read on from one to the other, and so are labels set below each other
 * no farther apart than the rows of one text are, unless a line parts them in @gap.
 *
 * Returns: whether the two are so close
 */
gboolean xitong_label_neighbours_find_gap (const XitongRectangle *a,
                                           const XitongRectangle *b,
                                           double                 scale,
                                           XitongRectangle       *gap);

/**
 * xitong_label_neighbours_is_caption:
 * @label: a label
 * @box: of a unit at which its line does not end
 * @scale: how large the chart is written, 1 for names of 7 points
 *
 * What stands close below or above a box, and for the most part within its sides, is taken for something said of the box.
 *
 * Returns: whether @label stands so
 */
gboolean xitong_label_neighbours_is_caption (const XitongRectangle *label,
                                             const XitongRectangle *box,
                                             double                 scale);

G_END_DECLS

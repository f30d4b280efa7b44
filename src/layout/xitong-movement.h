/* xitong-movement.h - how far what did not change moves from one chart to the next
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-layout.h"

G_BEGIN_DECLS

/**
 * XitongMovement:
 * @n_units: how many units have the same place in both charts
 * @median: how far the median one of them moved, in points
 * @farthest: how far the one that moved most, in points
 * @resized: the most by which a width or a height of one of them differs, in points
 * @box_height: the median height of their boxes in the second chart, in points, as a measure for the others
 */
typedef struct
{
  guint  n_units;
  double median;
  double farthest;
  double resized;
  double box_height;
} XitongMovement;

/**
 * xitong_movement_measure:
 * @before: a chart
 * @after: another
 * @movement: (out caller-allocates):
 *
 * A unit has the same place where system, level and the superior that makes the tree are the same.
 */
void xitong_movement_measure (const XitongLayout *before,
                              const XitongLayout *after,
                              XitongMovement     *movement);

G_END_DECLS

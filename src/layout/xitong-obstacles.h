/* xitong-obstacles.h - what a label must not lie on
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

G_BEGIN_DECLS

#define XITONG_OBSTACLE_GRIDS 4

/**
 * XitongObstacles:
 * @grids: (nullable): by how long what they hold is, across and down: of each square, row by row, the number of the first obstacle that reaches into it
 * @n_columns: of the grids of each width; @n_rows: of those of each height
 * @scales: of squares of each size, how many make a point
 * @entries: the obstacles of all squares, each with the number of the next one of its square
 * @last: what was in the way last; the first of all where nothing was
 *
 * Rectangles, found by place. What is long across lies in a grid of wide squares, what is long down in one of high squares, so that each lies in few
 * squares and each square has few (a hierarchical grid).
 */
typedef struct
{
  guint           *grids[XITONG_OBSTACLE_GRIDS][XITONG_OBSTACLE_GRIDS];
  guint            n_columns[XITONG_OBSTACLE_GRIDS];
  guint            n_rows[XITONG_OBSTACLE_GRIDS];
  double           scales[XITONG_OBSTACLE_GRIDS];
  GArray          *entries;
  XitongRectangle  last;
} XitongObstacles;

/**
 * xitong_obstacles_new:
 * @width: where most of what is added will lie; what lies outside is found too, not so fast
 */
XitongObstacles *xitong_obstacles_new     (double                 width,
                                           double                 height) G_GNUC_WARN_UNUSED_RESULT;
void             xitong_obstacles_free    (XitongObstacles       *self);
void             xitong_obstacles_add     (XitongObstacles       *self,
                                           const XitongRectangle *rectangle);

/**
 * xitong_obstacles_is_free:
 * @gap: how far off others must be
 *
 * Returns: whether nothing lies at @spot
 */
gboolean         xitong_obstacles_is_free (XitongObstacles       *self,
                                           const XitongRectangle *spot,
                                           double                 gap);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongObstacles, xitong_obstacles_free)

G_END_DECLS

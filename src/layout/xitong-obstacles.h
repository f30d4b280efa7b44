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
 * @grids: (nullable): by how long what they hold is, across and down: of each square the number of the first obstacle that reaches into it
 * @entries: the obstacles of all squares, each with the number of the next one of its square
 *
 * Rectangles, found by place. What is long across lies in a grid of wide squares, what is long down in one of high squares, so that each lies in few
 * squares and each square has few (a hierarchical grid).
 */
typedef struct
{
  GHashTable *grids[XITONG_OBSTACLE_GRIDS][XITONG_OBSTACLE_GRIDS];
  GArray     *entries;
} XitongObstacles;

XitongObstacles *xitong_obstacles_new     (void) G_GNUC_WARN_UNUSED_RESULT;
void             xitong_obstacles_free    (XitongObstacles       *self);
void             xitong_obstacles_add     (XitongObstacles       *self,
                                           const XitongRectangle *rectangle);

/**
 * xitong_obstacles_is_free:
 * @gap: how far off others must be
 *
 * Returns: whether nothing lies at @spot
 */
gboolean         xitong_obstacles_is_free (const XitongObstacles *self,
                                           const XitongRectangle *spot,
                                           double                 gap);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongObstacles, xitong_obstacles_free)

G_END_DECLS

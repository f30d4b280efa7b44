/* xitong-obstacles.h - what a label must not lie on
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

G_BEGIN_DECLS

/**
 * XitongObstacles:
 *
 * Rectangles, found by place: a grid of squares, each with the rectangles that reach into it; long level ones are kept by their rows of squares
 * alone, long upright ones by their columns.
 */
typedef struct
{
  GArray     *rectangles;
  GHashTable *squares;
  GHashTable *rows;
  GHashTable *columns;
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

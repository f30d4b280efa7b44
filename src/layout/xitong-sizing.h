/* xitong-sizing.h - coordinates for the lines of a grid
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-grid.h"

G_BEGIN_DECLS

/**
 * XitongSizing:
 * @x_gaps: how far each line stands from the one before it, in points
 * @y_gaps: likewise
 *
 * Gaps only grow, so that what has been made to fit goes on fitting.
 */
typedef struct
{
  XitongDiagram *diagram;
  XitongGrid    *grid;
  double        *x_gaps;
  double        *y_gaps;
} XitongSizing;

/**
 * xitong_sizing_new:
 * @grid: a grid whose used lines are marked
 *
 * Returns: (transfer full): the least gaps with which boxes, titles and lines have the room they need, the positions computed
 */
XitongSizing *xitong_sizing_new      (XitongDiagram *diagram,
                                      XitongGrid    *grid) G_GNUC_WARN_UNUSED_RESULT;
void          xitong_sizing_free     (XitongSizing  *self);

/**
 * xitong_sizing_position:
 *
 * Computes the positions of all lines from the gaps.
 */
void          xitong_sizing_position (XitongSizing  *self);

/**
 * xitong_sizing_grow_x:
 * @from: index of a line
 * @to: index of a later one
 * @by: how much farther apart they must be, in points
 */
void          xitong_sizing_grow_x   (XitongSizing  *self,
                                      guint          from,
                                      guint          to,
                                      double         by);
void          xitong_sizing_grow_y   (XitongSizing  *self,
                                      guint          from,
                                      guint          to,
                                      double         by);

/**
 * xitong_sizing_widen:
 * @width: of the whole, in points
 *
 * Shares out what room is left between the boxes and the gutters.
 */
void          xitong_sizing_widen    (XitongSizing  *self,
                                      double         width);
double        xitong_sizing_get_width (XitongSizing *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongSizing, xitong_sizing_free)

G_END_DECLS

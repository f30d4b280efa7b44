/* xitong-sizing.h - coordinates for boxes and lines
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-ways.h"

G_BEGIN_DECLS

/**
 * XitongSizing:
 * @ways: of the chart
 * @boxes: of the nodes
 * @places: of the legs: x of upright, y of level ones
 * @extents: of the legs, two each: where they begin and end
 * @lane_starts: of the lanes; of an edge, where it is
 * @lane_ends: likewise
 * @row_starts: of the rows
 * @row_ends: likewise
 * @needs: of the legs: how long they must be for their labels
 * @beside_legs: of the legs: how much room upright ones must have at their right for their labels
 * @below_rows: of the rows: how much room there must be below them, for labels
 * @width: of all of it
 * @height: of all of it
 */
typedef struct
{
  XitongWays      *ways;
  XitongRectangle *boxes;
  double          *places;
  double          *extents;
  double          *lane_starts;
  double          *lane_ends;
  double          *row_starts;
  double          *row_ends;
  double          *needs;
  double          *below_rows;
  double          *beside_legs;
  double           width;
  double           height;
} XitongSizing;

/**
 * xitong_sizing_new:
 * @ways: kept, not owned
 */
XitongSizing *xitong_sizing_new          (XitongWays *ways) G_GNUC_WARN_UNUSED_RESULT;
void          xitong_sizing_free         (XitongSizing *self);

/**
 * xitong_sizing_find_extents:
 * @upright: of upright legs, or else of level ones
 *
 * Finds where legs begin and end, from where boxes and other legs are.
 */
void          xitong_sizing_find_extents (XitongSizing *self,
                                          gboolean      upright);

/**
 * xitong_sizing_find_last:
 * @leg: that several lines share
 *
 * Returns: the leg by which the last of the other lines leaves @leg, where @net alone goes straight on to the end of it; or -1
 */
int           xitong_sizing_find_last    (XitongSizing *self,
                                          guint         net,
                                          guint         leg);

/**
 * xitong_sizing_get_points:
 *
 * Returns: (transfer full) (element-type XitongPoint): the way of a net, from end to end; empty where it has none
 */
GArray       *xitong_sizing_get_points   (XitongSizing *self,
                                          guint         net) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_sizing_find_points:
 * @points: gets them, in place of what it held
 *
 * As xitong_sizing_get_points(), for who asks for those of many nets.
 */
void          xitong_sizing_find_points  (XitongSizing *self,
                                          guint         net,
                                          GArray       *points);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongSizing, xitong_sizing_free)

G_END_DECLS

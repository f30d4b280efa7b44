/* xitong-route-path.h - from the points of a route to a line with rounded corners and gaps
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-graphic.h"

G_BEGIN_DECLS

/**
 * XitongGap:
 * @at: a point on the route
 * @half: how far the line is interrupted on each side, in points
 */
typedef struct
{
  XitongPoint at;
  double      half;
} XitongGap;

/**
 * xitong_route_direction:
 * @points: of XitongPoint, two or more
 * @at_end: at its end, else at its start
 *
 * Returns: of unit length: the way the line leaves its start outwards, or arrives at its end
 */
XitongPoint xitong_route_direction (GArray           *points,
                                    gboolean          at_end);

/**
 * xitong_route_trim:
 *
 * Returns: (transfer full): the route without the first @from and the last @to points of length; negative lengths make it longer
 */
GArray     *xitong_route_trim      (GArray           *points,
                                    double            from,
                                    double            to) G_GNUC_WARN_UNUSED_RESULT;
double      xitong_route_get_length (GArray          *points);

/**
 * xitong_route_get_shared:
 *
 * Returns: how far two routes run on top of each other from their common start, in points
 */
double      xitong_route_get_shared (GArray          *a,
                                     GArray          *b);

/**
 * xitong_route_draw:
 * @path: a path that is added to
 * @radius: of its corners, in points
 * @gaps: (nullable): of XitongGap
 */
void        xitong_route_draw      (XitongGraphic    *path,
                                    GArray           *points,
                                    double            radius,
                                    GArray           *gaps);

G_END_DECLS

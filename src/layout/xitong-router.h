/* xitong-router.h - ways for the lines of a chart through its grid
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-grid.h"

G_BEGIN_DECLS

/**
 * XitongGridPoint:
 * @x: index of a line across
 * @y: index of a line down
 */
typedef struct
{
  guint x;
  guint y;
} XitongGridPoint;

/**
 * XitongGridPath:
 * @points: of XitongGridPoint: ends and corners, from the net's start to its end; empty where no way was found
 */
typedef struct
{
  GArray *points;
} XitongGridPath;

/**
 * xitong_router_route:
 * @diagram: an arranged graph
 * @grid: its grid; the lines that are used are marked in it
 *
 * Finds for each net the way of least cost: crossings count most, then bends, then length. A net never enters a box that is not its own,
 * never runs along another, and crosses others only straight on. Nets of one group may share pieces.
 * A shortest path over states of place and direction, as in Wybrow, Marriott and Stuckey 2010, with the nets taken up again in turn.
 *
 * Returns: (transfer full) (element-type XitongGridPath): one path for each net
 */
GArray *xitong_router_route (XitongDiagram *diagram,
                             XitongGrid    *grid);

G_END_DECLS

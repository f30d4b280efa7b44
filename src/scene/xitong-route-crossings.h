/* xitong-route-crossings.h - where the lines of a chart cross each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

G_BEGIN_DECLS

/**
 * XitongRouteCrossing:
 * @under: index of the line that is drawn first
 * @over: of the other
 * @at: where
 */
typedef struct
{
  guint       under;
  guint       over;
  XitongPoint at;
} XitongRouteCrossing;

/**
 * xitong_route_crossings_find:
 * @routes: (element-type GArray): of XitongPoint: level and upright pieces in turn
 * @most: of a route that lies under more crossings none is listed
 *
 * Only pieces that cross at right angles count, not those that meet or touch, and not those of one line.
 *
 * Returns: (transfer full) (element-type XitongRouteCrossing): in order of @under, then @over
 */
GArray *xitong_route_crossings_find (GPtrArray *routes,
                                     guint      most) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

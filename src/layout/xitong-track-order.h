/* xitong-track-order.h - in which order lines run beside each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-ways.h"

G_BEGIN_DECLS

/**
 * xitong_track_order_run:
 * @upright: orders the upright legs of every channel and lane, or the level legs of every channel
 * @places: (nullable): of all legs: where those across lie; %NULL where that is not yet known and their keys must do
 * @extents: (nullable): of all legs, two each: where they begin and end; %NULL for those in keys
 *
 * Orders the legs of each slot so that they cross each other as little as they can: two are exchanged as long as that helps (adjacent exchange, as
 * in layered drawings). Gives each leg a key of its own within its slot.
 */
void xitong_track_order_run (XitongWays   *ways,
                             gboolean      upright,
                             const double *places,
                             const double *extents);

G_END_DECLS

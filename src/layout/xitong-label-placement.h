/* xitong-label-placement.h - a free spot for the label of every line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-series.h"

G_BEGIN_DECLS

/**
 * xitong_label_placement_run:
 * @series: run at least once
 *
 * Tries the spots along each line in turn, the best first (Christensen, Marks, Shieber 1995, greedily); where none is free, asks the sizing for room
 * beside one of its legs, and begins again.
 *
 * Returns: (transfer full) (element-type GArray): for each chart, of XitongRectangle: one for each net, empty where it has no label or none could
 *   be placed
 */
GPtrArray *xitong_label_placement_run (XitongSeries *series) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_label_placement_place:
 *
 * Only tries the spots there are.
 *
 * Returns: (transfer full) (element-type XitongRectangle): as above
 */
GArray *xitong_label_placement_place (XitongSizing *sizing,
                                      GArray       *failed) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

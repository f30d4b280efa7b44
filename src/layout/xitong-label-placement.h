/* xitong-label-placement.h - a free spot for the label of every line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-router.h"
#include "xitong-sizing.h"

G_BEGIN_DECLS

/**
 * xitong_label_placement_run:
 * @sizing: a sized grid; it is widened where a label finds no room
 * @paths: of XitongGridPath
 *
 * A label stands above or below a horizontal piece of its own line, or beside an upright one, and on nothing else. Spots are tried in
 * order of merit (Christensen, Marks and Shieber 1995); where none is free the grid grows beside the longest piece, and all are placed anew.
 *
 * Returns: (transfer full) (element-type XitongRectangle): one for each net, of no size where there is no label
 */
GArray *xitong_label_placement_run (XitongSizing *sizing,
                                    GArray       *paths);

G_END_DECLS

/* xitong-label-placement.h - a free spot for the label of every line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-sizing.h"

G_BEGIN_DECLS

/**
 * xitong_label_placement_place:
 * @attempts: of each net, how often room was asked for its label
 * @failed: (element-type guint): gets the nets whose labels found no spot
 *
 * Tries the spots along each line in turn, the best first (Christensen, Marks, Shieber 1995, greedily).
 *
 * Returns: (transfer full) (element-type XitongRectangle): one for each net, empty where it has no label or none could be placed
 */
GArray *xitong_label_placement_place (XitongSizing *sizing,
                                      const guint  *attempts,
                                      GArray       *failed) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

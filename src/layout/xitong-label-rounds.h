/* xitong-label-rounds.h - room for the labels that find no free spot
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-series.h"

G_BEGIN_DECLS

/**
 * xitong_label_rounds_run:
 * @series: run at least once
 *
 * Places the labels of all charts; where one finds no free spot, asks the sizing for room beside one of the legs of its line, and begins again.
 *
 * Returns: (transfer full) (element-type GArray): for each chart, of XitongRectangle: one for each net, empty where it has no label or none could
 *   be placed
 */
GPtrArray *xitong_label_rounds_run (XitongSeries *series) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

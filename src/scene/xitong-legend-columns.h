/* xitong-legend-columns.h - the items of a legend in columns
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"
#include "xitong-legend-item.h"

G_BEGIN_DECLS

/**
 * xitong_legend_columns_add:
 * @mark: samples and texts are added to it
 * @items: of XitongLegendItem; from the first line on all are lines
 * @y: of the top
 *
 * Boxes and signs have columns of their own, as have lines.
 *
 * Returns: the height
 */
double xitong_legend_columns_add (XitongComposer *composer,
                                  XitongMark     *mark,
                                  GArray         *items,
                                  double          y);

G_END_DECLS

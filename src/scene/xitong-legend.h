/* xitong-legend.h - the list of signs that are on a chart, and of no others
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_legend_add:
 * @other: (nullable): of the second chart of a comparison, for which the legend is too
 * @y: of its top, in the scene
 *
 * Returns: its height, 0 where there is nothing to explain
 */
double xitong_legend_add (XitongComposer *composer,
                          XitongComposer *other,
                          double          y);

G_END_DECLS

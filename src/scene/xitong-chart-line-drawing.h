/* xitong-chart-line-drawing.h - strokes, heads and labels of a line of a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-chart-line.h"

G_BEGIN_DECLS

/**
 * xitong_chart_line_draw:
 * @mark: strokes, heads and signs are added to it
 * @scale: 1 at a type size of 7 points
 */
void xitong_chart_line_draw       (const XitongChartLine *self,
                                   XitongMark            *mark,
                                   double                 scale);

/**
 * xitong_chart_line_add_labels:
 * @mark: its labels are added to it, each on a ground of its own
 */
void xitong_chart_line_add_labels (const XitongChartLine *self,
                                   XitongComposer        *composer,
                                   XitongMark            *mark);

G_END_DECLS

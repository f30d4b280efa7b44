/* xitong-chart-line-relations.h - lines of a chart that share a trunk, and lines that cross
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-chart-line.h"

G_BEGIN_DECLS

/**
 * xitong_chart_lines_share_trunks:
 * @lines: of XitongChartLine
 *
 * A trunk that several subordinates of one superior share is inked once.
 */
void    xitong_chart_lines_share_trunks   (GArray                *lines);

/**
 * xitong_chart_lines_interrupt:
 * @lines: of XitongChartLine
 * @scale: 1 at a type size of 7 points
 *
 * At a crossing the lower line is interrupted.
 */
void    xitong_chart_lines_interrupt      (GArray                *lines,
                                           double                 scale);

/**
 * xitong_chart_line_dup_whole_route:
 *
 * Returns: (transfer full) (element-type XitongPoint): the way from the superior's box: where the line leaves another, that comes first
 */
GArray *xitong_chart_line_dup_whole_route (const XitongChartLine *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

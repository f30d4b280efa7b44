/* xitong-chart-canvas.h - the pixels of a chart, of which only those are painted again that differ
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-painting.h"

#include <cairo.h>

G_BEGIN_DECLS

/* May be used by any thread, one at a time. */
typedef struct _XitongChartCanvas XitongChartCanvas;

XitongChartCanvas    *xitong_chart_canvas_new          (void) G_GNUC_WARN_UNUSED_RESULT;
void                  xitong_chart_canvas_free         (XitongChartCanvas       *self);

/**
 * xitong_chart_canvas_paint:
 * @painting: what is to be on it
 *
 * Returns: (transfer full) (element-type cairo_rectangle_int_t): the rectangles in which pixels may have changed
 */
GArray               *xitong_chart_canvas_paint        (XitongChartCanvas       *self,
                                                        const XitongPainting    *painting) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_chart_canvas_get_painting:
 *
 * Returns: (transfer none): what is on it; without an emphasis before the first painting
 */
const XitongPainting *xitong_chart_canvas_get_painting (const XitongChartCanvas *self);

/**
 * xitong_chart_canvas_get_surface:
 *
 * Returns: (transfer none) (nullable): an image surface, valid until the next painting
 */
cairo_surface_t      *xitong_chart_canvas_get_surface  (const XitongChartCanvas *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongChartCanvas, xitong_chart_canvas_free)

G_END_DECLS

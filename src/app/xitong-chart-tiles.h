/* xitong-chart-tiles.h - the pixels of a chart as render nodes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* GTK compares the nodes of one frame with those of the last, and redraws only what is new: so each tile stays the same node as long as
 * its pixels do. */
typedef struct _XitongChartTiles XitongChartTiles;

XitongChartTiles *xitong_chart_tiles_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void              xitong_chart_tiles_free     (XitongChartTiles  *self);

/**
 * xitong_chart_tiles_update:
 * @surface: an image surface; its pixels are copied
 * @damage: (element-type cairo_rectangle_int_t): where they may have changed since the last time
 * @renderer: (nullable): what is going to draw them
 */
void              xitong_chart_tiles_update   (XitongChartTiles  *self,
                                               cairo_surface_t   *surface,
                                               const GArray      *damage,
                                               GskRenderer       *renderer);

/**
 * xitong_chart_tiles_snapshot:
 * @corner: where the first pixel stands
 * @factor: how large each pixel is
 */
void              xitong_chart_tiles_snapshot (XitongChartTiles  *self,
                                               const XitongPoint *corner,
                                               double             factor,
                                               GtkSnapshot       *snapshot);

G_END_DECLS

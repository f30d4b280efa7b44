/* xitong-chart-view.h - shows a chart, and answers pointer and keys
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-camera.h"
#include "xitong-palette.h"
#include "xitong-scene.h"
#include "xitong-sight.h"
#include "xitong-typesetter.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * XitongChartView:
 *
 * Shows a scene through a camera; to stand in a GtkScrolledWindow. Each unit and each line is also a light child, for those who read the
 * window with other means than their eyes.
 *
 * Properties: "selected": the key of the mark that is selected, or %NULL; "zoom": pixels to a point.
 * Signals: "activated": Enter, or a double click, on what is selected.
 */
#define XITONG_TYPE_CHART_VIEW (xitong_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (XitongChartView, xitong_chart_view, XITONG, CHART_VIEW, GtkWidget)

/**
 * xitong_chart_view_set_scene:
 * @scene: (nullable): what is shown
 * @typesetter: (nullable): of its type size
 *
 * What is selected stays selected where the new scene has a mark with that key; the camera stays where it is.
 */
void                 xitong_chart_view_set_scene    (XitongChartView    *self,
                                                     XitongScene        *scene,
                                                     XitongTypesetter   *typesetter);
XitongScene         *xitong_chart_view_get_scene    (XitongChartView    *self);

/**
 * xitong_chart_view_show_frame:
 * @scene: (nullable): one frame of a transition to the chart: only painted, its marks get no children; %NULL for the chart itself
 * @width: of what is to be seen of it
 * @height: likewise
 */
void                 xitong_chart_view_show_frame   (XitongChartView    *self,
                                                     XitongScene        *scene,
                                                     double              width,
                                                     double              height);
void                 xitong_chart_view_set_palette  (XitongChartView    *self,
                                                     XitongPalette       palette);

void                 xitong_chart_view_select       (XitongChartView    *self,
                                                     const char         *key);
const char          *xitong_chart_view_get_selected (XitongChartView    *self);

/**
 * xitong_chart_view_light:
 * @keys: (nullable) (array zero-terminated=1): of marks that are brought forward while nothing is selected
 * @is_passing: they go out with the next click or selection, and stand back while the pointer is on something
 */
void                 xitong_chart_view_light        (XitongChartView    *self,
                                                     const char * const *keys,
                                                     gboolean            is_passing);

/**
 * xitong_chart_view_get_hovered:
 *
 * Returns: (nullable): the key of what the pointer is on; the signal "hovered" tells when it is something else
 */
const char          *xitong_chart_view_get_hovered  (XitongChartView    *self);

/**
 * xitong_chart_view_set_waiting:
 * @ties: (nullable) (element-type XitongWaitingTie): are drawn over the chart until the pointer is on something else
 */
void                 xitong_chart_view_set_waiting  (XitongChartView    *self,
                                                     GPtrArray          *ties);

const XitongCamera  *xitong_chart_view_get_camera   (XitongChartView    *self);

/**
 * xitong_chart_view_get_sight:
 *
 * Returns: what can be told apart of what it shows
 */
XitongSight          xitong_chart_view_get_sight    (XitongChartView    *self);
void                 xitong_chart_view_zoom_to      (XitongChartView    *self,
                                                     double              zoom);
void                 xitong_chart_view_zoom_by      (XitongChartView    *self,
                                                     double              factor);
void                 xitong_chart_view_fit          (XitongChartView    *self);

/**
 * xitong_chart_view_widen:
 * @share: of the way, from 0 to 1
 *
 * Where a part of a large chart is shown because it can be read, goes over to all of it, unless the reader has zoomed or scrolled.
 */
void             xitong_chart_view_widen           (XitongChartView *self,
                                                    double           share);

/**
 * xitong_chart_view_aim:
 * @key: (nullable): of a mark, which is in the middle where the scene as a whole would be too small to be read; %NULL to see all of it
 *
 * The scene follows the view's size again.
 */
void                 xitong_chart_view_aim          (XitongChartView    *self,
                                                     const char         *key);

/**
 * xitong_chart_view_reveal:
 *
 * Moves as little as is needed to see the mark with @key.
 */
void                 xitong_chart_view_reveal       (XitongChartView    *self,
                                                     const char         *key);

G_END_DECLS

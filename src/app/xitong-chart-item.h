/* xitong-chart-item.h - a unit or a line of a chart, for those who do not see it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-mark.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A child of the chart view that draws nothing: it has the mark's name, description, place and focus. */
#define XITONG_TYPE_CHART_ITEM (xitong_chart_item_get_type ())
G_DECLARE_FINAL_TYPE (XitongChartItem, xitong_chart_item, XITONG, CHART_ITEM, GtkWidget)

GtkWidget  *xitong_chart_item_new          (XitongMark      *mark) G_GNUC_WARN_UNUSED_RESULT;
XitongMark *xitong_chart_item_get_mark     (XitongChartItem *self);
void        xitong_chart_item_set_selected (XitongChartItem *self,
                                            gboolean         is_selected);

G_END_DECLS

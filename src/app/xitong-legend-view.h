/* xitong-legend-view.h - the legend of a chart, as a figure has it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-picture.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define XITONG_TYPE_LEGEND_VIEW (xitong_legend_view_get_type ())
G_DECLARE_FINAL_TYPE (XitongLegendView, xitong_legend_view, XITONG, LEGEND_VIEW, GtkWidget)

/**
 * xitong_legend_view_set_picture:
 * @picture: (nullable): what the legend explains; it is composed when it is first looked at
 */
void xitong_legend_view_set_picture (XitongLegendView *self,
                                     XitongPicture    *picture);

G_END_DECLS

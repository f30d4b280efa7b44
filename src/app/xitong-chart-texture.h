/* xitong-chart-texture.h - the painted part of a chart, kept until it has to be painted anew
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-camera.h"
#include "xitong-emphasis.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A texture somewhat larger than the view, so that panning paints nothing most of the time. Large scenes are painted in another thread;
 * until that is done the old picture is shown, moved and scaled. */
typedef struct _XitongChartTexture XitongChartTexture;

/**
 * xitong_chart_texture_new:
 * @widget: (not nullable): on which it is shown; it is drawn again when something was painted in another thread
 */
XitongChartTexture *xitong_chart_texture_new        (GtkWidget           *widget) G_GNUC_WARN_UNUSED_RESULT;
void                xitong_chart_texture_free       (XitongChartTexture  *self);

/**
 * xitong_chart_texture_set:
 * @emphasis: (nullable): what is painted from now on
 * @typesetter: (nullable): of its type size
 * @accent: of the ring
 * @is_moving: it is a frame of a transition: the next one follows at once
 */
void                xitong_chart_texture_set        (XitongChartTexture  *self,
                                                     XitongEmphasis      *emphasis,
                                                     XitongTypesetter    *typesetter,
                                                     const XitongColour  *accent,
                                                     gboolean             is_moving);

/**
 * xitong_chart_texture_snapshot:
 * @scale: device pixels to a pixel
 *
 * Shows what @camera sees. Nothing is laid out or measured here.
 */
void                xitong_chart_texture_snapshot   (XitongChartTexture  *self,
                                                     const XitongCamera  *camera,
                                                     int                  scale,
                                                     GtkSnapshot         *snapshot);

G_END_DECLS

/* xitong-timeline-drawing.h - draws the years of a case
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "xitong-stops.h"
#include "xitong-timeline-scale.h"

G_BEGIN_DECLS

/**
 * xitong_timeline_draw_ground:
 * @widget: gives colours and type
 * @stops: the case
 * @shown: (nullable): the era whose segment is outlined
 *
 * Draws all that stays while the head moves.
 */
void                xitong_timeline_draw_ground   (const XitongTimelineScale *self,
                                                   GtkWidget                 *widget,
                                                   const XitongStops         *stops,
                                                   XitongEra                 *shown,
                                                   GtkSnapshot               *snapshot);

/**
 * xitong_timeline_find_name:
 * @widget: gives the type
 * @timeline: the years
 *
 * Returns: (nullable): the campaign whose name is drawn there
 */
const XitongTimelineBand *xitong_timeline_find_name (const XitongTimelineScale *self,
                                                     GtkWidget                 *widget,
                                                     const XitongTimeline      *timeline,
                                                     double                     x,
                                                     double                     y);

/**
 * xitong_timeline_draw_head:
 * @year: where the head stands
 *
 * Draws the head, and the ticks, which are dark up to it.
 */
void                xitong_timeline_draw_head     (const XitongTimelineScale *self,
                                                   GtkWidget                 *widget,
                                                   const XitongStops         *stops,
                                                   double                     year,
                                                   GtkSnapshot               *snapshot);

/**
 * xitong_timeline_draw_bracket:
 *
 * Draws a bracket over the two moments between which something moves.
 */
void                xitong_timeline_draw_bracket  (const XitongTimelineScale *self,
                                                   GtkWidget                 *widget,
                                                   double                     from,
                                                   double                     to,
                                                   GtkSnapshot               *snapshot);

G_END_DECLS

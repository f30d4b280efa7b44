/* xitong-timeline-view.h - the years of a case, to scale, with a play head
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "xitong-stops.h"

G_BEGIN_DECLS

#define XITONG_TYPE_TIMELINE_VIEW (xitong_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (XitongTimelineView, xitong_timeline_view, XITONG, TIMELINE_VIEW, GtkWidget)

/**
 * xitong_timeline_view_set_choice:
 * @choice: (nullable): what is shown, and chosen by pointer and keys
 *
 * Eras are segments, layers bars above them, changes ticks below, campaigns bands. Signals: "link" with "unit:ID" when a campaign is
 * clicked; "seek" with how far one is, from 0 to 1, while the head is drawn between the two moments of a passage; "released" when it is let
 * go.
 */
void               xitong_timeline_view_set_choice  (XitongTimelineView *self,
                                                     XitongChoice       *choice);

/**
 * xitong_timeline_view_get_stops:
 *
 * Returns: (transfer none) (nullable): the moments of the choice; %NULL without a case. Good until the choice changes
 */
const XitongStops *xitong_timeline_view_get_stops   (XitongTimelineView *self);

/**
 * xitong_timeline_view_show_passage:
 * @from: where one comes from, in years
 * @t: how far one is: 1 at the present moment
 *
 * While one chart becomes another a bracket spans the two moments, and the head travels between them.
 */
void               xitong_timeline_view_show_passage (XitongTimelineView *self,
                                                      double              from,
                                                      double              t);

/**
 * xitong_timeline_view_set_compact:
 * @is_compact: without ticks and campaigns, for narrow windows
 */
void               xitong_timeline_view_set_compact (XitongTimelineView *self,
                                                     gboolean            is_compact);

G_END_DECLS

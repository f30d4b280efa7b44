/* xitong-timeline-bar.h - what is below a chart: buttons, what happens, and the timeline
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-timeline-view.h"

G_BEGIN_DECLS

/* Signal "link" where a campaign, a change or a page is clicked. */
#define XITONG_TYPE_TIMELINE_BAR (xitong_timeline_bar_get_type ())
G_DECLARE_FINAL_TYPE (XitongTimelineBar, xitong_timeline_bar, XITONG, TIMELINE_BAR, GtkWidget)

/**
 * xitong_timeline_bar_set_choice:
 * @choice: (nullable): what is shown
 */
void                xitong_timeline_bar_set_choice  (XitongTimelineBar *self,
                                                     XitongChoice      *choice);

/**
 * xitong_timeline_bar_get_view:
 *
 * Returns: (transfer none): the timeline
 */
XitongTimelineView *xitong_timeline_bar_get_view    (XitongTimelineBar *self);
void                xitong_timeline_bar_set_narrow  (XitongTimelineBar *self,
                                                     gboolean           is_narrow);

/**
 * xitong_timeline_bar_set_from:
 * @from: (nullable): the era one comes from, past other changes; %NULL where one change is played, or none
 *
 * What happens is then told of the era one comes to, not of its last change.
 */
void                xitong_timeline_bar_set_from    (XitongTimelineBar *self,
                                                     XitongEra         *from);

/**
 * xitong_timeline_bar_tell:
 * @words: (nullable): what happens at this moment of what is played, in place of what is known of the change; %NULL where nothing moves
 */
void                xitong_timeline_bar_tell        (XitongTimelineBar *self,
                                                     const char        *words);

/**
 * xitong_timeline_bar_set_playing:
 * @direction: 1 forwards, -1 backwards, 0 not at all
 */
void                xitong_timeline_bar_set_playing (XitongTimelineBar *self,
                                                     int                direction);
void                xitong_timeline_bar_set_speed   (XitongTimelineBar *self,
                                                     double             speed);

G_END_DECLS

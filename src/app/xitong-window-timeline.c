/* xitong-window-timeline.c - going from one moment of the case to another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-window-private.h"

static const XitongStops *
get_stops (XitongWindow *self)
{
  return xitong_timeline_view_get_stops (self->timeline_view);
}

gboolean
xitong_window_can_step (XitongWindow *self,
                        int           steps)
{
  const XitongStops *all = get_stops (self);

  return all != NULL && (int) all->present + steps >= 0 && (int) all->present + steps < (int) xitong_stops_count (all);
}

void
xitong_window_step (XitongWindow *self,
                    int           steps)
{
  if (xitong_window_can_step (self, steps))
    xitong_stops_go (get_stops (self), self->choice, (guint) ((int) get_stops (self)->present + steps));
}

void
xitong_window_turn_era (XitongWindow *self,
                        int           eras)
{
  const XitongStops *all = get_stops (self);

  if (all != NULL)
    xitong_choice_set_era (self->choice, xitong_stops_find_era (all, eras));
}

static void
link_cb (XitongWindow       *self,
         const char         *link,
         XitongTimelineView *view)
{
  xitong_window_follow_link (self, link);
}

void
xitong_window_init_timeline (XitongWindow *self)
{
  xitong_timeline_view_set_choice (self->timeline_view, self->choice);
  g_signal_connect_swapped (self->timeline_view, "link", G_CALLBACK (link_cb), self);
  g_signal_connect_swapped (self->choice, "changed", G_CALLBACK (xitong_window_update_actions), self);
}

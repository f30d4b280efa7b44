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

/* A change of a variant that is not followed stands nowhere; a layer's stands in its layer. */
void
xitong_window_go_to_change (XitongWindow *self,
                            XitongChange *change)
{
  const XitongStops *all = get_stops (self);
  const XitongTimelineTick *tick;

  for (guint i = 0; all != NULL && i < xitong_stops_count (all); i++)
    if (xitong_stops_get (all, i)->change == change)
      {
        xitong_stops_go (all, self->choice, i);
        return;
      }
  tick = all != NULL ? xitong_timeline_find_tick (all->timeline, change) : NULL;
  if (tick != NULL)
    xitong_choice_set_moment (self->choice, tick->era, change);
}

static void
link_cb (XitongWindow      *self,
         const char        *link,
         XitongTimelineBar *bar)
{
  xitong_window_follow_link (self, link);
}

void
xitong_window_init_timeline (XitongWindow *self)
{
  self->timeline_view = xitong_timeline_bar_get_view (self->timeline_bar);
  xitong_timeline_bar_set_choice (self->timeline_bar, self->choice);
  g_signal_connect_swapped (self->timeline_bar, "link", G_CALLBACK (link_cb), self);
  g_signal_connect_swapped (self->choice, "changed", G_CALLBACK (xitong_window_update_actions), self);
}

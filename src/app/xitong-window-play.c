/* xitong-window-play.c - playing one change after the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-window-private.h"

/* How long a chart stands before the next change, at normal speed, in milliseconds. */
#define STAND 2000

static void
set_playing (XitongWindow *self,
             int           direction)
{
  g_clear_handle_id (&self->play_id, g_source_remove);
  self->play_direction = direction;
  xitong_timeline_bar_set_playing (self->timeline_bar, direction);
}

static gboolean
step_idle (gpointer data)
{
  XitongWindow *self = data;

  self->play_id = 0;
  xitong_window_step (self, self->play_direction);
  return G_SOURCE_REMOVE;
}

void
xitong_window_picture_shown (XitongWindow *self)
{
  g_clear_handle_id (&self->play_id, g_source_remove);
  if (self->play_direction == 0)
    return;
  if (xitong_window_can_step (self, self->play_direction))
    self->play_id = g_timeout_add ((guint) (STAND / self->speed), step_idle, self);
  else
    set_playing (self, 0);
}

/* At the end it begins again from the other one. */
static void
start (XitongWindow *self,
       int           direction)
{
  const XitongStops *stops = xitong_timeline_view_get_stops (self->timeline_view);

  if (stops == NULL)
    return;
  set_playing (self, direction);
  if (xitong_window_can_step (self, direction))
    xitong_window_step (self, direction);
  else
    xitong_stops_go (stops, self->choice, direction > 0 ? 0 : xitong_stops_count (stops) - 1);
}

void
xitong_window_play (XitongWindow *self,
                    int           direction)
{
  if (self->play_direction != 0)
    set_playing (self, 0);
  else
    start (self, direction);
}

void
xitong_window_stop_playing (XitongWindow *self)
{
  set_playing (self, 0);
}

static void
speed_cb (GSimpleAction *action,
          GVariant      *value,
          gpointer       data)
{
  XitongWindow *self = data;

  self->speed = g_variant_get_double (value);
  g_simple_action_set_state (action, value);
  xitong_timeline_bar_set_speed (self->timeline_bar, self->speed);
}

void
xitong_window_init_play (XitongWindow *self)
{
  g_autoptr (GSimpleAction) speed = g_simple_action_new_stateful ("speed", G_VARIANT_TYPE_DOUBLE, g_variant_new_double (1));

  self->speed = 1;
  g_signal_connect (speed, "change-state", G_CALLBACK (speed_cb), self);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (speed));
}

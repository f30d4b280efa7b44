/* xitong-window-play.c - playing one change after the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-window-private.h"

#include <glib/gi18n.h>

#include "xitong-stage-words.h"

/* Those of the menu. */
static const double speeds[] = { 0.5, 1, 2, 4 };

/* How long a chart stands before the next change, at normal speed, in milliseconds. */
#define STAND 2000

/* After a movement it need not stand as long: one has followed it. */
#define STAND_MOVED 700

/* In which part of a passage, at either end, the size of the page is adapted. */
#define TURN 0.12

/* When all of the chart is seen, as a share of the time: before anything moves. */
#define WIDENED 0.15

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

static void
go_on (XitongWindow *self,
       double        stand)
{
  g_clear_handle_id (&self->play_id, g_source_remove);
  if (self->play_direction == 0)
    return;
  if (xitong_window_can_step (self, self->play_direction))
    self->play_id = g_timeout_add ((guint) (stand / self->speed), step_idle, self);
  else
    set_playing (self, 0);
}

/* The chart one was on the way to is there at once. */
static void
end_passage (XitongWindow *self)
{
  g_clear_handle_id (&self->play_id, g_source_remove);
  if (!xitong_player_is_active (self->player))
    return;
  xitong_player_stop (self->player);
  xitong_chart_view_show_frame (self->chart_view, NULL, self->picture->scene->width, self->picture->scene->height);
}

/* Past other changes it is told which era one comes from; within an era the last of its changes says it all. */
static void
tell_from (XitongWindow *self,
           guint         past)
{
  gboolean is_net = past > 1 && self->shown.era != self->making_stop.era;

  xitong_timeline_bar_set_from (self->timeline_bar, is_net ? self->shown.era : NULL);
}

XitongDeparture
xitong_window_get_departure (XitongWindow *self)
{
  const XitongStops *stops = xitong_timeline_view_get_stops (self->timeline_view);
  XitongDeparture passage = { .before = self->picture, .reduced_motion = !adw_get_enable_animations (GTK_WIDGET (self)) };
  guint shown;

  end_passage (self);
  xitong_chart_view_light (self->chart_view, NULL, FALSE);
  self->is_reduced = passage.reduced_motion;
  self->making_stop = *xitong_stops_get (stops, stops->present);
  if (self->picture == NULL || self->picture->chosen->figure.enterprise_case != stops->enterprise_case)
    return passage;
  shown = xitong_stops_find (stops, self->shown.era, self->shown.change);
  passage.is_backwards = shown > stops->present;
  /* The head sets out at once; what moves follows when it is made. */
  if (self->making_stop.era != self->shown.era || self->making_stop.change != self->shown.change)
    xitong_timeline_view_show_passage (self->timeline_view, self->shown.at, 0);
  tell_from (self, MAX (shown, stops->present) - MIN (shown, stops->present));
  return passage;
}

/* In between the page has room for all that is seen on the way; towards the ends their own size is reached softly, so that what is fitted
 * to the window does not jump. */
static double
mix (double before,
     double between,
     double after,
     double t)
{
  double share = CLAMP (MIN (t, 1 - t) / TURN, 0, 1), eased = share * share * (3 - 2 * share);
  double end = t < 0.5 ? before : after;

  return end + (between - end) * eased;
}

/* What moves is seen from where to where it goes. In a narrow window it would be too small to be seen at all. */
static void
widen (XitongWindow *self,
       double        t)
{
  if (!self->is_narrow)
    xitong_chart_view_widen (self->chart_view, self->is_reduced ? 1 : MIN (t / WIDENED, 1));
}

/* What was played stays lit, so that one sees what it was about. Where most of a chart is new, nothing stands out. */
static void
light_touched (XitongWindow *self)
{
  g_auto (GStrv) keys = xitong_picture_dup_touched (self->picture);

  if (xitong_choice_get_view (self->choice) == XITONG_VIEW_CHART)
    xitong_chart_view_light (self->chart_view, (const char * const *) keys, TRUE);
}

/* Which stage it is, and of whom. Backwards it is undone. */
static void
tell (XitongWindow *self,
      double        t)
{
  const XitongTransition *transition = self->picture->transition;
  XitongStage stage = xitong_transition_get_stage_at (transition, self->picture->is_backwards ? 1 - t : t);
  g_autofree char *words = NULL, *told = NULL;

  if (self->told_stage == (int) stage)
    return;
  self->told_stage = (int) stage;
  words = xitong_stage_words_dup (transition, stage);
  /* Translators: what happens, "Moves under the manager: Workshops"; pages follow. */
  told = g_strdup_printf (self->picture->is_backwards
                          /* Translators: one goes back in time; after it what happened then. */
                          ? _("Going back. %s.") : _("%s."), words);
  xitong_timeline_bar_tell (self->timeline_bar, told);
}

static void
stop_telling (XitongWindow *self)
{
  self->told_stage = -1;
  xitong_timeline_bar_tell (self->timeline_bar, NULL);
}

static void
moved_cb (XitongWindow *self)
{
  if (self->player != NULL)
    xitong_player_look_again (self->player);
}

static void
look_cb (XitongSight *sight,
         gpointer     data)
{
  XitongWindow *self = data;

  *sight = xitong_chart_view_get_sight (self->chart_view);
}

static void
frame_cb (XitongScene *scene,
          double       t,
          gpointer     data)
{
  XitongWindow *self = data;
  XitongScene *after = self->picture->scene;
  /* Where little is to move, the page turns while nothing of it is seen. */
  double turn = !self->is_reduced ? t : t < 0.5 ? 0 : 1;

  xitong_timeline_view_show_passage (self->timeline_view, self->from, t);
  if (scene != NULL)
    {
      tell (self, t);
      xitong_chart_view_show_frame (self->chart_view, scene, mix (self->from_width, scene->width, after->width, turn),
                                    mix (self->from_height, scene->height, after->height, turn));
      widen (self, t);
      return;
    }
  xitong_chart_view_show_frame (self->chart_view, NULL, after->width, after->height);
  widen (self, 1);
  stop_telling (self);
  xitong_timeline_bar_set_from (self->timeline_bar, NULL);
  light_touched (self);
  go_on (self, STAND_MOVED);
}

/* The play head holds what moves. */
static void
seek_cb (XitongWindow       *self,
         double              t,
         XitongTimelineView *view)
{
  if (self->held < 0)
    self->was_paused = xitong_player_is_paused (self->player);
  self->held = t;
  xitong_player_set_paused (self->player, TRUE);
  xitong_player_seek (self->player, t);
}

static void
released_cb (XitongWindow       *self,
             XitongTimelineView *view)
{
  self->held = -1;
  xitong_player_set_paused (self->player, self->was_paused);
}

void
xitong_window_play_passage (XitongWindow *self)
{
  self->from = self->shown.at;
  self->shown = self->making_stop;
  self->was_paused = FALSE;
  stop_telling (self);
  xitong_timeline_view_show_passage (self->timeline_view, self->from, 1);
  if (!xitong_player_start (self->player, self->picture))
    {
      xitong_timeline_bar_set_from (self->timeline_bar, NULL);
      go_on (self, STAND);
    }
  else if (self->held >= 0)
    seek_cb (self, self->held, self->timeline_view);
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
  if (xitong_player_is_active (self->player))
    xitong_player_set_paused (self->player, FALSE);
  else if (xitong_window_can_step (self, direction))
    xitong_window_step (self, direction);
  else
    xitong_stops_go (stops, self->choice, direction > 0 ? 0 : xitong_stops_count (stops) - 1);
}

/* Whoever begins to look for something, or at something else, is not to have the chart taken away meanwhile. */
void
xitong_window_pause (XitongWindow *self)
{
  if (self->play_direction == 0)
    return;
  set_playing (self, 0);
  xitong_player_set_paused (self->player, TRUE);
}

void
xitong_window_play (XitongWindow *self,
                    int           direction)
{
  if (self->play_direction != 0)
    xitong_window_pause (self);
  else
    start (self, direction);
}

void
xitong_window_stop_playing (XitongWindow *self)
{
  set_playing (self, 0);
  end_passage (self);
  /* The head may have set out for a chart that there is not. */
  xitong_timeline_view_show_passage (self->timeline_view, self->shown.at, 1);
  xitong_timeline_bar_set_from (self->timeline_bar, NULL);
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
  xitong_player_set_speed (self->player, self->speed);
  xitong_window_update_actions (self);
}

gboolean
xitong_window_can_hurry (XitongWindow *self,
                         int           steps)
{
  return steps < 0 ? self->speed > speeds[0] : self->speed < speeds[G_N_ELEMENTS (speeds) - 1];
}

void
xitong_window_hurry (XitongWindow *self,
                     int           steps)
{
  guint i = 0;

  while (i + 1 < G_N_ELEMENTS (speeds) && speeds[i] < self->speed)
    i++;
  i = (guint) CLAMP ((int) i + steps, 0, (int) G_N_ELEMENTS (speeds) - 1);
  g_action_group_change_action_state (G_ACTION_GROUP (self), "speed", g_variant_new_double (speeds[i]));
}

void
xitong_window_init_play (XitongWindow *self)
{
  g_autoptr (GSimpleAction) speed = g_simple_action_new_stateful ("speed", G_VARIANT_TYPE_DOUBLE, g_variant_new_double (1));

  self->speed = 1;
  self->held = -1;
  self->told_stage = -1;
  g_signal_connect_swapped (self->timeline_view, "seek", G_CALLBACK (seek_cb), self);
  g_signal_connect_swapped (self->timeline_view, "released", G_CALLBACK (released_cb), self);
  self->player = xitong_player_new (GTK_WIDGET (self->chart_view), look_cb, frame_cb, self);
  g_signal_connect_swapped (self->chart_view, "notify::zoom", G_CALLBACK (moved_cb), self);
  g_signal_connect (speed, "change-state", G_CALLBACK (speed_cb), self);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (speed));
}

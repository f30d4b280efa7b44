/* xitong-player.c - plays a transition on the frame clock
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-player.h"

#include "xitong-transition-view.h"

/* Of charts of fewer marks all is made that there is: it takes no time. */
#define LARGE 1500

/* A frame that took longer counts as this, in seconds: after a stall the movement goes on, it does not jump. */
#define LONGEST_FRAME 0.1

struct _XitongPlayer
{
  GtkWidget            *widget;
  XitongPlayerLook      look;
  XitongPlayerFrame     follow;
  gpointer              data;

  XitongTransition     *transition;
  /* What is seen of it; of large charts only. */
  XitongTransitionView *view;
  gboolean              is_backwards;
  double                duration;
  double                speed;
  double                t;
  gboolean              is_paused;
  guint                 tick_id;
  /* Of the frame before, in microseconds; 0 before the first. */
  gint64                time;
};

XitongPlayer *
xitong_player_new (GtkWidget         *widget,
                   XitongPlayerLook   look,
                   XitongPlayerFrame  follow,
                   gpointer           data)
{
  XitongPlayer *self = g_new0 (XitongPlayer, 1);

  self->widget = widget;
  self->look = look;
  self->follow = follow;
  self->data = data;
  self->speed = 1;
  return self;
}

void
xitong_player_free (XitongPlayer *self)
{
  xitong_player_stop (self);
  g_free (self);
}

static void
remove_tick (XitongPlayer *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;
}

void
xitong_player_stop (XitongPlayer *self)
{
  remove_tick (self);
  self->is_paused = FALSE;
  g_clear_pointer (&self->view, xitong_transition_view_free);
  g_clear_pointer (&self->transition, xitong_transition_unref);
}

static gboolean
is_large (const XitongPlayer *self)
{
  return xitong_transition_get_before (self->transition)->marks->len > LARGE
         || xitong_transition_get_after (self->transition)->marks->len > LARGE;
}

/* Looks whether something else is seen than before. */
static gboolean
look_again (XitongPlayer *self)
{
  XitongSight sight;

  if (!is_large (self))
    return FALSE;
  self->look (&sight, self->data);
  if (self->view != NULL && xitong_transition_view_shows (self->view, self->transition, &sight))
    return FALSE;
  g_clear_pointer (&self->view, xitong_transition_view_free);
  self->view = xitong_transition_view_new (self->transition, &sight);
  return TRUE;
}

static void
show (XitongPlayer *self)
{
  double t = self->is_backwards ? 1 - self->t : self->t;
  g_autoptr (XitongScene) scene = NULL;

  look_again (self);
  scene = self->view != NULL ? xitong_transition_view_scene_at (self->view, t) : xitong_transition_scene_at (self->transition, t);
  self->follow (scene, self->t, self->data);
}

static void
finish (XitongPlayer *self)
{
  xitong_player_stop (self);
  self->follow (NULL, 1, self->data);
}

static gboolean
tick (GtkWidget     *widget,
      GdkFrameClock *clock,
      gpointer       data)
{
  XitongPlayer *self = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double passed = self->time == 0 ? 0 : (double) (now - self->time) / G_USEC_PER_SEC;

  self->time = now;
  self->t += MIN (passed, LONGEST_FRAME) * self->speed / self->duration;
  if (self->t < 1)
    {
      show (self);
      return G_SOURCE_CONTINUE;
    }
  self->tick_id = 0;
  finish (self);
  return G_SOURCE_REMOVE;
}

static void
add_tick (XitongPlayer *self)
{
  self->time = 0;
  self->tick_id = gtk_widget_add_tick_callback (self->widget, tick, self, NULL);
}

gboolean
xitong_player_start (XitongPlayer  *self,
                     XitongPicture *picture)
{
  xitong_player_stop (self);
  if (picture->transition == NULL || xitong_transition_get_duration (picture->transition) <= 0)
    return FALSE;
  self->transition = xitong_transition_ref (picture->transition);
  self->is_backwards = picture->is_backwards;
  self->duration = xitong_transition_get_duration (self->transition);
  self->t = 0;
  add_tick (self);
  show (self);
  return TRUE;
}

void
xitong_player_set_paused (XitongPlayer *self,
                          gboolean      is_paused)
{
  if (self->transition == NULL || self->is_paused == is_paused)
    return;
  self->is_paused = is_paused;
  /* Frames are asked for only while something moves. */
  if (is_paused)
    remove_tick (self);
  else
    add_tick (self);
}

gboolean
xitong_player_is_paused (XitongPlayer *self)
{
  return self->is_paused;
}

void
xitong_player_set_speed (XitongPlayer *self,
                         double        speed)
{
  self->speed = speed;
}

void
xitong_player_seek (XitongPlayer *self,
                    double        t)
{
  if (self->transition == NULL)
    return;
  self->t = CLAMP (t, 0, 1);
  show (self);
}

void
xitong_player_look_again (XitongPlayer *self)
{
  if (self->transition != NULL && self->is_paused && look_again (self))
    show (self);
}

gboolean
xitong_player_is_active (XitongPlayer *self)
{
  return self->transition != NULL;
}

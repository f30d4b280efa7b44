/* bench-window.c - the processor time that the window takes for its frames while it plays
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-application.h"

#include <sys/resource.h>
#include <time.h>

/* How long the window is left alone, and then plays, in milliseconds. */
#define QUIET 4000
#define PLAYED 8000

typedef struct
{
  GtkWidget *window;
  gboolean   is_playing;
  double     began;
  double     seconds;
  double     longest;
  guint      n_frames;
} Bench;

static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec + 1e-9 * (double) now.tv_nsec;
}

static void
before_paint_cb (Bench *self)
{
  self->began = get_seconds ();
}

static void
after_paint_cb (Bench *self)
{
  double passed = get_seconds () - self->began;

  if (!self->is_playing)
    return;
  self->seconds += passed;
  self->longest = MAX (self->longest, passed);
  self->n_frames++;
}

static gboolean
finish (gpointer data)
{
  Bench *self = data;
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  g_print ("%u %.6f %.6f %.1f\n", self->n_frames, self->seconds / MAX (self->n_frames, 1), self->longest,
           (double) usage.ru_maxrss / 1024);
  gtk_window_destroy (GTK_WINDOW (self->window));
  return G_SOURCE_REMOVE;
}

static gboolean
play (gpointer data)
{
  Bench *self = data;

  self->is_playing = TRUE;
  gtk_widget_activate_action (self->window, "win.play", NULL);
  g_timeout_add (PLAYED, finish, self);
  return G_SOURCE_REMOVE;
}

static void
realize_cb (GtkWidget *window,
            Bench     *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (before_paint_cb), self);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (after_paint_cb), self);
  g_timeout_add (QUIET, play, self);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *window,
                 Bench          *self)
{
  self->window = GTK_WIDGET (window);
  g_signal_connect (window, "realize", G_CALLBACK (realize_cb), self);
}

/* Prints the number of frames, the seconds of each and of the longest, and the megabytes of memory at most. */
int
main (int    argc,
      char **argv)
{
  g_autoptr (XitongApplication) application = xitong_application_new ();
  Bench self = { 0 };

  g_signal_connect_after (application, "window-added", G_CALLBACK (window_added_cb), &self);
  return g_application_run (G_APPLICATION (application), argc, argv);
}

/* bench-start.c - how long a program takes until something of its window is seen
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <gio/gio.h>

/* A pixel that any window without a window manager covers: such windows stand in the corner. */
#define X 150
#define Y 150

/* In microseconds. */
#define INTERVAL 500
#define LIMIT (30 * G_USEC_PER_SEC)

static gulong
get_pixel (Display *display)
{
  XImage *image = XGetImage (display, DefaultRootWindow (display), X, Y, 1, 1, AllPlanes, ZPixmap);
  gulong pixel = image != NULL ? XGetPixel (image, 0, 0) : 0;

  if (image != NULL)
    XDestroyImage (image);
  return pixel;
}

/* Starts a command on an X display that shows nothing else, and prints the seconds until the screen is no longer as it was. */
int
main (int    argc,
      char **argv)
{
  Display *display = XOpenDisplay (NULL);
  g_autoptr (GSubprocess) program = NULL;
  g_autoptr (GError) error = NULL;
  gulong before;
  gint64 started;

  if (display == NULL || argc < 2)
    g_error ("usage, on an X display: bench-start COMMAND…");
  before = get_pixel (display);
  started = g_get_monotonic_time ();
  program = g_subprocess_newv ((const char * const *) argv + 1, G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error);
  if (program == NULL)
    g_error ("%s", error->message);
  while (get_pixel (display) == before && g_get_monotonic_time () - started < LIMIT)
    g_usleep (INTERVAL);
  g_print ("%.6f\n", (double) (g_get_monotonic_time () - started) / G_USEC_PER_SEC);
  g_subprocess_force_exit (program);
  g_subprocess_wait (program, NULL, NULL);
  XCloseDisplay (display);
  return 0;
}

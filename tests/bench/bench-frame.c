/* bench-frame.c - the processor time that a frame of a transition takes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-camera.h"
#include "xitong-case-loading.h"
#include "xitong-chart-canvas.h"
#include "xitong-picture.h"
#include "xitong-transition-view.h"

#include <time.h>

#define N_FRAMES 100

/* Of the chart view in a window of usual size, in pixels. */
#define WIDTH 1100
#define HEIGHT 700

/* At which names can be read: those of 11 points are then of 6.6. */
#define LEGIBLE_ZOOM 0.6

static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec + 1e-9 * (double) now.tv_nsec;
}

/* As the window makes it. */
static XitongPicture *
make_picture (XitongCase       *enterprise_case,
              guint             era,
              XitongTypesetter *typesetter)
{
  g_autoptr (XitongChoice) choice = xitong_choice_new ();
  g_autoptr (XitongChosenFigure) chosen = NULL;
  g_autoptr (GError) error = NULL;
  XitongPicture *picture;

  xitong_choice_set_case (choice, enterprise_case);
  xitong_choice_set_era (choice, xitong_entity_list_nth (enterprise_case->eras, era));
  chosen = xitong_choice_freeze (choice);
  picture = xitong_picture_new (chosen, typesetter, (double) WIDTH / HEIGHT, NULL, &error);
  if (picture == NULL)
    g_error ("%s", error->message);
  return picture;
}

static void
init_camera (XitongCamera         *camera,
             const XitongPicture  *before,
             const XitongPicture  *after,
             gboolean              is_whole)
{
  xitong_camera_init (camera);
  xitong_camera_set_content (camera, MAX (before->scene->width, after->scene->width), MAX (before->scene->height, after->scene->height));
  xitong_camera_set_view (camera, WIDTH, HEIGHT);
  xitong_camera_fit (camera);
  if (!is_whole && camera->zoom < LEGIBLE_ZOOM)
    xitong_camera_zoom_about (camera, LEGIBLE_ZOOM, WIDTH / 2, HEIGHT / 2);
}

/* Plays the transition once, and adds up what making and painting take. */
static void
play (XitongPicture      *picture,
      const XitongCamera *camera,
      double             *made,
      double             *painted)
{
  XitongRectangle part = xitong_camera_get_visible (camera);
  XitongSight sight = xitong_painting_make_sight (camera->zoom, &part);
  g_autoptr (XitongTransitionView) view = xitong_transition_view_new (picture->transition, &sight);
  g_autoptr (XitongChartCanvas) canvas = xitong_chart_canvas_new ();

  for (guint i = 0; i <= N_FRAMES; i++)
    {
      double started = get_seconds (), between;
      g_autoptr (XitongScene) scene = xitong_transition_view_scene_at (view, (i + 1.0) / (N_FRAMES + 2));
      g_autoptr (XitongEmphasis) emphasis = xitong_emphasis_new (scene, XITONG_PALETTE_COLOUR, NULL, NULL, NULL);
      XitongPainting painting = {
        .emphasis = emphasis, .typesetter = picture->typesetter, .accent = { 0.2, 0.5, 0.9 }, .part = part, .zoom = camera->zoom, .scale = 1,
      };
      g_autoptr (GArray) damage = NULL;

      between = get_seconds ();
      damage = xitong_chart_canvas_paint (canvas, &painting);
      /* Before the first frame nothing is on the canvas, and no letter was drawn. */
      if (i == 0)
        continue;
      *made += between - started;
      *painted += get_seconds () - between;
    }
}

/* Prints the seconds of making a frame between the first two eras of a case, and of painting it: where the whole chart is seen ("whole"), or
 * so much of it as can be read. */
int
main (int    argc,
      char **argv)
{
  g_autoptr (XitongLoadedCase) loaded = NULL;
  g_autoptr (XitongTypesetter) typesetter = xitong_typesetter_new (NULL, 11);
  g_autoptr (XitongPicture) before = NULL;
  g_autoptr (XitongPicture) after = NULL;
  XitongDeparture departure = { NULL };
  double made = 0, painted = 0;
  XitongCamera camera;

  if (argc != 3)
    g_error ("usage: bench-frame FILE whole|legible");
  loaded = xitong_case_load (argv[1]);
  if (loaded->enterprise_case == NULL)
    g_error ("%s cannot be read", argv[1]);
  before = make_picture (loaded->enterprise_case, 0, typesetter);
  after = make_picture (loaded->enterprise_case, 1, typesetter);
  departure.before = before;
  xitong_picture_connect (after, &departure);
  init_camera (&camera, before, after, g_str_equal (argv[2], "whole"));
  play (after, &camera, &made, &painted);
  g_print ("%.6f %.6f\n", made / N_FRAMES, painted / N_FRAMES);
  return 0;
}

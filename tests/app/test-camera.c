/* test-camera.c - the camera keeps its place, its limits and the point under the pointer
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-camera.h"

#include <math.h>

#define NEAR 1e-6

static XitongCamera
make_camera (void)
{
  XitongCamera camera;

  xitong_camera_init (&camera);
  xitong_camera_set_view (&camera, 800, 600);
  xitong_camera_set_content (&camera, 1000, 900);
  return camera;
}

static void
assert_valid (const XitongCamera *camera)
{
  XitongRectangle seen = xitong_camera_get_visible (camera);
  double margin = camera->margin / camera->zoom;

  g_assert_cmpfloat (camera->zoom, >=, xitong_camera_get_smallest (camera) - NEAR);
  g_assert_cmpfloat (camera->zoom, <=, camera->largest + NEAR);
  if (seen.width <= camera->content_width)
    {
      g_assert_cmpfloat (seen.x, >=, -margin - NEAR);
      g_assert_cmpfloat (seen.x + seen.width, <=, camera->content_width + margin + NEAR);
    }
  else if (seen.width >= camera->content_width + 2 * margin)
    g_assert_cmpfloat_with_epsilon (camera->center.x, camera->content_width / 2, NEAR);
}

static void
test_fit (void)
{
  XitongCamera camera = make_camera ();
  XitongPoint corner, opposite;

  g_assert_true (camera.is_fitted);
  g_assert_cmpfloat_with_epsilon (camera.zoom, (600 - 24) / 900.0, NEAR);
  corner = xitong_camera_to_view (&camera, 0, 0);
  opposite = xitong_camera_to_view (&camera, 1000, 900);
  g_assert_cmpfloat (corner.x, >=, 12 - NEAR);
  g_assert_cmpfloat (corner.y, >=, 12 - NEAR);
  g_assert_cmpfloat (opposite.x, <=, 788 + NEAR);
  g_assert_cmpfloat (opposite.y, <=, 588 + NEAR);

  /* A fitted camera follows the view; one that was moved does not. */
  xitong_camera_set_view (&camera, 400, 600);
  g_assert_cmpfloat_with_epsilon (camera.zoom, 376 / 1000.0, NEAR);
  xitong_camera_zoom_about (&camera, 1, 200, 300);
  xitong_camera_set_view (&camera, 800, 600);
  g_assert_cmpfloat_with_epsilon (camera.zoom, 1, NEAR);
}

/* What would be too small to be read is seen in part, round what one looks at; asked for, all of it is seen nevertheless. */
static void
test_aim (void)
{
  XitongCamera camera = make_camera ();
  XitongPoint focus = { 600, 450 };

  xitong_camera_aim (&camera, 0.5, focus);
  g_assert_cmpfloat_with_epsilon (camera.zoom, (600 - 24) / 900.0, NEAR);
  xitong_camera_set_view (&camera, 360, 400);
  g_assert_cmpfloat_with_epsilon (camera.zoom, 0.5, NEAR);
  g_assert_cmpfloat_with_epsilon (xitong_camera_to_view (&camera, focus.x, focus.y).x, 180, NEAR);
  assert_valid (&camera);
  xitong_camera_fit (&camera);
  g_assert_cmpfloat_with_epsilon (camera.zoom, 336 / 1000.0, NEAR);
  xitong_camera_aim (&camera, 0, focus);
  g_assert_cmpfloat_with_epsilon (camera.zoom, 336 / 1000.0, NEAR);
  /* What is seen from the beginning, too, is seen from there. */
  xitong_camera_aim (&camera, 0.5, (XitongPoint) { 600, 500 });
  g_assert_cmpfloat_with_epsilon (xitong_camera_to_view (&camera, 0, 0).y, camera.margin, NEAR);
  /* Near an edge nothing beside the content is seen. */
  xitong_camera_aim (&camera, 0.5, (XitongPoint) { 10, 10 });
  assert_valid (&camera);
}

static void
test_zoom_about (void)
{
  XitongCamera camera = make_camera ();
  XitongPoint before, after;

  xitong_camera_zoom_about (&camera, 2, 400, 300);
  before = xitong_camera_to_content (&camera, 300, 200);
  xitong_camera_zoom_about (&camera, 3, 300, 200);
  after = xitong_camera_to_content (&camera, 300, 200);
  g_assert_cmpfloat_with_epsilon (before.x, after.x, NEAR);
  g_assert_cmpfloat_with_epsilon (before.y, after.y, NEAR);
  g_assert_cmpfloat_with_epsilon (camera.zoom, 3, NEAR);
}

static void
test_limits (void)
{
  XitongCamera camera = make_camera ();

  xitong_camera_zoom_about (&camera, 1e9, 10, 10);
  g_assert_cmpfloat_with_epsilon (camera.zoom, camera.largest, NEAR);
  xitong_camera_zoom_about (&camera, 1e-9, 10, 10);
  g_assert_cmpfloat_with_epsilon (camera.zoom, xitong_camera_get_smallest (&camera), NEAR);
  g_assert_cmpfloat (xitong_camera_get_smallest (&camera), <, xitong_camera_get_fit (&camera));
}

static void
test_round_trip (void)
{
  XitongCamera camera = make_camera ();

  for (guint i = 0; i < 2000; i++)
    {
      double x = g_test_rand_double_range (-100, 900), y = g_test_rand_double_range (-100, 700);
      XitongPoint point, back;

      switch (g_test_rand_int_range (0, 5))
        {
        case 0:
          xitong_camera_pan (&camera, x, y);
          break;
        case 1:
          xitong_camera_zoom_about (&camera, camera.zoom * g_test_rand_double_range (0.5, 2), x, y);
          break;
        case 2:
          xitong_camera_set_view (&camera, 200 + ABS (x), 200 + ABS (y));
          break;
        case 3:
          xitong_camera_set_origin (&camera, x, y);
          break;
        default:
          xitong_camera_set_content (&camera, 300 + 2 * ABS (x), 300 + 2 * ABS (y));
          break;
        }
      assert_valid (&camera);
      point = xitong_camera_to_content (&camera, x, y);
      back = xitong_camera_to_view (&camera, point.x, point.y);
      g_assert_cmpfloat_with_epsilon (back.x, x, 1e-4);
      g_assert_cmpfloat_with_epsilon (back.y, y, 1e-4);
    }
}

static void
test_origin (void)
{
  XitongCamera camera = make_camera ();
  XitongPoint origin;

  xitong_camera_zoom_about (&camera, 2, 400, 300);
  xitong_camera_set_origin (&camera, 130, 77);
  origin = xitong_camera_get_origin (&camera);
  g_assert_cmpfloat_with_epsilon (origin.x, 130, NEAR);
  g_assert_cmpfloat_with_epsilon (origin.y, 77, NEAR);
  xitong_camera_set_origin (&camera, -50, 1e6);
  origin = xitong_camera_get_origin (&camera);
  g_assert_cmpfloat_with_epsilon (origin.x, 0, NEAR);
  g_assert_cmpfloat_with_epsilon (origin.y, 2 * 900 + 24 - 600, NEAR);
}

static void
test_reveal (void)
{
  XitongCamera camera = make_camera ();
  XitongRectangle far = { 900, 820, 80, 60 };
  XitongRectangle seen;
  XitongPoint center;

  xitong_camera_zoom_about (&camera, 2, 0, 0);
  xitong_camera_reveal (&camera, &far);
  seen = xitong_camera_get_visible (&camera);
  g_assert_cmpfloat (seen.x, <=, far.x);
  g_assert_cmpfloat (seen.x + seen.width, >=, far.x + far.width);
  g_assert_cmpfloat (seen.y + seen.height, >=, far.y + far.height);
  /* What is seen already moves nothing. */
  center = camera.center;
  xitong_camera_reveal (&camera, &far);
  g_assert_cmpfloat_with_epsilon (center.x, camera.center.x, NEAR);
  g_assert_cmpfloat_with_epsilon (center.y, camera.center.y, NEAR);
}

/* What is read in part is seen whole while something moves, without a jump; but not where somebody holds the camera. */
static void
test_widen (void)
{
  XitongCamera camera = make_camera ();
  XitongPoint focus = { 500, 700 }, center;
  double zoom, least;

  least = 2 * xitong_camera_get_fit (&camera);
  xitong_camera_aim (&camera, least, focus);
  center = camera.center;
  xitong_camera_widen (&camera, 0);
  g_assert_cmpfloat_with_epsilon (camera.zoom, least, NEAR);
  g_assert_cmpfloat_with_epsilon (camera.center.x, center.x, NEAR);
  g_assert_cmpfloat_with_epsilon (camera.center.y, center.y, NEAR);
  for (guint i = 1; i <= 100; i++)
    {
      zoom = camera.zoom;
      center = camera.center;
      xitong_camera_widen (&camera, i / 100.0);
      g_assert_cmpfloat (camera.zoom, <=, zoom + NEAR);
      g_assert_cmpfloat (camera.zoom, >, 0.95 * zoom);
      g_assert_cmpfloat (hypot (camera.center.x - center.x, camera.center.y - center.y), <, 0.05 * camera.content_height);
    }
  g_assert_cmpfloat_with_epsilon (camera.zoom, xitong_camera_get_fit (&camera), NEAR);
  g_assert_true (camera.is_whole);

  xitong_camera_aim (&camera, least, focus);
  xitong_camera_widen (&camera, 0.5);
  xitong_camera_pan (&camera, 1, 1);
  zoom = camera.zoom;
  xitong_camera_widen (&camera, 1);
  g_assert_cmpfloat_with_epsilon (camera.zoom, zoom, NEAR);
}

static void
test_empty (void)
{
  XitongCamera camera;
  XitongPoint point;

  xitong_camera_init (&camera);
  xitong_camera_set_view (&camera, 0, 0);
  xitong_camera_set_content (&camera, 0, 0);
  xitong_camera_pan (&camera, 10, 10);
  point = xitong_camera_to_content (&camera, 5, 5);
  g_assert_true (camera.zoom > 0);
  g_assert_true (point.x == point.x);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/camera/fit", test_fit);
  g_test_add_func ("/app/camera/aim", test_aim);
  g_test_add_func ("/app/camera/zoom-about", test_zoom_about);
  g_test_add_func ("/app/camera/limits", test_limits);
  g_test_add_func ("/app/camera/round-trip", test_round_trip);
  g_test_add_func ("/app/camera/origin", test_origin);
  g_test_add_func ("/app/camera/reveal", test_reveal);
  g_test_add_func ("/app/camera/widen", test_widen);
  g_test_add_func ("/app/camera/empty", test_empty);
  return g_test_run ();
}

/* test-canvas.c - what is painted piece by piece is what would be painted at once
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-cairo-painter.h"
#include "xitong-chart-canvas.h"
#include "xitong-chart-damage.h"
#include "xitong-transition.h"

#include <stdlib.h>

#define N_FRAMES 40

/* What rounding may do to a channel where an edge is cut by a clip, of 255. */
#define MOST_DIFFERENCE 16

/* Room for rings round the outermost boxes. */
#define ROUND 12

/* How large a chart is seen in a window of a common size. */
#define SMALL 0.7

static XitongPainting
make_painting (XitongEmphasis   *emphasis,
               XitongTypesetter *typesetter,
               double            zoom)
{
  const XitongScene *scene = xitong_emphasis_get_scene (emphasis);

  return (XitongPainting) {
    .emphasis = emphasis, .typesetter = typesetter, .accent = { 0.2, 0.5, 0.9 }, .part = { -2, -2, scene->width + 4, scene->height + 4 },
    .zoom = zoom, .scale = 1,
  };
}

static int
find_difference (cairo_surface_t *a,
                 cairo_surface_t *b)
{
  int stride = cairo_image_surface_get_stride (a), most = 0;

  g_assert_cmpint (cairo_image_surface_get_width (b), ==, cairo_image_surface_get_width (a));
  g_assert_cmpint (cairo_image_surface_get_height (b), ==, cairo_image_surface_get_height (a));
  for (int y = 0; y < cairo_image_surface_get_height (a); y++)
    for (int x = 0; x < 4 * cairo_image_surface_get_width (a); x++)
      most = MAX (most, abs (cairo_image_surface_get_data (a)[y * stride + x] - cairo_image_surface_get_data (b)[y * stride + x]));
  return most;
}

static double
get_share (const GArray    *damage,
           cairo_surface_t *surface)
{
  double area = 0;

  for (guint i = 0; i < damage->len; i++)
    {
      const cairo_rectangle_int_t *r = &g_array_index (damage, cairo_rectangle_int_t, i);

      g_assert_cmpint (r->x, >=, 0);
      g_assert_cmpint (r->y, >=, 0);
      g_assert_cmpint (r->x + r->width, <=, cairo_image_surface_get_width (surface));
      g_assert_cmpint (r->y + r->height, <=, cairo_image_surface_get_height (surface));
      area += r->width * r->height;
    }
  return area / (cairo_image_surface_get_width (surface) * cairo_image_surface_get_height (surface));
}

/* Returns the least share of the surface that a frame took. */
static double
play (XitongTransition *transition,
      XitongTypesetter *typesetter,
      const char       *selected,
      double            zoom)
{
  g_autoptr (XitongChartCanvas) canvas = xitong_chart_canvas_new ();
  double least = 1;

  for (guint i = 1; i < N_FRAMES; i++)
    {
      g_autoptr (XitongScene) scene = xitong_transition_scene_at (transition, (double) i / N_FRAMES);
      g_autoptr (XitongEmphasis) emphasis = xitong_emphasis_new (scene, XITONG_PALETTE_COLOUR, i < N_FRAMES / 2 ? selected : NULL, NULL, NULL);
      XitongPainting painting = make_painting (emphasis, typesetter, zoom);
      g_autoptr (XitongChartCanvas) fresh = xitong_chart_canvas_new ();
      g_autoptr (GArray) damage = xitong_chart_canvas_paint (canvas, &painting);
      g_autoptr (GArray) all = xitong_chart_canvas_paint (fresh, &painting);

      g_assert_cmpfloat (get_share (all, xitong_chart_canvas_get_surface (fresh)), ==, 1);
      least = MIN (least, get_share (damage, xitong_chart_canvas_get_surface (canvas)));
      g_assert_cmpint (find_difference (xitong_chart_canvas_get_surface (canvas), xitong_chart_canvas_get_surface (fresh)), <=,
                       MOST_DIFFERENCE);
    }
  return least;
}

static void
check_transition (XitongCase *enterprise_case,
                  const char *era,
                  const char *next,
                  const char *selected)
{
  g_autoptr (XitongPicture) before = xitong_app_support_picture (enterprise_case, era, NULL);
  g_autoptr (XitongPicture) after = xitong_app_support_picture (enterprise_case, next, NULL);
  XitongDeparture departure = { .before = before };

  xitong_picture_connect (after, &departure);
  g_assert_nonnull (after->transition);
  /* What stays is not painted again. */
  g_assert_cmpfloat (play (after->transition, after->typesetter, selected, 0.8), <, 0.5);
  play (after->transition, after->typesetter, NULL, 0.3);
}

static void
test_frames (void)
{
  g_autoptr (XitongCase) china = xitong_app_support_read ("china");
  g_autoptr (XitongCase) ussr = xitong_app_support_read ("ussr");

  check_transition (china, "party-leadership", "party-led-committee", "unit:trade-union");
  check_transition (ussr, xitong_entity_get_id (xitong_entity_list_nth (ussr->eras, 0)), xitong_entity_get_id (xitong_entity_list_nth (ussr->eras, 1)), NULL);
}

/* The same picture once more takes nothing; another zoom takes all. */
static void
test_rest (void)
{
  g_autoptr (XitongCase) china = xitong_app_support_read ("china");
  g_autoptr (XitongPicture) picture = xitong_app_support_picture (china, "party-leadership", NULL);
  g_autoptr (XitongChartCanvas) canvas = xitong_chart_canvas_new ();

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (XitongEmphasis) emphasis = xitong_emphasis_new (picture->scene, XITONG_PALETTE_COLOUR, NULL, NULL, NULL);
      XitongPainting painting = make_painting (emphasis, picture->typesetter, i < 2 ? 0.5 : 0.6);
      g_autoptr (GArray) damage = xitong_chart_canvas_paint (canvas, &painting);

      g_assert_cmpuint (damage->len, ==, i == 1 ? 0 : 1);
    }
}

static cairo_surface_t *
paint_lit (XitongPicture      *picture,
           const char         *selected,
           const char * const *keys,
           double              zoom)
{
  g_autoptr (XitongEmphasis) emphasis = xitong_emphasis_new (picture->scene, XITONG_PALETTE_COLOUR, selected, NULL, keys);
  XitongPainting painting = make_painting (emphasis, picture->typesetter, zoom);
  g_autoptr (XitongChartCanvas) canvas = xitong_chart_canvas_new ();
  g_autoptr (GArray) damage = NULL;

  painting.part = (XitongRectangle) { -ROUND, -ROUND, picture->scene->width + 2 * ROUND, picture->scene->height + 2 * ROUND };
  damage = xitong_chart_canvas_paint (canvas, &painting);
  return cairo_surface_reference (xitong_chart_canvas_get_surface (canvas));
}

/* Of 255, at a point of the scene. */
static void
get_channels (cairo_surface_t *surface,
              double           x,
              double           y,
              int              channels[3])
{
  const guint8 *row = cairo_image_surface_get_data (surface) + (int) (y + ROUND) * cairo_image_surface_get_stride (surface);
  const guint8 *pixel = row + 4 * (int) (x + ROUND);

  for (guint i = 0; i < 3; i++)
    channels[i] = pixel[2 - i];
}

/* How much of the way round a box, a little outside of it, is in the colour of a ring. */
static double
get_ringed (cairo_surface_t       *surface,
            const XitongRectangle *box)
{
  const int accent[3] = { 51, 128, 230 };
  guint n = 0, n_ringed = 0;

  for (double x = box->x + 4; x < box->x + box->width - 4; x++)
    for (guint side = 0; side < 2; side++)
      {
        double y = side == 0 ? box->y - 4.5 : box->y + box->height + 4.5;
        int channels[3], most = 0;

        get_channels (surface, x, y, channels);
        for (guint i = 0; i < 3; i++)
          most = MAX (most, abs (channels[i] - accent[i]));
        n++;
        n_ringed += most < 40;
      }
  return (double) n_ringed / n;
}

/* Whether a line lies on its halo: a little beside the middle of its longest level or upright piece it is bluish, not paper or ground. */
static gboolean
has_halo (cairo_surface_t  *plain,
          cairo_surface_t  *lit,
          const XitongMark *line)
{
  int before[3], after[3];

  for (guint i = 1; i < line->route->len; i++)
    {
      XitongPoint a = g_array_index (line->route, XitongPoint, i - 1), b = g_array_index (line->route, XitongPoint, i);
      double x = (a.x + b.x) / 2 + (a.x == b.x ? 3 : 0), y = (a.y + b.y) / 2 + (a.x == b.x ? 0 : 3);

      get_channels (plain, x, y, before);
      get_channels (lit, x, y, after);
      /* There may be a label, or another line. */
      if (after[0] < before[0] - 40 && after[2] > after[0])
        return TRUE;
    }
  return FALSE;
}

/* What a change touched has rings and halos on the canvas, not only in a list of keys, and nothing else has. */
static void
test_lit (void)
{
  g_autoptr (XitongCase) china = xitong_app_support_read ("china");
  g_autoptr (XitongPicture) before = xitong_app_support_picture (china, "party-leadership", NULL);
  g_autoptr (XitongPicture) after = xitong_app_support_picture (china, "party-leadership", "combined-section");
  XitongDeparture departure = { .before = before };
  g_auto (GStrv) keys = NULL;
  cairo_surface_t *plain, *lit;
  guint n_boxes = 0, n_lines = 0;

  xitong_picture_connect (after, &departure);
  keys = xitong_picture_dup_touched (after);
  plain = paint_lit (after, NULL, NULL, 1);
  lit = paint_lit (after, NULL, (const char * const *) keys, 1);
  for (guint i = 0; i < after->scene->marks->len; i++)
    {
      const XitongMark *mark = after->scene->marks->pdata[i];
      gboolean is_lit = g_strv_contains ((const char * const *) keys, mark->key);

      if (mark->mark_class == XITONG_MARK_UNIT)
        {
          g_assert_cmpfloat (get_ringed (plain, &mark->box), <, 0.02);
          if (is_lit)
            g_assert_cmpfloat (get_ringed (lit, &mark->box), >, 0.6);
          else
            g_assert_cmpfloat (get_ringed (lit, &mark->box), <, 0.2);
          n_boxes += is_lit;
        }
      else if (is_lit && mark->route != NULL && mark->route->len > 1)
        {
          g_assert_true (has_halo (plain, lit, mark));
          n_lines++;
        }
    }
  g_assert_cmpuint (n_boxes, >, 0);
  g_assert_cmpuint (n_lines, >, 0);
  cairo_surface_destroy (plain);
  cairo_surface_destroy (lit);
}

static guint
count_dark (cairo_surface_t       *surface,
            const XitongRectangle *part)
{
  guint n = 0;

  for (double y = SMALL * (part->y + ROUND); y < SMALL * (part->y + part->height + ROUND); y++)
    for (double x = SMALL * (part->x + ROUND); x < SMALL * (part->x + part->width + ROUND); x++)
      {
        int channels[3];

        get_channels (surface, x - ROUND, y - ROUND, channels);
        n += channels[0] + channels[1] + channels[2] < 300;
      }
  return n;
}

/* The labels of its lines stand close to a box that is selected: its ring, which does not get smaller with the chart, lies below them. */
static void
test_ring_below_labels (void)
{
  g_autoptr (XitongCase) china = xitong_app_support_read ("china");
  g_autoptr (XitongPicture) picture = xitong_app_support_picture (china, "party-leadership", NULL);
  const XitongMark *unit = xitong_scene_find (picture->scene, "unit:personnel-section");
  XitongRectangle ring = { unit->box.x - 8, unit->box.y - 8, unit->box.width + 16, unit->box.height + 16 };
  cairo_surface_t *plain = paint_lit (picture, NULL, NULL, SMALL), *lit = paint_lit (picture, unit->key, NULL, SMALL);
  guint n = 0;

  for (guint i = 0; i < picture->scene->marks->len; i++)
    {
      const XitongMark *tie = picture->scene->marks->pdata[i];

      for (guint j = 0; tie->mark_class == XITONG_MARK_TIE && j < tie->graphics->len; j++)
        {
          const XitongGraphic *graphic = &g_array_index (tie->graphics, XitongGraphic, j);
          XitongRectangle bounds = xitong_graphic_get_bounds (graphic, picture->scene->font_size);
          gboolean is_own = g_strcmp0 (xitong_mark_get (tie, "from"), "personnel-section") == 0
                            || g_strcmp0 (xitong_mark_get (tie, "to"), "personnel-section") == 0;

          if (graphic->kind != XITONG_GRAPHIC_TEXT || !is_own || !xitong_rectangle_intersects (&bounds, &ring, 0))
            continue;
          g_test_message ("%s", graphic->text);
          g_assert_cmpuint (count_dark (lit, &bounds), >=, count_dark (plain, &bounds));
          n++;
        }
    }
  g_assert_cmpuint (n, >, 0);
  cairo_surface_destroy (plain);
  cairo_surface_destroy (lit);
}

static double
get_mean (cairo_surface_t *surface)
{
  int stride = cairo_image_surface_get_stride (surface), width = cairo_image_surface_get_width (surface);
  double sum = 0;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < 4 * width; x++)
      sum += cairo_image_surface_get_data (surface)[y * stride + x];
  return sum / (4.0 * width * cairo_image_surface_get_height (surface) * 255);
}

static cairo_surface_t *
paint_line (const XitongMark  *mark,
            double             factor,
            double             from,
            const XitongSight *sight)
{
  g_autoptr (XitongScene) scene = xitong_scene_new (40000, 100, 11);
  g_autoptr (XitongTypesetter) typesetter = xitong_typesetter_new (NULL, 11);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 300, 60);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, factor, factor);
  cairo_translate (cr, -from, 0);
  xitong_cairo_painter_paint_mark (scene, mark, XITONG_PALETTE_COLOUR, typesetter, cr, sight, NULL);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* A dashed line that goes on for many screens has its dashes where they would be; where dashes are finer than pixels it is as dark. */
static void
test_dashes (void)
{
  const double dashes[] = { 3, 2 };
  g_autoptr (XitongMark) mark = xitong_mark_new (XITONG_MARK_TIE, "tie:long");
  XitongGraphic *line = xitong_mark_add (mark, xitong_graphic_path (XITONG_INK_LINE, 1.5, XITONG_INK_NONE));

  xitong_graphic_set_dashes (line, dashes, 2, FALSE);
  xitong_graphic_move_to (line, 10, 10);
  xitong_graphic_line_to (line, 20003.5, 10);
  xitong_graphic_corner_to (line, 20006.5, 10, 20006.5, 13);
  xitong_graphic_line_to (line, 20006.5, 30);
  xitong_graphic_line_to (line, 39000, 30);
  xitong_mark_finish (mark, 11);
  for (guint i = 0; i < 3; i++)
    {
      double from = (const double[]) { 0, 19900.25, 30000 }[i];
      XitongSight sight = { 0.5, 0, { from, 0, 150, 30 } }, coarse = { 20, 0, { 0, 0, 6000, 1200 } };
      cairo_surface_t *whole = paint_line (mark, 2, from, NULL), *part = paint_line (mark, 2, from, &sight);
      cairo_surface_t *fine = paint_line (mark, 0.05, 0, NULL), *grey = paint_line (mark, 0.05, 0, &coarse);

      g_assert_cmpfloat (get_mean (whole), <, 0.995);
      /* Round a corner the length is not quite known. */
      g_assert_cmpint (find_difference (whole, part), <=, i < 1 ? 12 : 60);
      g_assert_cmpfloat_with_epsilon (get_mean (grey), get_mean (fine), 2e-4);
      cairo_surface_destroy (whole);
      cairo_surface_destroy (part);
      cairo_surface_destroy (fine);
      cairo_surface_destroy (grey);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/canvas/frames", test_frames);
  g_test_add_func ("/app/canvas/rest", test_rest);
  g_test_add_func ("/app/canvas/lit", test_lit);
  g_test_add_func ("/app/canvas/ring-below-labels", test_ring_below_labels);
  g_test_add_func ("/app/canvas/dashes", test_dashes);
  return g_test_run ();
}

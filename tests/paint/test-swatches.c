/* test-swatches.c - in black and white everything can be told apart that colours tell apart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-badges.h"
#include "xitong-box-shapes.h"
#include "xitong-cairo-painter.h"
#include "xitong-line-styles.h"

/* Points, and pixels to the point. */
#define WIDTH 40
#define HEIGHT 16
#define SCALE 4

/* Of all the ink of the two swatches, so much at least must be in one of them only. */
#define LEAST_DIFFERENCE 0.06

typedef struct
{
  char            *name;
  cairo_surface_t *surface;
} Swatch;

static XitongTypesetter *typesetter;

static void
swatch_clear (gpointer data)
{
  Swatch *self = data;

  g_free (self->name);
  cairo_surface_destroy (self->surface);
}

/* Takes @mark. */
static void
add (GArray        *swatches,
     XitongPalette  palette,
     const char    *name,
     XitongMark    *mark)
{
  g_autoptr (XitongScene) scene = xitong_scene_new (WIDTH, HEIGHT, 7);
  Swatch swatch = { g_strdup (name), cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH * SCALE, HEIGHT * SCALE) };
  XitongMark *ground = xitong_mark_new (XITONG_MARK_GROUND, "ground");
  cairo_t *cr = cairo_create (swatch.surface);

  xitong_mark_add (ground, xitong_graphic_rectangle (0, 0, WIDTH, HEIGHT, 0, XITONG_INK_PAPER, XITONG_INK_NONE, 0));
  xitong_mark_finish (ground, 7);
  xitong_scene_add (scene, ground);
  xitong_scene_add (scene, mark);
  xitong_scene_seal (scene);
  cairo_scale (cr, SCALE, SCALE);
  xitong_cairo_painter_paint (scene, palette, typesetter, cr, NULL);
  cairo_destroy (cr);
  cairo_surface_flush (swatch.surface);
  g_array_append_val (swatches, swatch);
}

static GArray *
swatches_new (void)
{
  GArray *swatches = g_array_new (FALSE, FALSE, sizeof (Swatch));

  g_array_set_clear_func (swatches, swatch_clear);
  return swatches;
}

static double
get_light (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guchar *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);
  guint32 pixel = ((const guint32 *) (gconstpointer) row)[x];

  return ((pixel >> 16 & 0xff) * 0.2126 + (pixel >> 8 & 0xff) * 0.7152 + (pixel & 0xff) * 0.0722) / 255;
}

/* How far from the paper, which is seen in the corner. */
static double
get_ink (cairo_surface_t *surface,
         int              x,
         int              y)
{
  return ABS (get_light (surface, x, y) - get_light (surface, 0, 0));
}

static double
compare (const Swatch *a,
         const Swatch *b)
{
  double different = 0, all = 0;

  for (int y = 0; y < HEIGHT * SCALE; y++)
    for (int x = 0; x < WIDTH * SCALE; x++)
      {
        double one = get_ink (a->surface, x, y), other = get_ink (b->surface, x, y);

        different += ABS (one - other);
        all += MAX (one, other);
      }
  return all > 0 ? different / all : 0;
}

static void
assert_all_differ (GArray *swatches)
{
  for (guint i = 0; i < swatches->len; i++)
    for (guint j = i + 1; j < swatches->len; j++)
      {
        const Swatch *a = &g_array_index (swatches, Swatch, i), *b = &g_array_index (swatches, Swatch, j);
        double difference = compare (a, b);

        if (difference < LEAST_DIFFERENCE)
          g_error ("%s and %s look alike: %.3f", a->name, b->name, difference);
      }
}

static XitongMark *
draw_box (XitongUnitKind kind,
          gboolean       dashed,
          gboolean       hatched,
          double         presence,
          double         stack)
{
  XitongMark *mark = xitong_mark_new (XITONG_MARK_UNIT, "unit:swatch");
  XitongBoxLook look = {
    .kind = kind, .rectangle = { 8, 4, 24, 10 }, .ink = XITONG_INK_SAMPLE, .fill = XITONG_INK_PAPER, .width = 0.9,
    .dashed = dashed, .hatched = hatched, .presence = presence, .stack = stack, .scale = 1,
  };

  xitong_box_shape_draw (mark, &look);
  return mark;
}

static void
test_kinds_of_unit (void)
{
  for (guint palette = 0; palette < XITONG_N_PALETTES; palette++)
    {
      g_autoptr (GArray) swatches = swatches_new ();

      for (guint kind = 0; kind < XITONG_UNIT_CAMPAIGN; kind++)
        add (swatches, palette, xitong_unit_kind_word (kind), draw_box (kind, FALSE, FALSE, 1, 0));
      add (swatches, palette, "several", draw_box (XITONG_UNIT_SECTION, FALSE, FALSE, 1, 2));
      assert_all_differ (swatches);
    }
}

/* Stated and typical boxes are full, reported ones lighter where the palette has shades, inferred ones dashed, idle ones hatched. */
static void
test_standings (void)
{
  for (guint palette = 0; palette < XITONG_N_PALETTES; palette++)
    for (guint kind = 0; kind < XITONG_UNIT_CAMPAIGN; kind++)
      {
        g_autoptr (GArray) swatches = swatches_new ();

        add (swatches, palette, "stated", draw_box (kind, FALSE, FALSE, 1, 0));
        add (swatches, palette, "inferred", draw_box (kind, TRUE, FALSE, 1, 0));
        add (swatches, palette, "idle", draw_box (kind, FALSE, TRUE, 1, 0));
        g_test_message ("palette %s, %s", xitong_palette_word (palette), xitong_unit_kind_word (kind));
        assert_all_differ (swatches);
      }
}

static XitongMark *
draw_line (const XitongLineStyle *style,
           XitongHead             head,
           gboolean               both_ends)
{
  XitongMark *mark = xitong_mark_new (XITONG_MARK_TIE, "tie:swatch");
  XitongGraphic path = xitong_graphic_path (XITONG_INK_LINE, style->width, XITONG_INK_NONE);
  XitongPoint start = { 4, 8 }, end = { 36, 8 }, onward = { 1, 0 }, backward = { -1, 0 };
  double back = xitong_head_get_length (head);

  xitong_graphic_set_dashes (&path, style->dashes, style->n_dashes, style->round);
  xitong_graphic_move_to (&path, start.x + (both_ends ? back : 0), start.y);
  xitong_graphic_line_to (&path, end.x - back, end.y);
  xitong_mark_add (mark, path);
  xitong_head_draw (mark, head, &end, &onward, XITONG_INK_LINE, 1, 1);
  if (both_ends)
    xitong_head_draw (mark, head, &start, &backward, XITONG_INK_LINE, 1, 1);
  return mark;
}

static XitongMark *
draw_bar (void)
{
  XitongMark *mark = xitong_mark_new (XITONG_MARK_HOLDER, "holder:swatch");
  XitongGraphic path = xitong_graphic_path (XITONG_INK_BAR, 4.4, XITONG_INK_NONE);

  path.style = XITONG_STROKE_BAR;
  xitong_graphic_move_to (&path, 4, 8);
  xitong_graphic_line_to (&path, 36, 8);
  xitong_mark_add (mark, path);
  return mark;
}

static void
test_styles_of_tie (void)
{
  for (guint palette = 0; palette < XITONG_N_PALETTES; palette++)
    {
      g_autoptr (GArray) swatches = swatches_new ();

      add (swatches, palette, "subordination", draw_line (&xitong_subordination_style, XITONG_HEAD_NONE, FALSE));
      for (guint style = XITONG_STYLE_AUTHORITY; style <= XITONG_STYLE_AGAINST; style++)
        {
          const XitongLineStyle *line = xitong_line_style_get (style);

          add (swatches, palette, xitong_tie_style_word (style), draw_line (line, line->head, FALSE));
          add (swatches, palette, "undirected", draw_line (line, line->head, TRUE));
        }
      add (swatches, palette, "report",
           draw_line (xitong_line_style_get (XITONG_STYLE_WATCHING), xitong_line_style_find_head (XITONG_STYLE_WATCHING, "report"), FALSE));
      add (swatches, palette, "bar", draw_bar ());
      assert_all_differ (swatches);
    }
}

/* Lines cross and run far from their heads: the dashes alone have to differ too, where two styles have them. */
static void
test_dashes_without_heads (void)
{
  g_autoptr (GArray) swatches = swatches_new ();

  for (guint style = XITONG_STYLE_AUTHORITY; style <= XITONG_STYLE_AGAINST; style++)
    add (swatches, XITONG_PALETTE_BW, xitong_tie_style_word (style), draw_line (xitong_line_style_get (style), XITONG_HEAD_NONE, FALSE));
  assert_all_differ (swatches);
}

static void
test_badges (void)
{
  for (guint palette = 0; palette < XITONG_N_PALETTES; palette++)
    {
      g_autoptr (GArray) swatches = swatches_new ();

      for (guint badge = 0; badge < XITONG_N_BADGES; badge++)
        {
          XitongMark *mark = xitong_mark_new (XITONG_MARK_UNIT, "unit:swatch");
          g_autofree char *name = g_strdup_printf ("badge %u", badge);

          xitong_badge_draw (mark, badge, 15, 4, XITONG_INK_SAMPLE, 1);
          add (swatches, palette, name, mark);
        }
      assert_all_differ (swatches);
    }
}

/* How a line is drawn does not change how the next box is hatched. */
static void
test_hatching_after_dashes (void)
{
  g_autoptr (GArray) swatches = swatches_new ();
  const double dashes[] = { 0, 2 };
  XitongMark *mark = xitong_mark_new (XITONG_MARK_UNIT, "unit:swatch");
  XitongGraphic path = xitong_graphic_path (XITONG_INK_LINE, 1, XITONG_INK_NONE);
  XitongBoxLook look = {
    .kind = XITONG_UNIT_SECTION, .rectangle = { 8, 4, 24, 10 }, .ink = XITONG_INK_SAMPLE, .fill = XITONG_INK_PAPER, .width = 0.9,
    .hatched = TRUE, .presence = 1, .scale = 1,
  };

  xitong_graphic_set_dashes (&path, dashes, 2, TRUE);
  xitong_graphic_move_to (&path, -20, -20);
  xitong_graphic_line_to (&path, -10, -20);
  xitong_mark_add (mark, path);
  xitong_box_shape_draw (mark, &look);
  add (swatches, XITONG_PALETTE_BW, "after dashes", mark);
  add (swatches, XITONG_PALETTE_BW, "alone", draw_box (XITONG_UNIT_SECTION, FALSE, TRUE, 1, 0));
  g_assert_cmpfloat (compare (&g_array_index (swatches, Swatch, 0), &g_array_index (swatches, Swatch, 1)), ==, 0);
}

/* The comparison itself: nothing differs from itself, and a missing dash is seen. */
static void
test_comparison (void)
{
  g_autoptr (GArray) swatches = swatches_new ();

  add (swatches, XITONG_PALETTE_BW, "once", draw_bar ());
  add (swatches, XITONG_PALETTE_BW, "again", draw_bar ());
  add (swatches, XITONG_PALETTE_BW, "plain", draw_box (XITONG_UNIT_SECTION, FALSE, FALSE, 1, 0));
  add (swatches, XITONG_PALETTE_BW, "dashed", draw_box (XITONG_UNIT_SECTION, TRUE, FALSE, 1, 0));
  g_assert_cmpfloat (compare (&g_array_index (swatches, Swatch, 0), &g_array_index (swatches, Swatch, 1)), ==, 0);
  g_assert_cmpfloat (compare (&g_array_index (swatches, Swatch, 2), &g_array_index (swatches, Swatch, 3)), >, 0.15);
}

int
main (int    argc,
      char **argv)
{
  int failed;

  g_test_init (&argc, &argv, NULL);
  typesetter = xitong_typesetter_new (NULL, 7);
  g_test_add_func ("/swatches/comparison", test_comparison);
  g_test_add_func ("/swatches/hatching-after-dashes", test_hatching_after_dashes);
  g_test_add_func ("/swatches/kinds-of-unit", test_kinds_of_unit);
  g_test_add_func ("/swatches/standings", test_standings);
  g_test_add_func ("/swatches/styles-of-tie", test_styles_of_tie);
  g_test_add_func ("/swatches/dashes-without-heads", test_dashes_without_heads);
  g_test_add_func ("/swatches/badges", test_badges);
  failed = g_test_run ();
  xitong_typesetter_unref (typesetter);
  return failed;
}

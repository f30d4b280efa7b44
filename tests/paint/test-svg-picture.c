/* test-svg-picture.c - the SVG that is written looks like the picture that is painted
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-cairo-painter.h"
#include "xitong-figure-transition.h"
#include "xitong-figure.h"
#include "xitong-svg-writer.h"
#include "xitong-test-case.h"

#include <librsvg/rsvg.h>

/* Pixels to the point; of so many pixels each way the mean is taken, and may be found a place beside: letters are set to pixels
 * otherwise. The tile of so many means that differs most counts, so that what is missing is seen however large the figure is. */
#define SCALE 2
#define BLOCK 2
#define TILE 10

/* Of the mean of a tile, 0 to 1. */
#define MOST_DIFFERENCE 0.05

typedef struct
{
  double *means;
  int     width;
  int     height;
} Blurred;

static void
blurred_clear (Blurred *self)
{
  g_free (self->means);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Blurred, blurred_clear)

static cairo_surface_t *
new_surface (const XitongScene *scene)
{
  return cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (scene->width * SCALE), (int) (scene->height * SCALE));
}

static double
sum_pixel (guint32 pixel)
{
  return ((pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff)) / (3.0 * 255);
}

/* Takes @surface. */
static Blurred
blur (cairo_surface_t *surface)
{
  Blurred self = { .width = cairo_image_surface_get_width (surface) / BLOCK, .height = cairo_image_surface_get_height (surface) / BLOCK };
  int stride = cairo_image_surface_get_stride (surface);

  cairo_surface_flush (surface);
  self.means = g_new0 (double, self.width * self.height);
  for (int y = 0; y < self.height * BLOCK; y++)
    {
      const guint32 *row = (gconstpointer) (cairo_image_surface_get_data (surface) + y * stride);

      for (int x = 0; x < self.width * BLOCK; x++)
        self.means[y / BLOCK * self.width + x / BLOCK] += sum_pixel (row[x]) / (BLOCK * BLOCK);
    }
  cairo_surface_destroy (surface);
  return self;
}

static Blurred
paint (const XitongScene *scene,
       XitongPalette      palette,
       XitongTypesetter  *typesetter)
{
  cairo_surface_t *surface = new_surface (scene);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, SCALE, SCALE);
  xitong_cairo_painter_paint (scene, palette, typesetter, cr, NULL);
  cairo_destroy (cr);
  return blur (surface);
}

static Blurred
render (const XitongScene *scene,
        const char        *svg)
{
  g_autoptr (GError) error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);
  RsvgRectangle viewport = { 0, 0, scene->width, scene->height };
  cairo_surface_t *surface = new_surface (scene);
  cairo_t *cr = cairo_create (surface);

  g_assert_no_error (error);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, SCALE, SCALE);
  rsvg_handle_render_document (handle, cr, &viewport, &error);
  g_assert_no_error (error);
  g_object_unref (handle);
  cairo_destroy (cr);
  return blur (surface);
}

/* How far the mean of @a is from all those of @b at the place and beside it. */
static double
get_excess (const Blurred *a,
            const Blurred *b,
            int            x,
            int            y)
{
  double mean = a->means[y * a->width + x], least = 1, most = 0;

  /* Paper, most of it. */
  if (mean == b->means[y * b->width + x])
    return 0;
  for (int v = MAX (y - 1, 0); v <= MIN (y + 1, b->height - 1); v++)
    for (int u = MAX (x - 1, 0); u <= MIN (x + 1, b->width - 1); u++)
      {
        least = MIN (least, b->means[v * b->width + u]);
        most = MAX (most, b->means[v * b->width + u]);
      }
  return MAX (0, MAX (mean - most, least - mean));
}

static double
sum_tile (const double *differences,
          int           stride,
          int           left,
          int           top)
{
  double sum = 0;

  for (int y = top; y < top + TILE; y++)
    for (int x = left; x < left + TILE; x++)
      sum += differences[y * stride + x];
  return sum / (TILE * TILE);
}

static double
compare (const Blurred *a,
         const Blurred *b)
{
  g_autofree double *differences = g_new (double, a->width * a->height);
  double most = 0;

  g_assert_cmpint (a->width, ==, b->width);
  g_assert_cmpint (a->height, ==, b->height);
  for (int y = 0; y < a->height; y++)
    for (int x = 0; x < a->width; x++)
      differences[y * a->width + x] = MAX (get_excess (a, b, x, y), get_excess (b, a, x, y));
  for (int y = 0; y + TILE <= a->height; y += TILE / 2)
    for (int x = 0; x + TILE <= a->width; x += TILE / 2)
      most = MAX (most, sum_tile (differences, a->width, x, y));
  return most;
}

static XitongScene *
compose (XitongCase        *enterprise_case,
         XitongEra         *era,
         XitongFigure      *figure,
         XitongTypesetter **typesetter)
{
  g_autoptr (GError) error = NULL;
  XitongScene *scene;

  xitong_figure_init (figure);
  figure->enterprise_case = enterprise_case;
  g_assert_true (xitong_moment_parse (&figure->moment, enterprise_case, xitong_entity_get_id (era), NULL, NULL, &error));
  *typesetter = xitong_figure_new_typesetter (figure);
  scene = xitong_figure_compose (figure, *typesetter, NULL, &error);
  g_assert_no_error (error);
  xitong_moment_clear (&figure->moment);
  return scene;
}

static char *
write_svg (const XitongScene *scene,
           XitongPalette      palette)
{
  return g_string_free (xitong_svg_writer_write (scene, palette, NULL), FALSE);
}

static void
check_era (XitongCase *enterprise_case,
           XitongEra  *era,
           guint       index)
{
  XitongFigure figure;
  XitongPalette palette = (XitongPalette) (index % XITONG_N_PALETTES);
  g_autoptr (XitongTypesetter) typesetter = NULL;
  g_autoptr (XitongScene) scene = compose (enterprise_case, era, &figure, &typesetter);
  g_autofree char *svg = write_svg (scene, palette);
  g_auto (Blurred) painted = paint (scene, palette, typesetter);
  g_auto (Blurred) rendered = render (scene, svg);
  double difference = compare (&painted, &rendered);

  g_test_message ("%s, %s: %.4f", xitong_entity_get_id (era), xitong_palette_word (palette), difference);
  g_assert_cmpfloat (difference, <, MOST_DIFFERENCE);
}

static void
test_case (gconstpointer id)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped (id);

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    check_era (enterprise_case, xitong_entity_list_nth (enterprise_case->eras, i), i);
}

/* What fades covers the same in both. */
static void
test_frames (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (XitongTypesetter) typesetter = NULL;
  g_autoptr (XitongTransition) transition = NULL;
  XitongMoment before = { 0 };
  XitongFigure figure;

  xitong_figure_init (&figure);
  figure.enterprise_case = enterprise_case;
  before.era = xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, "party-leadership");
  figure.before = &before;
  figure.moment.era = xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, "army-teams");
  typesetter = xitong_figure_new_typesetter (&figure);
  transition = xitong_figure_new_transition (&figure, typesetter, NULL, NULL);
  for (guint i = 1; i < 10; i++)
    {
      g_autoptr (XitongScene) frame = xitong_transition_scene_at (transition, 0.1 * i);
      XitongPalette palette = (XitongPalette) (i % XITONG_N_PALETTES);
      g_autofree char *svg = write_svg (frame, palette);
      g_auto (Blurred) painted = paint (frame, palette, typesetter);
      g_auto (Blurred) rendered = render (frame, svg);
      double difference = compare (&painted, &rendered);

      g_test_message ("%.1f, %s: %.4f", 0.1 * i, xitong_palette_word (palette), difference);
      g_assert_cmpfloat (difference, <, MOST_DIFFERENCE);
    }
}

/* The first element that begins with @start, up to @end, is cut out; (transfer full). */
static char *
cut (const char *svg,
     const char *after,
     const char *start,
     const char *end)
{
  const char *from = strstr (strstr (svg, after), start);
  const char *to = strstr (from, end) + strlen (end);
  GString *shorter = g_string_new_len (svg, from - svg);

  g_string_append (shorter, to);
  return g_string_free (shorter, FALSE);
}

/* What the comparison is for: it sees one box, one name, one label, one line too few. */
static void
test_what_is_missing_is_seen (void)
{
  static const struct
  {
    const char *after;
    const char *start;
    const char *end;
  } cuts[] = {
    { "</metadata>", "<g class=\"unit\"", "</g>" },
    { "<g class=\"unit\"", "<text", "</text>" },
    { "data-kind=\"bypass\"", "<text", "</text>" },
    { "data-kind=\"dual-leadership\"", "<path", "/>" },
    { "<g class=\"legend\"", "<text", "</text>" },
    { "<g class=\"holder\"", "<path", "/>" },
  };
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  XitongEra *era = xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, "party-leadership");
  XitongFigure figure;
  g_autoptr (XitongTypesetter) typesetter = NULL;
  g_autoptr (XitongScene) scene = compose (enterprise_case, era, &figure, &typesetter);
  g_autofree char *svg = write_svg (scene, XITONG_PALETTE_COLOUR);
  g_auto (Blurred) painted = paint (scene, XITONG_PALETTE_COLOUR, typesetter);

  for (guint i = 0; i < G_N_ELEMENTS (cuts); i++)
    {
      g_autofree char *shorter = cut (svg, cuts[i].after, cuts[i].start, cuts[i].end);
      g_auto (Blurred) rendered = render (scene, shorter);
      double difference = compare (&painted, &rendered);

      g_test_message ("without a %s after %s: %.4f", cuts[i].start, cuts[i].after, difference);
      g_assert_cmpfloat (difference, >, MOST_DIFFERENCE * 1.5);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *directory = NULL;
  g_autoptr (GDir) cases = NULL;
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  g_test_init (&argc, &argv, NULL);
  directory = g_test_build_filename (G_TEST_DIST, "..", "data", "cases", NULL);
  cases = g_dir_open (directory, 0, NULL);
  for (const char *name = g_dir_read_name (cases); name != NULL; name = g_dir_read_name (cases))
    if (g_str_has_suffix (name, ".xml"))
      {
        char *id = g_strndup (name, strlen (name) - strlen (".xml"));
        g_autofree char *path = g_strconcat ("/svg-picture/", id, NULL);

        g_ptr_array_add (ids, id);
        g_test_add_data_func (path, id, test_case);
      }
  g_test_add_func ("/svg-picture/what-is-missing-is-seen", test_what_is_missing_is_seen);
  g_test_add_func ("/svg-picture/frames", test_frames);
  return g_test_run ();
}

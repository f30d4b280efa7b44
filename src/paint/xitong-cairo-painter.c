/* xitong-cairo-painter.c - paints a scene on a Cairo surface
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-cairo-painter.h"

#include "xitong-painted-graphic.h"
#include "xitong-path-tracing.h"
#include "xitong-text-style.h"

#include <math.h>

#define HATCH_PITCH 3.2
#define HATCH_WIDTH 0.4

/* Of a line that has more, only those that can be seen are drawn. */
#define MANY_DASHES 1000

typedef struct
{
  const XitongScene *scene;
  XitongPalette      palette;
  XitongTypesetter  *typesetter;
  cairo_t           *cr;
  gboolean           links;
  /* None on paper. */
  const XitongSight *sight;
  /* None but of very large charts. */
  XitongPlaceSet    *painted;
} Painter;

static gboolean
set_ink (const Painter *self,
         XitongInk      ink,
         double         presence,
         double         opacity)
{
  XitongColour colour;

  if (!xitong_palette_resolve (self->palette, ink, presence, &colour))
    return FALSE;
  /* Only where it is needed: any transparency makes Cairo write EPS and PDF less well. */
  if (opacity < 1)
    cairo_set_source_rgba (self->cr, colour.red, colour.green, colour.blue, opacity);
  else
    cairo_set_source_rgb (self->cr, colour.red, colour.green, colour.blue);
  return TRUE;
}

static void
hatch (const Painter       *self,
       const XitongGraphic *graphic,
       double               opacity)
{
  double s = self->scene->font_size / 7.0, pitch = HATCH_PITCH * s;
  XitongRectangle r = graphic->kind == XITONG_GRAPHIC_RECTANGLE ? graphic->rectangle
                      : xitong_graphic_get_bounds (graphic, self->scene->font_size);

  if (!set_ink (self, XITONG_INK_HATCH, graphic->presence, opacity))
    return;
  cairo_save (self->cr);
  xitong_path_trace (self->cr, graphic, self->sight);
  cairo_clip (self->cr);
  cairo_set_line_width (self->cr, HATCH_WIDTH * s);
  cairo_set_dash (self->cr, NULL, 0, 0);
  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_BUTT);
  /* Lines of one slant over the whole figure: where they run does not depend on the box. */
  for (double x = floor ((r.x - r.height + r.y) / pitch) * pitch - r.y; x < r.x + r.width; x += pitch)
    {
      cairo_move_to (self->cr, x, r.y + r.height);
      cairo_line_to (self->cr, x + r.height, r.y);
    }
  cairo_stroke (self->cr);
  cairo_restore (self->cr);
}

/* A bar in black and white is a ladder: a broad black line, a white one on it, and rungs. */
static void
stroke_ladder (const Painter       *self,
               const XitongGraphic *graphic,
               double               opacity)
{
  double s = graphic->width / 4.4;
  double rungs[] = { 0.7 * s, 2.1 * s };

  cairo_set_line_width (self->cr, 4.6 * s);
  cairo_stroke_preserve (self->cr);
  set_ink (self, XITONG_INK_PAPER, 1, opacity);
  cairo_set_line_width (self->cr, 3 * s);
  cairo_stroke_preserve (self->cr);
  set_ink (self, XITONG_INK_BAR, graphic->presence, opacity);
  cairo_set_dash (self->cr, rungs, 2, 0);
  cairo_stroke (self->cr);
  cairo_set_dash (self->cr, NULL, 0, 0);
}

static gboolean
has_many_dashes (const Painter       *self,
                 const XitongGraphic *graphic)
{
  XitongRectangle bounds = xitong_graphic_get_bounds (graphic, self->scene->font_size);
  double period = 0;

  for (guint i = 0; i < graphic->n_dashes; i++)
    period += graphic->dashes[i];
  return bounds.width + bounds.height > MANY_DASHES * period;
}

static void
stroke (const Painter       *self,
        const XitongGraphic *graphic,
        double               opacity)
{
  XitongDashes dashes = xitong_dashes_find (graphic, self->sight);

  cairo_set_line_cap (self->cr, dashes.cap);
  if (graphic->style == XITONG_STROKE_BAR && xitong_palette_has_ladders (self->palette))
    {
      stroke_ladder (self, graphic, opacity);
      return;
    }
  cairo_set_line_width (self->cr, graphic->width);
  cairo_set_dash (self->cr, dashes.lengths, dashes.n, dashes.offset);
  if (dashes.n > 0 && self->sight != NULL && graphic->kind == XITONG_GRAPHIC_PATH && has_many_dashes (self, graphic))
    xitong_path_stroke_dashed_part (self->cr, graphic, &dashes, self->sight);
  else
    cairo_stroke (self->cr);
}

static void
paint_shape (const Painter       *self,
             const XitongGraphic *graphic,
             double               presence,
             double               opacity)
{
  double cover = xitong_dashes_get_cover (graphic, self->sight);

  if (set_ink (self, graphic->fill, presence * graphic->presence, opacity))
    {
      xitong_path_trace (self->cr, graphic, self->sight);
      cairo_fill (self->cr);
    }
  if (graphic->hatched)
    hatch (self, graphic, opacity);
  if (set_ink (self, graphic->stroke, cover * presence * graphic->presence, opacity))
    {
      xitong_path_trace (self->cr, graphic, self->sight);
      stroke (self, graphic, opacity);
    }
}

static void
begin_tag (const Painter *self,
           const char    *tag,
           const char    *attribute,
           const char    *name)
{
  g_autofree char *attributes = g_strdup_printf ("%s='%s'", attribute, name);

  cairo_tag_begin (self->cr, tag, attributes);
}

static void
paint_text (const Painter       *self,
            const XitongGraphic *graphic,
            double               presence,
            double               opacity)
{
  if (!set_ink (self, graphic->fill, presence * graphic->presence, opacity))
    return;
  if (self->links && graphic->anchor != NULL)
    begin_tag (self, CAIRO_TAG_DEST, "name", graphic->anchor);
  if (self->links && graphic->link != NULL)
    begin_tag (self, CAIRO_TAG_LINK, "dest", graphic->link);
  xitong_typesetter_show (self->typesetter, self->cr, graphic);
  if (self->links && graphic->link != NULL)
    cairo_tag_end (self->cr, CAIRO_TAG_LINK);
  if (self->links && graphic->anchor != NULL)
    cairo_tag_end (self->cr, CAIRO_TAG_DEST);
}

/* Too small to be told from a point, or not on the surface at all. */
static gboolean
is_out_of_sight (const Painter       *self,
                 const XitongGraphic *graphic)
{
  const XitongSight *sight = self->sight;
  double size = self->scene->font_size;
  gboolean is_text = graphic->kind == XITONG_GRAPHIC_TEXT;
  XitongRectangle bounds;

  if (sight == NULL)
    return FALSE;
  if (is_text && xitong_text_style_get (graphic->role)->size * size < sight->smallest_text)
    return TRUE;
  bounds = xitong_graphic_get_bounds (graphic, size);
  if (graphic->part >= XITONG_PART_HEAD && MAX (bounds.width, bounds.height) < sight->pixel)
    return TRUE;
  return !xitong_rectangle_intersects (&bounds, &sight->part, 2 * sight->pixel + (is_text ? XITONG_TEXT_OVERHANG * size : 0));
}

static void
paint_mark (const Painter    *self,
            const XitongMark *mark)
{
  for (guint i = 0; i < mark->graphics->len; i++)
    {
      XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);

      double opacity = mark->opacity * graphic->opacity;

      if (opacity <= 0 || is_out_of_sight (self, graphic))
        continue;
      if (self->painted != NULL && opacity >= 1
          && !xitong_painted_graphic_add (self->painted, graphic, mark->presence * graphic->presence, self->sight))
        continue;
      if (graphic->kind == XITONG_GRAPHIC_TEXT)
        paint_text (self, graphic, mark->presence, opacity);
      else
        paint_shape (self, graphic, mark->presence, opacity);
    }
}

static void
paint_all (const Painter         *self,
           const XitongRectangle *clip)
{
  cairo_save (self->cr);
  for (guint i = 0; i < self->scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (self->scene->marks, i);

      if (clip == NULL || xitong_rectangle_intersects (&mark->bounds, clip, 1))
        paint_mark (self, mark);
    }
  cairo_restore (self->cr);
}

void
xitong_cairo_painter_paint (const XitongScene     *scene,
                            XitongPalette          palette,
                            XitongTypesetter      *typesetter,
                            cairo_t               *cr,
                            const XitongRectangle *clip)
{
  Painter self = { scene, palette, typesetter, cr, FALSE, NULL, NULL };

  paint_all (&self, clip);
}

void
xitong_cairo_painter_paint_mark (const XitongScene *scene,
                                 const XitongMark  *mark,
                                 XitongPalette      palette,
                                 XitongTypesetter  *typesetter,
                                 cairo_t           *cr,
                                 const XitongSight *sight,
                                 XitongPlaceSet    *painted)
{
  Painter self = { scene, palette, typesetter, cr, FALSE, sight, painted };

  cairo_save (cr);
  paint_mark (&self, mark);
  cairo_restore (cr);
}

void
xitong_cairo_painter_paint_with_links (const XitongScene *scene,
                                       XitongPalette      palette,
                                       XitongTypesetter  *typesetter,
                                       cairo_t           *cr)
{
  Painter self = { scene, palette, typesetter, cr, TRUE, NULL, NULL };

  paint_all (&self, NULL);
}

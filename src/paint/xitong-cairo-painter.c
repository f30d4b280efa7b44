/* xitong-cairo-painter.c - paints a scene on a Cairo surface
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-cairo-painter.h"

#include <math.h>

#define HATCH_PITCH 3.2
#define HATCH_WIDTH 0.4

typedef struct
{
  const XitongScene *scene;
  XitongPalette      palette;
  XitongTypesetter  *typesetter;
  cairo_t           *cr;
  gboolean           links;
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
trace_path (cairo_t      *cr,
            const GArray *path)
{
  for (guint i = 0; i < path->len; i++)
    {
      XitongPathStep *step = &g_array_index (path, XitongPathStep, i);
      double x, y;

      switch (step->operation)
        {
        case XITONG_PATH_MOVE:
          cairo_move_to (cr, step->to.x, step->to.y);
          break;
        case XITONG_PATH_CORNER:
          cairo_get_current_point (cr, &x, &y);
          cairo_curve_to (cr, x + 2 * (step->control.x - x) / 3, y + 2 * (step->control.y - y) / 3,
                          step->to.x + 2 * (step->control.x - step->to.x) / 3,
                          step->to.y + 2 * (step->control.y - step->to.y) / 3, step->to.x, step->to.y);
          break;
        case XITONG_PATH_CLOSE:
          cairo_close_path (cr);
          break;
        case XITONG_PATH_LINE:
        default:
          cairo_line_to (cr, step->to.x, step->to.y);
          break;
        }
    }
}

static void
trace_rectangle (cairo_t               *cr,
                 const XitongRectangle *r,
                 double                 radius)
{
  if (radius <= 0)
    {
      cairo_rectangle (cr, r->x, r->y, r->width, r->height);
      return;
    }
  cairo_new_sub_path (cr);
  cairo_arc (cr, r->x + r->width - radius, r->y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, r->x + r->width - radius, r->y + r->height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, r->x + radius, r->y + r->height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, r->x + radius, r->y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static void
trace (cairo_t             *cr,
       const XitongGraphic *graphic)
{
  cairo_new_path (cr);
  if (graphic->kind == XITONG_GRAPHIC_PATH)
    trace_path (cr, graphic->path);
  else if (graphic->kind == XITONG_GRAPHIC_RECTANGLE)
    trace_rectangle (cr, &graphic->rectangle, graphic->radius);
  else
    cairo_arc (cr, graphic->rectangle.x, graphic->rectangle.y, graphic->radius, 0, 2 * G_PI);
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
  trace (self->cr, graphic);
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

static void
stroke (const Painter       *self,
        const XitongGraphic *graphic,
        double               opacity)
{
  cairo_set_line_cap (self->cr, graphic->round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  if (graphic->style == XITONG_STROKE_BAR && xitong_palette_has_ladders (self->palette))
    {
      stroke_ladder (self, graphic, opacity);
      return;
    }
  cairo_set_line_width (self->cr, graphic->width);
  cairo_set_dash (self->cr, graphic->dashes, (int) graphic->n_dashes, 0);
  cairo_stroke (self->cr);
}

static void
paint_shape (const Painter       *self,
             const XitongGraphic *graphic,
             double               presence,
             double               opacity)
{
  if (set_ink (self, graphic->fill, presence * graphic->presence, opacity))
    {
      trace (self->cr, graphic);
      cairo_fill (self->cr);
    }
  if (graphic->hatched)
    hatch (self, graphic, opacity);
  if (set_ink (self, graphic->stroke, presence * graphic->presence, opacity))
    {
      trace (self->cr, graphic);
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

static void
paint_mark (const Painter    *self,
            const XitongMark *mark)
{
  for (guint i = 0; i < mark->graphics->len; i++)
    {
      XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);

      double opacity = mark->opacity * graphic->opacity;

      if (opacity <= 0)
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
  Painter self = { scene, palette, typesetter, cr, FALSE };

  paint_all (&self, clip);
}

void
xitong_cairo_painter_paint_mark (const XitongScene *scene,
                                 const XitongMark  *mark,
                                 XitongPalette      palette,
                                 XitongTypesetter  *typesetter,
                                 cairo_t           *cr)
{
  Painter self = { scene, palette, typesetter, cr, FALSE };

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
  Painter self = { scene, palette, typesetter, cr, TRUE };

  paint_all (&self, NULL);
}

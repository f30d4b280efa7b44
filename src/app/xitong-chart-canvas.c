/* xitong-chart-canvas.c - the pixels of a chart, of which only those are painted again that differ
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-canvas.h"

#include "xitong-chart-damage.h"

#include <math.h>

/* How much is painted at once at most, in device pixels along a side. */
#define MAX_SIDE 8192

struct _XitongChartCanvas
{
  XitongPainting   painting;
  cairo_surface_t *surface;
};

XitongChartCanvas *
xitong_chart_canvas_new (void)
{
  return g_new0 (XitongChartCanvas, 1);
}

void
xitong_chart_canvas_free (XitongChartCanvas *self)
{
  xitong_painting_clear (&self->painting);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  g_free (self);
}

static int
get_side (double length,
          double factor)
{
  return (int) CLAMP (ceil (length * factor), 1, MAX_SIDE);
}

/* A new surface shows nothing yet. */
static void
resize (XitongChartCanvas *self,
        int                width,
        int                height)
{
  if (self->surface != NULL && cairo_image_surface_get_width (self->surface) == width
      && cairo_image_surface_get_height (self->surface) == height)
    return;
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  self->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  xitong_painting_clear (&self->painting);
}

static void
paint_rectangle (cairo_t                     *cr,
                 const XitongPainting        *painting,
                 const cairo_rectangle_int_t *r)
{
  double factor = xitong_painting_get_factor (painting);
  XitongRectangle part = {
    painting->part.x + r->x / factor, painting->part.y + r->y / factor, r->width / factor, r->height / factor,
  };
  XitongSight sight = xitong_painting_make_sight (factor, &part);

  cairo_save (cr);
  cairo_rectangle (cr, r->x, r->y, r->width, r->height);
  cairo_clip (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_paint (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  cairo_scale (cr, factor, factor);
  cairo_translate (cr, -painting->part.x, -painting->part.y);
  xitong_emphasis_paint (painting->emphasis, painting->typesetter, cr, &painting->accent, 1 / painting->zoom, &sight);
  cairo_restore (cr);
}

GArray *
xitong_chart_canvas_paint (XitongChartCanvas    *self,
                           const XitongPainting *painting)
{
  double factor = xitong_painting_get_factor (painting);
  int width = get_side (painting->part.width, factor), height = get_side (painting->part.height, factor);
  GArray *damage;
  cairo_t *cr;

  resize (self, width, height);
  damage = xitong_chart_damage_find (&self->painting, painting, width, height);
  cr = cairo_create (self->surface);
  for (guint i = 0; i < damage->len; i++)
    paint_rectangle (cr, painting, &g_array_index (damage, cairo_rectangle_int_t, i));
  cairo_destroy (cr);
  cairo_surface_flush (self->surface);
  xitong_painting_copy (&self->painting, painting);
  return damage;
}

const XitongPainting *
xitong_chart_canvas_get_painting (const XitongChartCanvas *self)
{
  return &self->painting;
}

cairo_surface_t *
xitong_chart_canvas_get_surface (const XitongChartCanvas *self)
{
  return self->surface;
}

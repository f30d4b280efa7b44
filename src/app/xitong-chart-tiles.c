/* xitong-chart-tiles.c - the pixels of a chart as render nodes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-tiles.h"

#include <string.h>

/* In pixels along a side. */
#define SIDE 256

/* Each tile holds as much of the next ones, so that nothing is seen between them where they are scaled. */
#define OVERLAP 1

struct _XitongChartTiles
{
  int        width;
  int        height;
  int        columns;
  gboolean   uses_cairo;
  /* Of GskRenderNode, row by row. */
  GPtrArray *nodes;
};

static void
clear_node (gpointer node)
{
  g_clear_pointer (&node, gsk_render_node_unref);
}

XitongChartTiles *
xitong_chart_tiles_new (void)
{
  XitongChartTiles *self = g_new0 (XitongChartTiles, 1);

  self->nodes = g_ptr_array_new_with_free_func (clear_node);
  return self;
}

void
xitong_chart_tiles_free (XitongChartTiles *self)
{
  g_ptr_array_unref (self->nodes);
  g_free (self);
}

static void
resize (XitongChartTiles *self,
        int               width,
        int               height)
{
  if (self->width == width && self->height == height)
    return;
  self->width = width;
  self->height = height;
  self->columns = (width + SIDE - 1) / SIDE;
  g_ptr_array_set_size (self->nodes, 0);
  g_ptr_array_set_size (self->nodes, self->columns * ((height + SIDE - 1) / SIDE));
}

static cairo_rectangle_int_t
get_place (const XitongChartTiles *self,
           guint                   index)
{
  int x = (int) index % self->columns * SIDE, y = (int) index / self->columns * SIDE;

  return (cairo_rectangle_int_t) { x, y, MIN (SIDE + OVERLAP, self->width - x), MIN (SIDE + OVERLAP, self->height - y) };
}

static void
copy_pixels (cairo_surface_t             *surface,
             const cairo_rectangle_int_t *place,
             guchar                      *to,
             gsize                        to_stride)
{
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  const guchar *from = cairo_image_surface_get_data (surface) + (gsize) place->y * stride + (gsize) place->x * 4;

  for (gsize y = 0; y < (gsize) place->height; y++)
    memcpy (to + y * to_stride, from + y * stride, (gsize) place->width * 4);
}

static GskRenderNode *
make_texture_node (cairo_surface_t             *surface,
                   const cairo_rectangle_int_t *place,
                   const graphene_rect_t       *bounds)
{
  gsize stride = (gsize) place->width * 4, length = stride * (gsize) place->height;
  guchar *pixels = g_malloc (length);
  g_autoptr (GBytes) bytes = g_bytes_new_take (pixels, length);
  g_autoptr (GdkTexture) texture = NULL;

  copy_pixels (surface, place, pixels, stride);
  texture = gdk_memory_texture_new (place->width, place->height, GDK_MEMORY_DEFAULT, bytes, stride);
  return gsk_texture_node_new (texture, bounds);
}

/* GTK's Cairo renderer turns each pixel of a texture into floating-point numbers and back, which takes longer than painting it. */
static GskRenderNode *
make_cairo_node (cairo_surface_t             *surface,
                 const cairo_rectangle_int_t *place,
                 const graphene_rect_t       *bounds)
{
  GskRenderNode *node = gsk_cairo_node_new (bounds);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);
  cairo_surface_t *copy = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, place->width, place->height);

  cairo_surface_flush (copy);
  copy_pixels (surface, place, cairo_image_surface_get_data (copy), (gsize) cairo_image_surface_get_stride (copy));
  cairo_surface_mark_dirty (copy);
  cairo_set_source_surface (cr, copy, place->x, place->y);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (copy);
  return node;
}

static GskRenderNode *
make_node (const XitongChartTiles      *self,
           cairo_surface_t             *surface,
           const cairo_rectangle_int_t *place)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) place->x, (float) place->y, (float) place->width, (float) place->height);

  return self->uses_cairo ? make_cairo_node (surface, place, &bounds) : make_texture_node (surface, place, &bounds);
}

static gboolean
meets_any (const cairo_rectangle_int_t *place,
           const GArray                *damage)
{
  for (guint i = 0; i < damage->len; i++)
    {
      const cairo_rectangle_int_t *r = &g_array_index (damage, cairo_rectangle_int_t, i);

      if (r->x < place->x + place->width && place->x < r->x + r->width && r->y < place->y + place->height && place->y < r->y + r->height)
        return TRUE;
    }
  return FALSE;
}

void
xitong_chart_tiles_update (XitongChartTiles *self,
                           cairo_surface_t  *surface,
                           const GArray     *damage,
                           GskRenderer      *renderer)
{
  self->uses_cairo = renderer != NULL && GSK_IS_CAIRO_RENDERER (renderer);
  resize (self, cairo_image_surface_get_width (surface), cairo_image_surface_get_height (surface));
  for (guint i = 0; i < self->nodes->len; i++)
    {
      cairo_rectangle_int_t place = get_place (self, i);

      if (self->nodes->pdata[i] != NULL && !meets_any (&place, damage))
        continue;
      clear_node (self->nodes->pdata[i]);
      self->nodes->pdata[i] = make_node (self, surface, &place);
    }
}

void
xitong_chart_tiles_snapshot (XitongChartTiles  *self,
                             const XitongPoint *corner,
                             double             factor,
                             GtkSnapshot       *snapshot)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) corner->x, (float) corner->y));
  gtk_snapshot_scale (snapshot, (float) factor, (float) factor);
  for (guint i = 0; i < self->nodes->len; i++)
    gtk_snapshot_append_node (snapshot, self->nodes->pdata[i]);
  gtk_snapshot_restore (snapshot);
}

/* xitong-chart-texture.c - the painted part of a chart, kept until it has to be painted anew
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-chart-texture.h"

#include <math.h>

/* Beyond the view on each side, in parts of it. */
#define MARGIN 0.25

/* Texts whose type is smaller than this on the screen are left out, in device pixels. */
#define SMALLEST_TEXT 4.5

/* Scenes of more marks are painted in another thread. */
#define MAX_MARKS_AT_ONCE 1500

/* How much is painted at once at most, in device pixels along a side. */
#define MAX_SIDE 8192

/* What a texture shows, and how. */
typedef struct
{
  XitongEmphasis   *emphasis;
  XitongTypesetter *typesetter;
  XitongColour      accent;
  XitongRectangle   part;
  double            zoom;
  int               scale;
} Painting;

struct _XitongChartTexture
{
  Painting     wanted;
  Painting     shown;
  GdkTexture  *texture;
  GCancellable *cancellable;
  GSourceFunc  redraw;
  gpointer     data;
};

static void
painting_clear (Painting *self)
{
  g_clear_pointer (&self->emphasis, xitong_emphasis_unref);
  g_clear_pointer (&self->typesetter, xitong_typesetter_unref);
}

static void
painting_copy (Painting       *self,
               const Painting *other)
{
  Painting old = *self;

  *self = *other;
  xitong_emphasis_ref (self->emphasis);
  xitong_typesetter_ref (self->typesetter);
  painting_clear (&old);
}

XitongChartTexture *
xitong_chart_texture_new (GSourceFunc redraw,
                          gpointer    data)
{
  XitongChartTexture *self = g_new0 (XitongChartTexture, 1);

  self->redraw = redraw;
  self->data = data;
  return self;
}

static void
cancel (XitongChartTexture *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

void
xitong_chart_texture_free (XitongChartTexture *self)
{
  cancel (self);
  painting_clear (&self->wanted);
  painting_clear (&self->shown);
  g_clear_object (&self->texture);
  g_free (self);
}

void
xitong_chart_texture_set (XitongChartTexture *self,
                          XitongEmphasis     *emphasis,
                          XitongTypesetter   *typesetter,
                          const XitongColour *accent)
{
  painting_clear (&self->wanted);
  self->wanted.emphasis = emphasis != NULL ? xitong_emphasis_ref (emphasis) : NULL;
  self->wanted.typesetter = typesetter != NULL ? xitong_typesetter_ref (typesetter) : NULL;
  self->wanted.accent = *accent;
  self->wanted.zoom = 0;
}

static void
free_surface (gpointer data)
{
  cairo_surface_destroy (data);
}

static GdkTexture *
make_texture (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) height, free_surface, surface);
  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static GdkTexture *
paint (const Painting *self)
{
  double factor = self->zoom * self->scale;
  int width = (int) CLAMP (ceil (self->part.width * factor), 1, MAX_SIDE);
  int height = (int) CLAMP (ceil (self->part.height * factor), 1, MAX_SIDE);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, factor, factor);
  cairo_translate (cr, -self->part.x, -self->part.y);
  xitong_emphasis_paint (self->emphasis, self->typesetter, cr, &self->accent, 1 / self->zoom, SMALLEST_TEXT / factor,
                         &self->part);
  cairo_destroy (cr);
  return make_texture (surface);
}

static gboolean
contains (const XitongRectangle *outer,
          const XitongRectangle *inner)
{
  double slack = 1e-6;

  return inner->x >= outer->x - slack && inner->y >= outer->y - slack
         && inner->x + inner->width <= outer->x + outer->width + slack
         && inner->y + inner->height <= outer->y + outer->height + slack;
}

static XitongRectangle
intersect (const XitongRectangle *a,
           const XitongRectangle *b)
{
  double x = MAX (a->x, b->x), y = MAX (a->y, b->y);

  return (XitongRectangle) {
    x, y, MAX (MIN (a->x + a->width, b->x + b->width) - x, 0), MAX (MIN (a->y + a->height, b->y + b->height) - y, 0),
  };
}

/* The part to paint: the view and its margin, within the scene, its corner on a device pixel. */
static XitongRectangle
find_part (const XitongScene  *scene,
           const XitongCamera *camera,
           int                 scale)
{
  XitongRectangle seen = xitong_camera_get_visible (camera);
  XitongRectangle whole = { -2, -2, scene->width + 4, scene->height + 4 };
  double factor = camera->zoom * scale;
  double dx = MARGIN * seen.width, dy = MARGIN * seen.height;
  XitongRectangle wide = { seen.x - dx, seen.y - dy, seen.width + 2 * dx, seen.height + 2 * dy };
  XitongRectangle part = intersect (&whole, &wide);
  double x = floor (part.x * factor) / factor, y = floor (part.y * factor) / factor;

  part.width += part.x - x;
  part.height += part.y - y;
  part.x = x;
  part.y = y;
  return part;
}

static gboolean
is_up_to_date (XitongChartTexture *self,
               const XitongCamera *camera,
               int                 scale)
{
  XitongScene *scene = xitong_emphasis_get_scene (self->wanted.emphasis);
  XitongRectangle seen = xitong_camera_get_visible (camera);
  XitongRectangle whole = { 0, 0, scene->width, scene->height };
  XitongRectangle needed = intersect (&whole, &seen);

  return self->texture != NULL && self->shown.emphasis == self->wanted.emphasis && self->shown.zoom == camera->zoom
         && self->shown.scale == scale && self->shown.accent.red == self->wanted.accent.red
         && self->shown.accent.blue == self->wanted.accent.blue && contains (&self->shown.part, &needed);
}

static void
paint_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, paint (data), g_object_unref);
}

static void
painted_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  XitongChartTexture *self = data;
  g_autoptr (GdkTexture) texture = g_task_propagate_pointer (G_TASK (result), NULL);

  /* Cancelled: the view may be gone. */
  if (texture == NULL)
    return;
  painting_copy (&self->shown, g_task_get_task_data (G_TASK (result)));
  g_set_object (&self->texture, texture);
  g_clear_object (&self->cancellable);
  self->redraw (self->data);
}

static void
free_painting (gpointer data)
{
  painting_clear (data);
  g_free (data);
}

static void
paint_async (XitongChartTexture *self,
             const Painting     *painting)
{
  Painting *copy = g_new0 (Painting, 1);
  g_autoptr (GTask) task = NULL;

  cancel (self);
  self->cancellable = g_cancellable_new ();
  painting_copy (copy, painting);
  task = g_task_new (NULL, self->cancellable, painted_cb, self);
  g_task_set_source_tag (task, paint_async);
  g_task_set_task_data (task, copy, free_painting);
  g_task_run_in_thread (task, paint_in_thread);
}

static void
update (XitongChartTexture *self,
        const XitongCamera *camera,
        int                 scale)
{
  XitongScene *scene = xitong_emphasis_get_scene (self->wanted.emphasis);

  if (is_up_to_date (self, camera, scale))
    return;
  /* What is being painted in the other thread is left to finish first, so that something is seen while one zooms on and on. */
  if (scene->marks->len > MAX_MARKS_AT_ONCE && self->cancellable != NULL)
    return;
  self->wanted.part = find_part (scene, camera, scale);
  self->wanted.zoom = camera->zoom;
  self->wanted.scale = scale;
  if (scene->marks->len > MAX_MARKS_AT_ONCE)
    {
      paint_async (self, &self->wanted);
      return;
    }
  cancel (self);
  g_clear_object (&self->texture);
  self->texture = paint (&self->wanted);
  painting_copy (&self->shown, &self->wanted);
}

void
xitong_chart_texture_snapshot (XitongChartTexture *self,
                               const XitongCamera *camera,
                               int                 scale,
                               GtkSnapshot        *snapshot)
{
  XitongPoint corner;
  double factor;

  if (self->wanted.emphasis == NULL)
    return;
  update (self, camera, scale);
  if (self->texture == NULL)
    return;
  corner = xitong_camera_to_view (camera, self->shown.part.x, self->shown.part.y);
  factor = camera->zoom / (self->shown.zoom * self->shown.scale);
  /* On whole device pixels, so that nothing is blurred. */
  if (self->shown.zoom == camera->zoom)
    {
      corner.x = round (corner.x * scale) / scale;
      corner.y = round (corner.y * scale) / scale;
    }
  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT ((float) corner.x, (float) corner.y,
                                                    (float) (gdk_texture_get_width (self->texture) * factor),
                                                    (float) (gdk_texture_get_height (self->texture) * factor)));
}

gboolean
xitong_chart_texture_is_settled (XitongChartTexture *self)
{
  return self->cancellable == NULL;
}

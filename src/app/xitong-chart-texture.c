/* xitong-chart-texture.c - the painted part of a chart, kept until it has to be painted anew
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-chart-texture.h"

#include "xitong-chart-canvas.h"
#include "xitong-chart-tiles.h"

#include <math.h>

/* Beyond the view on each side, in parts of it. */
#define MARGIN 0.25

/* Scenes of more marks are painted in another thread. */
#define MAX_MARKS_AT_ONCE 1500

struct _XitongChartTexture
{
  XitongPainting     wanted;
  /* None while another thread paints on it. */
  XitongChartCanvas *canvas;
  XitongChartTiles  *tiles;
  XitongPainting     shown;
  gboolean           is_moving;
  GCancellable      *cancellable;
  GtkWidget         *widget;
};

XitongChartTexture *
xitong_chart_texture_new (GtkWidget *widget)
{
  XitongChartTexture *self = g_new0 (XitongChartTexture, 1);

  self->widget = widget;
  self->tiles = xitong_chart_tiles_new ();
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
  xitong_painting_clear (&self->wanted);
  xitong_painting_clear (&self->shown);
  g_clear_pointer (&self->canvas, xitong_chart_canvas_free);
  xitong_chart_tiles_free (self->tiles);
  g_free (self);
}

void
xitong_chart_texture_set (XitongChartTexture *self,
                          XitongEmphasis     *emphasis,
                          XitongTypesetter   *typesetter,
                          const XitongColour *accent,
                          gboolean            is_moving)
{
  xitong_painting_clear (&self->wanted);
  self->wanted.emphasis = emphasis != NULL ? xitong_emphasis_ref (emphasis) : NULL;
  self->wanted.typesetter = typesetter != NULL ? xitong_typesetter_ref (typesetter) : NULL;
  self->wanted.accent = *accent;
  self->wanted.zoom = 0;
  self->is_moving = is_moving;
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

/* The part to paint: the view and its margin, within the scene, its corner on a device pixel. What moves is painted anew anyway, and
 * has no margin. */
static XitongRectangle
find_part (const XitongScene  *scene,
           const XitongCamera *camera,
           int                 scale,
           double              margin)
{
  XitongRectangle seen = xitong_camera_get_visible (camera);
  XitongRectangle whole = { -2, -2, scene->width + 4, scene->height + 4 };
  double factor = camera->zoom * scale;
  double dx = margin * seen.width, dy = margin * seen.height;
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

  return self->shown.emphasis == self->wanted.emphasis && self->shown.zoom == camera->zoom
         && self->shown.scale == scale && self->shown.accent.red == self->wanted.accent.red
         && self->shown.accent.blue == self->wanted.accent.blue && contains (&self->shown.part, &needed);
}

/* What another thread paints: the canvas is lent to it. */
typedef struct
{
  XitongPainting     painting;
  XitongChartCanvas *canvas;
  GArray            *damage;
} Work;

static void
free_work (gpointer data)
{
  Work *work = data;

  xitong_painting_clear (&work->painting);
  g_clear_pointer (&work->canvas, xitong_chart_canvas_free);
  g_clear_pointer (&work->damage, g_array_unref);
  g_free (work);
}

static void
paint_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  Work *work = data;

  if (g_task_return_error_if_cancelled (task))
    return;
  work->damage = xitong_chart_canvas_paint (work->canvas, &work->painting);
  g_task_return_boolean (task, TRUE);
}

static void
show (XitongChartTexture *self,
      const GArray       *damage)
{
  GtkNative *native = gtk_widget_get_native (self->widget);

  xitong_chart_tiles_update (self->tiles, xitong_chart_canvas_get_surface (self->canvas), damage,
                             native != NULL ? gtk_native_get_renderer (native) : NULL);
  xitong_painting_copy (&self->shown, xitong_chart_canvas_get_painting (self->canvas));
}

static void
painted_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  XitongChartTexture *self = data;
  Work *work = g_task_get_task_data (G_TASK (result));

  /* Cancelled: the view may be gone. */
  if (!g_task_propagate_boolean (G_TASK (result), NULL))
    return;
  self->canvas = g_steal_pointer (&work->canvas);
  show (self, work->damage);
  g_clear_object (&self->cancellable);
  gtk_widget_queue_draw (self->widget);
}

static XitongChartCanvas *
take_canvas (XitongChartTexture *self)
{
  return self->canvas != NULL ? g_steal_pointer (&self->canvas) : xitong_chart_canvas_new ();
}

static void
paint_async (XitongChartTexture *self)
{
  Work *work = g_new0 (Work, 1);
  g_autoptr (GTask) task = NULL;

  cancel (self);
  self->cancellable = g_cancellable_new ();
  xitong_painting_copy (&work->painting, &self->wanted);
  work->canvas = take_canvas (self);
  task = g_task_new (NULL, self->cancellable, painted_cb, self);
  g_task_set_source_tag (task, paint_async);
  g_task_set_task_data (task, work, free_work);
  g_task_run_in_thread (task, paint_in_thread);
}

static void
paint_now (XitongChartTexture *self)
{
  g_autoptr (GArray) damage = NULL;

  cancel (self);
  self->canvas = take_canvas (self);
  damage = xitong_chart_canvas_paint (self->canvas, &self->wanted);
  show (self, damage);
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
  self->wanted.part = find_part (scene, camera, scale, self->is_moving ? 0 : MARGIN);
  self->wanted.zoom = camera->zoom;
  self->wanted.scale = scale;
  if (scene->marks->len > MAX_MARKS_AT_ONCE)
    paint_async (self);
  else
    paint_now (self);
}

void
xitong_chart_texture_snapshot (XitongChartTexture *self,
                               const XitongCamera *camera,
                               int                 scale,
                               GtkSnapshot        *snapshot)
{
  XitongPoint corner;

  if (self->wanted.emphasis == NULL)
    return;
  update (self, camera, scale);
  if (self->shown.emphasis == NULL)
    return;
  corner = xitong_camera_to_view (camera, self->shown.part.x, self->shown.part.y);
  /* On whole device pixels, so that nothing is blurred. */
  if (self->shown.zoom == camera->zoom)
    {
      corner.x = round (corner.x * scale) / scale;
      corner.y = round (corner.y * scale) / scale;
    }
  xitong_chart_tiles_snapshot (self->tiles, &corner, camera->zoom / xitong_painting_get_factor (&self->shown), snapshot);
}

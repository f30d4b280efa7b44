/* xitong-legend-view.c - the legend of a chart, as a figure has it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-legend-view.h"

#include <glib/gi18n.h>
#include <math.h>

#include "xitong-cairo-painter.h"
#include "xitong-role-style.h"

/* Wider legends are made smaller. */
#define MAX_WIDTH 760.0

struct _XitongLegendView
{
  GtkWidget      parent_instance;
  XitongPicture *picture;
  XitongScene   *scene;
};

G_DEFINE_FINAL_TYPE (XitongLegendView, xitong_legend_view, GTK_TYPE_WIDGET)

static gboolean
is_part (const XitongMark *mark)
{
  return mark->mark_class == XITONG_MARK_KEY || g_strcmp0 (mark->key, "legend") == 0;
}

static XitongRectangle
unite (XitongRectangle        a,
       const XitongRectangle *b)
{
  double left = MIN (a.x, b->x), top = MIN (a.y, b->y);

  if (a.width <= 0)
    return *b;
  return (XitongRectangle) { left, top, MAX (a.x + a.width, b->x + b->width) - left, MAX (a.y + a.height, b->y + b->height) - top };
}

/* Where the legend stands on the figure, with the key of a comparison above it. */
static XitongRectangle
get_bounds (XitongLegendView *self)
{
  XitongRectangle bounds = { 0 };

  if (self->picture != NULL && self->scene == NULL)
    self->scene = xitong_picture_compose (self->picture, TRUE);
  for (guint i = 0; self->scene != NULL && i < self->scene->marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (self->scene->marks, i);

      if (is_part (mark))
        bounds = unite (bounds, &mark->bounds);
    }
  return bounds;
}

static double
get_scale (XitongRectangle bounds)
{
  return MIN (1, MAX_WIDTH / MAX (bounds.width, 1));
}

static void
xitong_legend_view_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  XitongRectangle bounds = get_bounds (XITONG_LEGEND_VIEW (widget));
  double size = get_scale (bounds) * (orientation == GTK_ORIENTATION_HORIZONTAL ? bounds.width : bounds.height);

  *minimum = *natural = (int) ceil (size) + 12;
}

static void
xitong_legend_view_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  XitongLegendView *self = XITONG_LEGEND_VIEW (widget);
  XitongRectangle bounds = get_bounds (self);
  double scale = get_scale (bounds);
  cairo_t *cr;

  if (bounds.width <= 0)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                                 (float) gtk_widget_get_height (widget)));
  cairo_translate (cr, 6, 6);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -bounds.x, -bounds.y);
  for (guint i = 0; i < self->scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (self->scene->marks, i);

      if (is_part (mark))
        xitong_cairo_painter_paint_mark (self->scene, mark, xitong_role_style_get_palette (), self->picture->typesetter, cr, NULL,
                                         NULL);
    }
  cairo_destroy (cr);
}

void
xitong_legend_view_set_picture (XitongLegendView *self,
                                XitongPicture    *picture)
{
  g_return_if_fail (XITONG_IS_LEGEND_VIEW (self));

  g_clear_pointer (&self->scene, xitong_scene_unref);
  g_clear_pointer (&self->picture, xitong_picture_unref);
  self->picture = picture != NULL ? xitong_picture_ref (picture) : NULL;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
xitong_legend_view_finalize (GObject *object)
{
  XitongLegendView *self = XITONG_LEGEND_VIEW (object);

  g_clear_pointer (&self->scene, xitong_scene_unref);
  g_clear_pointer (&self->picture, xitong_picture_unref);

  G_OBJECT_CLASS (xitong_legend_view_parent_class)->finalize (object);
}

static void
xitong_legend_view_class_init (XitongLegendViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = xitong_legend_view_finalize;
  widget_class->measure = xitong_legend_view_measure;
  widget_class->snapshot = xitong_legend_view_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
xitong_legend_view_init (XitongLegendView *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Legend"), -1);
}

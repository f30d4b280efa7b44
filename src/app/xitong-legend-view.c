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

static XitongMark *
get_legend (XitongLegendView *self)
{
  if (self->picture == NULL)
    return NULL;
  if (self->scene == NULL)
    self->scene = xitong_picture_compose (self->picture, TRUE);
  return xitong_scene_find (self->scene, "legend");
}

static double
get_scale (const XitongMark *legend)
{
  return MIN (1, MAX_WIDTH / MAX (legend->bounds.width, 1));
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
  XitongMark *legend = get_legend (XITONG_LEGEND_VIEW (widget));
  double size = 0;

  if (legend != NULL)
    size = get_scale (legend) * (orientation == GTK_ORIENTATION_HORIZONTAL ? legend->bounds.width : legend->bounds.height);
  *minimum = *natural = (int) ceil (size) + 12;
}

static void
xitong_legend_view_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  XitongLegendView *self = XITONG_LEGEND_VIEW (widget);
  XitongMark *legend = get_legend (self);
  cairo_t *cr;
  double scale;

  if (legend == NULL)
    return;
  scale = get_scale (legend);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                                 (float) gtk_widget_get_height (widget)));
  cairo_translate (cr, 6, 6);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -legend->bounds.x, -legend->bounds.y);
  xitong_cairo_painter_paint_mark (self->scene, legend, xitong_role_style_get_palette (), self->picture->typesetter, cr, NULL);
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

/* xitong-chart-view-camera.c - which part of a chart is seen: zooming and scrolling
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-view-private.h"

#include "xitong-painting.h"

/* At a smaller zoom names are not read on a common screen. */
#define READABLE 0.7

static void
configure_adjustment (GtkAdjustment *adjustment,
                      double         value,
                      double         content,
                      double         view)
{
  if (adjustment != NULL)
    gtk_adjustment_configure (adjustment, value, 0, MAX (content, view), view * 0.1, view * 0.9, view);
}

void
xitong_chart_view_update_adjustments (XitongChartView *self)
{
  XitongPoint origin = xitong_camera_get_origin (&self->camera);

  self->is_adjusting = TRUE;
  configure_adjustment (self->adjustments[GTK_ORIENTATION_HORIZONTAL], origin.x,
                        self->camera.content_width * self->camera.zoom + 2 * self->camera.margin, self->camera.view_width);
  configure_adjustment (self->adjustments[GTK_ORIENTATION_VERTICAL], origin.y,
                        self->camera.content_height * self->camera.zoom + 2 * self->camera.margin, self->camera.view_height);
  self->is_adjusting = FALSE;
}

void
xitong_chart_view_moved (XitongChartView *self)
{
  xitong_chart_view_update_adjustments (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify (G_OBJECT (self), "zoom");
}

static void
adjusted_cb (XitongChartView *self)
{
  XitongPoint origin = xitong_camera_get_origin (&self->camera);
  GtkAdjustment *horizontal = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  GtkAdjustment *vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];
  double x = horizontal != NULL ? gtk_adjustment_get_value (horizontal) : origin.x;
  double y = vertical != NULL ? gtk_adjustment_get_value (vertical) : origin.y;

  if (self->is_adjusting || (x == origin.x && y == origin.y))
    return;
  xitong_camera_set_origin (&self->camera, x, y);
  xitong_chart_view_moved (self);
}

void
xitong_chart_view_set_adjustment (XitongChartView *self,
                                  GtkOrientation   orientation,
                                  GtkAdjustment   *adjustment)
{
  GtkAdjustment **slot = &self->adjustments[orientation];

  if (*slot != NULL)
    g_signal_handlers_disconnect_by_func (*slot, adjusted_cb, self);
  if (*slot != adjustment)
    {
      g_clear_object (slot);
      *slot = adjustment != NULL ? g_object_ref_sink (adjustment) : NULL;
    }
  if (*slot != NULL)
    g_signal_connect_swapped (*slot, "value-changed", G_CALLBACK (adjusted_cb), self);
  xitong_chart_view_update_adjustments (self);
}

const XitongCamera *
xitong_chart_view_get_camera (XitongChartView *self)
{
  return &self->camera;
}

XitongSight
xitong_chart_view_get_sight (XitongChartView *self)
{
  XitongRectangle part = xitong_camera_get_visible (&self->camera);

  return xitong_painting_make_sight (self->camera.zoom * gtk_widget_get_scale_factor (GTK_WIDGET (self)), &part);
}

void
xitong_chart_view_zoom_to (XitongChartView *self,
                           double           zoom)
{
  xitong_camera_zoom_about (&self->camera, zoom, self->camera.view_width / 2, self->camera.view_height / 2);
  xitong_chart_view_moved (self);
}

void
xitong_chart_view_zoom_by (XitongChartView *self,
                           double           factor)
{
  xitong_chart_view_zoom_to (self, self->camera.zoom * factor);
}

void
xitong_chart_view_fit (XitongChartView *self)
{
  xitong_camera_fit (&self->camera);
  xitong_chart_view_moved (self);
}

void
xitong_chart_view_widen (XitongChartView *self,
                         double           share)
{
  if (!self->camera.is_fitted || self->camera.is_whole)
    return;
  xitong_camera_widen (&self->camera, share);
  xitong_chart_view_moved (self);
}

void
xitong_chart_view_aim (XitongChartView *self,
                       const char      *key)
{
  XitongMark *mark = self->scene != NULL && key != NULL ? xitong_scene_find (self->scene, key) : NULL;
  XitongRectangle box = mark != NULL ? mark->box : (XitongRectangle) { 0 };

  xitong_camera_aim (&self->camera, mark != NULL ? READABLE : 0, (XitongPoint) { box.x + box.width / 2, box.y + box.height / 2 });
  xitong_chart_view_moved (self);
}

void
xitong_chart_view_reveal (XitongChartView *self,
                          const char      *key)
{
  XitongMark *mark = self->scene != NULL && key != NULL ? xitong_scene_find (self->scene, key) : NULL;

  if (mark == NULL)
    return;
  xitong_camera_reveal (&self->camera, mark->box.width > 0 ? &mark->box : &mark->bounds);
  xitong_chart_view_moved (self);
}

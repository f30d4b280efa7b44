/* xitong-camera.c - which part of a scene is seen, and how large
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-camera.h"

#include "xitong-stages.h"

#include <math.h>

#define LARGEST_ZOOM 8.0
#define SMALLEST_OF_FIT 0.5
#define MARGIN 12.0

/* What part of the view, from its beginning, shows something as well as its middle. */
#define WELL_IN_VIEW 0.75

void
xitong_camera_init (XitongCamera *self)
{
  *self = (XitongCamera) { .zoom = 1, .largest = LARGEST_ZOOM, .margin = MARGIN, .is_fitted = TRUE };
}

double
xitong_camera_get_fit (const XitongCamera *self)
{
  double width = MAX (self->view_width - 2 * self->margin, 1);
  double height = MAX (self->view_height - 2 * self->margin, 1);

  if (self->content_width <= 0 || self->content_height <= 0)
    return 1;
  return MIN (MIN (width / self->content_width, height / self->content_height), self->largest);
}

double
xitong_camera_get_smallest (const XitongCamera *self)
{
  return MIN (SMALLEST_OF_FIT * xitong_camera_get_fit (self), 1);
}

/* Along one axis: where the middle may be. */
static double
clamp_center (double center,
              double content,
              double view,
              double margin)
{
  double least = view / 2 - margin;
  double most = content + margin - view / 2;

  return least >= most ? content / 2 : CLAMP (center, least, most);
}

/* Along one axis: from the beginning, where @focus is well in view then too; otherwise round it. */
static double
aim (double focus,
     double view)
{
  return focus < WELL_IN_VIEW * view ? 0 : focus;
}

static void
fit (XitongCamera *self)
{
  self->zoom = xitong_camera_get_fit (self);
  if (self->is_whole || self->zoom >= self->least)
    return;
  self->zoom = self->least;
  self->center.x = aim (self->focus.x, self->view_width / self->zoom);
  self->center.y = aim (self->focus.y, self->view_height / self->zoom);
}

static void
settle (XitongCamera *self)
{
  if (self->is_fitted && !self->is_widening)
    fit (self);
  self->zoom = CLAMP (self->zoom, xitong_camera_get_smallest (self), self->largest);
  self->center.x = clamp_center (self->center.x, self->content_width, self->view_width / self->zoom,
                                 self->margin / self->zoom);
  self->center.y = clamp_center (self->center.y, self->content_height, self->view_height / self->zoom,
                                 self->margin / self->zoom);
}

void
xitong_camera_set_content (XitongCamera *self,
                           double        width,
                           double        height)
{
  self->content_width = MAX (width, 0);
  self->content_height = MAX (height, 0);
  settle (self);
}

void
xitong_camera_set_view (XitongCamera *self,
                        double        width,
                        double        height)
{
  self->view_width = MAX (width, 1);
  self->view_height = MAX (height, 1);
  settle (self);
}

void
xitong_camera_fit (XitongCamera *self)
{
  self->is_fitted = TRUE;
  self->is_whole = TRUE;
  self->is_widening = FALSE;
  settle (self);
}

void
xitong_camera_aim (XitongCamera *self,
                   double        least,
                   XitongPoint   focus)
{
  self->least = least;
  self->focus = focus;
  self->is_fitted = TRUE;
  self->is_whole = FALSE;
  self->is_widening = FALSE;
  settle (self);
}

void
xitong_camera_widen (XitongCamera *self,
                     double        share)
{
  double fit = xitong_camera_get_fit (self), eased = xitong_ease (share);

  if (!self->is_fitted || self->is_whole)
    return;
  if (share >= 1 || self->zoom <= fit)
    {
      xitong_camera_fit (self);
      return;
    }
  if (!self->is_widening)
    {
      self->start_zoom = self->zoom;
      self->start_center = self->center;
    }
  self->is_widening = TRUE;
  self->zoom = self->start_zoom * pow (fit / self->start_zoom, eased);
  self->center.x = self->start_center.x + eased * (self->content_width / 2 - self->start_center.x);
  self->center.y = self->start_center.y + eased * (self->content_height / 2 - self->start_center.y);
  settle (self);
}

/* Somebody holds it. */
static void
hold (XitongCamera *self)
{
  self->is_fitted = FALSE;
  self->is_widening = FALSE;
}

void
xitong_camera_zoom_about (XitongCamera *self,
                          double        zoom,
                          double        x,
                          double        y)
{
  XitongPoint fixed = xitong_camera_to_content (self, x, y);

  hold (self);
  self->zoom = CLAMP (zoom, xitong_camera_get_smallest (self), self->largest);
  self->center.x = fixed.x - (x - self->view_width / 2) / self->zoom;
  self->center.y = fixed.y - (y - self->view_height / 2) / self->zoom;
  settle (self);
}

void
xitong_camera_pan (XitongCamera *self,
                   double        dx,
                   double        dy)
{
  hold (self);
  self->center.x += dx / self->zoom;
  self->center.y += dy / self->zoom;
  settle (self);
}

void
xitong_camera_set_origin (XitongCamera *self,
                          double        x,
                          double        y)
{
  hold (self);
  self->center.x = (x - self->margin + self->view_width / 2) / self->zoom;
  self->center.y = (y - self->margin + self->view_height / 2) / self->zoom;
  settle (self);
}

XitongPoint
xitong_camera_get_origin (const XitongCamera *self)
{
  XitongPoint origin = {
    self->center.x * self->zoom + self->margin - self->view_width / 2,
    self->center.y * self->zoom + self->margin - self->view_height / 2,
  };

  return (XitongPoint) { MAX (origin.x, 0), MAX (origin.y, 0) };
}

/* Along one axis: the middle, moved so that start to start + length is seen. */
static double
reveal (double center,
        double view,
        double start,
        double length,
        double margin)
{
  double end = start + length + margin;

  start -= margin;
  if (end > center + view / 2)
    center = end - view / 2;
  if (start < center - view / 2)
    center = start + view / 2;
  return center;
}

void
xitong_camera_reveal (XitongCamera          *self,
                      const XitongRectangle *rectangle)
{
  XitongPoint before = self->center;

  self->center.x = reveal (before.x, self->view_width / self->zoom, rectangle->x, rectangle->width,
                           self->margin / self->zoom);
  self->center.y = reveal (before.y, self->view_height / self->zoom, rectangle->y, rectangle->height,
                           self->margin / self->zoom);
  settle (self);
}

XitongPoint
xitong_camera_to_content (const XitongCamera *self,
                          double              x,
                          double              y)
{
  return (XitongPoint) {
    self->center.x + (x - self->view_width / 2) / self->zoom,
    self->center.y + (y - self->view_height / 2) / self->zoom,
  };
}

XitongPoint
xitong_camera_to_view (const XitongCamera *self,
                       double              x,
                       double              y)
{
  return (XitongPoint) {
    (x - self->center.x) * self->zoom + self->view_width / 2,
    (y - self->center.y) * self->zoom + self->view_height / 2,
  };
}

XitongRectangle
xitong_camera_get_visible (const XitongCamera *self)
{
  XitongPoint corner = xitong_camera_to_content (self, 0, 0);

  return (XitongRectangle) { corner.x, corner.y, self->view_width / self->zoom, self->view_height / self->zoom };
}

/* xitong-camera.h - which part of a scene is seen, and how large
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

G_BEGIN_DECLS

/**
 * XitongCamera:
 * @content_width: of what is looked at, in its own points
 * @content_height: likewise
 * @view_width: of the window it is seen through, in pixels
 * @view_height: likewise
 * @margin: what is kept free round the content, in pixels
 * @center: the point of the content in the middle of the view
 * @zoom: pixels to a point
 * @largest: the largest zoom there is
 * @least: while it is fitted the zoom does not fall below this, and @focus is well in view; 0: all is seen
 * @focus: a point of the content
 * @is_fitted: it follows the view's size, until somebody zooms or pans
 * @is_whole: fitted, it shows all of the content, however small
 * @is_widening: fitted, it is on its way from what could be read to all of the content
 * @start_zoom: of that way
 * @start_center: likewise
 *
 * A value. Every function leaves it valid: the zoom within its limits, and no more than the margin empty where the content is larger
 * than the view; smaller content stands in the middle.
 */
typedef struct
{
  double      content_width;
  double      content_height;
  double      view_width;
  double      view_height;
  double      margin;
  XitongPoint center;
  double      zoom;
  double      largest;
  double      least;
  XitongPoint focus;
  gboolean    is_fitted;
  gboolean    is_whole;
  gboolean    is_widening;
  double      start_zoom;
  XitongPoint start_center;
} XitongCamera;

void            xitong_camera_init           (XitongCamera          *self);

/**
 * xitong_camera_set_content:
 * @width: in points
 * @height: in points
 *
 * The point in the middle stays.
 */
void            xitong_camera_set_content    (XitongCamera          *self,
                                              double                 width,
                                              double                 height);

/**
 * xitong_camera_set_view:
 * @width: in pixels
 * @height: in pixels
 */
void            xitong_camera_set_view       (XitongCamera          *self,
                                              double                 width,
                                              double                 height);

/**
 * xitong_camera_get_fit:
 *
 * Returns: the zoom at which all of the content is seen
 */
double          xitong_camera_get_fit        (const XitongCamera    *self);

/**
 * xitong_camera_get_smallest:
 *
 * Returns: the smallest zoom there is: the whole content, with some ground round it
 */
double          xitong_camera_get_smallest   (const XitongCamera    *self);

/**
 * xitong_camera_fit:
 *
 * All of the content is seen.
 */
void            xitong_camera_fit            (XitongCamera          *self);

/**
 * xitong_camera_aim:
 * @least: the smallest zoom at which the content can be read; 0 where it is to be seen as a whole
 * @focus: a point of the content
 *
 * All of the content is seen if it can be read then; otherwise what is round @focus.
 */
void            xitong_camera_aim            (XitongCamera          *self,
                                              double                 least,
                                              XitongPoint            focus);

/**
 * xitong_camera_widen:
 * @share: of the way, from 0 to 1
 *
 * Where it shows the part of the content that can be read, it goes over to all of it, so that what moves is seen from where to where it
 * goes. A camera that somebody holds, by zooming or panning, stays where it is.
 */
void            xitong_camera_widen          (XitongCamera          *self,
                                              double                 share);

/**
 * xitong_camera_zoom_about:
 * @zoom: wanted, in pixels to a point
 * @x: of the point of the view that stays where it is, in pixels
 * @y: likewise
 */
void            xitong_camera_zoom_about     (XitongCamera          *self,
                                              double                 zoom,
                                              double                 x,
                                              double                 y);

/**
 * xitong_camera_pan:
 * @dx: how far the window moves over the content, in pixels
 * @dy: likewise
 */
void            xitong_camera_pan            (XitongCamera          *self,
                                              double                 dx,
                                              double                 dy);

/**
 * xitong_camera_set_origin:
 * @x: of the view's left edge, in pixels from the left edge of the margin
 * @y: likewise, as a scroll bar counts
 */
void            xitong_camera_set_origin     (XitongCamera          *self,
                                              double                 x,
                                              double                 y);

/**
 * xitong_camera_get_origin:
 *
 * Returns: what a scroll bar shows; 0 where there is nothing to scroll
 */
XitongPoint     xitong_camera_get_origin     (const XitongCamera    *self);

/**
 * xitong_camera_reveal:
 * @rectangle: of the content, in points
 *
 * Moves as little as is needed to see @rectangle; its top left corner where it is too large.
 */
void            xitong_camera_reveal         (XitongCamera          *self,
                                              const XitongRectangle *rectangle);

/**
 * xitong_camera_to_content:
 * @x: in pixels of the view
 * @y: likewise
 *
 * Returns: the point of the content there
 */
XitongPoint     xitong_camera_to_content     (const XitongCamera    *self,
                                              double                 x,
                                              double                 y);
XitongPoint     xitong_camera_to_view        (const XitongCamera    *self,
                                              double                 x,
                                              double                 y);

/**
 * xitong_camera_get_visible:
 *
 * Returns: the part of the content that is seen, in points; it may reach beyond the content
 */
XitongRectangle xitong_camera_get_visible    (const XitongCamera    *self);

G_END_DECLS

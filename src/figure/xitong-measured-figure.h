/* xitong-measured-figure.h - what a finished figure is like
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure-writer.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_COLOURS_BW,
  XITONG_COLOURS_GREY,
  XITONG_COLOURS_COLOUR,
} XitongColours;

/**
 * XitongMeasuredFigure:
 * @format: of the file
 * @width: in points; 0 where the file does not say
 * @height: in points
 * @dpi: of a picture of pixels; 0 for lines and letters
 * @thinnest_line: in points; 0 where it cannot be measured, or nothing is stroked
 * @smallest_type: in points; 0 where it cannot be measured, or there is no text
 * @largest_type: in points
 * @colours: what it needs to be printed
 * @fonts: (element-type utf8): names, without the letters that mark a part of a font
 * @all_embedded: all fonts are in the file, or the format has none
 * @has_outlines_only: letters are drawn one by one, as fonts of Type 3
 * @has_transparency: something is not opaque
 * @has_picture: a picture of pixels is inside
 *
 * What does not apply to the format is left at its best.
 */
typedef struct
{
  XitongFormat   format;
  double         width;
  double         height;
  double         dpi;
  double         thinnest_line;
  double         smallest_type;
  double         largest_type;
  XitongColours  colours;
  GPtrArray     *fonts;
  gboolean       all_embedded;
  gboolean       has_outlines_only;
  gboolean       has_transparency;
  gboolean       has_picture;
} XitongMeasuredFigure;

XitongMeasuredFigure *xitong_measured_figure_new  (XitongFormat           format) G_GNUC_WARN_UNUSED_RESULT;
void                  xitong_measured_figure_free (XitongMeasuredFigure  *self);

/* For the measuring: each is called for what is found on the page, in points. */
void                  xitong_measured_figure_see_line   (XitongMeasuredFigure *self,
                                                         double                width);
void                  xitong_measured_figure_see_type   (XitongMeasuredFigure *self,
                                                         double                size);
void                  xitong_measured_figure_see_colour (XitongMeasuredFigure *self,
                                                         double                red,
                                                         double                green,
                                                         double                blue);
void                  xitong_measured_figure_see_font   (XitongMeasuredFigure *self,
                                                         const char           *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongMeasuredFigure, xitong_measured_figure_free)

G_END_DECLS

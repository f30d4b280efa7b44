/* xitong-measured-figure.c - what a finished figure is like
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-measured-figure.h"

#include <string.h>

/* Parts of 255 that a grey may be off by, and not count as a colour. */
#define TINGE 2

XitongMeasuredFigure *
xitong_measured_figure_new (XitongFormat format)
{
  XitongMeasuredFigure *self = g_new0 (XitongMeasuredFigure, 1);

  self->format = format;
  self->fonts = g_ptr_array_new_with_free_func (g_free);
  self->all_embedded = TRUE;
  return self;
}

void
xitong_measured_figure_free (XitongMeasuredFigure *self)
{
  g_ptr_array_unref (self->fonts);
  g_free (self);
}

void
xitong_measured_figure_see_line (XitongMeasuredFigure *self,
                                 double                width)
{
  if (width > 0 && (self->thinnest_line <= 0 || width < self->thinnest_line))
    self->thinnest_line = width;
}

void
xitong_measured_figure_see_type (XitongMeasuredFigure *self,
                                 double                size)
{
  if (size <= 0)
    return;
  if (self->smallest_type <= 0 || size < self->smallest_type)
    self->smallest_type = size;
  self->largest_type = MAX (self->largest_type, size);
}

void
xitong_measured_figure_see_colour (XitongMeasuredFigure *self,
                                   double                red,
                                   double                green,
                                   double                blue)
{
  const double tinge = TINGE / 255.0;
  double most = MAX (red, MAX (green, blue)), least = MIN (red, MIN (green, blue));
  XitongColours needed = XITONG_COLOURS_BW;

  if (most - least > tinge)
    needed = XITONG_COLOURS_COLOUR;
  else if (least > tinge && most < 1 - tinge)
    needed = XITONG_COLOURS_GREY;
  self->colours = MAX (self->colours, needed);
}

void
xitong_measured_figure_see_font (XitongMeasuredFigure *self,
                                 const char           *name)
{
  /* "ABCDEF+Name" is a part of a font. */
  if (strlen (name) > 7 && name[6] == '+')
    name += 7;
  if (!g_ptr_array_find_with_equal_func (self->fonts, name, g_str_equal, NULL))
    g_ptr_array_add (self->fonts, g_strdup (name));
}

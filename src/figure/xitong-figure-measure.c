/* xitong-figure-measure.c - what a finished figure is like, measured from its file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-figure-measure.h"

#include "xitong-page-measure.h"
#include "xitong-svg-measure.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gi18n-lib.h>
#include <math.h>

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

static void
see_pixels (XitongMeasuredFigure *self,
            GdkPixbuf            *pixbuf)
{
  int width = gdk_pixbuf_get_width (pixbuf), height = gdk_pixbuf_get_height (pixbuf);
  int n_channels = gdk_pixbuf_get_n_channels (pixbuf), stride = gdk_pixbuf_get_rowstride (pixbuf);
  const guchar *pixels = gdk_pixbuf_read_pixels (pixbuf);

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        const guchar *pixel = pixels + (gsize) y * (gsize) stride + (gsize) x * (gsize) n_channels;

        xitong_measured_figure_see_colour (self, pixel[0] / 255.0, pixel[1] / 255.0, pixel[2] / 255.0);
        if (n_channels == 4 && pixel[3] < 255)
          self->has_transparency = TRUE;
      }
}

static gboolean
measure_picture (XitongMeasuredFigure  *self,
                 GBytes                *bytes,
                 GError               **error)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  GdkPixbuf *pixbuf;
  const char *dpi;

  if (!gdk_pixbuf_loader_write_bytes (loader, bytes, error))
    {
      gdk_pixbuf_loader_close (loader, NULL);
      return FALSE;
    }
  if (!gdk_pixbuf_loader_close (loader, error))
    return FALSE;
  pixbuf = gdk_pixbuf_loader_get_pixbuf (loader);
  dpi = gdk_pixbuf_get_option (pixbuf, "x-dpi");
  self->dpi = dpi != NULL ? g_ascii_strtod (dpi, NULL) : 0;
  if (self->dpi > 0)
    {
      self->width = gdk_pixbuf_get_width (pixbuf) / self->dpi * 72;
      self->height = gdk_pixbuf_get_height (pixbuf) / self->dpi * 72;
    }
  self->has_picture = TRUE;
  see_pixels (self, pixbuf);
  return TRUE;
}

XitongMeasuredFigure *
xitong_figure_measure (GBytes        *bytes,
                       XitongFormat   format,
                       GError       **error)
{
  g_autoptr (XitongMeasuredFigure) self = xitong_measured_figure_new (format);
  gboolean is_measured;

  switch (format)
    {
    case XITONG_FORMAT_PNG:
    case XITONG_FORMAT_TIFF:
      is_measured = measure_picture (self, bytes, error);
      break;
    case XITONG_FORMAT_PDF:
    case XITONG_FORMAT_EPS:
      is_measured = xitong_page_measure (self, bytes, error);
      break;
    case XITONG_FORMAT_SVG:
    default:
      is_measured = xitong_svg_measure (self, bytes, error);
      break;
    }
  return is_measured ? g_steal_pointer (&self) : NULL;
}

/* xitong-figure-measure.c - measures a finished figure, of whatever format
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-figure-measure.h"

#include "xitong-page-measure.h"
#include "xitong-svg-measure.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

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

/* xitong-raster-encoder.c - a scene as PNG or TIFF
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-raster-encoder.h"

#include "xitong-cairo-painter.h"
#include "xitong-figure-recipe.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gi18n-lib.h>
#include <math.h>

/* What Cairo can hold, and a bound on the whole. */
#define MAX_SIDE 32767
#define MAX_PIXELS 4e8

static cairo_surface_t *
paint (const XitongScene    *scene,
       XitongTypesetter     *typesetter,
       const XitongWriting  *writing,
       GError              **error)
{
  double scale = writing->dpi / 72;
  double width = ceil (scene->width * scale - 0.01), height = ceil (scene->height * scale - 0.01);
  cairo_surface_t *surface;
  cairo_t *cr;

  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS || width < 1 || height < 1)
    {
      g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_SIZE,
                   _("A picture of %.0f by %.0f pixels is too large; ask for fewer dpi, or for SVG or PDF"), width, height);
      return NULL;
    }
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  xitong_cairo_painter_paint (scene, writing->palette, typesetter, cr, NULL);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS)
    return surface;
  g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_SIZE, _("The picture cannot be painted: %s"),
               cairo_status_to_string (cairo_surface_status (surface)));
  cairo_surface_destroy (surface);
  return NULL;
}

static GdkPixbuf *
to_pixbuf (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);
  int from_stride = cairo_image_surface_get_stride (surface);
  const guchar *from = cairo_image_surface_get_data (surface);
  GdkPixbuf *pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);
  guchar *to;
  int stride;

  if (pixbuf == NULL)
    return NULL;
  to = gdk_pixbuf_get_pixels (pixbuf);
  stride = gdk_pixbuf_get_rowstride (pixbuf);
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        guint32 pixel = ((const guint32 *) (gconstpointer) (from + (gsize) y * (gsize) from_stride))[x];
        guchar *target = to + (gsize) y * (gsize) stride + 3 * (gsize) x;

        target[0] = pixel >> 16 & 0xff;
        target[1] = pixel >> 8 & 0xff;
        target[2] = pixel & 0xff;
      }
  return pixbuf;
}

static void
add_option (GPtrArray  *keys,
            GPtrArray  *values,
            const char *key,
            const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  g_ptr_array_add (keys, g_strdup (key));
  g_ptr_array_add (values, g_strdup (value));
}

static void
add_texts (GPtrArray           *keys,
           GPtrArray           *values,
           const XitongScene   *scene,
           const XitongWriting *writing)
{
  g_autofree char *recipe = xitong_figure_recipe_dup_command_line (writing->recipe);
  g_autofree char *sources = xitong_cited_pages_dup_lines (scene->cited);

  add_option (keys, values, "tEXt::Title", scene->title);
  add_option (keys, values, "tEXt::Author", "Xitong " XITONG_VERSION);
  add_option (keys, values, "tEXt::Description", scene->description);
  add_option (keys, values, "tEXt::Source", sources);
  add_option (keys, values, "tEXt::Comment", recipe);
}

static GBytes *
save (GdkPixbuf            *pixbuf,
      const XitongScene    *scene,
      XitongFormat          format,
      const XitongWriting  *writing,
      GError              **error)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *dpi = g_strdup_printf ("%.0f", writing->dpi);
  g_autoptr (GError) local_error = NULL;
  char *buffer = NULL;
  gsize size = 0;

  add_option (keys, values, "x-dpi", dpi);
  add_option (keys, values, "y-dpi", dpi);
  if (format == XITONG_FORMAT_TIFF)
    add_option (keys, values, "compression", "5");
  else
    add_texts (keys, values, scene, writing);
  g_ptr_array_add (keys, NULL);
  g_ptr_array_add (values, NULL);
  if (gdk_pixbuf_save_to_bufferv (pixbuf, &buffer, &size, format == XITONG_FORMAT_TIFF ? "tiff" : "png",
                                  (char **) keys->pdata, (char **) values->pdata, &local_error))
    return g_bytes_new_take (buffer, size);
  g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_WRITE, _("The picture cannot be packed: %s"),
               local_error->message);
  return NULL;
}

GBytes *
xitong_raster_encode (const XitongScene    *scene,
                      XitongTypesetter     *typesetter,
                      XitongFormat          format,
                      const XitongWriting  *writing,
                      GError              **error)
{
  cairo_surface_t *surface = paint (scene, typesetter, writing, error);
  g_autoptr (GdkPixbuf) pixbuf = NULL;

  if (surface == NULL)
    return NULL;
  pixbuf = to_pixbuf (surface);
  cairo_surface_destroy (surface);
  if (pixbuf != NULL)
    return save (pixbuf, scene, format, writing, error);
  g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_SIZE,
               _("There is not enough memory for the picture; ask for fewer dpi"));
  return NULL;
}

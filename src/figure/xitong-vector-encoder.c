/* xitong-vector-encoder.c - a scene as PDF or EPS
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-vector-encoder.h"

#include "xitong-cairo-painter.h"
#include "xitong-figure-recipe.h"

#include <cairo-pdf.h>
#include <cairo-ps.h>
#include <glib/gi18n-lib.h>

static cairo_status_t
collect (void                *closure,
         const unsigned char *data,
         unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static char *
dup_build_date (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) date = NULL;

  if (epoch == NULL || !g_ascii_isdigit (*epoch))
    return NULL;
  date = g_date_time_new_from_unix_utc (g_ascii_strtoll (epoch, NULL, 10));
  return date != NULL ? g_date_time_format (date, "%Y-%m-%dT%H:%M:%SZ") : NULL;
}

static void
set_metadata (cairo_surface_t     *surface,
              const XitongScene   *scene,
              const XitongWriting *writing)
{
  g_autofree char *date = dup_build_date ();
  g_autofree char *recipe = xitong_figure_recipe_dup_command_line (writing->recipe);
  g_autofree char *sources = xitong_cited_pages_dup_lines (scene->cited);

  g_autofree char *keywords = g_strdup_printf ("%s%s%s", sources, *sources != '\0' && *recipe != '\0' ? " " : "", recipe);

  if (scene->title != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, scene->title);
  if (scene->description != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, scene->description);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_KEYWORDS, keywords);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, "Xitong " XITONG_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Xitong " XITONG_VERSION);
  /* Cairo writes the clock where nothing is said; the date said here is taken out again below. */
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date != NULL ? date : "2000-01-01T00:00:00Z");
}

static guint8 *
find (GByteArray *bytes,
      const char *text)
{
  return memmem (bytes->data, bytes->len, text, strlen (text));
}

/* The entry is blanked, not cut: places in a PDF are counted in bytes. */
static void
blank_pdf_date (GByteArray *bytes)
{
  guint8 *at = find (bytes, "/CreationDate (");

  for (; at != NULL && at < bytes->data + bytes->len; at++)
    {
      gboolean last = *at == ')';

      *at = ' ';
      if (last)
        return;
    }
}

static void
cut_eps_date (GByteArray *bytes)
{
  guint8 *at = find (bytes, "%%CreationDate:");
  guint8 *end = at != NULL ? memchr (at, '\n', (gsize) (bytes->data + bytes->len - at)) : NULL;

  if (end != NULL)
    g_byte_array_remove_range (bytes, (guint) (at - bytes->data), (guint) (end + 1 - at));
}

/* A comment in EPS is not longer than a line: one for each option. */
static void
add_recipe_comments (cairo_surface_t     *surface,
                     const XitongWriting *writing)
{
  const char * const *recipe = writing->recipe;

  for (guint i = 0; recipe != NULL && recipe[i] != NULL && recipe[i + 1] != NULL; i += 2)
    {
      g_autofree char *ascii = g_str_to_ascii (recipe[i + 1], "C");
      g_autofree char *comment = g_strdup_printf ("%%%%XitongRecipe: %s=%.200s", recipe[i], ascii);

      cairo_ps_surface_dsc_comment (surface, comment);
    }
}

static cairo_surface_t *
make_surface (const XitongScene   *scene,
              XitongFormat         format,
              const XitongWriting *writing,
              GByteArray          *bytes)
{
  cairo_surface_t *surface;

  if (format == XITONG_FORMAT_PDF)
    {
      surface = cairo_pdf_surface_create_for_stream (collect, bytes, scene->width, scene->height);
      set_metadata (surface, scene, writing);
      return surface;
    }
  surface = cairo_ps_surface_create_for_stream (collect, bytes, scene->width, scene->height);
  cairo_ps_surface_set_eps (surface, TRUE);
  if (scene->title != NULL)
    {
      g_autofree char *ascii = g_str_to_ascii (scene->title, "C");
      g_autofree char *comment = g_strdup_printf ("%%%%Title: %.200s", ascii);

      cairo_ps_surface_dsc_comment (surface, comment);
    }
  add_recipe_comments (surface, writing);
  return surface;
}

GBytes *
xitong_vector_encode (const XitongScene    *scene,
                      XitongTypesetter     *typesetter,
                      XitongFormat          format,
                      const XitongWriting  *writing,
                      GError              **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = make_surface (scene, format, writing, bytes);
  cairo_t *cr = cairo_create (surface);
  g_autofree char *date = dup_build_date ();
  cairo_status_t status;

  if (format == XITONG_FORMAT_PDF)
    xitong_cairo_painter_paint_with_links (scene, writing->palette, typesetter, cr);
  else
    xitong_cairo_painter_paint (scene, writing->palette, typesetter, cr, NULL);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_WRITE, _("The page cannot be painted: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }
  if (format == XITONG_FORMAT_EPS)
    cut_eps_date (bytes);
  else if (date == NULL)
    blank_pdf_date (bytes);
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

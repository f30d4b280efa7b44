/* xitong-figure-writer.c - writes a scene to a file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-figure-writer.h"

#include "xitong-raster-encoder.h"
#include "xitong-svg-writer.h"
#include "xitong-vector-encoder.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (xitong-figure-error-quark, xitong_figure_error)

gboolean
xitong_format_from_path (const char    *path,
                         XitongFormat  *format,
                         GError       **error)
{
  static const struct
  {
    const char   *ending;
    XitongFormat  format;
  } endings[] = {
    { ".svg", XITONG_FORMAT_SVG },
    { ".png", XITONG_FORMAT_PNG },
    { ".pdf", XITONG_FORMAT_PDF },
    { ".eps", XITONG_FORMAT_EPS },
    { ".tif", XITONG_FORMAT_TIFF },
    { ".tiff", XITONG_FORMAT_TIFF },
  };
  g_autofree char *lower = g_ascii_strdown (path, -1);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (lower, endings[i].ending))
      {
        *format = endings[i].format;
        return TRUE;
      }
  g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_FORMAT,
               _("%s: the name says no format; end it with .svg, .png, .pdf, .eps or .tiff"), path);
  return FALSE;
}

static GBytes *
encode_svg (const XitongScene   *scene,
            XitongTypesetter    *typesetter,
            const XitongWriting *writing)
{
  XitongSvgOptions options = {
    .family = xitong_typesetter_get_family (typesetter), .recipe = writing->recipe, .version = "Xitong " XITONG_VERSION,
  };

  return g_string_free_to_bytes (xitong_svg_writer_write (scene, writing->palette, &options));
}

GBytes *
xitong_figure_encode (const XitongScene    *scene,
                      XitongTypesetter     *typesetter,
                      XitongFormat          format,
                      const XitongWriting  *writing,
                      GError              **error)
{
  switch (format)
    {
    case XITONG_FORMAT_PNG:
    case XITONG_FORMAT_TIFF:
      return xitong_raster_encode (scene, typesetter, format, writing, error);
    case XITONG_FORMAT_PDF:
    case XITONG_FORMAT_EPS:
      return xitong_vector_encode (scene, typesetter, format, writing, error);
    case XITONG_FORMAT_SVG:
    default:
      return encode_svg (scene, typesetter, writing);
    }
}

gboolean
xitong_figure_check_path (const char  *path,
                          GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_WRITE, _("%s: this is a folder. Name a file in it."), path);
  else if (!g_file_test (folder, G_FILE_TEST_EXISTS))
    g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_WRITE,
                 _("%s: there is no folder %s. Make it, or name another."), path, folder);
  else if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_WRITE, _("%s: %s is no folder. Name another."), path, folder);
  else
    return TRUE;
  return FALSE;
}

/* That there is such a folder is known by then. */
static gboolean
is_refused_by_folder (const GError *error)
{
  return g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) || g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES)
         || g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_PERM) || g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ROFS);
}

/* The message begins with the file that is written first, and renamed then, of which nobody has heard. */
static const char *
get_reason (const GError *error)
{
  const char *reason = g_strrstr (error->message, ": ");

  return reason != NULL ? reason + strlen (": ") : error->message;
}

gboolean
xitong_figure_write_bytes (GBytes      *bytes,
                           const char  *path,
                           GError     **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autofree char *folder = g_path_get_dirname (path);
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  if (!xitong_figure_check_path (path, error))
    return FALSE;
  if (g_file_set_contents_full (path, data, (gssize) size, G_FILE_SET_CONTENTS_CONSISTENT, 0666, &local_error))
    return TRUE;
  if (is_refused_by_folder (local_error))
    g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_WRITE,
                 _("%s: nothing can be written in the folder %s. Name a file in another."), path, folder);
  else
    g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_WRITE, _("%s: cannot be written: %s"), path, get_reason (local_error));
  return FALSE;
}

gboolean
xitong_figure_write (const XitongScene    *scene,
                     XitongTypesetter     *typesetter,
                     const char           *path,
                     const XitongWriting  *writing,
                     GError              **error)
{
  g_autoptr (GBytes) bytes = NULL;
  XitongFormat format;

  if (!xitong_format_from_path (path, &format, error))
    return FALSE;
  bytes = xitong_figure_encode (scene, typesetter, format, writing, error);
  return bytes != NULL && xitong_figure_write_bytes (bytes, path, error);
}

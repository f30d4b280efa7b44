/* xitong-figure-writer.h - writes a scene to a file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-palette.h"
#include "xitong-scene.h"
#include "xitong-typesetter.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  XITONG_FORMAT_SVG,
  XITONG_FORMAT_PNG,
  XITONG_FORMAT_PDF,
  XITONG_FORMAT_EPS,
  XITONG_FORMAT_TIFF,
} XitongFormat;

typedef enum
{
  XITONG_FIGURE_ERROR_FORMAT,
  XITONG_FIGURE_ERROR_SIZE,
  XITONG_FIGURE_ERROR_WRITE,
} XitongFigureError;

#define XITONG_FIGURE_ERROR (xitong_figure_error_quark ())

GQuark xitong_figure_error_quark (void);

/**
 * XitongWriting:
 * @palette: in which colours
 * @dpi: of PNG and TIFF
 * @recipe: (nullable): names and values, in turn: written into the file where the format has room for it
 */
typedef struct
{
  XitongPalette       palette;
  double              dpi;
  const char * const *recipe;
} XitongWriting;

/**
 * xitong_format_from_path:
 *
 * Returns: %FALSE with @error where the ending of @path is none of svg, png, pdf, eps, tif, tiff
 */
gboolean  xitong_format_from_path   (const char           *path,
                                     XitongFormat         *format,
                                     GError              **error);

/**
 * xitong_figure_encode:
 *
 * The same scene gives the same bytes; a date is written only where the environment has SOURCE_DATE_EPOCH.
 *
 * Returns: (transfer full): the contents of a file, or %NULL with @error
 */
GBytes   *xitong_figure_encode      (const XitongScene    *scene,
                                     XitongTypesetter     *typesetter,
                                     XitongFormat          format,
                                     const XitongWriting  *writing,
                                     GError              **error);

/**
 * xitong_figure_check_path:
 * @path: of a file to be written
 *
 * Returns: %FALSE with @error where its folder is not there
 */
gboolean xitong_figure_check_path (const char  *path,
                                   GError     **error);

/**
 * xitong_figure_write_bytes:
 * @bytes: from xitong_figure_encode()
 *
 * Writes beside @path, then renames: a file that is there is replaced whole or not touched.
 *
 * Returns: %FALSE with @error
 */
gboolean  xitong_figure_write_bytes (GBytes               *bytes,
                                     const char           *path,
                                     GError              **error);

/**
 * xitong_figure_write:
 *
 * Encodes for the format that @path says, and writes as xitong_figure_write_bytes() does.
 *
 * Returns: %FALSE with @error
 */
gboolean  xitong_figure_write       (const XitongScene    *scene,
                                     XitongTypesetter     *typesetter,
                                     const char           *path,
                                     const XitongWriting  *writing,
                                     GError              **error);

G_END_DECLS

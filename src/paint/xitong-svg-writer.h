/* xitong-svg-writer.h - writes a scene as SVG that people can search, edit and restyle
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-palette.h"
#include "xitong-scene.h"

G_BEGIN_DECLS

/**
 * XitongSvgOptions:
 * @family: (nullable): of the font
 * @recipe: (nullable): names and values, in turn, ended by %NULL: what the figure was made from
 * @version: (nullable): of the program
 */
typedef struct
{
  const char         *family;
  const char * const *recipe;
  const char         *version;
} XitongSvgOptions;

/**
 * xitong_svg_writer_write:
 *
 * Every mark becomes a group with its class, its data attributes, a title and a description, shapes, and real text, each line at
 * its own place. The same scene gives the same bytes.
 *
 * Returns: (transfer full): the document
 */
GString *xitong_svg_writer_write (const XitongScene      *scene,
                                  XitongPalette           palette,
                                  const XitongSvgOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

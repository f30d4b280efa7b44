/* xitong-text-style.h - size, weight and ink of each kind of text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-ink.h"
#include "xitong-text-measure.h"

G_BEGIN_DECLS

/**
 * XitongTextStyle:
 * @word: its class in an SVG file
 * @size: in parts of the size of names in boxes
 * @line_height: from baseline to baseline, likewise
 * @spacing: between letters, likewise
 * @bold: set in bold
 * @italic: set in italic
 * @ink: unless the mark says another
 */
typedef struct
{
  const char *word;
  double      size;
  double      line_height;
  double      spacing;
  gboolean    bold;
  gboolean    italic;
  XitongInk   ink;
} XitongTextStyle;

/**
 * xitong_text_style_get:
 *
 * Returns: (transfer none): how texts of @role are set
 */
const XitongTextStyle *xitong_text_style_get        (XitongTextRole role);

/**
 * xitong_text_style_get_ascent:
 *
 * Returns: from the top of a line to its baseline, in parts of the size of names; capitals then stand in the middle of the line
 */
double                 xitong_text_style_get_ascent (XitongTextRole role);

G_END_DECLS

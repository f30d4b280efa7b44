/* xitong-text-measure.h - how the layout asks for the size of a text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

G_BEGIN_DECLS

/* What a text is on a chart; it decides its size and weight. */
typedef enum
{
  XITONG_TEXT_NAME,
  XITONG_TEXT_HEAD_NAME,
  XITONG_TEXT_SUBTITLE,
  XITONG_TEXT_TERM,
  XITONG_TEXT_PART,
  XITONG_TEXT_HOLDER,
  XITONG_TEXT_LABEL,
  XITONG_TEXT_MARK,
  XITONG_TEXT_ZONE_TITLE,
  XITONG_TEXT_ZONE_SUBTITLE,
  XITONG_TEXT_BAND,
  XITONG_TEXT_FRAME,
  XITONG_TEXT_FIGURE_TITLE,
  XITONG_TEXT_FIGURE_SUBTITLE,
  XITONG_TEXT_LEGEND,
  XITONG_TEXT_CAPTION,
  XITONG_TEXT_NOTE_LETTER,
  XITONG_N_TEXTS,
} XitongTextRole;

/**
 * XitongTextLine:
 * @text: one line of it, without the white space at its end
 * @width: in points
 */
typedef struct
{
  char   *text;
  double  width;
} XitongTextLine;

/**
 * XitongTextBlock:
 * @lines: of XitongTextLine
 * @width: of the widest line
 * @height: of all lines
 * @ascent: from the top of a line to its baseline
 * @line_height: from baseline to baseline
 *
 * A text broken into lines by the rules of its language. Reference-counted.
 */
typedef struct
{
  XitongTextRole  role;
  GArray         *lines;
  double          width;
  double          height;
  double          ascent;
  double          line_height;
} XitongTextBlock;

XitongTextBlock *xitong_text_block_new   (XitongTextRole   role) G_GNUC_WARN_UNUSED_RESULT;
XitongTextBlock *xitong_text_block_ref   (XitongTextBlock *self);
void             xitong_text_block_unref (XitongTextBlock *self);
void             xitong_text_block_add   (XitongTextBlock *self,
                                          const char      *text,
                                          double           width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongTextBlock, xitong_text_block_unref)

/**
 * XitongTextMeasure:
 * @measure: breaks @text into lines of at most @max_width points where it can be broken; a word wider than that stays whole.
 *   @language is a BCP 47 tag or %NULL. Returns: (transfer full)
 * @data: the first argument of @measure
 *
 * A large chart is measured by two threads at the same time.
 * The layout knows no fonts: the painter's room gives it one of these, tests another.
 */
typedef struct
{
  XitongTextBlock *(*measure) (gpointer        data,
                               const char     *text,
                               const char     *language,
                               XitongTextRole  role,
                               double          max_width);
  gpointer data;
} XitongTextMeasure;

/**
 * xitong_text_measure:
 *
 * Returns: (transfer full): @text as @self breaks it
 */
XitongTextBlock *xitong_text_measure (const XitongTextMeasure *self,
                                      const char              *text,
                                      const char              *language,
                                      XitongTextRole           role,
                                      double                   max_width) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

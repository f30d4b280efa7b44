/* xitong-line-styles.h - dash, weight and head of each style of tie
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-kinds.h"
#include "xitong-mark.h"

G_BEGIN_DECLS

/* Of the breadth of a line, and of the size of its heads, where it is gone, or only proposed. */
#define XITONG_RECEDING_WIDTH 0.5
#define XITONG_RECEDING_HEAD 0.8

typedef enum
{
  XITONG_HEAD_NONE,
  XITONG_HEAD_FILLED,
  XITONG_HEAD_HOLLOW,
  XITONG_HEAD_DOUBLE,
  XITONG_HEAD_OPEN,
  XITONG_HEAD_EYE,
  XITONG_HEAD_DIAMOND,
  XITONG_HEAD_SQUARE,
  XITONG_HEAD_BARRED,
} XitongHead;

/**
 * XitongLineStyle:
 * @width: of the line, in points at a type size of 7
 * @dashes: likewise
 * @round: dots
 * @head: at its end
 */
typedef struct
{
  double     width;
  double     dashes[XITONG_MAX_DASHES];
  guint      n_dashes;
  gboolean   round;
  XitongHead head;
} XitongLineStyle;

/* The line of subordination. */
extern const XitongLineStyle xitong_subordination_style;

/**
 * xitong_line_style_get:
 * @style: of the kind of tie
 *
 * Returns: (transfer none)
 */
const XitongLineStyle *xitong_line_style_get (XitongTieStyle style);

/**
 * xitong_line_style_find_head:
 * @kind: the id of the kind of tie, or of the built-in kind it is based on
 *
 * Returns: the head; within watching those who watch have another than those who report
 */
XitongHead xitong_line_style_find_head (XitongTieStyle  style,
                                        const char     *kind);

/**
 * xitong_head_get_length:
 *
 * Returns: how far before its end the line stops, in points at a type size of 7
 */
double xitong_head_get_length (XitongHead head);

/**
 * xitong_head_draw:
 * @tip: where the line would end: the edge it points to
 * @direction: of unit length, the way the line goes there
 */
void   xitong_head_draw       (XitongMark        *mark,
                               XitongHead         head,
                               const XitongPoint *tip,
                               const XitongPoint *direction,
                               XitongInk          ink,
                               double             presence,
                               double             scale);

G_END_DECLS

/* xitong-key-list.h - a list below a chart, of the signs that stand on it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * XitongKeyRow:
 * @mark: what the row is drawn into; it goes to the scene
 * @text: what it says
 * @depth: how far in it stands
 * @is_heading: without a sign, and not to be left alone at the foot of a column
 * @ink: of the text, %XITONG_INK_NONE for the usual one
 * @sign: what draws the sign is called with it
 */
typedef struct
{
  XitongMark    *mark;
  char          *text;
  guint          depth;
  gboolean       is_heading;
  XitongInk      ink;
  gconstpointer  sign;
} XitongKeyRow;

/**
 * XitongKeyDraw:
 * @x: of the sign's left edge
 * @y: of its middle
 */
typedef void (*XitongKeyDraw) (XitongComposer *composer,
                               XitongMark     *mark,
                               gconstpointer   sign,
                               double          x,
                               double          y);

/**
 * xitong_key_list_add:
 * @rows: (element-type XitongKeyRow): they are used up
 * @draw: draws a sign
 * @sign_width: of the widest sign, so that all texts begin at one edge
 * @sign_height: of a sign
 * @y: of the list's top
 *
 * Lists the rows, in two columns where there is room for two.
 *
 * Returns: the height of the list
 */
double xitong_key_list_add (XitongComposer *composer,
                            GArray         *rows,
                            XitongKeyDraw   draw,
                            double          sign_width,
                            double          sign_height,
                            double          y);

G_END_DECLS

/* xitong-mark-shift.h - how far apart two forms of a mark are
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-mark.h"

G_BEGIN_DECLS

/**
 * XitongMarkShift:
 * @distance: how far any point of a shape is from where it comes to be, in points; %G_MAXDOUBLE where the shapes are not the same
 * @text_distance: likewise of texts; %G_MAXDOUBLE where they are not the same
 * @largest_text: of their type, in points; 0 without texts
 * @reach: where the mark can be on its way
 *
 * A way shorter than a pixel cannot be seen, and need not be gone.
 */
typedef struct
{
  double          distance;
  double          text_distance;
  double          largest_text;
  XitongRectangle reach;
} XitongMarkShift;

/**
 * xitong_mark_shift_find:
 * @before: (nullable): the mark in the one scene
 * @after: (nullable): in the other
 * @font_size: of names, in points
 */
void xitong_mark_shift_find (XitongMarkShift  *self,
                             const XitongMark *before,
                             const XitongMark *after,
                             double            font_size);

G_END_DECLS

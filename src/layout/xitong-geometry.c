/* xitong-geometry.c - points and rectangles, in points of 1/72 inch
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-geometry.h"

void
xitong_rectangle_unite (XitongRectangle       *self,
                        const XitongRectangle *other)
{
  double right, bottom;

  if (self->width <= 0 && self->height <= 0)
    {
      *self = *other;
      return;
    }

  right = MAX (self->x + self->width, other->x + other->width);
  bottom = MAX (self->y + self->height, other->y + other->height);
  self->x = MIN (self->x, other->x);
  self->y = MIN (self->y, other->y);
  self->width = right - self->x;
  self->height = bottom - self->y;
}

/* xitong-geometry.h - points and rectangles, in points of 1/72 inch
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
} XitongPoint;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} XitongRectangle;

/**
 * xitong_rectangle_intersects:
 * @gap: how far apart they must be, may be 0
 *
 * Returns: whether @a and @b overlap, or come closer than @gap
 */
static inline gboolean
xitong_rectangle_intersects (const XitongRectangle *a,
                             const XitongRectangle *b,
                             double                 gap)
{
  return a->x < b->x + b->width + gap && b->x < a->x + a->width + gap
         && a->y < b->y + b->height + gap && b->y < a->y + a->height + gap;
}

/**
 * xitong_rectangle_unite:
 *
 * Makes @self just large enough to hold @other too. An empty rectangle becomes @other.
 */
void xitong_rectangle_unite (XitongRectangle       *self,
                             const XitongRectangle *other);

G_END_DECLS

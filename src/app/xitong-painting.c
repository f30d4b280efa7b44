/* xitong-painting.c - what of a chart is painted, and how
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-painting.h"

/* Texts whose type is smaller than this on the screen are left out, in device pixels. */
#define SMALLEST_TEXT 4.5

void
xitong_painting_clear (XitongPainting *self)
{
  g_clear_pointer (&self->emphasis, xitong_emphasis_unref);
  g_clear_pointer (&self->typesetter, xitong_typesetter_unref);
}

void
xitong_painting_copy (XitongPainting       *self,
                      const XitongPainting *other)
{
  XitongPainting old = *self;

  *self = *other;
  xitong_emphasis_ref (self->emphasis);
  xitong_typesetter_ref (self->typesetter);
  xitong_painting_clear (&old);
}

double
xitong_painting_get_factor (const XitongPainting *self)
{
  return self->zoom * self->scale;
}

XitongSight
xitong_painting_make_sight (double                 factor,
                            const XitongRectangle *part)
{
  return (XitongSight) { .pixel = 1 / factor, .smallest_text = SMALLEST_TEXT / factor, .part = *part };
}

gboolean
xitong_painting_has_same_view (const XitongPainting *self,
                               const XitongPainting *other)
{
  const XitongRectangle *a = &self->part, *b = &other->part;

  return self->emphasis != NULL && other->emphasis != NULL && self->typesetter == other->typesetter && self->zoom == other->zoom
         && self->scale == other->scale && a->x == b->x && a->y == b->y && a->width == b->width && a->height == b->height
         && self->accent.red == other->accent.red && self->accent.green == other->accent.green
         && self->accent.blue == other->accent.blue && xitong_emphasis_is_alike (self->emphasis, other->emphasis);
}

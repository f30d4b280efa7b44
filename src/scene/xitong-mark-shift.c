/* xitong-mark-shift.c - how far apart two forms of a mark are
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-mark-shift.h"

#include "xitong-mark-between.h"
#include "xitong-text-style.h"

#include <math.h>

#define graphic_at(mark, i) (&g_array_index ((mark)->graphics, XitongGraphic, (i)))

static double
get_distance (const XitongPoint *a,
              const XitongPoint *b)
{
  return MAX (fabs (a->x - b->x), fabs (a->y - b->y));
}

static double
get_shape_distance (const XitongGraphic *a,
                    const XitongGraphic *b)
{
  const XitongRectangle *r = &a->rectangle, *s = &b->rectangle;
  double most = MAX (MAX (fabs (r->x - s->x), fabs (r->y - s->y)),
                     MAX (fabs (r->x + r->width - s->x - s->width), fabs (r->y + r->height - s->y - s->height)));

  for (guint i = 0; a->path != NULL && i < a->path->len; i++)
    most = MAX (most, get_distance (&g_array_index (a->path, XitongPathStep, i).to, &g_array_index (b->path, XitongPathStep, i).to));
  return most;
}

/* The next graphic from @index on that is a text, or that is none. */
static const XitongGraphic *
find_next (const XitongMark *mark,
           guint            *index,
           gboolean          is_text)
{
  while (*index < mark->graphics->len)
    {
      const XitongGraphic *graphic = graphic_at (mark, (*index)++);

      if ((graphic->kind == XITONG_GRAPHIC_TEXT) == is_text)
        return graphic;
    }
  return NULL;
}

static gboolean
is_same (const XitongGraphic *a,
         const XitongGraphic *b)
{
  return xitong_graphic_is_counterpart (a, b) && a->stroke == b->stroke && a->fill == b->fill
         && fabs (a->presence - b->presence) < 0.01 && fabs (a->width - b->width) < 0.01;
}

static double
find_distance (const XitongMark *before,
               const XitongMark *after,
               gboolean          is_text)
{
  double most = 0;
  guint i = 0, j = 0;

  for (;;)
    {
      const XitongGraphic *a = find_next (before, &i, is_text), *b = find_next (after, &j, is_text);

      if (a == NULL && b == NULL)
        return most;
      if (a == NULL || b == NULL || !is_same (a, b))
        return G_MAXDOUBLE;
      most = MAX (most, is_text ? get_distance (&a->at, &b->at) : get_shape_distance (a, b));
    }
}

static void
note (XitongMarkShift  *self,
      const XitongMark *mark,
      double            font_size)
{
  if (mark == NULL)
    return;
  xitong_rectangle_unite (&self->reach, &mark->bounds);
  for (guint i = 0; i < mark->graphics->len; i++)
    if (graphic_at (mark, i)->kind == XITONG_GRAPHIC_TEXT)
      self->largest_text = MAX (self->largest_text, xitong_text_style_get (graphic_at (mark, i)->role)->size * font_size);
}

void
xitong_mark_shift_find (XitongMarkShift  *self,
                        const XitongMark *before,
                        const XitongMark *after,
                        double            font_size)
{
  *self = (XitongMarkShift) { G_MAXDOUBLE, G_MAXDOUBLE, 0, { 0, 0, 0, 0 } };
  note (self, before, font_size);
  note (self, after, font_size);
  if (before == NULL || after == NULL)
    return;
  self->distance = find_distance (before, after, FALSE);
  self->text_distance = find_distance (before, after, TRUE);
}

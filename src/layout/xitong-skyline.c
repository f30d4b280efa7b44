/* xitong-skyline.c - what is in sight of what comes next
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-skyline.h"

/* Up to where the next one begins, @thing is in sight. */
typedef struct
{
  double start;
  guint  thing;
} Stretch;

#define NOTHING G_MAXUINT

XitongSkyline *
xitong_skyline_new (void)
{
  XitongSkyline *self = g_new0 (XitongSkyline, 1);
  Stretch all = { -G_MAXDOUBLE, NOTHING };

  self->stretches = g_array_new (FALSE, FALSE, sizeof (Stretch));
  g_array_append_val (self->stretches, all);
  return self;
}

void
xitong_skyline_free (XitongSkyline *self)
{
  g_array_unref (self->stretches);
  g_free (self);
}

static Stretch *
get_stretch (XitongSkyline *self,
             guint          i)
{
  return &g_array_index (self->stretches, Stretch, i);
}

/* The last stretch that begins at or before @at. */
static guint
find (XitongSkyline *self,
      double         at)
{
  guint low = 0, high = self->stretches->len;

  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (get_stretch (self, middle)->start <= at)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/* Makes a stretch begin at @at, and returns its place. */
static guint
cut (XitongSkyline *self,
     double         at)
{
  guint i = find (self, at);
  Stretch rest = { at, get_stretch (self, i)->thing };

  if (get_stretch (self, i)->start == at)
    return i;
  g_array_insert_val (self->stretches, i + 1, rest);
  return i + 1;
}

void
xitong_skyline_lay (XitongSkyline     *self,
                    guint              thing,
                    double             low,
                    double             high,
                    double             near,
                    XitongSkylineFunc  see,
                    gpointer           data)
{
  guint first, end;

  for (guint i = find (self, low - near); i < self->stretches->len && get_stretch (self, i)->start < high + near; i++)
    if (get_stretch (self, i)->thing != NOTHING)
      see (get_stretch (self, i)->thing, thing, data);
  if (high <= low)
    high = low + 1e-6;
  first = cut (self, low);
  end = cut (self, high);
  get_stretch (self, first)->thing = thing;
  if (end > first + 1)
    g_array_remove_range (self->stretches, first + 1, end - first - 1);
}

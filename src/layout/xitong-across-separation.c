/* xitong-across-separation.c - what keeps apart from what on a chart, from left to right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-across.h"

#include "xitong-skyline.h"

/* Lines and boxes that come this near along keep apart across, in points at a type size of 7. */
#define NEAR 4.0

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const XitongAcrossItem *first = a, *second = b;

  if (first->key != second->key)
    return first->key < second->key ? -1 : 1;
  if (first->kind != second->kind)
    return first->kind < second->kind ? -1 : 1;
  return first->index < second->index ? -1 : 1;
}

static double
get_gap (const XitongAcross     *self,
         const XitongAcrossItem *before,
         const XitongAcrossItem *after)
{
  double gap = 5.5;

  if (before->kind == XITONG_ACROSS_LEG && after->kind == XITONG_ACROSS_LEG)
    gap = 6.0 + (xitong_ways_leg (self->ways, before->index)->broad ? 3.0 : 0) + (xitong_ways_leg (self->ways, after->index)->broad ? 3.0 : 0);
  else if (before->kind == XITONG_ACROSS_LEG || after->kind == XITONG_ACROSS_LEG)
    gap = 5.5 + (xitong_ways_leg (self->ways, before->kind == XITONG_ACROSS_LEG ? before->index : after->index)->broad ? 3.0 : 0);
  else if (before->kind == XITONG_ACROSS_BOX && after->kind == XITONG_ACROSS_BOX)
    gap = 8.0;
  gap *= self->scale;
  if (before->kind == XITONG_ACROSS_BOX)
    gap += xitong_across_get_stack_width (self, before->index);
  if (before->kind == XITONG_ACROSS_LEG)
    gap = MAX (gap, self->sizing->beside_legs[before->index]);
  return gap;
}

static gboolean
is_exempt (XitongAcross           *self,
           const XitongAcrossItem *a,
           const XitongAcrossItem *b)
{
  if (a->start == b->start || a->end == b->end || a->start == b->end || a->end == b->start)
    return TRUE;
  if (a->kind == XITONG_ACROSS_LEG && b->kind == XITONG_ACROSS_BOX)
    return xitong_across_ends_on (self, a->index, b->index);
  if (a->kind == XITONG_ACROSS_BOX && b->kind == XITONG_ACROSS_LEG)
    return xitong_across_ends_on (self, b->index, a->index);
  if (a->kind == XITONG_ACROSS_EDGE && b->kind == XITONG_ACROSS_EDGE)
    return TRUE;
  if (a->kind == XITONG_ACROSS_TITLE || b->kind == XITONG_ACROSS_TITLE)
    return a->kind == XITONG_ACROSS_EDGE || b->kind == XITONG_ACROSS_EDGE;
  if (a->kind == XITONG_ACROSS_EDGE || b->kind == XITONG_ACROSS_EDGE)
    return !xitong_across_is_drawn (self, a->kind == XITONG_ACROSS_EDGE ? a->index : b->index);
  return FALSE;
}

static void
keep_apart (guint    before,
            guint    after,
            gpointer data)
{
  XitongAcross *self = data;
  const XitongAcrossItem *a = &g_array_index (self->items, XitongAcrossItem, before), *b = &g_array_index (self->items, XitongAcrossItem, after);

  if (!is_exempt (self, a, b))
    xitong_constraints_add (self->constraints, a->end, b->start, get_gap (self, a, b));
}

void
xitong_across_separate (XitongAcross *self)
{
  g_autoptr (XitongSkyline) skyline = xitong_skyline_new ();

  g_array_sort (self->items, compare_items);
  for (guint i = 0; i < self->items->len; i++)
    {
      const XitongAcrossItem *item = &g_array_index (self->items, XitongAcrossItem, i);

      if (item->kind != XITONG_ACROSS_EDGE || xitong_across_is_drawn (self, item->index))
        xitong_skyline_lay (skyline, i, item->low, item->high, NEAR * self->scale, keep_apart, self);
    }
}

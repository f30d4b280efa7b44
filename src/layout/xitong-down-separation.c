/* xitong-down-separation.c - which level lines keep apart, and in which order
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-down.h"

#include "xitong-skyline.h"

#include <math.h>

/* How far apart two level lines are at least, the label of the lower one between them. */
static double
get_pitch (const XitongDown *self,
           guint             above,
           guint             below)
{
  const XitongLeg *upper = xitong_ways_leg (self->ways, above), *lower = xitong_ways_leg (self->ways, below);
  double pitch = (lower->in_channel ? 6.0 : 7.5) + (upper->broad ? 3.5 : 0) + (lower->broad ? 3.5 : 0);

  return MAX (pitch * self->scale, lower->headroom + (lower->broad ? 3.5 : 0.8) * self->scale + (upper->broad ? 3.5 * self->scale : 1.6));
}

/* Across, the ends of lines are known only by lane and channel: what may meet within one is kept apart. */
#define MAY_MEET 0.95

static void
keep_apart (guint    above,
            guint    below,
            gpointer data)
{
  XitongDown *self = data;

  xitong_constraints_add (self->constraints, self->legs[above], self->legs[below], get_pitch (self, above, below));
}

static void
separate (XitongDown  *self,
          const guint *order,
          guint        n)
{
  g_autoptr (XitongSkyline) skyline = xitong_skyline_new ();

  for (guint i = 0; i < n; i++)
    {
      const XitongLeg *leg = xitong_ways_leg (self->ways, order[i]);

      xitong_skyline_lay (skyline, order[i], leg->low, leg->high, MAY_MEET, keep_apart, self);
    }
}

typedef struct
{
  guint  leg;
  double key;
} Keyed;

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  const Keyed *first = a, *second = b;

  if (first->key != second->key)
    return first->key < second->key ? -1 : 1;
  return first->leg < second->leg ? -1 : 1;
}

/* In which order lines stand at the sides of boxes, top to bottom: the superior's, then who overrules or goes past, then others, bars last. */
static double
get_style_order (const XitongDown *self,
                 guint             leg)
{
  const XitongNet *net = xitong_diagram_net (self->plan->diagram, xitong_ways_leg (self->ways, leg)->net);

  if (net->kind == XITONG_ROUTE_BAR)
    return 0.9;
  if (net->kind == XITONG_ROUTE_SUBORDINATION)
    return 0;
  return 0.1 + 0.05 * g_array_index (self->plan->diagram->selection->ties, XitongSelectedTie, net->source).tie->kind->style;
}

static double
get_row_key (const XitongDown *self,
             int               node)
{
  return node < 0 ? -1 : 2.0 * xitong_plan_spot (self->plan, node)->row + 1;
}

/* How far beside its box a level leg turns. */
static double
find_turn (const XitongDown *self,
           const XitongWay  *way,
           gboolean          at_start,
           int               node)
{
  guint turn = xitong_way_leg (way, at_start ? 1 : way->legs->len - 2);

  return fabs (xitong_ways_leg (self->ways, turn)->key - xitong_plan_spot (self->plan, node)->key);
}

/* A line that turns up beside its box leaves near its top, one that turns down near its bottom; the sooner it turns, the nearer, so that lines of one
 * side lie in each other and do not cross. */
static double
get_row_order (const XitongDown *self,
               guint             leg)
{
  const XitongLeg *level = xitong_ways_leg (self->ways, leg);
  const XitongWay *way = xitong_ways_way (self->ways, level->net);
  const XitongNet *net = xitong_diagram_net (self->plan->diagram, level->net);
  double value = self->values[self->legs[leg]];
  gboolean at_start = xitong_way_leg (way, 0) == leg;
  int node = at_start ? net->from : net->to;
  guint next;
  double far, near = level->key, nest;

  if (way->legs->len < 2 || node < 0)
    return value + get_style_order (self, leg);
  next = at_start ? 2 : way->legs->len - 3;
  if (way->legs->len > 2)
    far = xitong_ways_leg (self->ways, xitong_way_leg (way, next))->key;
  else
    far = get_row_key (self, at_start ? net->to : net->from);
  nest = 0.01 * find_turn (self, way, at_start, node);
  if (far > near + 0.05)
    return self->values[self->bottoms[node]] - 1 - nest + 1e-4 * get_style_order (self, leg);
  if (far < near - 0.05)
    return self->values[self->tops[node]] + 1 + nest + 1e-4 * get_style_order (self, leg);
  return value + get_style_order (self, leg);
}

static void
separate_slot (XitongDown *self,
               GArray     *lines)
{
  g_autofree guint *order = g_new (guint, lines->len);

  g_array_sort (lines, compare_keys);
  for (guint i = 0; i < lines->len; i++)
    order[i] = g_array_index (lines, Keyed, i).leg;
  separate (self, order, lines->len);
}

/* In each channel, or in each row. */
static void
separate_slots (XitongDown *self,
                gboolean    in_channel)
{
  g_autofree GArray **slots = g_new0 (GArray *, self->plan->rows->len + 1);

  for (guint i = 0; i < self->ways->legs->len; i++)
    {
      XitongLeg *leg = xitong_ways_leg (self->ways, i);
      Keyed keyed = { i, leg->key };

      if (leg->used == 0 || leg->upright || leg->in_channel != in_channel)
        continue;
      if (!in_channel)
        keyed.key = get_row_order (self, i);
      if (slots[leg->slot] == NULL)
        slots[leg->slot] = g_array_new (FALSE, FALSE, sizeof (Keyed));
      g_array_append_val (slots[leg->slot], keyed);
    }
  for (guint i = 0; i <= self->plan->rows->len; i++)
    if (slots[i] != NULL)
      {
        separate_slot (self, slots[i]);
        g_array_unref (slots[i]);
      }
}

void
xitong_down_separate (XitongDown *self)
{
  separate_slots (self, FALSE);
  separate_slots (self, TRUE);
}

/* xitong-rerouting.c - other ways for lines, once all have their places
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-rerouting.h"

#include "xitong-ways-private.h"

#define MOST_PASSES 3

/* What a reader minds: crossings, then bends, then long ways round, in points at a type size of 7. */
#define CROSSING 10.0
#define BEND 1.0
#define LENGTH 0.04

/* What is far worse than the best by the estimate is not tried. */
#define HOPELESS 12.0

/* Lines cross where they go on for so long on both sides. */
#define CLEAR 0.5

/* crosses: of the nets, how many lines each crosses
 * level: of guint: the level legs that are in use */
typedef struct
{
  XitongSeries *series;
  XitongWays   *ways;
  guint        *crosses;
  GArray       *level;
} Rerouting;

static gboolean
lie_across (const XitongSizing *sizing,
            guint               upright,
            guint               level)
{
  double x = sizing->places[upright], y = sizing->places[level];

  return x > sizing->extents[2 * level] + CLEAR && x < sizing->extents[2 * level + 1] - CLEAR
         && y > sizing->extents[2 * upright] + CLEAR && y < sizing->extents[2 * upright + 1] - CLEAR;
}

/* Crossings of an upright leg with the level ones. */
static guint
count_across (Rerouting          *self,
              const XitongSizing *sizing,
              guint               upright)
{
  const XitongLeg *leg = xitong_ways_leg (self->ways, upright);
  guint n = 0;

  for (guint i = 0; i < self->level->len; i++)
    {
      guint index = g_array_index (self->level, guint, i);
      const XitongLeg *level = xitong_ways_leg (self->ways, index);

      if (!lie_across (sizing, upright, index) || level->group == leg->group)
        continue;
      n++;
      self->crosses[level->net]++;
      self->crosses[leg->net]++;
    }
  return n;
}

static void
list_level (Rerouting *self)
{
  g_array_set_size (self->level, 0);
  for (guint i = 0; i < self->ways->legs->len; i++)
    if (!xitong_ways_leg (self->ways, i)->upright && xitong_ways_leg (self->ways, i)->used > 0)
      g_array_append_val (self->level, i);
}

/* Of the chart as it is now; out of the question where it has no coordinates. */
static double
judge (Rerouting *self)
{
  const XitongSizing *sizing;
  double cost = 0, length = 0;

  xitong_series_reset (self->series);
  if (!xitong_series_run (self->series))
    return G_MAXDOUBLE;
  sizing = xitong_series_sizing (self->series, 0);
  list_level (self);
  memset (self->crosses, 0, self->ways->ways->len * sizeof (guint));
  for (guint i = 0; i < self->ways->legs->len; i++)
    {
      if (xitong_ways_leg (self->ways, i)->used == 0)
        continue;
      length += sizing->extents[2 * i + 1] - sizing->extents[2 * i];
      if (xitong_ways_leg (self->ways, i)->upright)
        cost += CROSSING * count_across (self, sizing, i);
    }
  for (guint i = 0; i < self->ways->ways->len; i++)
    cost += BEND * (MAX (xitong_ways_way (self->ways, i)->legs->len, 1) - 1);
  return cost + LENGTH * length / self->ways->plan->diagram->scale;
}

/* Returns what the chart costs with the best way for @net. */
static double
reroute (Rerouting *self,
         guint      net,
         guint      n,
         double     cost)
{
  guint n_legs = self->ways->legs->len;
  g_autoptr (GArray) found = NULL;
  XitongWayCandidate best;

  if (!xitong_ways_describe (self->ways, net, &best))
    return cost;
  xitong_ways_give_up (self->ways, net);
  found = xitong_ways_find (self->ways, net, n);
  for (guint i = 0; i < found->len; i++)
    {
      const XitongWayCandidate *candidate = &g_array_index (found, XitongWayCandidate, i);
      double then;

      if (candidate->cost > g_array_index (found, XitongWayCandidate, 0).cost + HOPELESS)
        break;
      xitong_ways_adopt (self->ways, net, candidate);
      then = judge (self);
      if (then < cost - 1e-6)
        {
          best = *candidate;
          cost = then;
        }
      xitong_ways_give_up (self->ways, net);
      g_array_set_size (self->ways->legs, n_legs);
    }
  xitong_ways_adopt (self->ways, net, &best);
  return judge (self);
}

void
xitong_rerouting_run (XitongSeries *series,
                      guint         n)
{
  Rerouting self = { .series = series, .ways = xitong_series_sizing (series, 0)->ways };
  double cost, before;

  self.level = g_array_new (FALSE, FALSE, sizeof (guint));
  self.crosses = g_new0 (guint, self.ways->ways->len + 1);
  cost = judge (&self);
  for (guint pass = 0; pass < MOST_PASSES; pass++)
    {
      before = cost;
      for (guint i = 0; i < self.ways->ways->len; i++)
        if (self.crosses[i] > 0)
          cost = reroute (&self, i, n, cost);
      if (cost >= before - 1e-6)
        break;
    }
  g_array_unref (self.level);
  g_free (self.crosses);
}

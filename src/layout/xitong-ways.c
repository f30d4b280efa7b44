/* xitong-ways.c - the ways of lines through lanes, rows and channels
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-ways-private.h"

static void
way_clear (gpointer data)
{
  g_array_unref (((XitongWay *) data)->legs);
}

guint
xitong_ways_add_leg (XitongWays *self,
                     gboolean    upright,
                     gboolean    in_channel,
                     guint       slot,
                     double      key,
                     guint       net)
{
  XitongLeg leg = { .upright = upright, .in_channel = in_channel, .slot = slot, .key = key, .low = G_MAXDOUBLE, .high = -G_MAXDOUBLE };

  leg.hint = key - 2 * slot - !in_channel;
  leg.net = net;
  leg.group = xitong_diagram_net (self->plan->diagram, net)->group;
  leg.broad = xitong_diagram_net (self->plan->diagram, net)->kind == XITONG_ROUTE_BAR;
  leg.owner = XITONG_NO_NODE;
  g_array_append_val (self->legs, leg);
  return self->legs->len - 1;
}

void
xitong_ways_extend (XitongWays *self,
                    guint       leg,
                    double      key)
{
  XitongLeg *extended = xitong_ways_leg (self, leg);

  extended->low = MIN (extended->low, key);
  extended->high = MAX (extended->high, key);
}

void
xitong_ways_use (XitongWays *self,
                 guint       net,
                 guint       leg)
{
  xitong_ways_leg (self, leg)->used++;
  g_array_append_val (xitong_ways_way (self, net)->legs, leg);
}

static gboolean
is_routed (const XitongWays *self,
           guint             net)
{
  return xitong_ways_way (self, net)->legs->len > 0;
}

static void
search_all (XitongWays *self,
            gboolean    bars,
            gboolean    again)
{
  GArray *nets = self->plan->diagram->nets;

  for (guint i = 0; i < nets->len; i++)
    {
      XitongNet *net = xitong_diagram_net (self->plan->diagram, i);

      if (net->kind == XITONG_ROUTE_STUB || (net->kind == XITONG_ROUTE_BAR) != bars)
        continue;
      if (is_routed (self, i) != again)
        continue;
      if (again && xitong_ways_leg (self, xitong_way_leg (xitong_ways_way (self, i), 0))->used > 1)
        continue;
      xitong_ways_search (self, i);
    }
}

/* Legs of ways that were given up. */
static void
forget_unused (XitongWays *self)
{
  g_autofree guint *places = g_new (guint, self->legs->len + 1);
  guint n = 0;

  for (guint i = 0; i < self->legs->len; i++)
    {
      places[i] = n;
      if (xitong_ways_leg (self, i)->used > 0)
        *xitong_ways_leg (self, n++) = *xitong_ways_leg (self, i);
    }
  g_array_set_size (self->legs, n);
  for (guint i = 0; i < self->ways->len; i++)
    for (guint j = 0; j < xitong_ways_way (self, i)->legs->len; j++)
      xitong_way_leg (xitong_ways_way (self, i), j) = places[xitong_way_leg (xitong_ways_way (self, i), j)];
}

XitongWays *
xitong_ways_new (XitongPlan         *plan,
                 const XitongStacks *stacks,
                 GPtrArray          *others)
{
  XitongWays *self = g_new0 (XitongWays, 1);

  self->plan = plan;
  self->stacks = stacks;
  self->others = others;
  self->legs = g_array_new (FALSE, FALSE, sizeof (XitongLeg));
  self->ways = g_array_new (FALSE, TRUE, sizeof (XitongWay));
  self->straights = g_array_new (FALSE, FALSE, sizeof (guint));
  self->joined = g_array_new (FALSE, TRUE, sizeof (guint));
  g_array_set_size (self->joined, plan->spots->len);
  g_array_set_clear_func (self->ways, way_clear);
  for (guint i = 0; i < plan->diagram->nets->len; i++)
    {
      XitongWay way = { .legs = g_array_new (FALSE, FALSE, sizeof (guint)) };

      g_array_append_val (self->ways, way);
    }

  search_all (self, TRUE, FALSE);
  xitong_trunks_add (self);
  search_all (self, FALSE, FALSE);
  if (plan->diagram->nets->len < 400)
    {
      search_all (self, FALSE, TRUE);
      search_all (self, TRUE, TRUE);
      forget_unused (self);
    }
  return self;
}

void
xitong_ways_free (XitongWays *self)
{
  g_array_unref (self->ways);
  g_array_unref (self->legs);
  g_array_unref (self->straights);
  g_array_unref (self->joined);
  g_free (self);
}

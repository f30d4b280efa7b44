/* xitong-trunks.c - the lines from one superior to all who stand under him
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-ways-private.h"

#include <math.h>

/*
 * A trunk goes down from the superior, past those below him in his stack. Combs leave it above a row; upright brackets hang on combs, beside a
 * stack, and go on down to lower rows. What is shared is one leg, used by many ways.
 */
typedef struct
{
  XitongWays       *ways;
  const XitongPlan *plan;
  int               superior;
  GArray           *nets;
  guint             trunk;
  GArray           *brackets;
  GArray           *combs;
} Trunk;

/* An upright leg other than the trunk, and the legs that lead to it. */
typedef struct
{
  guint channel;
  guint leg;
  guint comb;
  guint parent;
} Bracket;

typedef struct
{
  guint row;
  guint leg;
  guint parent;
} Comb;

#define NO_PARENT G_MAXUINT

static const XitongSpot *
get_spot (const Trunk *self,
          int          node)
{
  return xitong_plan_spot (self->plan, node);
}

static int
get_child (const Trunk *self,
           guint        i)
{
  return xitong_diagram_net (self->plan->diagram, g_array_index (self->nets, guint, i))->to;
}

/* On which side of a lane its upright lines run: away from the gutter. */
static guint
get_outer_channel (const Trunk *self,
                   int          node)
{
  const XitongNode *unit = xitong_diagram_node (self->plan->diagram, node);
  int lane = get_spot (self, node)->lane;

  if (unit->column < 0)
    return lane;
  return xitong_diagram_column (self->plan->diagram, unit->column)->gutter > 0 ? lane : lane + 1;
}

static void
plant (Trunk *self)
{
  const XitongSpot *spot = get_spot (self, self->superior);
  guint net = g_array_index (self->nets, guint, 0);

  if (spot->index + 1 < spot->size)
    {
      guint channel = get_outer_channel (self, self->superior);

      self->trunk = xitong_ways_add_leg (self->ways, TRUE, TRUE, channel, 2 * channel, net);
      xitong_ways_leg (self->ways, self->trunk)->owner = self->superior;
    }
  else if (lround (spot->key) % 2 == 0)
    {
      /* Above the enterprise a box may stand over a channel. */
      self->trunk = xitong_ways_add_leg (self->ways, TRUE, TRUE, (guint) lround (spot->key) / 2, spot->key, net);
    }
  else
    {
      self->trunk = xitong_ways_add_leg (self->ways, TRUE, FALSE, spot->lane, spot->key, net);
    }
  xitong_ways_extend (self->ways, self->trunk, xitong_spot_get_row_key (spot));
}

static gboolean
trunk_passes (const Trunk *self,
              guint        row)
{
  const XitongSpot *spot = get_spot (self, self->superior);
  XitongLeg *trunk = xitong_ways_leg (self->ways, self->trunk);

  for (guint i = spot->row + 1; i < row; i++)
    if (trunk->in_channel ? !xitong_plan_channel_is_free (self->plan, trunk->slot, i)
                          : fabs (trunk->key - 2 * trunk->slot - 1) > 0.32 || !xitong_plan_lane_is_free (self->plan, trunk->slot, i))
      return FALSE;
  return TRUE;
}

static gboolean
channel_passes (const Trunk *self,
                guint        channel,
                guint        from,
                guint        to)
{
  for (guint i = from; i < to; i++)
    if (!xitong_plan_channel_is_free (self->plan, channel, i))
      return FALSE;
  return TRUE;
}

/* Appends the legs from the superior to a bracket, or only the trunk. */
static void
use_path (Trunk *self,
          guint  net,
          guint  bracket)
{
  const Bracket *at;

  if (bracket == NO_PARENT)
    {
      xitong_ways_use (self->ways, net, self->trunk);
      return;
    }
  at = &g_array_index (self->brackets, Bracket, bracket);
  use_path (self, net, at->parent);
  xitong_ways_use (self->ways, net, at->comb);
  xitong_ways_use (self->ways, net, at->leg);
}

static guint
get_upright (const Trunk *self,
             guint        bracket)
{
  return bracket == NO_PARENT ? self->trunk : g_array_index (self->brackets, Bracket, bracket).leg;
}

/* The nearest upright leg that can come down to above @row; a new bracket beside the superior's lane where there is none. */
static guint find_parent (Trunk *self,
                          guint  row,
                          guint  channel);

static guint
find_comb (Trunk *self,
           guint  row,
           guint  channel)
{
  Comb comb = { .row = row };

  for (guint i = 0; i < self->combs->len; i++)
    if (g_array_index (self->combs, Comb, i).row == row)
      return i;
  comb.parent = find_parent (self, row, channel);
  comb.leg = xitong_ways_add_leg (self->ways, FALSE, TRUE, row, 2 * row, g_array_index (self->nets, guint, 0));
  xitong_ways_extend (self->ways, comb.leg, xitong_ways_leg (self->ways, get_upright (self, comb.parent))->key);
  xitong_ways_extend (self->ways, get_upright (self, comb.parent), 2 * row);
  g_array_append_val (self->combs, comb);
  return self->combs->len - 1;
}

static guint
add_bracket (Trunk *self,
             guint  row,
             guint  channel)
{
  guint comb = find_comb (self, row, channel);
  Bracket bracket = { .channel = channel, .comb = g_array_index (self->combs, Comb, comb).leg,
                      .parent = g_array_index (self->combs, Comb, comb).parent };

  bracket.leg = xitong_ways_add_leg (self->ways, TRUE, TRUE, channel, 2 * channel, g_array_index (self->nets, guint, 0));
  xitong_ways_extend (self->ways, bracket.leg, 2 * row);
  xitong_ways_extend (self->ways, bracket.comb, 2 * channel);
  g_array_append_val (self->brackets, bracket);
  return self->brackets->len - 1;
}

static guint
find_parent (Trunk *self,
             guint  row,
             guint  channel)
{
  guint below = get_spot (self, self->superior)->row + 1, best = NO_PARENT;
  double nearest = G_MAXDOUBLE;

  if (trunk_passes (self, row))
    return NO_PARENT;
  for (guint i = 0; i < self->brackets->len; i++)
    {
      const Bracket *bracket = &g_array_index (self->brackets, Bracket, i);
      double off = fabs ((double) bracket->channel - channel);

      if (off < nearest && channel_passes (self, bracket->channel, below, row))
        {
          nearest = off;
          best = i;
        }
    }
  if (best != NO_PARENT || row <= below)
    return best;
  channel = get_outer_channel (self, self->superior);
  if (!channel_passes (self, channel, below, row))
    channel = self->plan->first_zone;
  return add_bracket (self, below, channel);
}

static guint
find_bracket (const Trunk *self,
              guint        channel,
              guint        row)
{
  for (guint i = 0; i < self->brackets->len; i++)
    {
      const Bracket *bracket = &g_array_index (self->brackets, Bracket, i);
      guint from = (guint) (xitong_ways_leg (self->ways, bracket->leg)->low / 2);

      if (bracket->channel == channel && from <= row && channel_passes (self, channel, from, row))
        return i;
    }
  return NO_PARENT;
}

/* From an upright leg beside its lane into the side of a box. */
static void
enter_side (Trunk *self,
            guint  net,
            int    child,
            guint  bracket)
{
  const XitongSpot *spot = get_spot (self, child);
  XitongLeg *upright = xitong_ways_leg (self->ways, get_upright (self, bracket));
  double key = upright->key;
  guint port;

  xitong_ways_extend (self->ways, get_upright (self, bracket), xitong_spot_get_row_key (spot));
  port = xitong_ways_add_leg (self->ways, FALSE, FALSE, spot->row, xitong_spot_get_row_key (spot), net);
  xitong_ways_extend (self->ways, port, key);
  xitong_ways_extend (self->ways, port, spot->key);
  use_path (self, net, bracket);
  xitong_ways_use (self->ways, net, port);
  xitong_ways_way (self->ways, net)->end = key < spot->key ? XITONG_SIDE_LEFT : XITONG_SIDE_RIGHT;
}

static void
enter_top (Trunk *self,
           guint  net,
           int    child)
{
  const XitongSpot *spot = get_spot (self, child);
  guint comb = find_comb (self, spot->row, spot->lane);
  const Comb *at = &g_array_index (self->combs, Comb, comb);
  guint port = xitong_ways_add_leg (self->ways, TRUE, FALSE, spot->lane, spot->key, net);

  xitong_ways_extend (self->ways, port, 2 * spot->row);
  xitong_ways_extend (self->ways, port, xitong_spot_get_row_key (spot));
  xitong_ways_extend (self->ways, at->leg, spot->key);
  use_path (self, net, at->parent);
  xitong_ways_use (self->ways, net, at->leg);
  xitong_ways_use (self->ways, net, port);
  xitong_ways_way (self->ways, net)->end = XITONG_SIDE_TOP;
}

static void
enter_straight (Trunk *self,
                guint  net,
                int    child)
{
  xitong_ways_extend (self->ways, self->trunk, xitong_spot_get_row_key (get_spot (self, child)));
  xitong_ways_use (self->ways, net, self->trunk);
  xitong_ways_way (self->ways, net)->end = XITONG_SIDE_TOP;
}

/* Next below the superior in his stack. */
static gboolean
enter_next (Trunk *self,
            guint  net,
            int    child)
{
  const XitongSpot *above = get_spot (self, self->superior), *spot = get_spot (self, child);
  guint leg;

  if (above->lane != spot->lane || above->row != spot->row || spot->index != above->index + 1)
    return FALSE;
  leg = xitong_ways_add_leg (self->ways, TRUE, FALSE, spot->lane, spot->key, net);
  xitong_ways_extend (self->ways, leg, xitong_spot_get_row_key (above));
  xitong_ways_extend (self->ways, leg, xitong_spot_get_row_key (spot));
  xitong_ways_use (self->ways, net, leg);
  xitong_ways_way (self->ways, net)->end = XITONG_SIDE_TOP;
  return TRUE;
}

static guint
count_in_cell (const Trunk      *self,
               const XitongSpot *spot)
{
  guint n = 0;

  for (guint i = 0; i < self->nets->len; i++)
    {
      const XitongSpot *other = get_spot (self, get_child (self, i));

      n += other->lane == spot->lane && other->row == spot->row;
    }
  return n;
}

/* Beside which side of its lane the lines to a stack run. */
static guint
choose_channel (const Trunk      *self,
                const XitongSpot *spot)
{
  double trunk = xitong_ways_leg (self->ways, self->trunk)->key;

  if (find_bracket (self, spot->lane + 1, spot->row) != NO_PARENT && find_bracket (self, spot->lane, spot->row) == NO_PARENT)
    return spot->lane + 1;
  return trunk <= spot->key ? spot->lane : spot->lane + 1;
}

static void
enter (Trunk *self,
       guint  net,
       int    child)
{
  const XitongSpot *above = get_spot (self, self->superior), *spot = get_spot (self, child);
  XitongLeg *trunk = xitong_ways_leg (self->ways, self->trunk);
  guint channel, bracket;

  xitong_ways_way (self->ways, net)->start = XITONG_SIDE_BOTTOM;
  if (enter_next (self, net, child))
    return;
  if (trunk->in_channel && spot->row >= above->row && trunk_passes (self, spot->row)
      && ((int) trunk->slot == spot->lane || (int) trunk->slot == spot->lane + 1))
    {
      enter_side (self, net, child, NO_PARENT);
      return;
    }
  if (spot->row == above->row)
    return;
  if (!trunk->in_channel && spot->index == 0 && trunk_passes (self, spot->row) && (int) trunk->slot == spot->lane
      && fabs (trunk->key - spot->key) < 0.32)
    {
      enter_straight (self, net, child);
      return;
    }
  channel = choose_channel (self, spot);
  bracket = find_bracket (self, channel, spot->row);
  if (bracket != NO_PARENT)
    enter_side (self, net, child, bracket);
  else if (spot->index > 0 || count_in_cell (self, spot) > 1)
    enter_side (self, net, child, add_bracket (self, spot->row, channel));
  else
    enter_top (self, net, child);
}

typedef struct
{
  const XitongPlan *plan;
  int               superior;
} Order;

/* From the top, and in each row from the nearest. */
static int
compare_nets (gconstpointer a,
              gconstpointer b,
              gpointer      data)
{
  const Order *order = data;
  guint first = *(const guint *) a, second = *(const guint *) b;
  const XitongSpot *above = xitong_plan_spot (order->plan, order->superior);
  const XitongSpot *one = xitong_plan_spot (order->plan, xitong_diagram_net (order->plan->diagram, first)->to);
  const XitongSpot *other = xitong_plan_spot (order->plan, xitong_diagram_net (order->plan->diagram, second)->to);
  double off = fabs (one->key - above->key) - fabs (other->key - above->key);

  if (one->row != other->row)
    return one->row < other->row ? -1 : 1;
  if (one->index != other->index)
    return one->index < other->index ? -1 : 1;
  if (fabs (off) > 1e-6)
    return off < 0 ? -1 : 1;
  return first < second ? -1 : 1;
}

static void
grow (XitongWays *ways,
      int         superior,
      GArray     *nets)
{
  Trunk self = { .ways = ways, .plan = ways->plan, .superior = superior, .nets = nets };
  Order order = { ways->plan, superior };

  self.brackets = g_array_new (FALSE, FALSE, sizeof (Bracket));
  self.combs = g_array_new (FALSE, FALSE, sizeof (Comb));
  g_array_sort_with_data (nets, compare_nets, &order);
  plant (&self);
  for (guint i = 0; i < nets->len; i++)
    enter (&self, g_array_index (nets, guint, i), get_child (&self, i));
  g_array_unref (self.brackets);
  g_array_unref (self.combs);
}

/* Who stands under one superior by charter and in practice has two lines from him: only one of them is of the tree. */
static gboolean
makes_tree (const XitongPlan *plan,
            const XitongNet  *net)
{
  return g_array_index (plan->diagram->selection->subordinations, XitongSelectedSubordination, net->source).makes_tree;
}

/* Those below, or beside in his own row; others are drawn on their own. */
static gboolean
hangs_on_trunk (const XitongPlan *plan,
                const XitongNet  *net)
{
  const XitongSpot *above, *spot;

  if (net->kind != XITONG_ROUTE_SUBORDINATION || net->from < 0 || net->to < 0 || !makes_tree (plan, net))
    return FALSE;
  above = xitong_plan_spot (plan, net->from);
  spot = xitong_plan_spot (plan, net->to);
  if (above->lane < 0 || spot->lane < 0 || xitong_diagram_node (plan->diagram, net->to)->superior != net->from)
    return FALSE;
  if (xitong_plan_row (plan, spot->row)->kind == XITONG_ROW_ABOVE)
    return FALSE;
  if (spot->row == above->row)
    return (spot->lane == above->lane && spot->index > above->index) || xitong_plan_stands_beside (plan, net->to);
  return spot->row > above->row;
}

void
xitong_trunks_add (XitongWays *self)
{
  const XitongPlan *plan = self->plan;
  g_autofree GArray **by_superior = g_new0 (GArray *, plan->spots->len + 1);

  for (guint i = 0; i < plan->diagram->nets->len; i++)
    {
      XitongNet *net = xitong_diagram_net (plan->diagram, i);

      if (!hangs_on_trunk (plan, net))
        continue;
      if (by_superior[net->from] == NULL)
        by_superior[net->from] = g_array_new (FALSE, FALSE, sizeof (guint));
      g_array_append_val (by_superior[net->from], i);
    }
  for (guint i = 0; i < plan->spots->len; i++)
    {
      if (by_superior[i] == NULL)
        continue;
      if (by_superior[i]->len > 1)
        grow (self, i, by_superior[i]);
      g_array_unref (by_superior[i]);
    }
}

/* xitong-way-search.c - the best way for one line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-ways-private.h"

#include <math.h>

#define EPSILON 0.05

/* What a reader minds, in the order of Purchase 1997: crossings, then bends, then length. */
#define CROSSING 2.2
#define BEND 1.0
#define LENGTH 0.15

/* To run beside another in one channel, as a part of a crossing: the two cross where they part, unless they can be put in an order. */
#define COMPANY 0.08

/* Beyond so many nets crossings are not counted while ways are chosen: it would take the square of their number. */
#define MANY 600

/* found: of XitongWayCandidate: the best so far, in their order, of which @n_wanted are sought
 * limit: what costs as much is of no use any more */
typedef struct
{
  XitongWays       *ways;
  const XitongPlan *plan;
  XitongNet        *net;
  guint             index;
  XitongEnd         from;
  XitongEnd         to;
  gboolean          next_in_stack;
  GArray           *found;
  guint             n_wanted;
  double            limit;
} Search;

static double
get_extent (const Search             *self,
            const XitongWayCandidate *candidate,
            guint                     i,
            gboolean                  at_end)
{
  gboolean upright = candidate->pieces[i].upright;

  if (!at_end && i == 0)
    return upright ? self->from.place.y : self->from.place.x;
  if (at_end && i + 1 == candidate->n)
    return upright ? self->to.place.y : self->to.place.x;
  return candidate->pieces[at_end ? i + 1 : i - 1].key;
}

static void
add_piece (XitongWayCandidate *candidate,
           gboolean            upright,
           gboolean            in_channel,
           guint               slot,
           double              key,
           int                 owner)
{
  candidate->pieces[candidate->n++] = (XitongWayPiece) { upright, in_channel, slot, key, owner };
}

static gboolean
channel_is_free (const Search *self,
                 guint         channel,
                 double        low,
                 double        high)
{
  for (guint row = 0; row < self->plan->rows->len; row++)
    if (2 * row + 1 > low + 0.45 && 2 * row + 1 < high - 0.45 && !xitong_plan_channel_is_free (self->plan, channel, row))
      return FALSE;
  return TRUE;
}

static gboolean
is_stacked (const Search *self,
            int           node,
            int           other,
            int           order)
{
  const XitongSpot *a, *b;

  if (node < 0 || other < 0)
    return FALSE;
  a = xitong_plan_spot (self->plan, node);
  b = xitong_plan_spot (self->plan, other);
  return a->lane == b->lane && a->row == b->row && (order > 0 ? b->index > a->index : b->index < a->index);
}

/*
 * Where two lines end on the sides of boxes of one row, they can be put in an order in which they do not cross, unless the stacks forbid it: the
 * other ends below the upper, and above the lower box of this one.
 */
static gboolean
can_avoid (const Search    *self,
           const XitongLeg *leg)
{
  const XitongNet *other = xitong_diagram_net (self->plan->diagram, leg->net);
  int upper = self->net->from, lower = self->net->to;
  gboolean below, above;

  if (leg->in_channel || leg->upright || upper < 0 || lower < 0)
    return FALSE;
  if (xitong_plan_spot (self->plan, upper)->row != leg->slot || xitong_plan_spot (self->plan, lower)->row != leg->slot)
    return other->from == upper || other->from == lower || other->to == upper || other->to == lower;
  if (self->from.place.y > self->to.place.y)
    {
      upper = self->net->to;
      lower = self->net->from;
    }
  below = is_stacked (self, upper, other->from, 1) || is_stacked (self, upper, other->to, 1);
  above = is_stacked (self, lower, other->from, -1) || is_stacked (self, lower, other->to, -1);
  return !(below && above);
}

static double
count_crossings (const Search         *self,
                 const XitongWayPiece *piece,
                 double                low,
                 double                high)
{
  double n = 0;

  for (guint i = 0; i < self->ways->legs->len; i++)
    {
      const XitongLeg *leg = xitong_ways_leg (self->ways, i);

      if (leg->used == 0)
        continue;
      if (leg->upright != piece->upright)
        {
          gboolean crosses = leg->key > low + EPSILON && leg->key < high - EPSILON && piece->key > leg->low + EPSILON
                             && piece->key < leg->high - EPSILON;

          n += crosses ? can_avoid (self, leg) ? 0.1 : 1 : 0;
        }
      else if (leg->in_channel == piece->in_channel && leg->slot == piece->slot)
        n += COMPANY * (MIN (leg->high, high) > MAX (leg->low, low) + EPSILON);
    }
  return n;
}

/* What a side says: superiors stand above; partners beside each other. */
static double
get_side_cost (const Search             *self,
               const XitongWayCandidate *candidate)
{
  double cost = 0;
  gboolean down = self->to.place.y > self->from.place.y + 0.5;
  gboolean right = self->to.place.x > self->from.place.x + 0.5, left = self->to.place.x < self->from.place.x - 0.5;

  const double away = self->net->kind == XITONG_ROUTE_BAR ? 2.0 : 0.7;

  cost += candidate->start == (right ? XITONG_SIDE_LEFT : XITONG_SIDE_RIGHT) && (right || left) ? away : 0;
  cost += candidate->end == (right ? XITONG_SIDE_RIGHT : XITONG_SIDE_LEFT) && (right || left) ? away : 0;

  if (self->net->kind == XITONG_ROUTE_SUBORDINATION)
    {
      cost += candidate->start == XITONG_SIDE_TOP ? 2.5 : candidate->start != XITONG_SIDE_BOTTOM && down ? 1.2 : 0;
      cost += candidate->end == XITONG_SIDE_BOTTOM ? 3 : candidate->end != XITONG_SIDE_TOP && down ? 0.4 : 0;
    }
  else if (self->net->kind == XITONG_ROUTE_BAR)
    {
      cost += candidate->start <= XITONG_SIDE_BOTTOM ? 1.5 : 0;
      cost += candidate->end <= XITONG_SIDE_BOTTOM ? 1.5 : 0;
    }
  else if (down)
    {
      cost += candidate->start == XITONG_SIDE_TOP ? 1 : 0;
      cost += candidate->end == XITONG_SIDE_BOTTOM ? 1 : 0;
    }
  return cost;
}

/* A line that leaves the top of a box goes up, out of its row, and one that leaves its bottom down; only a neighbour of the stack is nearer. */
static gboolean
goes_out (const XitongEnd *end,
          XitongSide       side,
          double           key)
{
  double row = floor (end->place.y / 2);

  return side == XITONG_SIDE_TOP ? key <= 2 * row + EPSILON : key >= 2 * row + 2 - EPSILON;
}

static gboolean
goes_outwards (const Search             *self,
               const XitongWayCandidate *candidate)
{
  const XitongWayPiece *first = &candidate->pieces[0], *last = &candidate->pieces[candidate->n - 1];

  if (self->next_in_stack && candidate->n == 1)
    return TRUE;
  if (first->upright && !goes_out (&self->from, candidate->start, get_extent (self, candidate, 0, TRUE)))
    return FALSE;
  return !last->upright || goes_out (&self->to, candidate->end, get_extent (self, candidate, candidate->n - 1, FALSE));
}

static gboolean
is_same_way (const XitongWayCandidate *a,
             const XitongWayCandidate *b)
{
  if (a->n != b->n || a->start != b->start || a->end != b->end)
    return FALSE;
  for (guint i = 0; i < a->n; i++)
    if (a->pieces[i].upright != b->pieces[i].upright || a->pieces[i].in_channel != b->pieces[i].in_channel
        || a->pieces[i].slot != b->pieces[i].slot || a->pieces[i].owner != b->pieces[i].owner)
      return FALSE;
  return TRUE;
}

/* Among the best, in their order. */
static void
keep (Search                   *self,
      const XitongWayCandidate *candidate)
{
  guint i = 0;

  while (i < self->found->len && !is_same_way (&g_array_index (self->found, XitongWayCandidate, i), candidate))
    i++;
  if (i < self->found->len && g_array_index (self->found, XitongWayCandidate, i).cost <= candidate->cost)
    return;
  if (i < self->found->len)
    g_array_remove_index (self->found, i);
  else if (self->found->len == self->n_wanted)
    g_array_set_size (self->found, self->found->len - 1);
  for (i = self->found->len; i > 0 && g_array_index (self->found, XitongWayCandidate, i - 1).cost > candidate->cost;)
    i--;
  g_array_insert_val (self->found, i, *candidate);
  if (self->found->len == self->n_wanted)
    self->limit = g_array_index (self->found, XitongWayCandidate, self->n_wanted - 1).cost;
}

static void
consider (Search             *self,
          XitongWayCandidate *candidate)
{
  if (!goes_outwards (self, candidate))
    return;
  candidate->cost += BEND * (candidate->n - 1) + get_side_cost (self, candidate);
  for (guint i = 0; i < candidate->n; i++)
    {
      const XitongWayPiece *piece = &candidate->pieces[i];
      double a = get_extent (self, candidate, i, FALSE), b = get_extent (self, candidate, i, TRUE);

      if (i > 0 && i + 1 < candidate->n && fabs (a - b) < EPSILON && (candidate->n > 3 || !piece->upright))
        return;
      if (piece->upright && piece->in_channel && !channel_is_free (self, piece->slot, MIN (a, b), MAX (a, b)))
        return;
      candidate->cost += LENGTH * fabs (a - b) * (piece->upright ? 1.0 : 0.7);
      if (candidate->cost >= self->limit)
        return;
      if (self->ways->ways->len < MANY)
        candidate->cost += CROSSING * count_crossings (self, piece, MIN (a, b), MAX (a, b));
    }
  if (candidate->cost < self->limit)
    keep (self, candidate);
}

static void
add_port (XitongWayCandidate *candidate,
          const XitongExit   *way_out)
{
  if (way_out->has_port)
    add_piece (candidate, !way_out->channel_upright, FALSE, way_out->port_slot, way_out->port_key, XITONG_NO_NODE);
}

static void
add_channel (XitongWayCandidate *candidate,
             const XitongExit   *way_out)
{
  add_piece (candidate, way_out->channel_upright, TRUE, way_out->channel,
             way_out->has_port ? 2 * way_out->channel : way_out->port_key, way_out->owner);
}

static gboolean
sides_face (XitongSide a,
            XitongSide b)
{
  return (a ^ b) == 1;
}

static XitongWayCandidate
begin (const XitongExit *out,
       const XitongExit *in)
{
  return (XitongWayCandidate) { .start = out->side, .end = in->side, .cost = out->cost + in->cost };
}

/* Both ports in one: a straight line. */
static void
try_straight (Search           *self,
              const XitongExit *out,
              const XitongExit *in)
{
  XitongWayCandidate candidate = begin (out, in);

  if (!out->has_port || !in->has_port || out->channel_upright != in->channel_upright || out->channel != in->channel
      || !sides_face (out->side, in->side) || out->port_slot != in->port_slot)
    return;
  if (!out->channel_upright && fabs (out->port_key - in->port_key) > 0.35)
    return;
  if (out->channel_upright && !xitong_straights_allow (self->ways, self->from.node, self->to.node, self->index))
    return;
  add_port (&candidate, fabs (out->port_key - lround (out->port_key)) > EPSILON ? out : in);
  consider (self, &candidate);
}

static void
try_through (Search           *self,
             const XitongExit *out,
             const XitongExit *in,
             int               middle)
{
  XitongWayCandidate candidate = begin (out, in);

  add_port (&candidate, out);
  if (out->channel_upright == in->channel_upright && out->channel == in->channel)
    {
      add_channel (&candidate, in->owner >= 0 || (out->has_port && !in->has_port) ? in : out);
    }
  else
    {
      add_channel (&candidate, out);
      if (out->channel_upright == in->channel_upright)
        add_piece (&candidate, !out->channel_upright, TRUE, middle, 2 * middle, XITONG_NO_NODE);
      add_channel (&candidate, in);
    }
  add_port (&candidate, in);
  consider (self, &candidate);
}

/* Two channels side by side are joined by one across, near either end, or at the margin. */
static void
try_middles (Search           *self,
             const XitongExit *out,
             const XitongExit *in)
{
  double a = out->channel_upright ? self->from.place.y : self->from.place.x;
  double b = out->channel_upright ? self->to.place.y : self->to.place.x;
  int limit = out->channel_upright ? self->plan->rows->len : self->plan->lanes->len;
  int middles[] = { (int) floor (a / 2), (int) floor (a / 2) + 1, (int) floor (b / 2), (int) floor (b / 2) + 1,
                    self->plan->first_zone, self->plan->last_zone + 1 };

  for (guint i = 0; i < (out->channel_upright ? 4 : G_N_ELEMENTS (middles)); i++)
    if (middles[i] >= 0 && middles[i] <= limit)
      try_through (self, out, in, middles[i]);
}

/* The next below, or above, in one stack: straight from box to box. */
static void
try_neighbours (Search *self)
{
  const XitongSpot *from, *to;
  XitongWayCandidate candidate = { .cost = 0 };

  if (self->from.node < 0 || self->to.node < 0)
    return;
  from = xitong_plan_spot (self->plan, self->from.node);
  to = xitong_plan_spot (self->plan, self->to.node);
  if (from->lane < 0 || from->lane != to->lane || from->row != to->row || from->size < 2
      || ABS ((int) from->index - (int) to->index) != 1)
    return;
  candidate.start = from->index < to->index ? XITONG_SIDE_BOTTOM : XITONG_SIDE_TOP;
  candidate.end = from->index < to->index ? XITONG_SIDE_TOP : XITONG_SIDE_BOTTOM;
  add_piece (&candidate, TRUE, FALSE, from->lane, from->key, XITONG_NO_NODE);
  self->next_in_stack = TRUE;
  consider (self, &candidate);
  self->next_in_stack = FALSE;
}

/* Whether a box stands between the two in their row. */
static gboolean
are_parted (const Search     *self,
            const XitongSpot *a,
            const XitongSpot *b)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      const XitongSpot *other = xitong_plan_spot (self->plan, i);

      if (other->row == a->row && other->key > MIN (a->key, b->key) && other->key < MAX (a->key, b->key))
        return TRUE;
    }
  return FALSE;
}

/* Above the enterprise two may stand so close that no channel lies between them. */
static void
try_beside (Search *self)
{
  const XitongSpot *from, *to;
  XitongWayCandidate candidate = { .cost = self->net->label != NULL ? 1.5 : 0 };

  if (self->from.node < 0 || self->to.node < 0)
    return;
  from = xitong_plan_spot (self->plan, self->from.node);
  to = xitong_plan_spot (self->plan, self->to.node);
  if (from->row != to->row || xitong_plan_row (self->plan, from->row)->kind != XITONG_ROW_ABOVE || from->size > 1 || to->size > 1
      || fabs (from->key - to->key) < 0.5 || are_parted (self, from, to)
      || !xitong_straights_allow (self->ways, self->from.node, self->to.node, self->index))
    return;
  candidate.start = from->key < to->key ? XITONG_SIDE_RIGHT : XITONG_SIDE_LEFT;
  candidate.end = from->key < to->key ? XITONG_SIDE_LEFT : XITONG_SIDE_RIGHT;
  add_piece (&candidate, FALSE, FALSE, from->row, self->from.place.y, XITONG_NO_NODE);
  consider (self, &candidate);
}

GArray *
xitong_ways_find (XitongWays *ways,
                  guint       net,
                  guint       n)
{
  Search self = { .ways = ways, .plan = ways->plan, .index = net, .n_wanted = n, .limit = G_MAXDOUBLE };
  g_autoptr (GArray) outs = NULL, ins = NULL;

  self.found = g_array_sized_new (FALSE, FALSE, sizeof (XitongWayCandidate), n + 1);
  self.net = xitong_diagram_net (ways->plan->diagram, net);
  self.from = (XitongEnd) { self.net->from, self.net->from_column, { 0, 0 } };
  self.to = (XitongEnd) { self.net->to, self.net->to_column, { 0, 0 } };
  xitong_end_locate (ways->plan, &self.from);
  xitong_end_locate (ways->plan, &self.to);
  outs = xitong_exits_find (ways->plan, &self.from, &self.to);
  ins = xitong_exits_find (ways->plan, &self.to, &self.from);

  try_neighbours (&self);
  try_beside (&self);
  for (guint i = 0; i < outs->len; i++)
    for (guint j = 0; j < ins->len; j++)
      {
        const XitongExit *out = &g_array_index (outs, XitongExit, i), *in = &g_array_index (ins, XitongExit, j);

        try_straight (&self, out, in);
        if (out->channel_upright == in->channel_upright && out->channel != in->channel)
          try_middles (&self, out, in);
        else
          try_through (&self, out, in, 0);
      }
  return self.found;
}

void
xitong_ways_search (XitongWays *ways,
                    guint       net)
{
  g_autoptr (GArray) found = NULL;

  xitong_ways_give_up (ways, net);
  found = xitong_ways_find (ways, net, 1);
  if (found->len > 0)
    xitong_ways_adopt (ways, net, &g_array_index (found, XitongWayCandidate, 0));
}

/* xitong-straights.c - which level lines between stacks of boxes can be straight
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-ways-private.h"

/* Of a series of charts: what stands below a place on one stands below it on all, for the boxes of a place stand at the same height.
 * at_hand: the chart whose ways are being found; it knows the others
 * except: a net of the one at hand that does not count
 * seen: of the places: whether its bottom (2), or its top too (1), lies below */
typedef struct
{
  XitongWays *at_hand;
  guint       except;
  guint8     *seen;
} Search;

static void visit (Search   *self,
                   guint     place,
                   gboolean  from_bottom);

static void
visit_node (Search           *self,
            const XitongWays *ways,
            int               node,
            gboolean          from_bottom)
{
  visit (self, xitong_diagram_node (ways->plan->diagram, node)->place, from_bottom);
}

/* Who is joined to @node by a straight level line. */
static void
visit_joined (Search           *self,
              const XitongWays *ways,
              int               node)
{
  for (guint i = 0; i < ways->straights->len && g_array_index (ways->joined, guint, node) > 0; i++)
    {
      guint straight = g_array_index (ways->straights, guint, i);
      const XitongNet *net = xitong_diagram_net (ways->plan->diagram, straight);

      if ((ways == self->at_hand && straight == self->except) || (net->from != node && net->to != node))
        continue;
      visit_node (self, ways, net->from == node ? net->to : net->from, TRUE);
    }
}

/* Who stands next below @node in its stack, or begins below it beside. */
static void
visit_below (Search           *self,
             const XitongWays *ways,
             int               node)
{
  const XitongPlan *plan = ways->plan;
  const XitongSpot *spot = xitong_plan_spot (plan, node);
  GArray *cell = spot->lane < 0 ? NULL : xitong_plan_get_cell (plan, spot->lane, spot->row);

  if (cell != NULL && spot->index + 1 < spot->size)
    visit_node (self, ways, g_array_index (cell, int, spot->index + 1), FALSE);
  for (guint i = 0; i < plan->beside->len; i++)
    {
      int beside = g_array_index (plan->beside, int, i);

      if (xitong_diagram_node (plan->diagram, beside)->superior == node)
        visit_node (self, ways, beside, FALSE);
    }
}

static void
visit_on (Search           *self,
          const XitongWays *ways,
          guint             place,
          gboolean          from_bottom)
{
  int node = xitong_plan_find_node (ways->plan, place);

  if (node == XITONG_NO_NODE)
    return;
  if (!from_bottom)
    visit_joined (self, ways, node);
  visit_below (self, ways, node);
}

static void
visit (Search   *self,
       guint     place,
       gboolean  from_bottom)
{
  const GPtrArray *others = self->at_hand->others;

  if (self->seen[place] & (from_bottom ? 2 : 1))
    return;
  self->seen[place] |= from_bottom ? 2 : 3;
  visit_on (self, self->at_hand, place, from_bottom);
  for (guint i = 0; others != NULL && i < others->len; i++)
    visit_on (self, g_ptr_array_index (others, i), place, from_bottom);
}

static guint
get_place (const XitongWays *self,
           int               node)
{
  return xitong_diagram_node (self->plan->diagram, node)->place;
}

static guint
count_places (const XitongWays *self)
{
  guint n = self->plan->places->len;

  for (guint i = 0; self->others != NULL && i < self->others->len; i++)
    n = MAX (n, ((const XitongWays *) g_ptr_array_index (self->others, i))->plan->places->len);
  return n;
}

/* Whether the top of @below lies under the bottom of @node. */
static gboolean
is_below (XitongWays *self,
          int         node,
          int         below,
          guint       except)
{
  g_autofree guint8 *seen = g_new0 (guint8, count_places (self) + 1);
  Search search = { self, except, seen };

  visit (&search, get_place (self, node), TRUE);
  return seen[get_place (self, below)] & 1;
}

gboolean
xitong_straights_allow (XitongWays *self,
                        int         from,
                        int         to,
                        guint       net)
{
  if (from < 0 || to < 0)
    return TRUE;
  if (self->others == NULL && xitong_plan_spot (self->plan, from)->size == 1 && xitong_plan_spot (self->plan, to)->size == 1)
    return TRUE;
  return !is_below (self, from, to, net) && !is_below (self, to, from, net);
}

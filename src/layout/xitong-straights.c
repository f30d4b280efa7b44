/* xitong-straights.c - which level lines between stacks of boxes can be straight
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-ways-private.h"

/* Of a series of charts: a straight line of any of them lies between the edges of the boxes at both its ends, which stand at the same height on all.
 * at_hand: the chart whose ways are being found; it knows the others
 * except: a net of the one at hand that does not count
 * seen: of the places: whether its bottom (2), or its top too (1), lies below */
typedef struct
{
  XitongWays *at_hand;
  guint       except;
  guint8     *seen;
} Search;

static guint
get_place (const XitongWays *self,
           int               node)
{
  return xitong_diagram_node (self->plan->diagram, node)->place;
}

static void visit (Search   *self,
                   guint     place,
                   gboolean  from_bottom);

/* Who is joined to @place by a straight level line. */
static void
visit_joined (Search           *self,
              const XitongWays *ways,
              guint             place)
{
  int node = xitong_plan_find_node (ways->plan, place);

  if (node == XITONG_NO_NODE || g_array_index (ways->joined, guint, node) == 0)
    return;
  for (guint i = 0; i < ways->straights->len; i++)
    {
      guint straight = g_array_index (ways->straights, guint, i);
      const XitongNet *net = xitong_diagram_net (ways->plan->diagram, straight);

      if ((ways == self->at_hand && straight == self->except) || (net->from != node && net->to != node))
        continue;
      visit (self, get_place (ways, net->from == node ? net->to : net->from), TRUE);
    }
}

static void
visit (Search   *self,
       guint     place,
       gboolean  from_bottom)
{
  const GPtrArray *others = self->at_hand->others;
  const GArray *below = self->at_hand->stacks->below[place];

  if (self->seen[place] & (from_bottom ? 2 : 1))
    return;
  self->seen[place] |= from_bottom ? 2 : 3;
  if (!from_bottom)
    visit_joined (self, self->at_hand, place);
  for (guint i = 0; !from_bottom && others != NULL && i < others->len; i++)
    visit_joined (self, g_ptr_array_index (others, i), place);
  for (guint i = 0; below != NULL && i < below->len; i++)
    visit (self, g_array_index (below, guint, i), FALSE);
}

/* Whether the top of @below lies under the bottom of @node. */
static gboolean
is_below (XitongWays *self,
          int         node,
          int         below,
          guint       except)
{
  g_autofree guint8 *seen = g_new0 (guint8, self->stacks->n_places + 1);
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

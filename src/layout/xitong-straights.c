/* xitong-straights.c - which level lines between stacks of boxes can be straight
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-ways-private.h"

/* Who is joined to @node by a straight level line, or stands next below it in its stack. */
static void
visit (XitongWays *self,
       int         node,
       gboolean    from_bottom,
       guint       except,
       guint8     *seen)
{
  const XitongSpot *spot = xitong_plan_spot (self->plan, node);
  GArray *cell;

  if (seen[node] & (from_bottom ? 2 : 1))
    return;
  seen[node] |= from_bottom ? 2 : 3;
  if (!from_bottom)
    {
      for (guint i = 0; i < self->straights->len; i++)
        {
          guint straight = g_array_index (self->straights, guint, i);
          const XitongNet *net = xitong_diagram_net (self->plan->diagram, straight);

          if (straight == except || (net->from != node && net->to != node))
            continue;
          visit (self, net->from == node ? net->to : net->from, TRUE, except, seen);
        }
    }
  cell = spot->lane < 0 ? NULL : xitong_plan_get_cell (self->plan, spot->lane, spot->row);
  if (cell != NULL && spot->index + 1 < spot->size)
    visit (self, g_array_index (cell, int, spot->index + 1), FALSE, except, seen);
  for (guint i = 0; i < self->plan->beside->len; i++)
    {
      int beside = g_array_index (self->plan->beside, int, i);

      if (xitong_diagram_node (self->plan->diagram, beside)->superior == node)
        visit (self, beside, FALSE, except, seen);
    }
}

/* Whether the top of @below lies under the bottom of @node. */
static gboolean
is_below (XitongWays *self,
          int         node,
          int         below,
          guint       except)
{
  g_autofree guint8 *seen = g_new0 (guint8, self->plan->spots->len + 1);

  visit (self, node, TRUE, except, seen);
  return seen[below] & 1;
}

gboolean
xitong_straights_allow (XitongWays *self,
                        int         from,
                        int         to,
                        guint       net)
{
  if (from < 0 || to < 0)
    return TRUE;
  if (xitong_plan_spot (self->plan, from)->size == 1 && xitong_plan_spot (self->plan, to)->size == 1)
    return TRUE;
  return !is_below (self, from, to, net) && !is_below (self, to, from, net);
}

/* xitong-across-ports.c - where lines meet boxes, from left to right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-across.h"

/* From the left corner of a box to a line clear of the ring of an open stub. */
#define PAST_STUB 9.5

gboolean
xitong_across_is_widened (const XitongAcross *self,
                          guint               node,
                          gboolean            right)
{
  return right ? self->right_keys[node] > -G_MAXDOUBLE : self->left_keys[node] < G_MAXDOUBLE;
}

static void
note_end (XitongAcross *self,
          guint         leg,
          int           node,
          guint         end)
{
  const XitongLeg *upright = xitong_ways_leg (self->ways, leg);

  self->leg_nodes[2 * leg + end] = node;
  if (node >= 0 && upright->upright)
    self->first_keys[node] = MIN (self->first_keys[node], upright->key);
}

/* On which nodes legs end, and between which keys those lie that a box reaches over, or that end on it. */
void
xitong_across_note_ports (XitongAcross *self)
{
  self->leg_nodes = g_new (int, 2 * self->ways->legs->len + 2);
  self->left_keys = g_new (double, self->plan->spots->len + 1);
  self->right_keys = g_new (double, self->plan->spots->len + 1);
  self->first_keys = g_new (double, self->plan->spots->len + 1);
  self->stubbed = g_new0 (gboolean, self->plan->spots->len + 1);
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      self->left_keys[i] = self->first_keys[i] = G_MAXDOUBLE;
      self->right_keys[i] = -G_MAXDOUBLE;
    }
  for (guint i = 0; i < self->ways->legs->len; i++)
    {
      const XitongLeg *leg = xitong_ways_leg (self->ways, i);

      self->leg_nodes[2 * i] = self->leg_nodes[2 * i + 1] = XITONG_NO_NODE;
      if (leg->used == 0 || !leg->upright || !leg->in_channel || leg->owner < 0)
        continue;
      if ((int) leg->slot == xitong_plan_spot (self->plan, leg->owner)->lane)
        self->left_keys[leg->owner] = MIN (self->left_keys[leg->owner], leg->key);
      else
        self->right_keys[leg->owner] = MAX (self->right_keys[leg->owner], leg->key);
    }
  for (guint i = 0; i < self->ways->ways->len; i++)
    {
      const XitongWay *way = xitong_ways_way (self->ways, i);
      const XitongNet *net = xitong_diagram_net (self->plan->diagram, i);

      if (net->kind == XITONG_ROUTE_STUB)
        self->stubbed[net->to] = TRUE;
      if (way->legs->len == 0)
        continue;
      note_end (self, xitong_way_leg (way, 0), net->from, 0);
      note_end (self, xitong_way_leg (way, way->legs->len - 1), net->to, 1);
    }
}

double
xitong_across_get_port_margin (const XitongAcross *self,
                               int                 node,
                               gboolean            right)
{
  double margin = (xitong_diagram_node (self->plan->diagram, node)->is_post ? 9.0 : 6.0) * self->scale;

  return self->stubbed[node] && !right ? MAX (margin, PAST_STUB * self->plan->diagram->scale) : margin;
}

gboolean
xitong_across_ends_on (const XitongAcross *self,
                       guint               leg,
                       guint               node)
{
  return xitong_ways_leg (self->ways, leg)->owner == (int) node || self->leg_nodes[2 * leg] == (int) node
         || self->leg_nodes[2 * leg + 1] == (int) node;
}

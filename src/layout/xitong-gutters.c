/* xitong-gutters.c - to which side the partners of a column stand
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-gutters.h"

/* Where the partners of the nodes stand; lines from above pull to the outer side, which is known once the gutter is. */
static void
add_pull (XitongDiagram *self,
          int            from,
          int            to,
          double         weight)
{
  XitongNode *node = xitong_diagram_node (self, from);
  XitongNode *other = xitong_diagram_node (self, to);

  if (node->column < 0 || other->column < 0 || node->column == other->column)
    return;
  node->pull += other->column > node->column ? weight : -weight;
  node->is_paired |= other->band == node->band;
}

static void
find_pulls (XitongDiagram *self)
{
  for (guint i = 0; i < self->nets->len; i++)
    {
      XitongNet *net = xitong_diagram_net (self, i);
      double weight = net->kind == XITONG_ROUTE_BAR ? 3.0 : 1.0;

      if (net->from < 0 || net->to < 0)
        continue;
      add_pull (self, net->from, net->to, weight);
      add_pull (self, net->to, net->from, weight);
    }
}

static void
choose_gutters (XitongDiagram *self)
{
  g_autofree double *sums = g_new0 (double, self->columns->len + 1);

  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);

      if (node->column >= 0)
        sums[node->column] += node->pull;
    }
  for (guint i = 0; i < self->columns->len; i++)
    {
      gboolean right_half = 2 * i + 1 > self->columns->len;

      xitong_diagram_column (self, i)->gutter = sums[i] > 0 || (sums[i] == 0 && !right_half) ? 1 : -1;
    }
}

static void
push_outwards (XitongDiagram *self,
               int            from,
               int            to)
{
  XitongNode *node = xitong_diagram_node (self, from);
  XitongNode *other = xitong_diagram_node (self, to);

  if (node->column < 0 || other->column >= 0 || other->spans)
    return;
  node->pull -= 0.5 * xitong_diagram_column (self, node->column)->gutter;
  node->is_led |= xitong_diagram_band (self, other->band)->above;
}

static void
find_outward_pulls (XitongDiagram *self)
{
  for (guint i = 0; i < self->nets->len; i++)
    {
      XitongNet *net = xitong_diagram_net (self, i);

      if (net->from < 0 || net->to < 0)
        continue;
      push_outwards (self, net->from, net->to);
      push_outwards (self, net->to, net->from);
    }
}

void
xitong_gutters_find (XitongDiagram *self)
{
  find_pulls (self);
  choose_gutters (self);
  find_outward_pulls (self);
}

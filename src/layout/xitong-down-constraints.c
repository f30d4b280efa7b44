/* xitong-down-constraints.c - what asks for its room on a chart, from top to bottom
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-down.h"

/* How high an open stub with its ring stands over its box, with a little air. */
#define STUB 9.0

gboolean
xitong_down_is_edge (XitongRowKind kind)
{
  return kind == XITONG_ROW_FRAME_TOP || kind == XITONG_ROW_FRAME_BOTTOM || kind == XITONG_ROW_ZONE_TOP || kind == XITONG_ROW_ZONE_BOTTOM;
}

static double
get_title_height (const XitongDown *self)
{
  double height = 0;

  for (guint i = 0; i < self->plan->diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self->plan->diagram, i);

      if (column->title != NULL)
        height = MAX (height, column->title->height + (column->subtitle != NULL ? column->subtitle->height : 0));
    }
  return height;
}

/* How far apart two rows are at least, with nothing between them. */
static double
get_row_gap (const XitongDown *self,
             XitongRowKind     above,
             XitongRowKind     below)
{
  double gap = 13;

  if (above == XITONG_ROW_FRAME_TOP)
    gap = 6;
  else if (above == XITONG_ROW_ZONE_TOP)
    gap = 2.5;
  else if (above == XITONG_ROW_TITLES)
    gap = 5;
  else if (xitong_down_is_edge (below))
    gap = below == XITONG_ROW_FRAME_TOP ? 10 : below == XITONG_ROW_ZONE_BOTTOM ? 7 : 6;
  else if (above == XITONG_ROW_ZONE_BOTTOM)
    gap = 7;
  else if (above == XITONG_ROW_SPAN)
    gap = 8;
  return gap * self->scale;
}

static void
add_rows (XitongDown *self)
{
  for (guint i = 0; i < self->plan->rows->len; i++)
    {
      XitongRowKind kind = xitong_plan_row (self->plan, i)->kind;

      xitong_constraints_add (self->constraints, self->row_starts[i], self->row_ends[i],
                              kind == XITONG_ROW_TITLES ? get_title_height (self) : 0);
      if (i > 0)
        xitong_constraints_add (self->constraints, self->row_ends[i - 1], self->row_starts[i],
                                get_row_gap (self, xitong_plan_row (self->plan, i - 1)->kind, kind)
                                + self->sizing->below_rows[i - 1]);
    }
}

/* Second outlines of several of a kind stand off upwards. */
static double
get_stack_height (const XitongDown *self,
                  int               node)
{
  return xitong_diagram_node (self->plan->diagram, node)->is_several ? 3.0 * self->scale : 0;
}

static void
add_boxes (XitongDown *self)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      const XitongSpot *spot = xitong_plan_spot (self->plan, i);

      xitong_constraints_add (self->constraints, self->tops[i], self->bottoms[i],
                              xitong_diagram_node (self->plan->diagram, i)->height);
      xitong_constraints_add (self->constraints, self->row_starts[spot->row], self->tops[i], get_stack_height (self, i));
      xitong_constraints_add (self->constraints, self->bottoms[i], self->row_ends[spot->row], 0);
    }
}

/* Of each node: whether an open stub stands on it. */
static gboolean *
mark_stubs (const XitongDown *self)
{
  gboolean *stubbed = g_new0 (gboolean, self->plan->spots->len + 1);

  for (guint i = 0; i < self->plan->diagram->nets->len; i++)
    if (xitong_diagram_net (self->plan->diagram, i)->kind == XITONG_ROUTE_STUB)
      stubbed[xitong_diagram_net (self->plan->diagram, i)->to] = TRUE;
  return stubbed;
}

/* How much room the labels of lines between neighbours of a stack need: for the lower of the two. */
static double *
find_label_rooms (const XitongDown *self)
{
  double *rooms = g_new0 (double, self->plan->spots->len + 1);

  for (guint i = 0; i < self->ways->ways->len; i++)
    {
      const XitongNet *net = xitong_diagram_net (self->plan->diagram, i);
      const XitongSpot *from, *to;
      int lower;

      if (xitong_ways_way (self->ways, i)->legs->len != 1 || net->label == NULL || net->from < 0 || net->to < 0)
        continue;
      from = xitong_plan_spot (self->plan, net->from);
      to = xitong_plan_spot (self->plan, net->to);
      if (from->lane != to->lane || from->row != to->row)
        continue;
      lower = from->index > to->index ? net->from : net->to;
      rooms[lower] = MAX (rooms[lower], net->label->height + 8 * self->scale);
    }
  return rooms;
}

static void
add_stacks (XitongDown     *self,
            const gboolean *stubbed)
{
  g_autofree double *rooms = find_label_rooms (self);

  for (guint i = 0; i < self->plan->cells->len; i++)
    {
      GArray *cell = g_ptr_array_index (self->plan->cells, i);

      for (guint j = 1; cell != NULL && j < cell->len; j++)
        {
          int above = g_array_index (cell, int, j - 1), below = g_array_index (cell, int, j);
          double gap = stubbed[below] ? STUB * self->plan->diagram->scale : 9 * self->scale;

          if (xitong_plan_spot (self->plan, below)->index != xitong_plan_spot (self->plan, above)->index + 1)
            continue;
          xitong_constraints_add (self->constraints, self->bottoms[above], self->tops[below],
                                  MAX (gap, rooms[below]) + get_stack_height (self, below));
        }
    }
  for (guint i = 0; i < self->plan->beside->len; i++)
    {
      int beside = g_array_index (self->plan->beside, int, i), superior = xitong_diagram_node (self->plan->diagram, beside)->superior;

      xitong_constraints_add (self->constraints, self->bottoms[superior], self->tops[beside],
                              9 * self->scale + get_stack_height (self, beside));
    }
}

static double
get_port_margin (const XitongDown *self,
                 int               node)
{
  return (xitong_diagram_node (self->plan->diagram, node)->is_post ? 8.0 : 6.0) * self->scale;
}

/* A level line ends on the side of a box, between its corners. */
static void
tie_to_box (XitongDown *self,
            guint       leg,
            int         node)
{
  double margin;

  if (node < 0)
    return;
  margin = get_port_margin (self, node) + (xitong_ways_leg (self->ways, leg)->broad ? 2 * self->scale : 0);
  xitong_constraints_add (self->constraints, self->tops[node], self->legs[leg], margin);
  xitong_constraints_add (self->constraints, self->legs[leg], self->bottoms[node], margin);
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return first < second ? -1 : first > second;
}

/* Of each row: where across open stubs stand at its top, in order. */
static GPtrArray *
find_stubs (const XitongDown *self,
            const gboolean   *stubbed)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint i = 0; i <= self->plan->rows->len; i++)
    g_ptr_array_add (rows, g_array_new (FALSE, FALSE, sizeof (double)));
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      const XitongSpot *spot = xitong_plan_spot (self->plan, i);

      if (stubbed[i] && spot->index == 0)
        g_array_append_val (g_ptr_array_index (rows, spot->row), spot->key);
    }
  for (guint i = 0; i < rows->len; i++)
    g_array_sort (g_ptr_array_index (rows, i), compare_keys);
  return rows;
}

/* Whether a line in the channel above a row passes over a stub. */
static gboolean
passes_stub (GPtrArray       *stubs,
             const XitongLeg *leg)
{
  GArray *keys = g_ptr_array_index (stubs, leg->slot);
  guint low = 0, high = keys->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (keys, double, middle) < leg->low - 0.5)
        low = middle + 1;
      else
        high = middle;
    }
  return low < keys->len && g_array_index (keys, double, low) <= leg->high + 0.5;
}

/* The titles of zones stand clear of the stubs below them. */
static void
add_title_room (XitongDown *self,
                GPtrArray  *stubs)
{
  int titles = xitong_plan_find_row (self->plan, XITONG_ROW_TITLES);

  if (titles >= 0 && get_title_height (self) > 0 && ((GArray *) g_ptr_array_index (stubs, titles + 1))->len > 0)
    xitong_constraints_add (self->constraints, self->row_ends[titles], self->row_starts[titles + 1], STUB * self->plan->diagram->scale);
}

static void
add_legs (XitongDown     *self,
          const gboolean *stubbed)
{
  g_autoptr (GPtrArray) stubs = find_stubs (self, stubbed);

  add_title_room (self, stubs);
  for (guint i = 0; i < self->ways->legs->len; i++)
    {
      XitongLeg *leg = xitong_ways_leg (self->ways, i);

      self->legs[i] = XITONG_NO_VARIABLE;
      if (leg->used == 0 || leg->upright)
        continue;
      self->legs[i] = xitong_constraints_add_variable (self->constraints);
      if (leg->in_channel)
        {
          double broad = leg->broad ? 3 * self->scale : 0;

          if (leg->slot > 0)
            xitong_constraints_add (self->constraints, self->row_ends[leg->slot - 1], self->legs[i],
                                    MAX (5.5 * self->scale + broad, leg->headroom + 2 * self->scale));
          if (leg->slot < self->plan->rows->len)
            xitong_constraints_add (self->constraints, self->legs[i], self->row_starts[leg->slot],
                                    MAX ((passes_stub (stubs, leg) ? STUB + 1.5 : 6.5) * self->plan->diagram->scale + broad, leg->footroom));
        }
      else
        {
          double inset = xitong_down_is_edge (xitong_plan_row (self->plan, leg->slot)->kind) ? 0 : 2 * self->plan->diagram->scale;

          /* Above the first row is nothing that a label could reach into. */
          xitong_constraints_add (self->constraints, self->row_starts[leg->slot], self->legs[i],
                                  leg->slot == 0 && leg->headroom > 0 ? MAX (inset, leg->headroom + 2 * self->scale) : inset);
          xitong_constraints_add (self->constraints, self->legs[i], self->row_ends[leg->slot], inset);
        }
    }
  for (guint i = 0; i < self->ways->ways->len; i++)
    {
      const XitongWay *way = xitong_ways_way (self->ways, i);
      const XitongNet *net = xitong_diagram_net (self->plan->diagram, i);
      guint first, last;

      if (way->legs->len == 0)
        continue;
      first = xitong_way_leg (way, 0);
      last = xitong_way_leg (way, way->legs->len - 1);
      if (!xitong_ways_leg (self->ways, first)->upright)
        tie_to_box (self, first, net->from);
      if (!xitong_ways_leg (self->ways, last)->upright)
        tie_to_box (self, last, net->to);
    }
}

void
xitong_down_constrain (XitongDown *self)
{
  g_autofree gboolean *stubbed = mark_stubs (self);

  add_rows (self);
  add_boxes (self);
  add_stacks (self, stubbed);
  add_legs (self, stubbed);
}

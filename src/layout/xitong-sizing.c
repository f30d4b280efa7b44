/* xitong-sizing.c - coordinates for boxes and lines
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-sizing.h"

#include <math.h>

XitongSizing *
xitong_sizing_new (XitongWays *ways)
{
  XitongSizing *self = g_new0 (XitongSizing, 1);

  self->ways = ways;
  for (guint i = 0; i < ways->legs->len; i++)
    xitong_ways_leg (ways, i)->headroom = xitong_ways_leg (ways, i)->footroom = 0;
  self->boxes = g_new0 (XitongRectangle, ways->plan->spots->len + 1);
  self->places = g_new0 (double, ways->legs->len + 1);
  self->extents = g_new0 (double, 2 * ways->legs->len + 2);
  self->needs = g_new0 (double, ways->legs->len + 1);
  self->beside_legs = g_new0 (double, ways->legs->len + 1);
  self->lane_starts = g_new0 (double, ways->plan->lanes->len + 1);
  self->lane_ends = g_new0 (double, ways->plan->lanes->len + 1);
  self->row_starts = g_new0 (double, ways->plan->rows->len + 1);
  self->row_ends = g_new0 (double, ways->plan->rows->len + 1);
  self->below_rows = g_new0 (double, ways->plan->rows->len + 1);
  return self;
}

void
xitong_sizing_free (XitongSizing *self)
{
  g_free (self->boxes);
  g_free (self->places);
  g_free (self->extents);
  g_free (self->needs);
  g_free (self->beside_legs);
  g_free (self->lane_starts);
  g_free (self->lane_ends);
  g_free (self->row_starts);
  g_free (self->row_ends);
  g_free (self->below_rows);
  g_free (self);
}

/* Where a way begins or ends, down (or across): the edge of its box, of the zone, or of the frame. */
static double
get_edge (XitongSizing *self,
          guint         net,
          gboolean      last,
          gboolean      upright)
{
  const XitongPlan *plan = self->ways->plan;
  const XitongNet *drawn = xitong_diagram_net (plan->diagram, net);
  const XitongWay *way = xitong_ways_way (self->ways, net);
  int node = last ? drawn->to : drawn->from;
  int column = node == XITONG_ENTERPRISE_END ? -1 : last ? drawn->to_column : drawn->from_column;
  XitongSide side = last ? way->end : way->start;
  const XitongRectangle *box = node >= 0 ? &self->boxes[node] : NULL;

  if (box != NULL)
    return upright ? (side == XITONG_SIDE_TOP ? box->y : box->y + box->height)
                   : (side == XITONG_SIDE_LEFT ? box->x : box->x + box->width);
  if (upright)
    return self->row_starts[xitong_plan_find_row (plan, node == XITONG_ENTERPRISE_END ? XITONG_ROW_FRAME_TOP : XITONG_ROW_ZONE_TOP)];
  if (node == XITONG_ENTERPRISE_END)
    return self->lane_starts[xitong_plan_find_lane (plan, side == XITONG_SIDE_LEFT ? XITONG_LANE_FRAME_LEFT : XITONG_LANE_FRAME_RIGHT, -1)];
  return self->lane_starts[xitong_plan_find_lane (plan, side == XITONG_SIDE_LEFT ? XITONG_LANE_ZONE_LEFT : XITONG_LANE_ZONE_RIGHT, column)];
}

void
xitong_sizing_find_extents (XitongSizing *self,
                            gboolean      upright)
{
  for (guint i = 0; i < self->ways->legs->len; i++)
    if (xitong_ways_leg (self->ways, i)->upright == upright)
      {
        self->extents[2 * i] = G_MAXDOUBLE;
        self->extents[2 * i + 1] = -G_MAXDOUBLE;
      }
  for (guint i = 0; i < self->ways->ways->len; i++)
    {
      const XitongWay *way = xitong_ways_way (self->ways, i);

      for (guint j = 0; j < way->legs->len; j++)
        {
          guint leg = xitong_way_leg (way, j);
          double a, b;

          if (xitong_ways_leg (self->ways, leg)->upright != upright)
            continue;
          a = j == 0 ? get_edge (self, i, FALSE, upright) : self->places[xitong_way_leg (way, j - 1)];
          b = j + 1 == way->legs->len ? get_edge (self, i, TRUE, upright) : self->places[xitong_way_leg (way, j + 1)];
          self->extents[2 * leg] = MIN (self->extents[2 * leg], MIN (a, b));
          self->extents[2 * leg + 1] = MAX (self->extents[2 * leg + 1], MAX (a, b));
        }
    }
}

/* The leg of @way that follows on @leg; -1 where it ends there, -2 where it is not on it. */
static int
find_next (const XitongWay *way,
           guint            leg)
{
  for (guint i = 0; i < way->legs->len; i++)
    if (xitong_way_leg (way, i) == leg)
      return i + 1 < way->legs->len ? (int) xitong_way_leg (way, i + 1) : -1;
  return -2;
}

int
xitong_sizing_find_last (XitongSizing *self,
                         guint         net,
                         guint         leg)
{
  int last = -1;

  if (find_next (xitong_ways_way (self->ways, net), leg) != -1)
    return -1;
  for (guint i = 0; i < self->ways->ways->len; i++)
    {
      int next = i == net ? -2 : find_next (xitong_ways_way (self->ways, i), leg);

      if (next == -1)
        return -1;
      if (next >= 0 && (last < 0 || self->places[next] > self->places[last]))
        last = next;
    }
  return last;
}

/* The open stub of a superior whom the source does not name. */
static void
add_stub (XitongSizing *self,
          int           node,
          GArray       *points)
{
  const XitongRectangle *box = &self->boxes[node];
  double length = 5 * self->ways->plan->diagram->scale;
  XitongPoint ends[] = { { box->x + length, box->y - length }, { box->x + length, box->y } };

  g_array_append_vals (points, ends, G_N_ELEMENTS (ends));
}

void
xitong_sizing_find_points (XitongSizing *self,
                           guint         net,
                           GArray       *points)
{
  const XitongWay *way = xitong_ways_way (self->ways, net);
  const XitongNet *drawn = xitong_diagram_net (self->ways->plan->diagram, net);

  g_array_set_size (points, 0);
  if (drawn->kind == XITONG_ROUTE_STUB)
    add_stub (self, drawn->to, points);

  for (guint i = 0; i <= way->legs->len && way->legs->len > 0; i++)
    {
      guint leg = xitong_way_leg (way, MIN (i, way->legs->len - 1));
      gboolean upright = xitong_ways_leg (self->ways, leg)->upright;
      double along;
      XitongPoint point;

      if (i == 0)
        along = get_edge (self, net, FALSE, upright);
      else if (i == way->legs->len)
        along = get_edge (self, net, TRUE, upright);
      else
        along = self->places[xitong_way_leg (way, i - 1)];
      point.x = upright ? self->places[leg] : along;
      point.y = upright ? along : self->places[leg];
      g_array_append_val (points, point);
    }
}

GArray *
xitong_sizing_get_points (XitongSizing *self,
                          guint         net)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (XitongPoint));

  xitong_sizing_find_points (self, net, points);
  return points;
}

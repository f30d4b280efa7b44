/* xitong-across-constraints.c - what asks for its room on a chart, from left to right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-across.h"

/* Less than from one of any number of lines in a channel to the next, in their order. */
#define JUST_BEFORE 1e-7

gboolean
xitong_across_is_edge (const XitongLane *lane)
{
  return lane->kind != XITONG_LANE_BOXES;
}

static gboolean
ends_spanning (const XitongAcross *self,
               guint               lane)
{
  return (lane == self->plan->first_zone || lane == self->plan->last_zone) && xitong_plan_find_row (self->plan, XITONG_ROW_SPAN) >= 0;
}

/* The edge of a system without a title is not drawn; but boxes that span the frame end there. */
gboolean
xitong_across_is_drawn (const XitongAcross *self,
                        guint               lane)
{
  int column = xitong_plan_lane (self->plan, lane)->column;

  return ends_spanning (self, lane) || column < 0 || xitong_diagram_column (self->plan->diagram, column)->title != NULL;
}

static void
add_item (XitongAcross         *self,
          XitongAcrossItemKind  kind,
          guint                 index,
          guint                 start,
          guint                 end,
          double                key,
          double                low,
          double                high)
{
  XitongAcrossItem item = { kind, index, start, end, key, low, high };

  g_array_append_val (self->items, item);
}

static gboolean
is_frame (const XitongLane *lane)
{
  return lane->kind == XITONG_LANE_FRAME_LEFT || lane->kind == XITONG_LANE_FRAME_RIGHT;
}

/* Between a lane and the one before it: at least, and a part of the room that is to spare, but for the frame, which stays close to what it holds. */
static double
get_lane_gap (const XitongAcross *self,
              guint               i)
{
  const XitongLane *before = xitong_plan_lane (self->plan, i - 1), *lane = xitong_plan_lane (self->plan, i);
  guint n_edges = xitong_across_is_edge (before) + xitong_across_is_edge (lane);
  gboolean drawn = xitong_across_is_drawn (self, i - 1) && xitong_across_is_drawn (self, i);
  double room = is_frame (before) || is_frame (lane) ? 0 : self->shared->lane_room;

  return (n_edges == 0 ? 8 : drawn ? 6 : 2) * self->scale + (n_edges == 1 ? 1 : 0.5) * room;
}

static void
add_lanes (XitongAcross *self)
{
  const double *tops = self->sizing->row_starts;
  int zone_top = xitong_plan_find_row (self->plan, XITONG_ROW_ZONE_TOP), zone_bottom = xitong_plan_find_row (self->plan, XITONG_ROW_ZONE_BOTTOM);
  int frame_top = xitong_plan_find_row (self->plan, XITONG_ROW_FRAME_TOP), frame_bottom = xitong_plan_find_row (self->plan, XITONG_ROW_FRAME_BOTTOM);

  for (guint i = 0; i < self->plan->lanes->len; i++)
    {
      XitongLane *lane = xitong_plan_lane (self->plan, i);
      gboolean frame = is_frame (lane);

      if (xitong_across_is_edge (lane))
        add_item (self, XITONG_ACROSS_EDGE, i, self->lane_starts[i], self->lane_starts[i], 2 * i + 1,
                  tops[frame ? frame_top : zone_top], tops[frame || ends_spanning (self, i) ? frame_bottom : zone_bottom]);
    }
  for (guint i = 1; i < self->plan->lanes->len; i++)
    xitong_constraints_add (self->constraints, self->lane_ends[i - 1], self->lane_starts[i], get_lane_gap (self, i));
}

double
xitong_across_get_stack_width (const XitongAcross *self,
                               guint               node)
{
  return xitong_diagram_node (self->plan->diagram, node)->is_several ? 3.0 * self->scale : 0;
}

/* A box above the enterprise comes in the order just before its lines; where several charts have other lines, at its own place. */
static double
get_above_key (const XitongAcross *self,
               guint               node)
{
  return self->shared->n_charts == 1 && self->first_keys[node] < G_MAXDOUBLE ? self->first_keys[node] - JUST_BEFORE : xitong_plan_spot (self->plan, node)->key - 0.1;
}

XitongAcrossPlace *
xitong_across_get_place (const XitongAcross *self,
                         guint               node)
{
  return &self->shared->places[xitong_diagram_node (self->plan->diagram, node)->place];
}

static gboolean
is_on_its_own (const XitongAcross *self,
               guint               node)
{
  const XitongNode *drawn = xitong_diagram_node (self->plan->diagram, node);

  return xitong_plan_spot (self->plan, node)->lane >= 0 && (drawn->head || drawn->column < 0);
}

void
xitong_across_note_places (XitongAcross *self)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      XitongAcrossPlace *place = xitong_across_get_place (self, i);

      place->own |= is_on_its_own (self, i);
      place->from_left |= xitong_across_is_widened (self, i, FALSE);
      place->to_right |= xitong_across_is_widened (self, i, TRUE);
      place->width = MAX (place->width, xitong_diagram_node (self->plan->diagram, i)->width);
    }
}

/* The edges of the lanes are the variables of boxes that have none of their own. */
void
xitong_across_add_place_variables (XitongAcross *self)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      XitongAcrossPlace *place = xitong_across_get_place (self, i);
      int lane = xitong_plan_spot (self->plan, i)->lane;
      int left = lane < 0 ? (int) self->plan->first_zone : lane, right = lane < 0 ? (int) self->plan->last_zone : lane;

      if (place->is_known)
        continue;
      place->is_known = TRUE;
      place->left = lane >= 0 && (place->own || place->from_left) ? xitong_constraints_add_variable (self->constraints)
                                                                  : self->lane_starts[left];
      place->right = lane >= 0 && (place->own || place->to_right) ? xitong_constraints_add_variable (self->constraints)
                                                                  : lane < 0 ? self->lane_starts[right] : self->lane_ends[right];
    }
}

/* Boxes of one lane are equally wide, but for the head of a chain, who is as wide as his name, and those that reach over a line. */
static void
add_boxes (XitongAcross *self)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      const XitongSpot *spot = xitong_plan_spot (self->plan, i);
      const XitongNode *node = xitong_diagram_node (self->plan->diagram, i);
      const XitongRectangle *box = &self->sizing->boxes[i];
      double stack = xitong_across_get_stack_width (self, i), key = spot->key - 0.4;

      self->lefts[i] = xitong_across_get_place (self, i)->left;
      self->rights[i] = xitong_across_get_place (self, i)->right;
      xitong_constraints_add (self->constraints, self->lefts[i], self->rights[i], node->width);
      if (spot->lane < 0)
        continue;
      if (node->column < 0)
        {
          key = get_above_key (self, i);
        }
      else if (xitong_across_is_widened (self, i, FALSE))
        {
          xitong_constraints_add (self->constraints, self->lefts[i], self->lane_starts[spot->lane], 0);
          key = MIN (key, self->left_keys[i] - JUST_BEFORE);
        }
      if (node->column >= 0 && xitong_across_is_widened (self, i, TRUE))
        xitong_constraints_add (self->constraints, self->lane_ends[spot->lane], self->rights[i], 0);
      add_item (self, XITONG_ACROSS_BOX, i, self->lefts[i], self->rights[i], key, box->y - stack, box->y + box->height);
    }
}

static void
add_titles (XitongAcross *self)
{
  int row = xitong_plan_find_row (self->plan, XITONG_ROW_TITLES);

  for (guint i = 0; i < self->plan->diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self->plan->diagram, i);
      double width = column->title == NULL ? 0 : column->title->width;
      int lane = xitong_plan_find_box_lane (self->plan, column->title_box);
      guint end;

      if (column->subtitle != NULL)
        width = MAX (width, column->subtitle->width);
      if (width <= 0)
        continue;
      end = xitong_constraints_add_variable (self->constraints);
      xitong_constraints_add (self->constraints, self->lane_starts[lane], end, width);
      xitong_constraints_add (self->constraints, end, self->lane_starts[xitong_plan_find_lane (self->plan, XITONG_LANE_ZONE_RIGHT, i)],
                              3 * self->scale);
      add_item (self, XITONG_ACROSS_TITLE, i, self->lane_starts[lane], end, 2 * lane + 0.61, self->sizing->row_starts[row],
                self->sizing->row_ends[row]);
    }
}

static void
tie_to_end (XitongAcross *self,
            guint         leg,
            int           node,
            int           column)
{
  if (node >= 0)
    {
      xitong_constraints_add (self->constraints, self->lefts[node], self->legs[leg], xitong_across_get_port_margin (self, node, FALSE));
      xitong_constraints_add (self->constraints, self->legs[leg], self->rights[node], xitong_across_get_port_margin (self, node, TRUE));
      return;
    }
  xitong_constraints_add (self->constraints,
                          self->lane_starts[xitong_plan_find_lane (self->plan, column < 0 ? XITONG_LANE_FRAME_LEFT : XITONG_LANE_ZONE_LEFT, column)],
                          self->legs[leg], 8 * self->scale);
  xitong_constraints_add (self->constraints, self->legs[leg],
                          self->lane_starts[xitong_plan_find_lane (self->plan, column < 0 ? XITONG_LANE_FRAME_RIGHT : XITONG_LANE_ZONE_RIGHT, column)],
                          8 * self->scale);
}

static void
add_legs (XitongAcross *self)
{
  for (guint i = 0; i < self->ways->legs->len; i++)
    {
      XitongLeg *leg = xitong_ways_leg (self->ways, i);

      self->legs[i] = XITONG_NO_VARIABLE;
      if (leg->used == 0 || !leg->upright)
        continue;
      self->legs[i] = xitong_constraints_add_variable (self->constraints);
      add_item (self, XITONG_ACROSS_LEG, i, self->legs[i], self->legs[i], leg->key, self->sizing->extents[2 * i], self->sizing->extents[2 * i + 1]);
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
      if (xitong_ways_leg (self->ways, first)->upright)
        tie_to_end (self, first, net->from, net->from == XITONG_ENTERPRISE_END ? -1 : net->from_column);
      if (xitong_ways_leg (self->ways, last)->upright)
        tie_to_end (self, last, net->to, net->to == XITONG_ENTERPRISE_END ? -1 : net->to_column);
    }
}

/* The variable at which a level leg begins or ends: of the upright leg it meets, or of the side of its box. */
static guint
get_joint (XitongAcross    *self,
           guint            net,
           const XitongWay *way,
           guint            i,
           gboolean         after)
{
  const XitongNet *drawn = xitong_diagram_net (self->plan->diagram, net);
  int node = after ? drawn->to : drawn->from, column = after ? drawn->to_column : drawn->from_column;
  XitongSide side = after ? way->end : way->start;

  if (after ? i + 1 < way->legs->len : i > 0)
    return self->legs[xitong_way_leg (way, after ? i + 1 : i - 1)];
  if (node >= 0)
    return side == XITONG_SIDE_LEFT ? self->lefts[node] : self->rights[node];
  return self->lane_starts[xitong_plan_find_lane (self->plan, side == XITONG_SIDE_LEFT ? XITONG_LANE_ZONE_LEFT : XITONG_LANE_ZONE_RIGHT, column)];
}

/* However close a chart is drawn, an arrow's head stands on a straight piece. */
#define CLOSEST_HEAD 5.6

static double
get_least_length (const XitongAcross *self,
                  guint               net,
                  const XitongWay    *way,
                  guint               i)
{
  const XitongNet *drawn = xitong_diagram_net (self->plan->diagram, net);
  const gboolean is_last = i + 1 == way->legs->len;
  const int node = is_last ? drawn->to : drawn->from;
  const double least = MAX (self->sizing->needs[xitong_way_leg (way, i)], 5 * self->scale);

  if (self->shared->spacing >= 1 || drawn->kind != XITONG_ROUTE_TIE || (i > 0 && !is_last))
    return least;
  return MAX (least, CLOSEST_HEAD * self->plan->diagram->scale + (node >= 0 ? xitong_across_get_stack_width (self, (guint) node) : 0));
}

/* Level legs have room for an arrow's head, and for their labels. */
static void
add_lengths (XitongAcross *self)
{
  for (guint i = 0; i < self->ways->ways->len; i++)
    {
      const XitongWay *way = xitong_ways_way (self->ways, i);

      for (guint j = 0; j < way->legs->len; j++)
        {
          guint leg = xitong_way_leg (way, j), a, b;
          double left, right;

          if (xitong_ways_leg (self->ways, leg)->upright)
            continue;
          a = get_joint (self, i, way, j, FALSE);
          b = get_joint (self, i, way, j, TRUE);
          left = j == 0 ? -1 : xitong_ways_leg (self->ways, xitong_way_leg (way, j - 1))->key;
          right = j + 1 == way->legs->len ? -1 : xitong_ways_leg (self->ways, xitong_way_leg (way, j + 1))->key;
          if (left < 0)
            left = way->start == XITONG_SIDE_LEFT ? G_MAXDOUBLE : -G_MAXDOUBLE;
          if (right < 0)
            right = way->end == XITONG_SIDE_LEFT ? G_MAXDOUBLE : -G_MAXDOUBLE;
          if (left == right)
            continue;
          if (left < right)
            xitong_constraints_add (self->constraints, a, b, get_least_length (self, i, way, j));
          else
            xitong_constraints_add (self->constraints, b, a, get_least_length (self, i, way, j));
        }
    }
}

void
xitong_across_constrain (XitongAcross *self)
{
  add_lanes (self);
  add_boxes (self);
  add_titles (self);
  add_legs (self);
  add_lengths (self);
  xitong_across_separate (self);
}

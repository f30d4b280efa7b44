/* xitong-sizing-across.c - where everything on a chart stands, from left to right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-constraints.h"
#include "xitong-series.h"
#include "xitong-skyline.h"
#include "xitong-track-order.h"

#include <math.h>

#define NO_VARIABLE G_MAXUINT

/* Lines and boxes that come this near along keep apart across, in points at a type size of 7. */
#define NEAR 4.0

typedef enum
{
  ITEM_BOX,
  ITEM_EDGE,
  ITEM_LEG,
  ITEM_TITLE,
} ItemKind;

/* Something with a place across: from one variable to another. */
typedef struct
{
  ItemKind kind;
  guint    index;
  guint    start;
  guint    end;
  double   key;
  double   low;
  double   high;
} Item;

typedef struct _SharedAcross SharedAcross;

/* One chart of a series. */
typedef struct
{
  SharedAcross      *shared;
  XitongSizing      *sizing;
  XitongWays        *ways;
  const XitongPlan  *plan;
  XitongConstraints *constraints;
  guint             *lane_starts;
  guint             *lane_ends;
  guint             *lefts;
  guint             *rights;
  guint             *legs;
  GArray            *items;
  int               *leg_nodes;
  double            *left_keys;
  double            *right_keys;
  double            *first_keys;
  double             scale;
} Across;

/* Of a place, over all charts.
 * own: its box has its edges for itself
 * from_left, to_right: its box reaches over a line at that side
 * left, right: the variables of its edges
 * width: that the widest of its texts needs
 * low, high: between which its lines end, with their margins */
typedef struct
{
  gboolean is_known;
  gboolean own;
  gboolean from_left;
  gboolean to_right;
  guint    left;
  guint    right;
  double   width;
  double   low;
  double   high;
} Place;

struct _SharedAcross
{
  XitongConstraints *constraints;
  guint              n_charts;
  Across            *charts;
  guint             *lane_starts;
  guint             *lane_ends;
  guint              n_places;
  Place             *places;
  double             width;
  double            *lows;
  double            *highs;
};

static gboolean
is_edge (const XitongLane *lane)
{
  return lane->kind != XITONG_LANE_BOXES;
}

static gboolean
ends_spanning (const Across *self,
               guint         lane)
{
  return (lane == self->plan->first_zone || lane == self->plan->last_zone) && xitong_plan_find_row (self->plan, XITONG_ROW_SPAN) >= 0;
}

/* The edge of a system without a title is not drawn; but boxes that span the frame end there. */
static gboolean
is_drawn (const Across *self,
          guint         lane)
{
  int column = xitong_plan_lane (self->plan, lane)->column;

  return ends_spanning (self, lane) || column < 0 || xitong_diagram_column (self->plan->diagram, column)->title != NULL;
}

static void
add_item (Across   *self,
          ItemKind  kind,
          guint     index,
          guint     start,
          guint     end,
          double    key,
          double    low,
          double    high)
{
  Item item = { kind, index, start, end, key, low, high };

  g_array_append_val (self->items, item);
}

static void
add_lanes (Across *self)
{
  const double *tops = self->sizing->row_starts;
  int zone_top = xitong_plan_find_row (self->plan, XITONG_ROW_ZONE_TOP), zone_bottom = xitong_plan_find_row (self->plan, XITONG_ROW_ZONE_BOTTOM);
  int frame_top = xitong_plan_find_row (self->plan, XITONG_ROW_FRAME_TOP), frame_bottom = xitong_plan_find_row (self->plan, XITONG_ROW_FRAME_BOTTOM);

  for (guint i = 0; i < self->plan->lanes->len; i++)
    {
      XitongLane *lane = xitong_plan_lane (self->plan, i);
      gboolean frame = lane->kind == XITONG_LANE_FRAME_LEFT || lane->kind == XITONG_LANE_FRAME_RIGHT;

      if (is_edge (lane))
        add_item (self, ITEM_EDGE, i, self->lane_starts[i], self->lane_starts[i], 2 * i + 1,
                  tops[frame ? frame_top : zone_top], tops[frame || ends_spanning (self, i) ? frame_bottom : zone_bottom]);
    }
  for (guint i = 1; i < self->plan->lanes->len; i++)
    {
      gboolean narrow = is_edge (xitong_plan_lane (self->plan, i)) || is_edge (xitong_plan_lane (self->plan, i - 1));

      xitong_constraints_add (self->constraints, self->lane_ends[i - 1], self->lane_starts[i],
                              (narrow ? is_drawn (self, i) && is_drawn (self, i - 1) ? 6 : 2 : 8) * self->scale);
    }
}

static gboolean
is_widened (const Across *self,
            guint         node,
            gboolean      right)
{
  return right ? self->right_keys[node] > -G_MAXDOUBLE : self->left_keys[node] < G_MAXDOUBLE;
}

static void
note_end (Across *self,
          guint   leg,
          int     node,
          guint   end)
{
  const XitongLeg *upright = xitong_ways_leg (self->ways, leg);

  self->leg_nodes[2 * leg + end] = node;
  if (node >= 0 && upright->upright)
    self->first_keys[node] = MIN (self->first_keys[node], upright->key);
}

/* On which nodes legs end, and between which keys those lie that a box reaches over, or that end on it. */
static void
note_ends (Across *self)
{
  self->leg_nodes = g_new (int, 2 * self->ways->legs->len + 2);
  self->left_keys = g_new (double, self->plan->spots->len + 1);
  self->right_keys = g_new (double, self->plan->spots->len + 1);
  self->first_keys = g_new (double, self->plan->spots->len + 1);
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

      if (way->legs->len == 0)
        continue;
      note_end (self, xitong_way_leg (way, 0), net->from, 0);
      note_end (self, xitong_way_leg (way, way->legs->len - 1), net->to, 1);
    }
}

static double
get_stack_width (const Across *self,
                 guint         node)
{
  const XitongNode *drawn = xitong_diagram_node (self->plan->diagram, node);

  return drawn->unit->placement->unit->several && !drawn->spans ? 3.0 * self->scale : 0;
}

/* A box above the enterprise comes in the order just before its lines; where several charts have other lines, at its own place. */
static double
get_above_key (const Across *self,
               guint         node)
{
  return self->shared->n_charts == 1 && self->first_keys[node] < G_MAXDOUBLE ? self->first_keys[node] - 0.001 : xitong_plan_spot (self->plan, node)->key - 0.1;
}

static Place *
get_place (const Across *self,
           guint         node)
{
  return &self->shared->places[xitong_diagram_node (self->plan->diagram, node)->place];
}

static gboolean
is_on_its_own (const Across *self,
               guint         node)
{
  const XitongNode *drawn = xitong_diagram_node (self->plan->diagram, node);

  return xitong_plan_spot (self->plan, node)->lane >= 0 && (drawn->head || drawn->column < 0);
}

static void
note_places (Across *self)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      Place *place = get_place (self, i);

      place->own |= is_on_its_own (self, i);
      place->from_left |= is_widened (self, i, FALSE);
      place->to_right |= is_widened (self, i, TRUE);
      place->width = MAX (place->width, xitong_diagram_node (self->plan->diagram, i)->width);
    }
}

/* The edges of the lanes are the variables of boxes that have none of their own. */
static void
add_place_variables (Across *self)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      Place *place = get_place (self, i);
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
add_boxes (Across *self)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      const XitongSpot *spot = xitong_plan_spot (self->plan, i);
      const XitongNode *node = xitong_diagram_node (self->plan->diagram, i);
      const XitongRectangle *box = &self->sizing->boxes[i];
      double stack = get_stack_width (self, i), key = spot->key - 0.4;

      self->lefts[i] = get_place (self, i)->left;
      self->rights[i] = get_place (self, i)->right;
      xitong_constraints_add (self->constraints, self->lefts[i], self->rights[i], node->width);
      if (spot->lane < 0)
        continue;
      if (node->column < 0)
        {
          key = get_above_key (self, i);
        }
      else if (is_widened (self, i, FALSE))
        {
          xitong_constraints_add (self->constraints, self->lefts[i], self->lane_starts[spot->lane], 0);
          key = MIN (key, self->left_keys[i] - 0.01);
        }
      if (node->column >= 0 && is_widened (self, i, TRUE))
        xitong_constraints_add (self->constraints, self->lane_ends[spot->lane], self->rights[i], 0);
      add_item (self, ITEM_BOX, i, self->lefts[i], self->rights[i], key, box->y - stack, box->y + box->height);
    }
}

static void
add_titles (Across *self)
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
      add_item (self, ITEM_TITLE, i, self->lane_starts[lane], end, 2 * lane + 0.61, self->sizing->row_starts[row],
                self->sizing->row_ends[row]);
    }
}

static double
get_port_margin (const Across *self,
                 int           node)
{
  const XitongUnit *unit = xitong_diagram_node (self->plan->diagram, node)->unit->placement->unit;

  return (unit->kind == XITONG_UNIT_POST ? 9.0 : 6.0) * self->scale;
}

static void
tie_to_end (Across *self,
            guint   leg,
            int     node,
            int     column)
{
  if (node >= 0)
    {
      xitong_constraints_add (self->constraints, self->lefts[node], self->legs[leg], get_port_margin (self, node));
      xitong_constraints_add (self->constraints, self->legs[leg], self->rights[node], get_port_margin (self, node));
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
add_legs (Across *self)
{
  for (guint i = 0; i < self->ways->legs->len; i++)
    {
      XitongLeg *leg = xitong_ways_leg (self->ways, i);

      self->legs[i] = NO_VARIABLE;
      if (leg->used == 0 || !leg->upright)
        continue;
      self->legs[i] = xitong_constraints_add_variable (self->constraints);
      add_item (self, ITEM_LEG, i, self->legs[i], self->legs[i], leg->key, self->sizing->extents[2 * i], self->sizing->extents[2 * i + 1]);
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
get_joint (Across          *self,
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

/* Level legs have room for an arrow's head, and for their labels. */
static void
add_lengths (Across *self)
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
            xitong_constraints_add (self->constraints, a, b, MAX (self->sizing->needs[leg], 5 * self->scale));
          else
            xitong_constraints_add (self->constraints, b, a, MAX (self->sizing->needs[leg], 5 * self->scale));
        }
    }
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const Item *first = a, *second = b;

  if (first->key != second->key)
    return first->key < second->key ? -1 : 1;
  if (first->kind != second->kind)
    return first->kind < second->kind ? -1 : 1;
  return first->index < second->index ? -1 : 1;
}

static double
get_gap (const Across *self,
         const Item   *before,
         const Item   *after)
{
  double gap = 5.5;

  if (before->kind == ITEM_LEG && after->kind == ITEM_LEG)
    gap = 6.0 + (xitong_ways_leg (self->ways, before->index)->broad ? 3.0 : 0) + (xitong_ways_leg (self->ways, after->index)->broad ? 3.0 : 0);
  else if (before->kind == ITEM_LEG || after->kind == ITEM_LEG)
    gap = 5.5 + (xitong_ways_leg (self->ways, before->kind == ITEM_LEG ? before->index : after->index)->broad ? 3.0 : 0);
  else if (before->kind == ITEM_BOX && after->kind == ITEM_BOX)
    gap = 8.0;
  gap *= self->scale;
  if (before->kind == ITEM_BOX)
    gap += get_stack_width (self, before->index);
  if (before->kind == ITEM_LEG)
    gap = MAX (gap, self->sizing->beside_legs[before->index]);
  return gap;
}

static gboolean
ends_on (const Across *self,
         guint         leg,
         guint         node)
{
  return xitong_ways_leg (self->ways, leg)->owner == (int) node || self->leg_nodes[2 * leg] == (int) node
         || self->leg_nodes[2 * leg + 1] == (int) node;
}

static gboolean
is_exempt (Across     *self,
           const Item *a,
           const Item *b)
{
  if (a->start == b->start || a->end == b->end || a->start == b->end || a->end == b->start)
    return TRUE;
  if (a->kind == ITEM_LEG && b->kind == ITEM_BOX)
    return ends_on (self, a->index, b->index);
  if (a->kind == ITEM_BOX && b->kind == ITEM_LEG)
    return ends_on (self, b->index, a->index);
  if (a->kind == ITEM_EDGE && b->kind == ITEM_EDGE)
    return TRUE;
  if (a->kind == ITEM_TITLE || b->kind == ITEM_TITLE)
    return a->kind == ITEM_EDGE || b->kind == ITEM_EDGE;
  if (a->kind == ITEM_EDGE || b->kind == ITEM_EDGE)
    return !is_drawn (self, a->kind == ITEM_EDGE ? a->index : b->index);
  return FALSE;
}

static void
keep_apart (guint    before,
            guint    after,
            gpointer data)
{
  Across *self = data;
  const Item *a = &g_array_index (self->items, Item, before), *b = &g_array_index (self->items, Item, after);

  if (!is_exempt (self, a, b))
    xitong_constraints_add (self->constraints, a->end, b->start, get_gap (self, a, b));
}

static void
separate (Across *self)
{
  g_autoptr (XitongSkyline) skyline = xitong_skyline_new ();

  g_array_sort (self->items, compare_items);
  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = &g_array_index (self->items, Item, i);

      if (item->kind != ITEM_EDGE || is_drawn (self, item->index))
        xitong_skyline_lay (skyline, i, item->low, item->high, NEAR * self->scale, keep_apart, self);
    }
}

static void
find_width (SharedAcross *self)
{
  double greatest = 0;

  for (guint c = 0; c < self->n_charts; c++)
    {
      const Across *chart = &self->charts[c];

      for (guint i = 0; i < chart->items->len; i++)
        {
          const Item *item = &g_array_index (chart->items, Item, i);
          double right = self->lows[item->end] + (item->kind == ITEM_BOX ? get_stack_width (chart, item->index) : 0);

          greatest = MAX (greatest, right + 1);
        }
    }
  self->width = greatest;
}

static void
solve (SharedAcross *self)
{
  const Across *first = &self->charts[0];

  self->lows = g_new (double, self->constraints->n_variables + 1);
  self->highs = g_new (double, self->constraints->n_variables + 1);
  for (guint i = 0; i < self->constraints->n_variables; i++)
    self->lows[i] = 12.0 * first->scale;
  if (!xitong_constraints_solve_low (self->constraints, self->lows))
    g_debug ("widths go round in a circle");
  find_width (self);
  for (guint i = 0; i < self->constraints->n_variables; i++)
    self->highs[i] = self->width - 1 - 3 * first->scale;
  for (guint i = 0; i < first->plan->lanes->len; i++)
    if (is_edge (xitong_plan_lane (first->plan, i)))
      self->highs[self->lane_starts[i]] = self->width - 1;
  for (guint i = 0; i < self->constraints->n_variables; i++)
    self->highs[i] = MAX (self->highs[i], self->lows[i]);
  xitong_constraints_solve_high (self->constraints, self->highs);
}

static double
get_value (const SharedAcross *self,
           guint               variable)
{
  return 0.5 * (self->lows[variable] + MAX (self->highs[variable], self->lows[variable]));
}

/* First boxes and edges are fixed in the middle of the room they have; then each line goes to the middle of what is left. */
static void
settle (SharedAcross *self)
{
  g_autofree gboolean *is_leg = g_new0 (gboolean, self->constraints->n_variables + 1);

  for (guint c = 0; c < self->n_charts; c++)
    for (guint i = 0; i < self->charts[c].ways->legs->len; i++)
      if (self->charts[c].legs[i] != NO_VARIABLE)
        is_leg[self->charts[c].legs[i]] = TRUE;
  for (guint i = 0; i < self->constraints->n_variables; i++)
    {
      double value = get_value (self, i);

      self->lows[i] = is_leg[i] ? 0 : value;
      self->highs[i] = is_leg[i] ? self->width : value;
    }
  xitong_constraints_solve_low (self->constraints, self->lows);
  xitong_constraints_solve_high (self->constraints, self->highs);
}

static void
note_line_ends (const Across *self)
{
  for (guint i = 0; i < 2 * self->ways->legs->len; i++)
    {
      int node = self->leg_nodes[i];
      double x, margin;

      if (node < 0 || !xitong_ways_leg (self->ways, i / 2)->upright)
        continue;
      x = get_value (self->shared, self->legs[i / 2]);
      margin = get_port_margin (self, node);
      get_place (self, node)->low = MIN (get_place (self, node)->low, x - margin);
      get_place (self, node)->high = MAX (get_place (self, node)->high, x + margin);
    }
}

/* Boxes that have their edges for themselves are no wider than their names and their lines need, and stand over their lines. */
static void
shrink (const Across *self)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      XitongRectangle *box = &self->sizing->boxes[i];
      const Place *place = get_place (self, i);
      double low = place->low, high = place->high, width;

      if (!place->own)
        continue;
      if (low > high)
        low = high = box->x + 0.5 * box->width;
      width = MIN (MAX (place->width, high - low), box->width);
      box->x = CLAMP (0.5 * (low + high - width), box->x, box->x + box->width - width);
      box->width = width;
    }
}

static void
take_over (Across *self)
{
  XitongSizing *sizing = self->sizing;

  sizing->width = self->shared->width;
  for (guint i = 0; i < self->plan->lanes->len; i++)
    {
      sizing->lane_starts[i] = get_value (self->shared, self->lane_starts[i]);
      sizing->lane_ends[i] = get_value (self->shared, self->lane_ends[i]);
    }
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      sizing->boxes[i].x = get_value (self->shared, self->lefts[i]);
      sizing->boxes[i].width = get_value (self->shared, self->rights[i]) - sizing->boxes[i].x;
    }
  for (guint i = 0; i < self->ways->legs->len; i++)
    if (self->legs[i] != NO_VARIABLE)
      sizing->places[i] = get_value (self->shared, self->legs[i]);
  shrink (self);
}

static void
begin_chart (SharedAcross *shared,
             Across       *self,
             XitongSizing *sizing)
{
  *self = (Across) { .shared = shared, .sizing = sizing, .ways = sizing->ways, .plan = sizing->ways->plan };
  self->scale = self->plan->diagram->scale;
  self->constraints = shared->constraints;
  self->items = g_array_new (FALSE, FALSE, sizeof (Item));
  self->lane_starts = shared->lane_starts;
  self->lane_ends = shared->lane_ends;
  self->lefts = g_new (guint, self->plan->spots->len + 1);
  self->rights = g_new (guint, self->plan->spots->len + 1);
  self->legs = g_new (guint, self->ways->legs->len + 1);
  xitong_track_order_run (self->ways, TRUE, sizing->places, sizing->extents);
  note_ends (self);
  note_places (self);
}

/* The variables that the charts share: of the edges of lanes, and of boxes at their places. */
static void
add_shared_variables (SharedAcross *self,
                      double        lane_floor)
{
  const XitongPlan *plan = self->charts[0].plan;

  for (guint i = 0; i < plan->lanes->len; i++)
    {
      self->lane_starts[i] = self->lane_ends[i] = xitong_constraints_add_variable (self->constraints);
      if (is_edge (xitong_plan_lane (plan, i)))
        continue;
      self->lane_ends[i] = xitong_constraints_add_variable (self->constraints);
      xitong_constraints_add (self->constraints, self->lane_starts[i], self->lane_ends[i], lane_floor);
    }
  for (guint c = 0; c < self->n_charts; c++)
    add_place_variables (&self->charts[c]);
}

static void
add_chart (Across *self)
{
  add_lanes (self);
  add_boxes (self);
  add_titles (self);
  add_legs (self);
  add_lengths (self);
  separate (self);
}

static void
chart_clear (Across *self)
{
  g_array_unref (self->items);
  g_free (self->lefts);
  g_free (self->rights);
  g_free (self->legs);
  g_free (self->leg_nodes);
  g_free (self->left_keys);
  g_free (self->right_keys);
  g_free (self->first_keys);
}

static void
shared_across_init (SharedAcross *self,
                    XitongSeries *series)
{
  guint n_lanes = xitong_series_sizing (series, 0)->ways->plan->lanes->len;

  *self = (SharedAcross) { .n_charts = series->sizings->len, .n_places = series->n_places };
  self->constraints = xitong_constraints_new ();
  self->charts = g_new0 (Across, self->n_charts);
  self->lane_starts = g_new (guint, n_lanes + 1);
  self->lane_ends = g_new (guint, n_lanes + 1);
  self->places = g_new0 (Place, self->n_places + 1);
  for (guint i = 0; i < self->n_places; i++)
    {
      self->places[i].low = G_MAXDOUBLE;
      self->places[i].high = -G_MAXDOUBLE;
    }
}

static void
shared_across_clear (SharedAcross *self)
{
  for (guint c = 0; c < self->n_charts; c++)
    chart_clear (&self->charts[c]);
  xitong_constraints_free (self->constraints);
  g_free (self->charts);
  g_free (self->lane_starts);
  g_free (self->lane_ends);
  g_free (self->places);
  g_free (self->lows);
  g_free (self->highs);
}

void
xitong_series_size_across (XitongSeries *series)
{
  SharedAcross self;

  shared_across_init (&self, series);
  for (guint c = 0; c < self.n_charts; c++)
    begin_chart (&self, &self.charts[c], xitong_series_sizing (series, c));
  add_shared_variables (&self, series->lane_floor);
  for (guint c = 0; c < self.n_charts; c++)
    add_chart (&self.charts[c]);
  solve (&self);
  settle (&self);
  for (guint c = 0; c < self.n_charts; c++)
    note_line_ends (&self.charts[c]);
  for (guint c = 0; c < self.n_charts; c++)
    take_over (&self.charts[c]);
  shared_across_clear (&self);
}

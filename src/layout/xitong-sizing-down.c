/* xitong-sizing-down.c - where everything on a chart stands, from top to bottom
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-constraints.h"
#include "xitong-series.h"
#include "xitong-skyline.h"
#include "xitong-track-order.h"

#include <math.h>

/* One chart of a series. What the series shares, its charts point to: the rules, the variables of rows, and those of places, which are
 * found by node here. */
typedef struct
{
  XitongSizing      *sizing;
  XitongWays        *ways;
  const XitongPlan  *plan;
  XitongConstraints *constraints;
  guint             *row_starts;
  guint             *row_ends;
  guint             *tops;
  guint             *bottoms;
  guint             *legs;
  double            *values;
  double             scale;
} Down;

/* What the charts of a series share.
 * heights: of the places, that the texts of the highest need
 * above, below: of the places: how many boxes may stand above and below it in a stack */
typedef struct
{
  XitongConstraints *constraints;
  guint              n_charts;
  Down              *charts;
  guint             *row_starts;
  guint             *row_ends;
  guint              n_places;
  guint             *tops;
  guint             *bottoms;
  double            *heights;
  guint             *above;
  guint             *below;
  double            *values;
} SharedDown;

#define NO_VARIABLE G_MAXUINT

static gboolean
is_edge (XitongRowKind kind)
{
  return kind == XITONG_ROW_FRAME_TOP || kind == XITONG_ROW_FRAME_BOTTOM || kind == XITONG_ROW_ZONE_TOP || kind == XITONG_ROW_ZONE_BOTTOM;
}

static double
get_title_height (const Down *self)
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
get_row_gap (const Down    *self,
             XitongRowKind  above,
             XitongRowKind  below)
{
  double gap = 13;

  if (above == XITONG_ROW_FRAME_TOP)
    gap = 6;
  else if (above == XITONG_ROW_ZONE_TOP)
    gap = 2.5;
  else if (above == XITONG_ROW_TITLES)
    gap = 5;
  else if (is_edge (below))
    gap = below == XITONG_ROW_FRAME_TOP ? 10 : below == XITONG_ROW_ZONE_BOTTOM ? 7 : 6;
  else if (above == XITONG_ROW_ZONE_BOTTOM)
    gap = 7;
  else if (above == XITONG_ROW_SPAN)
    gap = 8;
  return gap * self->scale;
}

static void
add_rows (Down *self)
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
get_stack_height (const Down *self,
                  int         node)
{
  const XitongNode *drawn = xitong_diagram_node (self->plan->diagram, node);

  return drawn->unit->placement->unit->several && !drawn->spans ? 3.0 * self->scale : 0;
}

static void
add_boxes (Down *self)
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

/* How much room the labels of lines between neighbours of a stack need: for the lower of the two. */
static double *
find_label_rooms (const Down *self)
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
add_stacks (Down *self)
{
  g_autofree double *rooms = find_label_rooms (self);

  for (guint i = 0; i < self->plan->cells->len; i++)
    {
      GArray *cell = g_ptr_array_index (self->plan->cells, i);

      for (guint j = 1; cell != NULL && j < cell->len; j++)
        {
          int above = g_array_index (cell, int, j - 1), below = g_array_index (cell, int, j);

          if (xitong_plan_spot (self->plan, below)->index != xitong_plan_spot (self->plan, above)->index + 1)
            continue;
          xitong_constraints_add (self->constraints, self->bottoms[above], self->tops[below],
                                  MAX (9 * self->scale, rooms[below]) + get_stack_height (self, below));
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
get_port_margin (const Down *self,
                 int         node)
{
  const XitongUnit *unit = xitong_diagram_node (self->plan->diagram, node)->unit->placement->unit;

  return (unit->kind == XITONG_UNIT_POST ? 8.0 : 6.0) * self->scale;
}

/* A level line ends on the side of a box, between its corners. */
static void
tie_to_box (Down  *self,
            guint  leg,
            int    node)
{
  double margin;

  if (node < 0)
    return;
  margin = get_port_margin (self, node) + (xitong_ways_leg (self->ways, leg)->broad ? 2 * self->scale : 0);
  xitong_constraints_add (self->constraints, self->tops[node], self->legs[leg], margin);
  xitong_constraints_add (self->constraints, self->legs[leg], self->bottoms[node], margin);
}

static void
add_legs (Down *self)
{
  for (guint i = 0; i < self->ways->legs->len; i++)
    {
      XitongLeg *leg = xitong_ways_leg (self->ways, i);

      self->legs[i] = NO_VARIABLE;
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
            xitong_constraints_add (self->constraints, self->legs[i], self->row_starts[leg->slot], 6.5 * self->scale + broad);
        }
      else
        {
          double inset = is_edge (xitong_plan_row (self->plan, leg->slot)->kind) ? 0 : 2 * self->scale;

          xitong_constraints_add (self->constraints, self->row_starts[leg->slot], self->legs[i], inset);
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

/* How far apart two level lines are at least, the label of the lower one between them. */
static double
get_pitch (const Down *self,
           guint       above,
           guint       below)
{
  const XitongLeg *upper = xitong_ways_leg (self->ways, above), *lower = xitong_ways_leg (self->ways, below);
  double pitch = (lower->in_channel ? 6.0 : 7.5) + (upper->broad ? 3.5 : 0) + (lower->broad ? 3.5 : 0);

  return MAX (pitch * self->scale, lower->headroom + (lower->broad ? 3.5 : 0.8) * self->scale + (upper->broad ? 3.5 * self->scale : 1.6));
}

/* Across, the ends of lines are known only by lane and channel: what may meet within one is kept apart. */
#define MAY_MEET 0.95

static void
keep_apart (guint    above,
            guint    below,
            gpointer data)
{
  Down *self = data;

  xitong_constraints_add (self->constraints, self->legs[above], self->legs[below], get_pitch (self, above, below));
}

static void
separate (Down        *self,
          const guint *order,
          guint        n)
{
  g_autoptr (XitongSkyline) skyline = xitong_skyline_new ();

  for (guint i = 0; i < n; i++)
    {
      const XitongLeg *leg = xitong_ways_leg (self->ways, order[i]);

      xitong_skyline_lay (skyline, order[i], leg->low, leg->high, MAY_MEET, keep_apart, self);
    }
}

typedef struct
{
  guint  leg;
  double key;
} Keyed;

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  const Keyed *first = a, *second = b;

  if (first->key != second->key)
    return first->key < second->key ? -1 : 1;
  return first->leg < second->leg ? -1 : 1;
}

/* In which order lines stand at the sides of boxes, top to bottom: the superior's, then who overrules or goes past, then others, bars last. */
static double
get_style_order (const Down *self,
                 guint       leg)
{
  const XitongNet *net = xitong_diagram_net (self->plan->diagram, xitong_ways_leg (self->ways, leg)->net);

  if (net->kind == XITONG_ROUTE_BAR)
    return 0.9;
  if (net->kind == XITONG_ROUTE_SUBORDINATION)
    return 0;
  return 0.1 + 0.05 * g_array_index (self->plan->diagram->selection->ties, XitongSelectedTie, net->source).tie->kind->style;
}

static double
get_row_key (const Down *self,
             int         node)
{
  return node < 0 ? -1 : 2.0 * xitong_plan_spot (self->plan, node)->row + 1;
}

/* A line that turns up beside its box leaves near its top, one that turns down near its bottom. */
static double
get_row_order (const Down *self,
               guint       leg)
{
  const XitongLeg *level = xitong_ways_leg (self->ways, leg);
  const XitongWay *way = xitong_ways_way (self->ways, level->net);
  const XitongNet *net = xitong_diagram_net (self->plan->diagram, level->net);
  double value = self->values[self->legs[leg]];
  gboolean at_start = xitong_way_leg (way, 0) == leg;
  int node = at_start ? net->from : net->to;
  guint next;
  double far, near = level->key;

  if (way->legs->len < 2 || node < 0)
    return value + get_style_order (self, leg);
  next = at_start ? 2 : way->legs->len - 3;
  if (way->legs->len > 2)
    far = xitong_ways_leg (self->ways, xitong_way_leg (way, next))->key;
  else
    far = get_row_key (self, at_start ? net->to : net->from);
  if (far > near + 0.05)
    return self->values[self->bottoms[node]] - 1 + get_style_order (self, leg);
  if (far < near - 0.05)
    return self->values[self->tops[node]] + 1 + get_style_order (self, leg);
  return value + get_style_order (self, leg);
}

static void
separate_rows (Down *self)
{
  g_autofree GArray **rows = g_new0 (GArray *, self->plan->rows->len + 1);

  for (guint i = 0; i < self->ways->legs->len; i++)
    {
      XitongLeg *leg = xitong_ways_leg (self->ways, i);
      Keyed keyed = { i, 0 };

      if (leg->used == 0 || leg->upright || leg->in_channel)
        continue;
      keyed.key = get_row_order (self, i);
      if (rows[leg->slot] == NULL)
        rows[leg->slot] = g_array_new (FALSE, FALSE, sizeof (Keyed));
      g_array_append_val (rows[leg->slot], keyed);
    }
  for (guint i = 0; i < self->plan->rows->len; i++)
    {
      g_autofree guint *order = NULL;

      if (rows[i] == NULL)
        continue;
      g_array_sort (rows[i], compare_keys);
      order = g_new (guint, rows[i]->len);
      for (guint j = 0; j < rows[i]->len; j++)
        order[j] = g_array_index (rows[i], Keyed, j).leg;
      separate (self, order, rows[i]->len);
      g_array_unref (rows[i]);
    }
}

static void
separate_channels (Down *self)
{
  g_autofree GArray **channels = g_new0 (GArray *, self->plan->rows->len + 2);

  for (guint i = 0; i < self->ways->legs->len; i++)
    {
      XitongLeg *leg = xitong_ways_leg (self->ways, i);
      Keyed keyed = { i, leg->key };

      if (leg->used == 0 || leg->upright || !leg->in_channel)
        continue;
      if (channels[leg->slot] == NULL)
        channels[leg->slot] = g_array_new (FALSE, FALSE, sizeof (Keyed));
      g_array_append_val (channels[leg->slot], keyed);
    }
  for (guint i = 0; i <= self->plan->rows->len; i++)
    {
      g_autofree guint *order = NULL;

      if (channels[i] == NULL)
        continue;
      g_array_sort (channels[i], compare_keys);
      order = g_new (guint, channels[i]->len);
      for (guint j = 0; j < channels[i]->len; j++)
        order[j] = g_array_index (channels[i], Keyed, j).leg;
      separate (self, order, channels[i]->len);
      g_array_unref (channels[i]);
    }
}

/* The variables that the charts share: of the edges of rows, and of boxes at their places. */
static void
add_shared_variables (SharedDown   *self,
                      XitongSeries *series)
{
  const XitongPlan *plan = xitong_series_sizing (series, 0)->ways->plan;

  self->row_starts = g_new (guint, plan->rows->len + 1);
  self->row_ends = g_new (guint, plan->rows->len + 1);
  self->tops = g_new (guint, self->n_places + 1);
  self->bottoms = g_new (guint, self->n_places + 1);
  self->heights = g_new0 (double, self->n_places + 1);
  self->above = g_new0 (guint, self->n_places + 1);
  self->below = g_new0 (guint, self->n_places + 1);
  for (guint i = 0; i < plan->rows->len; i++)
    {
      self->row_starts[i] = xitong_constraints_add_variable (self->constraints);
      self->row_ends[i] = is_edge (xitong_plan_row (plan, i)->kind) ? self->row_starts[i]
                                                                     : xitong_constraints_add_variable (self->constraints);
    }
  for (guint i = 0; i < self->n_places; i++)
    {
      self->tops[i] = xitong_constraints_add_variable (self->constraints);
      self->bottoms[i] = xitong_constraints_add_variable (self->constraints);
    }
}

static guint
get_place (const Down *self,
           guint       node)
{
  return xitong_diagram_node (self->plan->diagram, node)->place;
}

static void
begin_chart (SharedDown   *shared,
             Down         *self,
             XitongSizing *sizing)
{
  *self = (Down) { .sizing = sizing, .ways = sizing->ways, .plan = sizing->ways->plan, .scale = sizing->ways->plan->diagram->scale };
  self->constraints = shared->constraints;
  self->row_starts = shared->row_starts;
  self->row_ends = shared->row_ends;
  self->tops = g_new (guint, self->plan->spots->len + 1);
  self->bottoms = g_new (guint, self->plan->spots->len + 1);
  self->legs = g_new (guint, self->ways->legs->len + 1);
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      guint place = get_place (self, i);

      self->tops[i] = shared->tops[place];
      self->bottoms[i] = shared->bottoms[place];
      shared->heights[place] = MAX (shared->heights[place], xitong_diagram_node (self->plan->diagram, i)->height);
    }
}

/* The least coordinates. */
static void
solve (SharedDown *self)
{
  self->values = g_renew (double, self->values, self->constraints->n_variables + 1);
  for (guint i = 0; i < self->constraints->n_variables; i++)
    self->values[i] = 0;
  for (guint c = 0; c < self->n_charts; c++)
    {
      Down *chart = &self->charts[c];

      chart->values = self->values;
      /* The name of the frame stands half above its edge. */
      if (xitong_plan_row (chart->plan, 0)->kind == XITONG_ROW_FRAME_TOP)
        self->values[self->row_starts[0]] = 6 * chart->scale;
      for (guint i = 0; i < chart->ways->legs->len; i++)
        {
          const XitongLeg *leg = xitong_ways_leg (chart->ways, i);

          if (chart->legs[i] != NO_VARIABLE && leg->in_channel && leg->slot == 0)
            self->values[chart->legs[i]] = leg->headroom + 2 * chart->scale;
        }
    }
  if (!xitong_constraints_solve_low (self->constraints, self->values))
    g_debug ("heights go round in a circle");
}

/* Whether a leg has its place within a row, where it ends on the sides of boxes. */
static gboolean
runs_in_row (const Down *self,
             guint       leg)
{
  return self->legs[leg] != NO_VARIABLE && !xitong_ways_leg (self->ways, leg)->in_channel;
}

/* A box that is higher than its texts need only because its lines end low begins lower instead. */
static void
lower_tops (SharedDown *self)
{
  g_autofree double *highs = g_memdup2 (self->values, (self->constraints->n_variables + 1) * sizeof (double));

  for (guint c = 0; c < self->n_charts; c++)
    for (guint i = 0; i < self->charts[c].ways->legs->len; i++)
      if (runs_in_row (&self->charts[c], i))
        highs[self->charts[c].legs[i]] = G_MAXDOUBLE;
  for (guint i = 0; i < self->n_places; i++)
    if (self->values[self->bottoms[i]] - self->values[self->tops[i]] > self->heights[i] + 2)
      highs[self->tops[i]] = self->values[self->bottoms[i]] - self->heights[i];
  xitong_constraints_solve_high (self->constraints, highs);
  for (guint i = 0; i < self->n_places; i++)
    self->values[self->tops[i]] = MAX (self->values[self->tops[i]], highs[self->tops[i]]);
  for (guint c = 0; c < self->n_charts; c++)
    for (guint i = 0; i < self->charts[c].ways->legs->len; i++)
      if (runs_in_row (&self->charts[c], i))
        self->values[self->charts[c].legs[i]] = highs[self->charts[c].legs[i]];
}

/* The order of stacks is one for all charts, and so are the counts bounded. Returns whether any grew. */
static gboolean
count_in_stack (SharedDown *self,
                const Down *chart,
                GArray     *cell)
{
  gboolean grew = FALSE;

  for (guint i = 1; i < cell->len; i++)
    {
      guint upper = get_place (chart, g_array_index (cell, int, i - 1)), lower = get_place (chart, g_array_index (cell, int, i));

      if (self->above[lower] > self->above[upper] || self->above[upper] >= self->n_places)
        continue;
      self->above[lower] = self->above[upper] + 1;
      grew = TRUE;
    }
  for (guint i = cell->len; i-- > 1;)
    {
      guint upper = get_place (chart, g_array_index (cell, int, i - 1)), lower = get_place (chart, g_array_index (cell, int, i));

      if (self->below[upper] > self->below[lower] || self->below[lower] >= self->n_places)
        continue;
      self->below[upper] = self->below[lower] + 1;
      grew = TRUE;
    }
  return grew;
}

/* How many boxes stand above and below a place in a stack, over all charts at most. */
static void
count_neighbours (SharedDown *self)
{
  for (gboolean changed = TRUE; changed;)
    {
      changed = FALSE;
      for (guint c = 0; c < self->n_charts; c++)
        for (guint i = 0; i < self->charts[c].plan->cells->len; i++)
          {
            GArray *cell = g_ptr_array_index (self->charts[c].plan->cells, i);

            if (cell != NULL)
              changed |= count_in_stack (self, &self->charts[c], cell);
          }
    }
}

static void
keep_single_boxes (const Down       *self,
                   const SharedDown *shared,
                   double           *highs)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      guint place = get_place (self, i);

      if (shared->above[place] + shared->below[place] == 0
          || xitong_plan_row (self->plan, xitong_plan_spot (self->plan, i)->row)->kind != XITONG_ROW_BOXES)
        {
          highs[self->bottoms[i]] = self->values[self->bottoms[i]];
          highs[self->tops[i]] = self->values[self->tops[i]];
        }
    }
}

/* A stack fills its row: its last box ends where the row ends, the gaps are even. */
static void
spread_stacks (SharedDown *self)
{
  g_autofree double *highs = g_new (double, self->constraints->n_variables + 1);
  guint n_rows = self->charts[0].plan->rows->len;

  count_neighbours (self);
  for (guint i = 0; i < self->constraints->n_variables; i++)
    highs[i] = G_MAXDOUBLE;
  for (guint i = 0; i < n_rows; i++)
    {
      highs[self->row_starts[i]] = self->values[self->row_starts[i]];
      highs[self->row_ends[i]] = self->values[self->row_ends[i]];
    }
  for (guint c = 0; c < self->n_charts; c++)
    {
      const Down *chart = &self->charts[c];

      for (guint i = 0; i < chart->ways->legs->len; i++)
        if (chart->legs[i] != NO_VARIABLE)
          highs[chart->legs[i]] = self->values[chart->legs[i]];
      keep_single_boxes (chart, self, highs);
    }
  xitong_constraints_solve_high (self->constraints, highs);
  for (guint i = 0; i < self->n_places; i++)
    {
      guint n = self->above[i] + self->below[i];
      double part = n == 0 ? 0 : (double) self->above[i] / n;
      double top = self->values[self->tops[i]], bottom = self->values[self->bottoms[i]];
      double off = part * MIN (highs[self->tops[i]] - top, highs[self->bottoms[i]] - bottom);

      if (off > 0)
        {
          self->values[self->tops[i]] += off;
          self->values[self->bottoms[i]] += off;
        }
    }
}

/* With boxes where they are, every line goes to the middle of the room it has. */
static void
centre_legs (SharedDown *self)
{
  g_autofree double *lows = g_memdup2 (self->values, (self->constraints->n_variables + 1) * sizeof (double));
  g_autofree double *highs = g_memdup2 (self->values, (self->constraints->n_variables + 1) * sizeof (double));

  for (guint c = 0; c < self->n_charts; c++)
    for (guint i = 0; i < self->charts[c].ways->legs->len; i++)
      if (self->charts[c].legs[i] != NO_VARIABLE)
        {
          lows[self->charts[c].legs[i]] = 0;
          highs[self->charts[c].legs[i]] = G_MAXDOUBLE;
        }
  xitong_constraints_solve_low (self->constraints, lows);
  xitong_constraints_solve_high (self->constraints, highs);
  for (guint c = 0; c < self->n_charts; c++)
    for (guint i = 0; i < self->charts[c].ways->legs->len; i++)
      {
        guint leg = self->charts[c].legs[i];

        if (leg == NO_VARIABLE || highs[leg] >= G_MAXDOUBLE)
          continue;
        self->values[leg] = lows[leg] + (runs_in_row (&self->charts[c], i) ? 0.5 : 1.0) * MAX (highs[leg] - lows[leg], 0);
      }
}

static void
take_over (Down *self)
{
  XitongSizing *sizing = self->sizing;

  for (guint i = 0; i < self->plan->rows->len; i++)
    {
      sizing->row_starts[i] = self->values[self->row_starts[i]];
      sizing->row_ends[i] = self->values[self->row_ends[i]];
    }
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      sizing->boxes[i].y = self->values[self->tops[i]];
      sizing->boxes[i].height = self->values[self->bottoms[i]] - self->values[self->tops[i]];
    }
  for (guint i = 0; i < self->ways->legs->len; i++)
    if (self->legs[i] != NO_VARIABLE)
      sizing->places[i] = self->values[self->legs[i]];
  sizing->height = sizing->row_ends[self->plan->rows->len - 1] + 1;
}

static void
shared_down_clear (SharedDown *self)
{
  for (guint c = 0; c < self->n_charts; c++)
    {
      g_free (self->charts[c].tops);
      g_free (self->charts[c].bottoms);
      g_free (self->charts[c].legs);
    }
  xitong_constraints_free (self->constraints);
  g_free (self->charts);
  g_free (self->row_starts);
  g_free (self->row_ends);
  g_free (self->tops);
  g_free (self->bottoms);
  g_free (self->heights);
  g_free (self->above);
  g_free (self->below);
  g_free (self->values);
}

void
xitong_series_size_down (XitongSeries *series)
{
  SharedDown self = { .n_charts = series->sizings->len, .n_places = series->n_places };

  self.constraints = xitong_constraints_new ();
  self.charts = g_new0 (Down, self.n_charts);
  add_shared_variables (&self, series);
  for (guint c = 0; c < self.n_charts; c++)
    {
      Down *chart = &self.charts[c];

      begin_chart (&self, chart, xitong_series_sizing (series, c));
      xitong_track_order_run (chart->ways, FALSE, NULL, NULL);
      add_rows (chart);
      add_boxes (chart);
      add_stacks (chart);
      add_legs (chart);
    }
  solve (&self);
  for (guint c = 0; c < self.n_charts; c++)
    {
      separate_rows (&self.charts[c]);
      separate_channels (&self.charts[c]);
    }
  solve (&self);
  lower_tops (&self);
  spread_stacks (&self);
  centre_legs (&self);
  for (guint c = 0; c < self.n_charts; c++)
    take_over (&self.charts[c]);
  shared_down_clear (&self);
}

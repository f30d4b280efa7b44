/* xitong-sizing-across.c - where everything on a chart stands, from left to right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-across.h"

#include "xitong-track-order.h"

/* The names of bands stand at the left edge. */
static double
get_margin (const XitongAcrossSeries *self)
{
  return 12.0 * self->charts[0].scale;
}

static void
find_width (XitongAcrossSeries *self)
{
  double greatest = 0;

  for (guint c = 0; c < self->n_charts; c++)
    {
      const XitongAcross *chart = &self->charts[c];

      for (guint i = 0; i < chart->items->len; i++)
        {
          const XitongAcrossItem *item = &g_array_index (chart->items, XitongAcrossItem, i);
          double right = self->lows[item->end] + (item->kind == XITONG_ACROSS_BOX ? xitong_across_get_stack_width (chart, item->index) : 0);

          greatest = MAX (greatest, right + 1);
        }
    }
  self->width = greatest;
}

/* Returns whether all distances are kept. */
static gboolean
solve (XitongAcrossSeries *self)
{
  const XitongAcross *first = &self->charts[0];
  gboolean is_sound;

  self->lows = g_new (double, self->constraints->n_variables + 1);
  self->highs = g_new (double, self->constraints->n_variables + 1);
  for (guint i = 0; i < self->constraints->n_variables; i++)
    self->lows[i] = get_margin (self);
  is_sound = xitong_constraints_solve_low (self->constraints, self->lows);
  if (!is_sound)
    g_debug ("widths go round in a circle");
  find_width (self);
  for (guint i = 0; i < self->constraints->n_variables; i++)
    self->highs[i] = self->width - 1 - 3 * first->scale;
  for (guint i = 0; i < first->plan->lanes->len; i++)
    if (xitong_across_is_edge (xitong_plan_lane (first->plan, i)))
      self->highs[self->lane_starts[i]] = self->width - 1;
  for (guint i = 0; i < self->constraints->n_variables; i++)
    self->highs[i] = MAX (self->highs[i], self->lows[i]);
  xitong_constraints_solve_high (self->constraints, self->highs);
  return is_sound;
}

static double
get_value (const XitongAcrossSeries *self,
           guint                     variable)
{
  return 0.5 * (self->lows[variable] + MAX (self->highs[variable], self->lows[variable]));
}

/* Where systems meet, their zones are no wider than what stands in them. */
static gboolean
is_close (const XitongAcrossSeries *self,
          guint                     lane)
{
  const XitongPlan *plan = self->charts[0].plan;
  XitongLaneKind kind = xitong_plan_lane (plan, lane)->kind;

  return lane != plan->first_zone && lane != plan->last_zone && (kind == XITONG_LANE_ZONE_LEFT || kind == XITONG_LANE_ZONE_RIGHT);
}

static void
solve_within (XitongAcrossSeries *self,
              const gboolean     *is_free)
{
  for (guint i = 0; i < self->constraints->n_variables; i++)
    {
      double value = get_value (self, i);

      self->lows[i] = is_free[i] ? get_margin (self) : value;
      self->highs[i] = is_free[i] ? self->width : value;
    }
  xitong_constraints_solve_low (self->constraints, self->lows);
  xitong_constraints_solve_high (self->constraints, self->highs);
}

/* First boxes are fixed in the middle of the room they have, then the edges of zones close to them, then lines in the middle of what is left. */
static void
settle (XitongAcrossSeries *self)
{
  g_autofree gboolean *is_free = g_new0 (gboolean, self->constraints->n_variables + 1);
  const XitongPlan *plan = self->charts[0].plan;

  for (guint c = 0; c < self->n_charts; c++)
    for (guint i = 0; i < self->charts[c].ways->legs->len; i++)
      if (self->charts[c].legs[i] != XITONG_NO_VARIABLE)
        is_free[self->charts[c].legs[i]] = TRUE;
  for (guint i = 0; i < plan->lanes->len; i++)
    is_free[self->lane_starts[i]] |= is_close (self, i);
  solve_within (self, is_free);
  for (guint i = 0; i < plan->lanes->len; i++)
    if (is_close (self, i))
      {
        guint edge = self->lane_starts[i];

        is_free[edge] = FALSE;
        if (xitong_plan_lane (plan, i)->kind == XITONG_LANE_ZONE_RIGHT)
          self->highs[edge] = self->lows[edge];
        else
          self->lows[edge] = self->highs[edge];
      }
  solve_within (self, is_free);
}

static void
note_line_ends (const XitongAcross *self)
{
  for (guint i = 0; i < 2 * self->ways->legs->len; i++)
    {
      int node = self->leg_nodes[i];
      XitongAcrossPlace *place;
      double x;

      if (node < 0 || !xitong_ways_leg (self->ways, i / 2)->upright)
        continue;
      x = get_value (self->shared, self->legs[i / 2]);
      place = xitong_across_get_place (self, node);
      place->low = MIN (place->low, x - xitong_across_get_port_margin (self, node, FALSE));
      place->high = MAX (place->high, x + xitong_across_get_port_margin (self, node, TRUE));
    }
}

/* Boxes that have their edges for themselves are no wider than their names and their lines need, and stand over their lines. */
static void
shrink (const XitongAcross *self)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      XitongRectangle *box = &self->sizing->boxes[i];
      const XitongAcrossPlace *place = xitong_across_get_place (self, i);
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
take_over (XitongAcross *self)
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
    if (self->legs[i] != XITONG_NO_VARIABLE)
      sizing->places[i] = get_value (self->shared, self->legs[i]);
  shrink (self);
}

static void
begin_chart (XitongAcrossSeries *shared,
             XitongAcross       *self,
             XitongSizing       *sizing)
{
  *self = (XitongAcross) { .shared = shared, .sizing = sizing, .ways = sizing->ways, .plan = sizing->ways->plan };
  self->scale = self->plan->diagram->scale * shared->spacing;
  self->constraints = shared->constraints;
  self->items = g_array_new (FALSE, FALSE, sizeof (XitongAcrossItem));
  self->lane_starts = shared->lane_starts;
  self->lane_ends = shared->lane_ends;
  self->lefts = g_new (guint, self->plan->spots->len + 1);
  self->rights = g_new (guint, self->plan->spots->len + 1);
  self->legs = g_new (guint, self->ways->legs->len + 1);
  xitong_track_order_run (self->ways, TRUE, sizing->places, sizing->extents);
  xitong_across_note_ports (self);
  xitong_across_note_places (self);
}

/* The variables that the charts share: of the edges of lanes, and of boxes at their places. */
static void
add_shared_variables (XitongAcrossSeries *self,
                      double              lane_floor)
{
  const XitongPlan *plan = self->charts[0].plan;

  for (guint i = 0; i < plan->lanes->len; i++)
    {
      self->lane_starts[i] = self->lane_ends[i] = xitong_constraints_add_variable (self->constraints);
      if (xitong_across_is_edge (xitong_plan_lane (plan, i)))
        continue;
      self->lane_ends[i] = xitong_constraints_add_variable (self->constraints);
      xitong_constraints_add (self->constraints, self->lane_starts[i], self->lane_ends[i], lane_floor);
    }
  for (guint c = 0; c < self->n_charts; c++)
    xitong_across_add_place_variables (&self->charts[c]);
}

static void
chart_clear (XitongAcross *self)
{
  g_array_unref (self->items);
  g_free (self->lefts);
  g_free (self->rights);
  g_free (self->legs);
  g_free (self->leg_nodes);
  g_free (self->left_keys);
  g_free (self->right_keys);
  g_free (self->first_keys);
  g_free (self->stubbed);
}

static void
series_init (XitongAcrossSeries *self,
             XitongSeries       *series)
{
  guint n_lanes = xitong_series_sizing (series, 0)->ways->plan->lanes->len;

  *self = (XitongAcrossSeries) { .n_charts = series->sizings->len, .n_places = series->n_places, .spacing = series->spacing, .lane_room = series->lane_room };
  self->constraints = xitong_constraints_new ();
  self->charts = g_new0 (XitongAcross, self->n_charts);
  self->lane_starts = g_new (guint, n_lanes + 1);
  self->lane_ends = g_new (guint, n_lanes + 1);
  self->places = g_new0 (XitongAcrossPlace, self->n_places + 1);
  for (guint i = 0; i < self->n_places; i++)
    {
      self->places[i].low = G_MAXDOUBLE;
      self->places[i].high = -G_MAXDOUBLE;
    }
}

static void
series_clear (XitongAcrossSeries *self)
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

gboolean
xitong_series_size_across (XitongSeries *series)
{
  XitongAcrossSeries self;
  gboolean is_sound;

  series_init (&self, series);
  for (guint c = 0; c < self.n_charts; c++)
    begin_chart (&self, &self.charts[c], xitong_series_sizing (series, c));
  add_shared_variables (&self, series->lane_floor);
  for (guint c = 0; c < self.n_charts; c++)
    xitong_across_constrain (&self.charts[c]);
  is_sound = solve (&self);
  settle (&self);
  for (guint c = 0; c < self.n_charts; c++)
    note_line_ends (&self.charts[c]);
  for (guint c = 0; c < self.n_charts; c++)
    take_over (&self.charts[c]);
  series_clear (&self);
  return is_sound;
}

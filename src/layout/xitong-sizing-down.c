/* xitong-sizing-down.c - where everything on a chart stands, from top to bottom
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-down.h"

#include "xitong-track-order.h"

/* The variables that the charts share: of the edges of rows, and of boxes at their places. */
static void
add_shared_variables (XitongDownSeries *self,
                      XitongSeries     *series)
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
      self->row_ends[i] = xitong_down_is_edge (xitong_plan_row (plan, i)->kind) ? self->row_starts[i]
                                                                               : xitong_constraints_add_variable (self->constraints);
    }
  for (guint i = 0; i < self->n_places; i++)
    {
      self->tops[i] = xitong_constraints_add_variable (self->constraints);
      self->bottoms[i] = xitong_constraints_add_variable (self->constraints);
    }
}

guint
xitong_down_get_place (const XitongDown *self,
                       guint             node)
{
  return xitong_diagram_node (self->plan->diagram, node)->place;
}

static void
begin_chart (XitongDownSeries *shared,
             XitongDown       *self,
             XitongSizing     *sizing)
{
  *self = (XitongDown) { .sizing = sizing, .ways = sizing->ways, .plan = sizing->ways->plan };
  self->scale = self->plan->diagram->scale * shared->spacing;
  self->constraints = shared->constraints;
  self->row_starts = shared->row_starts;
  self->row_ends = shared->row_ends;
  self->tops = g_new (guint, self->plan->spots->len + 1);
  self->bottoms = g_new (guint, self->plan->spots->len + 1);
  self->legs = g_new (guint, self->ways->legs->len + 1);
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      guint place = xitong_down_get_place (self, i);

      self->tops[i] = shared->tops[place];
      self->bottoms[i] = shared->bottoms[place];
      shared->heights[place] = MAX (shared->heights[place], xitong_diagram_node (self->plan->diagram, i)->height);
    }
}

/* The least coordinates. Returns whether all distances are kept. */
static gboolean
solve (XitongDownSeries *self)
{
  gboolean is_sound;

  self->values = g_renew (double, self->values, self->constraints->n_variables + 1);
  for (guint i = 0; i < self->constraints->n_variables; i++)
    self->values[i] = 0;
  for (guint c = 0; c < self->n_charts; c++)
    {
      XitongDown *chart = &self->charts[c];

      chart->values = self->values;
      /* The name of the frame stands half above its edge. */
      if (xitong_plan_row (chart->plan, 0)->kind == XITONG_ROW_FRAME_TOP)
        self->values[self->row_starts[0]] = 6 * chart->scale;
      for (guint i = 0; i < chart->ways->legs->len; i++)
        {
          const XitongLeg *leg = xitong_ways_leg (chart->ways, i);

          if (chart->legs[i] != XITONG_NO_VARIABLE && leg->in_channel && leg->slot == 0)
            self->values[chart->legs[i]] = leg->headroom + 2 * chart->scale;
        }
    }
  is_sound = xitong_constraints_solve_low (self->constraints, self->values);
  if (!is_sound)
    g_debug ("heights go round in a circle");
  return is_sound;
}

static void
take_over (XitongDown *self)
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
    if (self->legs[i] != XITONG_NO_VARIABLE)
      sizing->places[i] = self->values[self->legs[i]];
  sizing->height = sizing->row_ends[self->plan->rows->len - 1] + 1;
}

static void
series_clear (XitongDownSeries *self)
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

gboolean
xitong_series_size_down (XitongSeries *series)
{
  gboolean is_sound;
  XitongDownSeries self = { .n_charts = series->sizings->len, .n_places = series->n_places, .spacing = series->spacing };

  self.constraints = xitong_constraints_new ();
  self.charts = g_new0 (XitongDown, self.n_charts);
  add_shared_variables (&self, series);
  for (guint c = 0; c < self.n_charts; c++)
    {
      XitongDown *chart = &self.charts[c];

      begin_chart (&self, chart, xitong_series_sizing (series, c));
      xitong_track_order_run (chart->ways, FALSE, NULL, NULL);
      xitong_down_constrain (chart);
    }
  solve (&self);
  for (guint c = 0; c < self.n_charts; c++)
    xitong_down_separate (&self.charts[c]);
  is_sound = solve (&self);
  xitong_down_lower_tops (&self);
  xitong_down_spread_stacks (&self);
  xitong_down_centre_legs (&self);
  for (guint c = 0; c < self.n_charts; c++)
    take_over (&self.charts[c]);
  series_clear (&self);
  return is_sound;
}

/* xitong-down-balancing.c - where boxes and lines stand in the room that is left, from top to bottom
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-down.h"

/* Whether a leg has its place within a row, where it ends on the sides of boxes. */
static gboolean
runs_in_row (const XitongDown *self,
             guint             leg)
{
  return self->legs[leg] != XITONG_NO_VARIABLE && !xitong_ways_leg (self->ways, leg)->in_channel;
}

void
xitong_down_lower_tops (XitongDownSeries *self)
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
count_in_stack (XitongDownSeries *self,
                const XitongDown *chart,
                GArray           *cell)
{
  gboolean grew = FALSE;

  for (guint i = 1; i < cell->len; i++)
    {
      guint upper = xitong_down_get_place (chart, g_array_index (cell, int, i - 1)), lower = xitong_down_get_place (chart, g_array_index (cell, int, i));

      if (self->above[lower] > self->above[upper] || self->above[upper] >= self->n_places)
        continue;
      self->above[lower] = self->above[upper] + 1;
      grew = TRUE;
    }
  for (guint i = cell->len; i-- > 1;)
    {
      guint upper = xitong_down_get_place (chart, g_array_index (cell, int, i - 1)), lower = xitong_down_get_place (chart, g_array_index (cell, int, i));

      if (self->below[upper] > self->below[lower] || self->below[lower] >= self->n_places)
        continue;
      self->below[upper] = self->below[lower] + 1;
      grew = TRUE;
    }
  return grew;
}

/* How many boxes stand above and below a place in a stack, over all charts at most. */
static void
count_neighbours (XitongDownSeries *self)
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
keep_single_boxes (const XitongDown       *self,
                   const XitongDownSeries *shared,
                   double                 *highs)
{
  for (guint i = 0; i < self->plan->spots->len; i++)
    {
      guint place = xitong_down_get_place (self, i);

      if (shared->above[place] + shared->below[place] == 0
          || xitong_plan_row (self->plan, xitong_plan_spot (self->plan, i)->row)->kind != XITONG_ROW_BOXES)
        {
          highs[self->bottoms[i]] = self->values[self->bottoms[i]];
          highs[self->tops[i]] = self->values[self->tops[i]];
        }
    }
}

void
xitong_down_spread_stacks (XitongDownSeries *self)
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
      const XitongDown *chart = &self->charts[c];

      for (guint i = 0; i < chart->ways->legs->len; i++)
        if (chart->legs[i] != XITONG_NO_VARIABLE)
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

void
xitong_down_centre_legs (XitongDownSeries *self)
{
  g_autofree double *lows = g_memdup2 (self->values, (self->constraints->n_variables + 1) * sizeof (double));
  g_autofree double *highs = g_memdup2 (self->values, (self->constraints->n_variables + 1) * sizeof (double));

  for (guint c = 0; c < self->n_charts; c++)
    for (guint i = 0; i < self->charts[c].ways->legs->len; i++)
      if (self->charts[c].legs[i] != XITONG_NO_VARIABLE)
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

        if (leg == XITONG_NO_VARIABLE || highs[leg] >= G_MAXDOUBLE)
          continue;
        self->values[leg] = lows[leg] + (runs_in_row (&self->charts[c], i) ? 0.5 : 1.0) * MAX (highs[leg] - lows[leg], 0);
      }
}

/* xitong-box-columns.c - how many columns of boxes each system gets
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-clusters.h"

/* How high the chart is, when one column has one column of boxes less.
 * heights, lower: of the cells, as they are and with one less */
static double
find_total_height (XitongArrangement *self,
                   const double      *heights,
                   const double      *lower,
                   guint              lessened)
{
  double total = 0;

  for (guint band = 0; band < self->n_bands; band++)
    {
      double highest = 0;

      for (guint column = 0; column < self->diagram->columns->len; column++)
        {
          double height = (column == lessened ? lower : heights)[column * self->n_bands + band];

          highest = MAX (highest, height);
          total += 0.05 * height;
        }
      total += highest;
    }
  return total;
}

/* Who has a partner in another column, or a superior's line from above, stands alone in its column of boxes if there is room;
 * three others may stand below each other. */
static guint
count_wanted (GPtrArray *cell,
              guint      chart)
{
  guint n_paired = 0, n_led = 0, n_rest = 0;

  for (guint i = 0; i < cell->len; i++)
    {
      XitongCluster *cluster = g_ptr_array_index (cell, i);

      if (cluster->heights[chart] <= 0)
        continue;
      if (cluster->is_led)
        n_led++;
      else if (cluster->is_paired)
        n_paired++;
      else
        n_rest++;
    }
  return MIN (n_led, 4) + (n_paired > 0) + (n_rest + 2) / 3;
}

static void
find_heights (XitongArrangement *self,
              guint              column,
              guint              n,
              double            *heights)
{
  for (guint band = 0; band < self->n_bands; band++)
    heights[column * self->n_bands + band] = xitong_clusters_find_height (self, self->cells[column * self->n_bands + band], n);
}

/* The column that makes the chart least higher when it has one column of boxes less, or -1. */
static int
choose_column (XitongArrangement *self,
               const guint       *counts,
               const double      *heights,
               const double      *lower)
{
  double best = G_MAXDOUBLE;
  int chosen = -1;

  for (guint i = 0; i < self->diagram->columns->len; i++)
    {
      double then = counts[i] < 2 ? G_MAXDOUBLE : find_total_height (self, heights, lower, i) + 1e-3 * i;

      if (then < best)
        {
          best = then;
          chosen = i;
        }
    }
  return chosen;
}

/* Where far more columns are wanted than there is room for, all give way in proportion first. */
static void
scale_down (XitongArrangement *self,
            guint             *counts,
            guint             *n,
            guint              most)
{
  guint wanted = *n;

  if (wanted <= 2 * most)
    return;
  *n = 0;
  for (guint i = 0; i < self->diagram->columns->len; i++)
    {
      counts[i] = MAX ((guint) ((double) counts[i] * most / wanted), 1);
      *n += counts[i];
    }
}

/* Columns of boxes are given up one by one, until there are no more than there is room for. */
static void
lessen (XitongArrangement *self,
        guint             *counts,
        guint             *n,
        guint              max_box_columns)
{
  guint n_columns = self->diagram->columns->len;
  g_autofree double *heights = g_new0 (double, n_columns * self->n_bands + 1);
  g_autofree double *lower = g_new0 (double, n_columns * self->n_bands + 1);

  scale_down (self, counts, n, 4 * max_box_columns);
  for (guint i = 0; *n > max_box_columns && i < n_columns; i++)
    {
      find_heights (self, i, counts[i], heights);
      find_heights (self, i, MAX (counts[i], 2) - 1, lower);
    }
  while (*n > max_box_columns)
    {
      int chosen = choose_column (self, counts, heights, lower);

      if (chosen < 0)
        break;
      counts[chosen]--;
      (*n)--;
      memcpy (heights + chosen * self->n_bands, lower + chosen * self->n_bands, self->n_bands * sizeof (double));
      find_heights (self, chosen, MAX (counts[chosen], 2) - 1, lower);
    }
}

void
xitong_box_columns_share_out (XitongArrangement *self,
                              guint              max_box_columns)
{
  XitongDiagram *diagram = self->diagram;
  g_autofree guint *counts = g_new0 (guint, diagram->columns->len + 1);
  guint n = 0;

  for (guint i = 0; i < diagram->columns->len; i++)
    {
      for (guint band = 0; band < self->n_bands; band++)
        for (guint chart = 0; chart < diagram->n_charts; chart++)
          counts[i] = MAX (counts[i], count_wanted (self->cells[i * self->n_bands + band], chart));
      counts[i] = MAX (counts[i], 1);
      n += counts[i];
    }
  lessen (self, counts, &n, max_box_columns);

  n = 0;
  for (guint i = 0; i < diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (diagram, i);

      column->first = n;
      column->n = counts[i];
      n += counts[i];
    }
  diagram->n_box_columns = MAX (n, 1);
}

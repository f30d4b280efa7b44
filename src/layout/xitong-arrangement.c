/* xitong-arrangement.c - which column of boxes and which sub-row each node gets
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-arrangement.h"

#include "xitong-clusters.h"
#include "xitong-gutters.h"
#include "xitong-outer-rows.h"

#include <math.h>

/* Whether no chart has more than one cluster of the cell. */
static gboolean
is_single (const XitongArrangement *self,
           GPtrArray               *cell)
{
  for (guint chart = 0; chart < self->diagram->n_charts; chart++)
    {
      guint n = 0;

      for (guint i = 0; i < cell->len; i++)
        n += ((XitongCluster *) g_ptr_array_index (cell, i))->heights[chart] > 0;
      if (n > 1)
        return FALSE;
    }
  return TRUE;
}

/* Puts a cluster @out columns of boxes outwards from the gutter, below what stands there. */
static void
put_cluster (XitongArrangement   *self,
             XitongColumn        *column,
             const XitongCluster *cluster,
             guint                out,
             guint               *rows)
{
  out = MIN (out, column->n - 1);
  for (guint i = 0; i < cluster->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self->diagram, g_array_index (cluster->nodes, int, i));

      node->box_column = column->gutter > 0 ? column->first + column->n - 1 - out : column->first + out;
      node->row = rows[out]++;
      node->is_placed = TRUE;
    }
}

/* Whether a band besides @band has somebody with a partner next to the gutter. */
static gboolean
gutter_is_taken (XitongArrangement *self,
                 guint              column,
                 guint              band)
{
  for (guint i = 0; i < self->n_bands; i++)
    {
      GPtrArray *cell = self->cells[column * self->n_bands + i];

      for (guint j = 0; i != band && j < cell->len; j++)
        if (((XitongCluster *) g_ptr_array_index (cell, j))->is_paired)
          return TRUE;
    }
  return FALSE;
}

/* A chain of offices alone in its band stands one column off the gutter, where there are enough: the labels of its lines lie beside it. */
static guint
find_chain_offset (XitongArrangement *self,
                   guint              column,
                   guint              band)
{
  return xitong_diagram_column (self->diagram, column)->n >= 3 && gutter_is_taken (self, column, band) ? 1 : 0;
}

/* Further subordinates of an office of a chain, without partners, stand beside it instead of below. */
static void
spread_chain (XitongArrangement   *self,
              XitongColumn        *column,
              const XitongCluster *cluster,
              guint                out,
              guint               *rows)
{
  if (out + 1 >= column->n)
    return;
  for (guint i = 1; i < cluster->nodes->len; i++)
    {
      int index = g_array_index (cluster->nodes, int, i);
      XitongNode *node = xitong_diagram_node (self->diagram, index);
      gboolean is_first = g_array_index (self->children[node->superior], int, 0) == index;

      if (is_first || node->is_paired || self->children[index] != NULL)
        continue;
      node->box_column += column->gutter > 0 ? -1 : 1;
      node->row = rows[out + 1]++;
    }
}

/* A unit alone in its cell, without a partner, stands below those it has to do with. */
static guint
find_near (XitongArrangement *self,
           XitongColumn      *column,
           int                index)
{
  double sum = 0;
  guint n = 0, out;

  for (guint i = 0; i < self->diagram->nets->len; i++)
    {
      XitongNet *net = xitong_diagram_net (self->diagram, i);
      int other = net->from == index ? net->to : net->to == index ? net->from : XITONG_NO_NODE;
      const XitongNode *node;

      if (other < 0 || (net->from != index && net->to != index))
        continue;
      node = xitong_diagram_node (self->diagram, other);
      if (node->column < 0 || !node->is_placed)
        continue;
      sum += node->box_column;
      n++;
    }
  if (n == 0)
    return 0;
  out = (guint) lround (CLAMP (sum / n, column->first, column->first + column->n - 1)) - column->first;
  return column->gutter > 0 ? column->n - 1 - out : out;
}

/* The clusters go into @n columns of boxes from @from outwards, all of them about equally high. */
static void
fill_columns (XitongArrangement *self,
              XitongColumn      *column,
              GPtrArray         *clusters,
              guint              from,
              guint              n,
              guint             *rows)
{
  g_autofree double *used = g_new0 (double, self->diagram->n_charts);
  double limit = xitong_clusters_find_height (self, clusters, n);
  guint out = from;

  for (guint i = 0; i < clusters->len; i++)
    {
      if (!xitong_clusters_heap (self, g_ptr_array_index (clusters, i), out + 1 < from + n ? limit : G_MAXDOUBLE, used))
        {
          out++;
          xitong_clusters_begin_heap (self, g_ptr_array_index (clusters, i), used);
        }
      put_cluster (self, column, g_ptr_array_index (clusters, i), out, rows);
    }
}

/* A cluster that has its cell for itself. */
static void
put_alone (XitongArrangement   *self,
           guint                index,
           guint                band,
           const XitongCluster *only)
{
  XitongColumn *column = xitong_diagram_column (self->diagram, index);
  g_autofree guint *rows = g_new0 (guint, column->n + 1);
  guint out = only->nodes->len > 1 ? find_chain_offset (self, index, band) : 0;

  if (!only->is_paired && only->nodes->len == 1)
    out = find_near (self, column, only->root);
  put_cluster (self, column, only, out, rows);
  spread_chain (self, column, only, out, rows);
}

/* Fills a cell from the gutter outwards: partners next to it, those whom somebody outside leads at the outer end, the others between. */
static void
fill_cell (XitongArrangement *self,
           guint              index,
           guint              band)
{
  XitongColumn *column = xitong_diagram_column (self->diagram, index);
  GPtrArray *cell = self->cells[index * self->n_bands + band];
  g_autofree guint *rows = g_new0 (guint, column->n + 1);
  g_autoptr (GPtrArray) paired = g_ptr_array_new (), led = g_ptr_array_new (), rest = g_ptr_array_new ();
  guint n_paired, n_led;

  if (is_single (self, cell))
    {
      for (guint i = 0; i < cell->len; i++)
        put_alone (self, index, band, g_ptr_array_index (cell, i));
      return;
    }
  for (guint i = 0; i < cell->len; i++)
    {
      XitongCluster *cluster = g_ptr_array_index (cell, column->gutter > 0 ? cell->len - 1 - i : i);

      g_ptr_array_add (cluster->is_led ? led : cluster->is_paired ? paired : rest, cluster);
    }
  n_paired = paired->len > 0 && column->n > (rest->len > 0 || led->len > 0) ? 1 : 0;
  n_led = MIN (led->len, column->n - n_paired - (rest->len > 0 && column->n > n_paired + 1 ? 1 : 0));
  if (n_paired == 0)
    {
      g_ptr_array_extend (paired, rest, NULL, NULL);
      g_ptr_array_set_size (rest, 0);
      g_ptr_array_extend (rest, paired, NULL, NULL);
    }
  else
    {
      fill_columns (self, column, paired, 0, 1, rows);
    }
  if (n_led > 0)
    fill_columns (self, column, led, column->n - n_led, n_led, rows);
  else
    g_ptr_array_extend (rest, led, NULL, NULL);
  fill_columns (self, column, rest, n_paired, MAX (column->n - n_paired - n_led, 1), rows);
}

static void
count_rows (XitongDiagram *self)
{
  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);
      XitongBand *band = xitong_diagram_band (self, node->band);

      band->n_rows = MAX (band->n_rows, node->row + 1);
    }
}

static void
place_titles (XitongDiagram *self)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self, i);

      column->title_box = column->gutter > 0 && column->n > 1 ? column->first + column->n - 2 : column->first;
    }
}

void
xitong_diagram_arrange (XitongDiagram *diagram,
                        guint          max_box_columns)
{
  XitongArrangement self = { .diagram = diagram, .n_bands = diagram->bands->len };

  xitong_gutters_find (diagram);
  xitong_clusters_build (&self);
  xitong_box_columns_share_out (&self, max_box_columns);
  for (guint band = 0; band < self.n_bands; band++)
    for (guint column = 0; column < diagram->columns->len; column++)
      fill_cell (&self, column, band);
  xitong_outer_rows_place (diagram);
  count_rows (diagram);
  place_titles (diagram);
  xitong_clusters_clear (&self);
}

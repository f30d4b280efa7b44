/* xitong-clusters.c - who stands below each other in one cell
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-clusters.h"

#include <math.h>

static void
cluster_free (gpointer data)
{
  XitongCluster *cluster = data;

  g_array_unref (cluster->nodes);
  g_free (cluster->heights);
  g_free (cluster);
}

static gboolean
in_one_cell (const XitongNode *a,
             const XitongNode *b)
{
  return a->column >= 0 && a->column == b->column && a->band == b->band;
}

static void
collect (XitongArrangement *self,
         XitongCluster     *cluster,
         int                node)
{
  g_array_append_val (cluster->nodes, node);
  for (guint i = 0; i < self->diagram->n_charts; i++)
    if (xitong_diagram_is_present (self->diagram, node, i))
      cluster->heights[i] += xitong_diagram_node (self->diagram, node)->height + 10 * self->diagram->scale;
  cluster->pull += xitong_diagram_node (self->diagram, node)->pull;
  cluster->is_paired |= xitong_diagram_node (self->diagram, node)->is_paired;
  cluster->is_led |= xitong_diagram_node (self->diagram, node)->is_led;
  for (guint i = 0; self->children[node] != NULL && i < self->children[node]->len; i++)
    collect (self, cluster, g_array_index (self->children[node], int, i));
}

static int
compare_clusters (gconstpointer a,
                  gconstpointer b)
{
  const XitongCluster *first = *(XitongCluster * const *) a;
  const XitongCluster *second = *(XitongCluster * const *) b;

  if (fabs (first->pull - second->pull) > 1e-9)
    return first->pull < second->pull ? -1 : 1;
  return first->file_order < second->file_order ? -1 : 1;
}

void
xitong_clusters_build (XitongArrangement *self)
{
  XitongDiagram *diagram = self->diagram;
  guint n_cells = diagram->columns->len * self->n_bands;

  self->cells = g_new0 (GPtrArray *, n_cells + 1);
  self->children = g_new0 (GArray *, diagram->nodes->len + 1);
  for (guint i = 0; i < n_cells; i++)
    self->cells[i] = g_ptr_array_new_with_free_func (cluster_free);

  for (guint i = 0; i < diagram->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (diagram, i);
      int index = i;

      if (node->superior < 0 || !in_one_cell (node, xitong_diagram_node (diagram, node->superior)))
        continue;
      if (self->children[node->superior] == NULL)
        self->children[node->superior] = g_array_new (FALSE, FALSE, sizeof (int));
      g_array_append_val (self->children[node->superior], index);
    }

  for (guint i = 0; i < diagram->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (diagram, i);
      XitongCluster *cluster;

      if (node->column < 0)
        continue;
      if (node->superior >= 0 && in_one_cell (node, xitong_diagram_node (diagram, node->superior)))
        continue;
      cluster = g_new0 (XitongCluster, 1);
      cluster->root = i;
      cluster->file_order = i;
      cluster->nodes = g_array_new (FALSE, FALSE, sizeof (int));
      cluster->heights = g_new0 (double, diagram->n_charts);
      collect (self, cluster, i);
      g_ptr_array_add (self->cells[node->column * self->n_bands + node->band], cluster);
    }
  for (guint i = 0; i < n_cells; i++)
    g_ptr_array_sort (self->cells[i], compare_clusters);
}

void
xitong_clusters_clear (XitongArrangement *self)
{
  for (guint i = 0; i < self->diagram->columns->len * self->n_bands; i++)
    g_ptr_array_unref (self->cells[i]);
  for (guint i = 0; i < self->diagram->nodes->len; i++)
    g_clear_pointer (&self->children[i], g_array_unref);
  g_free (self->cells);
  g_free (self->children);
}

gboolean
xitong_clusters_heap (XitongArrangement   *self,
                      const XitongCluster *cluster,
                      double               limit,
                      double              *used)
{
  for (guint i = 0; i < self->diagram->n_charts; i++)
    if (cluster->heights[i] > 0 && used[i] > 0 && used[i] + cluster->heights[i] > limit)
      return FALSE;
  for (guint i = 0; i < self->diagram->n_charts; i++)
    used[i] += cluster->heights[i];
  return TRUE;
}

void
xitong_clusters_begin_heap (XitongArrangement   *self,
                            const XitongCluster *cluster,
                            double              *used)
{
  memcpy (used, cluster->heights, self->diagram->n_charts * sizeof (double));
}

/* How many columns the cell needs when none may be higher than @limit. */
static guint
count_columns (XitongArrangement *self,
               GPtrArray         *cell,
               double             limit)
{
  g_autofree double *used = g_new0 (double, self->diagram->n_charts);
  guint n = MIN (cell->len, 1);

  for (guint i = 0; i < cell->len; i++)
    if (!xitong_clusters_heap (self, g_ptr_array_index (cell, i), limit, used))
      {
        n++;
        xitong_clusters_begin_heap (self, g_ptr_array_index (cell, i), used);
      }
  return n;
}

double
xitong_clusters_find_height (XitongArrangement *self,
                             GPtrArray         *cell,
                             guint              n)
{
  double low = 0, high = 0, step = 4 * self->diagram->scale;

  for (guint chart = 0; chart < self->diagram->n_charts; chart++)
    {
      double total = 0;

      for (guint i = 0; i < cell->len; i++)
        {
          const XitongCluster *cluster = g_ptr_array_index (cell, i);

          low = MAX (low, cluster->heights[chart]);
          total += cluster->heights[chart];
        }
      high = MAX (high, total);
    }
  while (high - low > step)
    {
      double middle = 0.5 * (low + high);

      if (count_columns (self, cell, middle) <= n)
        high = middle;
      else
        low = middle;
    }
  return cell->len == 0 ? 0 : high;
}

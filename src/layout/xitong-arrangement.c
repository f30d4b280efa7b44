/* xitong-arrangement.c - which column of boxes and which sub-row each node gets
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-arrangement.h"

#include "xitong-outer-rows.h"

#include <math.h>

/* A node that has no superior in its own cell, with those below it in the cell.
 * heights: that they take in a stack, on each chart; 0 where none of them stands */
typedef struct
{
  int      root;
  GArray  *nodes;
  double  *heights;
  double   pull;
  guint    file_order;
  gboolean is_paired;
  gboolean is_led;
} Cluster;

typedef struct
{
  XitongDiagram *diagram;
  GPtrArray    **cells;
  GArray       **children;
  guint          n_bands;
} Arrangement;

static void
cluster_free (gpointer data)
{
  Cluster *cluster = data;

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

/* Where the partners of the nodes stand; lines from above pull to the outer side, which is known once the gutter is. */
static void
add_pull (XitongDiagram *self,
          int            from,
          int            to,
          double         weight)
{
  XitongNode *node = xitong_diagram_node (self, from);
  XitongNode *other = xitong_diagram_node (self, to);

  if (node->column < 0 || other->column < 0 || node->column == other->column)
    return;
  node->pull += other->column > node->column ? weight : -weight;
  node->is_paired |= other->band == node->band;
}

static void
find_pulls (XitongDiagram *self)
{
  for (guint i = 0; i < self->nets->len; i++)
    {
      XitongNet *net = xitong_diagram_net (self, i);
      double weight = net->kind == XITONG_ROUTE_BAR ? 3.0 : 1.0;

      if (net->from < 0 || net->to < 0)
        continue;
      add_pull (self, net->from, net->to, weight);
      add_pull (self, net->to, net->from, weight);
    }
}

static void
find_gutters (XitongDiagram *self)
{
  g_autofree double *sums = g_new0 (double, self->columns->len + 1);

  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);

      if (node->column >= 0)
        sums[node->column] += node->pull;
    }
  for (guint i = 0; i < self->columns->len; i++)
    {
      gboolean right_half = 2 * i + 1 > self->columns->len;

      xitong_diagram_column (self, i)->gutter = sums[i] > 0 || (sums[i] == 0 && !right_half) ? 1 : -1;
    }
}

static void
push_outwards (XitongDiagram *self,
               int            from,
               int            to)
{
  XitongNode *node = xitong_diagram_node (self, from);
  XitongNode *other = xitong_diagram_node (self, to);

  if (node->column < 0 || other->column >= 0 || other->spans)
    return;
  node->pull -= 0.5 * xitong_diagram_column (self, node->column)->gutter;
  node->is_led |= xitong_diagram_band (self, other->band)->above;
}

static void
find_outward_pulls (XitongDiagram *self)
{
  for (guint i = 0; i < self->nets->len; i++)
    {
      XitongNet *net = xitong_diagram_net (self, i);

      if (net->from < 0 || net->to < 0)
        continue;
      push_outwards (self, net->from, net->to);
      push_outwards (self, net->to, net->from);
    }
}

static void
collect (Arrangement *self,
         Cluster     *cluster,
         int          node)
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
  const Cluster *first = *(Cluster * const *) a;
  const Cluster *second = *(Cluster * const *) b;

  if (fabs (first->pull - second->pull) > 1e-9)
    return first->pull < second->pull ? -1 : 1;
  return first->file_order < second->file_order ? -1 : 1;
}

static void
build_cells (Arrangement *self)
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
      Cluster *cluster;

      if (node->column < 0)
        continue;
      if (node->superior >= 0 && in_one_cell (node, xitong_diagram_node (diagram, node->superior)))
        continue;
      cluster = g_new0 (Cluster, 1);
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

/* Puts a cluster below those that are there, unless a chart has a higher stack than @limit then; @used says how high they are. */
static gboolean
heap (Arrangement   *self,
      const Cluster *cluster,
      double         limit,
      double        *used)
{
  for (guint i = 0; i < self->diagram->n_charts; i++)
    if (cluster->heights[i] > 0 && used[i] > 0 && used[i] + cluster->heights[i] > limit)
      return FALSE;
  for (guint i = 0; i < self->diagram->n_charts; i++)
    used[i] += cluster->heights[i];
  return TRUE;
}

static void
begin_heap (Arrangement   *self,
            const Cluster *cluster,
            double        *used)
{
  memcpy (used, cluster->heights, self->diagram->n_charts * sizeof (double));
}

/* How many columns the cell needs when none may be higher than @limit. */
static guint
count_columns (Arrangement *self,
               GPtrArray   *cell,
               double       limit)
{
  g_autofree double *used = g_new0 (double, self->diagram->n_charts);
  guint n = MIN (cell->len, 1);

  for (guint i = 0; i < cell->len; i++)
    if (!heap (self, g_ptr_array_index (cell, i), limit, used))
      {
        n++;
        begin_heap (self, g_ptr_array_index (cell, i), used);
      }
  return n;
}

/* The least height with which the cell fits into @n columns, to a tenth of a box. */
static double
find_height (Arrangement *self,
             GPtrArray   *cell,
             guint        n)
{
  double low = 0, high = 0, step = 4 * self->diagram->scale;

  for (guint chart = 0; chart < self->diagram->n_charts; chart++)
    {
      double total = 0;

      for (guint i = 0; i < cell->len; i++)
        {
          const Cluster *cluster = g_ptr_array_index (cell, i);

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

/* How high the chart is, when one column has one column of boxes less.
 * heights, lower: of the cells, as they are and with one less */
static double
find_total_height (Arrangement  *self,
                   const double *heights,
                   const double *lower,
                   guint         lessened)
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

/* Whether no chart has more than one cluster of the cell. */
static gboolean
is_single (const Arrangement *self,
           GPtrArray         *cell)
{
  for (guint chart = 0; chart < self->diagram->n_charts; chart++)
    {
      guint n = 0;

      for (guint i = 0; i < cell->len; i++)
        n += ((Cluster *) g_ptr_array_index (cell, i))->heights[chart] > 0;
      if (n > 1)
        return FALSE;
    }
  return TRUE;
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
      Cluster *cluster = g_ptr_array_index (cell, i);

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
find_heights (Arrangement *self,
              guint        column,
              guint        n,
              double      *heights)
{
  for (guint band = 0; band < self->n_bands; band++)
    heights[column * self->n_bands + band] = find_height (self, self->cells[column * self->n_bands + band], n);
}

/* The column that makes the chart least higher when it has one column of boxes less, or -1. */
static int
choose_column (Arrangement  *self,
               const guint  *counts,
               const double *heights,
               const double *lower)
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
scale_down (Arrangement *self,
            guint       *counts,
            guint       *n,
            guint        most)
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
lessen (Arrangement *self,
        guint       *counts,
        guint       *n,
        guint        max_box_columns)
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

static void
share_out_box_columns (Arrangement *self,
                       guint        max_box_columns)
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

/* Puts a cluster @out columns of boxes outwards from the gutter, below what stands there. */
static void
put_cluster (Arrangement   *self,
             XitongColumn  *column,
             const Cluster *cluster,
             guint          out,
             guint         *rows)
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
gutter_is_taken (Arrangement *self,
                 guint        column,
                 guint        band)
{
  for (guint i = 0; i < self->n_bands; i++)
    {
      GPtrArray *cell = self->cells[column * self->n_bands + i];

      for (guint j = 0; i != band && j < cell->len; j++)
        if (((Cluster *) g_ptr_array_index (cell, j))->is_paired)
          return TRUE;
    }
  return FALSE;
}

/* A chain of offices alone in its band stands one column off the gutter, where there are enough: the labels of its lines lie beside it. */
static guint
find_chain_offset (Arrangement *self,
                   guint        column,
                   guint        band)
{
  return xitong_diagram_column (self->diagram, column)->n >= 3 && gutter_is_taken (self, column, band) ? 1 : 0;
}

/* Further subordinates of an office of a chain, without partners, stand beside it instead of below. */
static void
spread_chain (Arrangement   *self,
              XitongColumn  *column,
              const Cluster *cluster,
              guint          out,
              guint         *rows)
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
find_near (Arrangement  *self,
           XitongColumn *column,
           int           index)
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
fill_columns (Arrangement  *self,
              XitongColumn *column,
              GPtrArray    *clusters,
              guint         from,
              guint         n,
              guint        *rows)
{
  g_autofree double *used = g_new0 (double, self->diagram->n_charts);
  double limit = find_height (self, clusters, n);
  guint out = from;

  for (guint i = 0; i < clusters->len; i++)
    {
      if (!heap (self, g_ptr_array_index (clusters, i), out + 1 < from + n ? limit : G_MAXDOUBLE, used))
        {
          out++;
          begin_heap (self, g_ptr_array_index (clusters, i), used);
        }
      put_cluster (self, column, g_ptr_array_index (clusters, i), out, rows);
    }
}

/* A cluster that has its cell for itself. */
static void
put_alone (Arrangement   *self,
           guint          index,
           guint          band,
           const Cluster *only)
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
fill_cell (Arrangement *self,
           guint        index,
           guint        band)
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
      Cluster *cluster = g_ptr_array_index (cell, column->gutter > 0 ? cell->len - 1 - i : i);

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
  Arrangement self = { .diagram = diagram, .n_bands = diagram->bands->len };

  find_pulls (diagram);
  find_gutters (diagram);
  find_outward_pulls (diagram);
  build_cells (&self);
  share_out_box_columns (&self, max_box_columns);
  for (guint band = 0; band < self.n_bands; band++)
    for (guint column = 0; column < diagram->columns->len; column++)
      fill_cell (&self, column, band);
  xitong_outer_rows_place (diagram);
  count_rows (diagram);
  place_titles (diagram);

  for (guint i = 0; i < diagram->columns->len * self.n_bands; i++)
    g_ptr_array_unref (self.cells[i]);
  for (guint i = 0; i < diagram->nodes->len; i++)
    g_clear_pointer (&self.children[i], g_array_unref);
  g_free (self.cells);
  g_free (self.children);
}

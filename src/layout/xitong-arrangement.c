/* xitong-arrangement.c - which column of boxes and which sub-row each node gets
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-arrangement.h"

#include <math.h>

/* A node that has no superior in its own cell, with those below it in the cell. */
typedef struct
{
  int     root;
  GArray *nodes;
  double  pull;
  guint   file_order;
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
  node->pinned = TRUE;
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
  node->pinned = TRUE;
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
  cluster->pull += xitong_diagram_node (self->diagram, node)->pull;
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
      collect (self, cluster, i);
      g_ptr_array_add (self->cells[node->column * self->n_bands + node->band], cluster);
    }
  for (guint i = 0; i < n_cells; i++)
    g_ptr_array_sort (self->cells[i], compare_clusters);
}

/* Room that one cluster takes in a stack: a list of many parts counts for more. */
static guint
cluster_height (Arrangement   *self,
                const Cluster *cluster)
{
  guint height = 0;

  for (guint i = 0; i < cluster->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self->diagram, g_array_index (cluster->nodes, int, i));

      height += node->height > 60.0 * self->diagram->scale ? 2 : 1;
    }
  return height;
}

/* How many columns the cell needs when none may be higher than @limit. */
static guint
count_columns (Arrangement *self,
               GPtrArray   *cell,
               guint        limit)
{
  guint n = 0, used = limit + 1;

  for (guint i = 0; i < cell->len; i++)
    {
      guint height = cluster_height (self, g_ptr_array_index (cell, i));

      if (used + height > limit)
        {
          n++;
          used = 0;
        }
      used += height;
    }
  return n;
}

/* The least height with which the cell fits into @n columns. */
static guint
find_height (Arrangement *self,
             GPtrArray   *cell,
             guint        n)
{
  guint low = 1, high = 0;

  for (guint i = 0; i < cell->len; i++)
    {
      guint height = cluster_height (self, g_ptr_array_index (cell, i));

      low = MAX (low, height);
      high += height;
    }
  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (count_columns (self, cell, middle) <= n)
        high = middle;
      else
        low = middle + 1;
    }
  return cell->len == 0 ? 0 : low;
}

static double
find_total_height (Arrangement *self,
                   guint       *counts)
{
  double total = 0;

  for (guint band = 0; band < self->n_bands; band++)
    {
      guint highest = 0;

      for (guint column = 0; column < self->diagram->columns->len; column++)
        {
          guint height = find_height (self, self->cells[column * self->n_bands + band], counts[column]);

          highest = MAX (highest, height);
          total += 0.05 * height;
        }
      total += highest;
    }
  return total;
}

static void
share_out_box_columns (Arrangement *self,
                       guint        max_box_columns)
{
  XitongDiagram *diagram = self->diagram;
  g_autofree guint *counts = g_new (guint, diagram->columns->len + 1);
  guint n = diagram->columns->len;

  for (guint i = 0; i < diagram->columns->len; i++)
    counts[i] = 1;
  while (n < max_box_columns)
    {
      double now = find_total_height (self, counts), best = now - 1e-6;
      int chosen = -1;

      for (guint i = 0; i < diagram->columns->len; i++)
        {
          double then;

          counts[i]++;
          then = find_total_height (self, counts);
          counts[i]--;
          if (then < best)
            {
              best = then;
              chosen = i;
            }
        }
      if (chosen < 0)
        break;
      counts[chosen]++;
      n++;
    }

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

/* Fills the cell from the gutter outwards, so that partners stand next to it. */
static void
fill_cell (Arrangement  *self,
           XitongColumn *column,
           GPtrArray    *cell)
{
  guint limit = find_height (self, cell, column->n);
  guint used = 0, rows = 0, n = 0;

  for (guint i = 0; i < cell->len; i++)
    {
      Cluster *cluster = g_ptr_array_index (cell, column->gutter > 0 ? cell->len - 1 - i : i);
      guint height = cluster_height (self, cluster);

      if (used > 0 && (used + height > limit || (i < column->n && cell->len <= column->n)))
        {
          n++;
          used = rows = 0;
        }
      used += height;
      for (guint j = 0; j < cluster->nodes->len; j++)
        {
          XitongNode *node = xitong_diagram_node (self->diagram, g_array_index (cluster->nodes, int, j));

          n = MIN (n, column->n - 1);
          node->box_column = column->gutter > 0 ? column->first + column->n - 1 - n : column->first + n;
          node->row = rows++;
        }
    }
}

/* Moves a node down to @row, and with it what lies below it in its stack. */
static gboolean
push_down (XitongDiagram *self,
           int            index,
           guint          row)
{
  XitongNode *node = xitong_diagram_node (self, index);
  guint from = node->row;

  if (from >= row || row > 64)
    return FALSE;
  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *other = xitong_diagram_node (self, i);

      if (other->column >= 0 && other->band == node->band && other->box_column == node->box_column && other->row >= from)
        other->row += row - from;
    }
  return TRUE;
}

/* Side by side in the first rows of their stacks, joined by a bar: they share a row. */
static gboolean
align_partners (XitongDiagram *self,
                XitongNet     *net)
{
  XitongNode *from = xitong_diagram_node (self, net->from);
  XitongNode *to = xitong_diagram_node (self, net->to);
  gboolean from_is_root = from->superior < 0 || !in_one_cell (from, xitong_diagram_node (self, from->superior));
  gboolean to_is_root = to->superior < 0 || !in_one_cell (to, xitong_diagram_node (self, to->superior));

  if (!from_is_root || !to_is_root || from->row == to->row)
    return FALSE;
  return from->row < to->row ? push_down (self, net->from, to->row) : push_down (self, net->to, from->row);
}

static void
align_rows (XitongDiagram *self)
{
  gboolean changed = TRUE;

  for (guint pass = 0; changed && pass < 8; pass++)
    {
      changed = FALSE;
      for (guint i = 0; i < self->nets->len; i++)
        {
          XitongNet *net = xitong_diagram_net (self, i);
          XitongNode *from, *to;

          if (net->from < 0 || net->to < 0)
            continue;
          from = xitong_diagram_node (self, net->from);
          to = xitong_diagram_node (self, net->to);
          if (from->column < 0 || to->column < 0 || from->column == to->column || from->band != to->band)
            continue;
          if (net->kind == XITONG_ROUTE_BAR)
            changed |= align_partners (self, net);
          else if (net->kind == XITONG_ROUTE_SUBORDINATION && to->superior == net->from)
            changed |= push_down (self, net->to, from->row);
        }
    }
}

/* What spans the frame lies one below the other. */
static void
place_spanning (XitongDiagram *self)
{
  guint n = 0;

  for (guint i = 0; i < self->nodes->len; i++)
    if (xitong_diagram_node (self, i)->spans)
      xitong_diagram_node (self, i)->row = n++;
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

/* What stands above the enterprise stands over what it leads. */
static double
find_wish (XitongDiagram *self,
           int            index)
{
  double sum = 0;
  guint n = 0;

  for (guint i = 0; i < self->nets->len; i++)
    {
      XitongNet *net = xitong_diagram_net (self, i);
      int other = net->from == index ? net->to : net->to == index ? net->from : XITONG_NO_NODE;

      if (net->from != index && net->to != index)
        continue;
      if (other >= 0 && xitong_diagram_node (self, other)->column >= 0)
        {
          sum += xitong_diagram_node (self, other)->box_column;
          n++;
        }
      else if (other < 0 && MAX (net->from_column, net->to_column) >= 0)
        {
          XitongColumn *column = xitong_diagram_column (self, MAX (net->from_column, net->to_column));

          sum += column->first + 0.5 * (column->n - 1);
          n++;
        }
    }
  return n > 0 ? sum / n : -1;
}

typedef struct
{
  int    node;
  double wish;
} Wish;

static int
compare_wishes (gconstpointer a,
                gconstpointer b)
{
  const Wish *first = a, *second = b;

  if (first->wish != second->wish)
    return first->wish < second->wish ? -1 : 1;
  return first->node - second->node;
}

static void
place_wishes (XitongDiagram *self,
              GArray        *wishes)
{
  guint n = self->n_box_columns;

  for (guint start = 0; start < wishes->len; start += n)
    {
      guint end = MIN (start + n, wishes->len);

      for (guint i = start; i < end; i++)
        {
          Wish *wish = &g_array_index (wishes, Wish, i);
          XitongNode *node = xitong_diagram_node (self, wish->node);
          guint least = i == start ? 0 : xitong_diagram_node (self, g_array_index (wishes, Wish, i - 1).node)->box_column + 1;
          guint most = n - (end - i);

          node->box_column = CLAMP ((int) lround (wish->wish), (int) least, (int) most);
          node->row = start / n;
        }
    }
}

static void
place_above (XitongDiagram *self)
{
  for (int band = (int) self->bands->len - 1; band >= 0; band--)
    {
      g_autoptr (GArray) wishes = g_array_new (FALSE, FALSE, sizeof (Wish));
      guint n = 0, total = 0;

      if (!xitong_diagram_band (self, band)->above)
        continue;
      for (guint i = 0; i < self->nodes->len; i++)
        if (xitong_diagram_node (self, i)->band == (guint) band && xitong_diagram_node (self, i)->column < 0)
          total++;
      for (guint i = 0; i < self->nodes->len; i++)
        {
          Wish wish = { i, 0 };

          if (xitong_diagram_node (self, i)->band != (guint) band || xitong_diagram_node (self, i)->column >= 0)
            continue;
          wish.wish = find_wish (self, i);
          if (wish.wish < 0)
            wish.wish = (n + 0.5) * self->n_box_columns / total - 0.5;
          n++;
          g_array_append_val (wishes, wish);
        }
      g_array_sort (wishes, compare_wishes);
      place_wishes (self, wishes);
    }
}

/* A list of parts may reach down over the free sub-rows below it. */
static void
stretch_lists (XitongDiagram *self)
{
  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);
      guint below = xitong_diagram_band (self, node->band)->n_rows;

      if (node->column < 0 || node->height < 60.0 * self->scale)
        continue;
      for (guint j = 0; j < self->nodes->len; j++)
        {
          XitongNode *other = xitong_diagram_node (self, j);

          if (other->band == node->band && other->box_column == node->box_column && other->row > node->row)
            below = MIN (below, other->row);
        }
      node->row_span = MAX (below - node->row, 1);
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
  for (guint column = 0; column < diagram->columns->len; column++)
    for (guint band = 0; band < self.n_bands; band++)
      fill_cell (&self, xitong_diagram_column (diagram, column), self.cells[column * self.n_bands + band]);
  align_rows (diagram);
  place_above (diagram);
  place_spanning (diagram);
  count_rows (diagram);
  stretch_lists (diagram);
  place_titles (diagram);

  for (guint i = 0; i < diagram->columns->len * self.n_bands; i++)
    g_ptr_array_unref (self.cells[i]);
  for (guint i = 0; i < diagram->nodes->len; i++)
    g_clear_pointer (&self.children[i], g_array_unref);
  g_free (self.cells);
  g_free (self.children);
}

/* xitong-outer-rows.c - where those stand that belong to no column
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-outer-rows.h"

#include <math.h>

/* The first row that is free on all charts on which the node stands; those before it are taken then. */
static guint
take_next (XitongDiagram *self,
           guint          node,
           guint         *used)
{
  guint row = 0;

  for (guint chart = 0; chart < self->n_charts; chart++)
    if (xitong_diagram_is_present (self, node, chart))
      row = MAX (row, used[chart]);
  for (guint chart = 0; chart < self->n_charts; chart++)
    if (xitong_diagram_is_present (self, node, chart))
      used[chart] = row + 1;
  return row;
}

/* What spans the frame lies one below the other. */
static void
place_spanning (XitongDiagram *self)
{
  g_autofree guint *used = g_new0 (guint, self->n_charts);

  for (guint i = 0; i < self->nodes->len; i++)
    if (xitong_diagram_node (self, i)->spans)
      xitong_diagram_node (self, i)->row = take_next (self, i, used);
}

/* How lanes are counted across, see XitongSpot: the edges of the frame and of zones are lanes too. */
static double
find_key (XitongDiagram *self,
          guint          box_column)
{
  guint lanes = 1;

  for (guint i = 0; i < self->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self, i);

      lanes += 1;
      if (box_column < column->first + column->n)
        return 2 * (lanes + box_column - column->first) + 1;
      lanes += column->n + 1 + (i + 1 == self->n_framed);
    }
  return 2 * (lanes + box_column) + 1;
}

/* A line to who is not at the top of his stack passes at the outer side of it. */
static double
find_target_key (XitongDiagram    *self,
                 const XitongNode *node)
{
  double key = find_key (self, node->box_column);

  if (node->row > 0)
    key += xitong_diagram_column (self, node->column)->gutter > 0 ? -1 : 1;
  return key;
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
          sum += find_target_key (self, xitong_diagram_node (self, other));
          n++;
        }
      else if (other < 0 && MAX (net->from_column, net->to_column) >= 0)
        {
          XitongColumn *column = xitong_diagram_column (self, MAX (net->from_column, net->to_column));

          sum += 0.5 * (find_key (self, column->first) + find_key (self, column->first + column->n - 1));
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

static XitongNode *
get_wisher (XitongDiagram *self,
            GArray        *wishes,
            guint          i)
{
  return xitong_diagram_node (self, g_array_index (wishes, Wish, i).node);
}

/* How many of them stand on one chart, at most. */
static guint
count_together (XitongDiagram *self,
                GArray        *wishes)
{
  guint most = 0;

  for (guint chart = 0; chart < self->n_charts; chart++)
    {
      guint n = 0;

      for (guint i = 0; i < wishes->len; i++)
        n += xitong_diagram_is_present (self, g_array_index (wishes, Wish, i).node, chart);
      most = MAX (most, n);
    }
  return most;
}

static gboolean
stand_on_one_chart (XitongDiagram *self,
                    guint          a,
                    guint          b)
{
  for (guint chart = 0; chart < self->n_charts; chart++)
    if (xitong_diagram_is_present (self, a, chart) && xitong_diagram_is_present (self, b, chart))
      return TRUE;
  return FALSE;
}

/* Whether who belongs to a column outside the frame stands there in the same row. */
static gboolean
is_taken (XitongDiagram *self,
          int            node,
          double         key)
{
  const XitongNode *placed = xitong_diagram_node (self, node);

  for (guint i = 0; placed->row == 0 && i < self->nodes->len; i++)
    {
      const XitongNode *other = xitong_diagram_node (self, i);

      if (other->column >= 0 && other->band == placed->band && fabs (find_key (self, other->box_column) - key) < 0.5
          && stand_on_one_chart (self, node, i))
        return TRUE;
    }
  return FALSE;
}

/* Where those before (or after) it in its row let it stand, and lets none of those that follow stand nearer. */
static double
keep_order (XitongDiagram *self,
            int            node,
            double         key,
            gboolean       from_right,
            double        *limits)
{
  for (guint chart = 0; chart < self->n_charts; chart++)
    if (xitong_diagram_is_present (self, node, chart))
      key = from_right ? MIN (key, limits[chart]) : MAX (key, limits[chart]);
  while (is_taken (self, node, key))
    key += from_right ? -1 : 1;
  for (guint chart = 0; chart < self->n_charts; chart++)
    if (xitong_diagram_is_present (self, node, chart))
      limits[chart] = from_right ? key - 1 : key + 1;
  return key;
}

static void
order_row (XitongDiagram *self,
           GArray        *wishes,
           guint          row,
           double         first,
           double         last)
{
  g_autofree double *limits = g_new (double, self->n_charts);

  for (guint chart = 0; chart < self->n_charts; chart++)
    limits[chart] = first;
  for (guint i = 0; i < wishes->len; i++)
    if (get_wisher (self, wishes, i)->row == row)
      get_wisher (self, wishes, i)->key = keep_order (self, g_array_index (wishes, Wish, i).node,
                                                      lround (g_array_index (wishes, Wish, i).wish), FALSE, limits);
  for (guint chart = 0; chart < self->n_charts; chart++)
    limits[chart] = last;
  for (guint i = wishes->len; i-- > 0;)
    if (get_wisher (self, wishes, i)->row == row)
      get_wisher (self, wishes, i)->key = keep_order (self, g_array_index (wishes, Wish, i).node,
                                                      get_wisher (self, wishes, i)->key, TRUE, limits);
}

/* As many as have room stand side by side, each over a lane or channel of its own, as near to where it wants to be as the order allows. */
static void
place_wishes (XitongDiagram *self,
              GArray        *wishes)
{
  double first = find_key (self, 0) - 1, last = find_key (self, MAX (self->n_box_columns, 1) - 1) + 1;
  guint n = MAX ((guint) (last - first) * 2 / 3, 1), together = count_together (self, wishes);
  guint n_rows = (together + n - 1) / n, in_row = (together + n_rows - 1) / MAX (n_rows, 1);
  g_autofree guint *used = g_new0 (guint, self->n_charts);

  for (guint i = 0; i < wishes->len; i++)
    get_wisher (self, wishes, i)->row = take_next (self, g_array_index (wishes, Wish, i).node, used) / MAX (in_row, 1);
  for (guint row = 0; row < n_rows; row++)
    order_row (self, wishes, row, first, last);
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
            wish.wish = find_key (self, 0) + (n + 0.5) * (find_key (self, self->n_box_columns - 1) - find_key (self, 0)) / total;
          n++;
          g_array_append_val (wishes, wish);
        }
      g_array_sort (wishes, compare_wishes);
      place_wishes (self, wishes);
    }
}

void
xitong_outer_rows_place (XitongDiagram *diagram)
{
  place_above (diagram);
  place_spanning (diagram);
}

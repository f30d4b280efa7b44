/* xitong-obstacles.c - what a label must not lie on
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-obstacles.h"

#include <math.h>

/* Squares of the finest grid, in points. */
#define SQUARE 64.0

/* Of the next coarser grid, so many times as large. */
#define COARSER 8.0

/* What reaches over more squares is kept by coarser ones. */
#define LONG 4

XitongObstacles *
xitong_obstacles_new (void)
{
  return g_new0 (XitongObstacles, 1);
}

void
xitong_obstacles_free (XitongObstacles *self)
{
  for (guint i = 0; i < XITONG_OBSTACLE_GRIDS; i++)
    for (guint j = 0; j < XITONG_OBSTACLE_GRIDS; j++)
      g_clear_pointer (&self->grids[i][j], g_hash_table_unref);
  g_free (self);
}

/* The squares that a stretch reaches into. */
typedef struct
{
  int first;
  int last;
} Span;

static double
get_size (guint grid)
{
  double size = SQUARE;

  while (grid-- > 0)
    size *= COARSER;
  return size;
}

static Span
get_span (double start,
          double length,
          double gap,
          guint  grid)
{
  double size = get_size (grid);

  return (Span) { (int) floor ((start - gap) / size), (int) floor ((start + length + gap) / size) };
}

/* The finest grid of which the stretch reaches over few squares. */
static Span
choose_grid (double  start,
             double  length,
             guint  *grid)
{
  Span span = get_span (start, length, 0, 0);

  for (*grid = 0; *grid + 1 < XITONG_OBSTACLE_GRIDS && span.last - span.first >= LONG;)
    span = get_span (start, length, 0, ++*grid);
  return span;
}

static gpointer
get_square (int column,
            int row)
{
  return GSIZE_TO_POINTER (((gsize) (guint) (column + 16) << 20) | (guint) (row + 16));
}

static void
append (GHashTable            *lists,
        gpointer               key,
        const XitongRectangle *rectangle)
{
  GArray *list = g_hash_table_lookup (lists, key);

  if (list == NULL)
    {
      list = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));
      g_hash_table_insert (lists, key, list);
    }
  g_array_append_val (list, *rectangle);
}

void
xitong_obstacles_add (XitongObstacles       *self,
                      const XitongRectangle *rectangle)
{
  guint across, down;
  Span columns = choose_grid (rectangle->x, rectangle->width, &across), rows = choose_grid (rectangle->y, rectangle->height, &down);

  if (self->grids[across][down] == NULL)
    self->grids[across][down] = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  for (int column = columns.first; column <= columns.last; column++)
    for (int row = rows.first; row <= rows.last; row++)
      append (self->grids[across][down], get_square (column, row), rectangle);
}

/* What is in the way of one spot is likely to be in the way of the next one too, and is moved to the front. */
static gboolean
list_is_free (GHashTable            *lists,
              gpointer               key,
              const XitongRectangle *spot,
              double                 gap)
{
  GArray *list = g_hash_table_lookup (lists, key);

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      XitongRectangle found = g_array_index (list, XitongRectangle, i);

      if (!xitong_rectangle_intersects (spot, &found, gap))
        continue;
      g_array_index (list, XitongRectangle, i) = g_array_index (list, XitongRectangle, 0);
      g_array_index (list, XitongRectangle, 0) = found;
      return FALSE;
    }
  return TRUE;
}

static gboolean
grid_is_free (GHashTable            *grid,
              Span                   columns,
              Span                   rows,
              const XitongRectangle *spot,
              double                 gap)
{
  for (int column = columns.first; column <= columns.last; column++)
    for (int row = rows.first; row <= rows.last; row++)
      if (!list_is_free (grid, get_square (column, row), spot, gap))
        return FALSE;
  return TRUE;
}

gboolean
xitong_obstacles_is_free (const XitongObstacles *self,
                          const XitongRectangle *spot,
                          double                 gap)
{
  Span rows[XITONG_OBSTACLE_GRIDS];

  for (guint down = 0; down < XITONG_OBSTACLE_GRIDS; down++)
    rows[down] = get_span (spot->y, spot->height, gap, down);
  for (guint across = 0; across < XITONG_OBSTACLE_GRIDS; across++)
    {
      Span columns = get_span (spot->x, spot->width, gap, across);

      for (guint down = 0; down < XITONG_OBSTACLE_GRIDS; down++)
        if (self->grids[across][down] != NULL && !grid_is_free (self->grids[across][down], columns, rows[down], spot, gap))
          return FALSE;
    }
  return TRUE;
}

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

/* In one square; next is the number of another in it, or 0. */
typedef struct
{
  XitongRectangle rectangle;
  guint           next;
} Entry;

#define entry_at(self, number) (&g_array_index ((self)->entries, Entry, (number)))

XitongObstacles *
xitong_obstacles_new (void)
{
  XitongObstacles *self = g_new0 (XitongObstacles, 1);

  self->entries = g_array_sized_new (FALSE, TRUE, sizeof (Entry), 1024);
  /* Numbers begin with 1. */
  g_array_set_size (self->entries, 1);
  return self;
}

void
xitong_obstacles_free (XitongObstacles *self)
{
  for (guint i = 0; i < XITONG_OBSTACLE_GRIDS; i++)
    for (guint j = 0; j < XITONG_OBSTACLE_GRIDS; j++)
      g_clear_pointer (&self->grids[i][j], g_hash_table_unref);
  g_array_unref (self->entries);
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
add_to_square (XitongObstacles       *self,
               GHashTable            *firsts,
               gpointer               square,
               const XitongRectangle *rectangle)
{
  guint first = GPOINTER_TO_UINT (g_hash_table_lookup (firsts, square));
  Entry entry = { *rectangle, first > 0 ? entry_at (self, first)->next : 0 };

  if (first > 0)
    entry_at (self, first)->next = self->entries->len;
  else
    g_hash_table_insert (firsts, square, GUINT_TO_POINTER (self->entries->len));
  g_array_append_val (self->entries, entry);
}

void
xitong_obstacles_add (XitongObstacles       *self,
                      const XitongRectangle *rectangle)
{
  guint across, down;
  Span columns = choose_grid (rectangle->x, rectangle->width, &across), rows = choose_grid (rectangle->y, rectangle->height, &down);

  if (self->grids[across][down] == NULL)
    self->grids[across][down] = g_hash_table_new (NULL, NULL);
  for (int column = columns.first; column <= columns.last; column++)
    for (int row = rows.first; row <= rows.last; row++)
      add_to_square (self, self->grids[across][down], get_square (column, row), rectangle);
}

/* What is in the way of one spot is likely to be in the way of the next one too, and is moved to the front. */
static gboolean
square_is_free (const XitongObstacles *self,
                guint                  first,
                const XitongRectangle *spot,
                double                 gap)
{
  for (guint number = first; number > 0; number = entry_at (self, number)->next)
    {
      XitongRectangle found = entry_at (self, number)->rectangle;

      if (!xitong_rectangle_intersects (spot, &found, gap))
        continue;
      entry_at (self, number)->rectangle = entry_at (self, first)->rectangle;
      entry_at (self, first)->rectangle = found;
      return FALSE;
    }
  return TRUE;
}

static gboolean
grid_is_free (const XitongObstacles *self,
              GHashTable            *firsts,
              Span                   columns,
              Span                   rows,
              const XitongRectangle *spot,
              double                 gap)
{
  for (int column = columns.first; column <= columns.last; column++)
    for (int row = rows.first; row <= rows.last; row++)
      if (!square_is_free (self, GPOINTER_TO_UINT (g_hash_table_lookup (firsts, get_square (column, row))), spot, gap))
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
        if (self->grids[across][down] != NULL && !grid_is_free (self, self->grids[across][down], columns, rows[down], spot, gap))
          return FALSE;
    }
  return TRUE;
}

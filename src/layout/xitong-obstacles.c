/* xitong-obstacles.c - what a label must not lie on
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-obstacles.h"

/* Squares of the finest grid, in points, where there are not too many of them. */
#define SQUARE 64.0
#define MAX_SQUARES (1 << 20)

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
xitong_obstacles_new (double width,
                      double height)
{
  XitongObstacles *self = g_new0 (XitongObstacles, 1);
  double square = SQUARE;

  while ((width / square) * (height / square) > MAX_SQUARES)
    square *= 2;
  for (guint i = 0; i < XITONG_OBSTACLE_GRIDS; i++, square *= COARSER)
    {
      self->n_columns[i] = (guint) (width / square) + 1;
      self->n_rows[i] = (guint) (height / square) + 1;
      self->scales[i] = 1 / square;
    }
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
      g_free (self->grids[i][j]);
  g_array_unref (self->entries);
  g_free (self);
}

/* The squares that a stretch reaches into. */
typedef struct
{
  guint first;
  guint last;
} Span;

/* What lies outside belongs to the squares at the edge. */
static guint
find_square (double at,
             guint  n)
{
  return at <= 0 ? 0 : at >= n ? n - 1 : (guint) at;
}

static Span
get_span (double start,
          double end,
          double scale,
          guint  n)
{
  return (Span) { find_square (start * scale, n), find_square (end * scale, n) };
}

/* The finest grid of which the stretch reaches over few squares. */
static Span
choose_grid (const XitongObstacles *self,
             const guint           *n_squares,
             double                 start,
             double                 length,
             guint                 *grid)
{
  Span span = get_span (start, start + length, self->scales[0], n_squares[0]);

  for (*grid = 0; *grid + 1 < XITONG_OBSTACLE_GRIDS && span.last - span.first >= LONG;)
    {
      *grid += 1;
      span = get_span (start, start + length, self->scales[*grid], n_squares[*grid]);
    }
  return span;
}

static void
add_to_square (XitongObstacles       *self,
               guint                 *first,
               const XitongRectangle *rectangle)
{
  Entry entry = { *rectangle, *first };

  *first = self->entries->len;
  g_array_append_val (self->entries, entry);
}

void
xitong_obstacles_add (XitongObstacles       *self,
                      const XitongRectangle *rectangle)
{
  guint across, down;
  Span columns = choose_grid (self, self->n_columns, rectangle->x, rectangle->width, &across);
  Span rows = choose_grid (self, self->n_rows, rectangle->y, rectangle->height, &down);
  guint n_columns = self->n_columns[across];

  if (self->entries->len == 1)
    self->last = *rectangle;
  if (self->grids[across][down] == NULL)
    self->grids[across][down] = g_new0 (guint, (gsize) n_columns * self->n_rows[down]);
  for (guint row = rows.first; row <= rows.last; row++)
    for (guint column = columns.first; column <= columns.last; column++)
      add_to_square (self, &self->grids[across][down][(gsize) row * n_columns + column], rectangle);
}

/* What is in the way of one spot is likely to be in the way of the next one too. */
static gboolean
square_is_free (XitongObstacles       *self,
                guint                  first,
                const XitongRectangle *spot,
                double                 gap)
{
  for (guint number = first; number > 0; number = entry_at (self, number)->next)
    if (xitong_rectangle_intersects (spot, &entry_at (self, number)->rectangle, gap))
      {
        self->last = entry_at (self, number)->rectangle;
        return FALSE;
      }
  return TRUE;
}

static gboolean
grid_is_free (XitongObstacles       *self,
              guint                  across,
              guint                  down,
              Span                   columns,
              const XitongRectangle *spot,
              double                 gap)
{
  Span rows = get_span (spot->y - gap, spot->y + spot->height + gap, self->scales[down], self->n_rows[down]);

  for (guint row = rows.first; row <= rows.last; row++)
    {
      const guint *firsts = self->grids[across][down] + (gsize) row * self->n_columns[across];

      for (guint column = columns.first; column <= columns.last; column++)
        if (!square_is_free (self, firsts[column], spot, gap))
          return FALSE;
    }
  return TRUE;
}

gboolean
xitong_obstacles_is_free (XitongObstacles       *self,
                          const XitongRectangle *spot,
                          double                 gap)
{
  if (self->entries->len > 1 && xitong_rectangle_intersects (spot, &self->last, gap))
    return FALSE;
  for (guint across = 0; across < XITONG_OBSTACLE_GRIDS; across++)
    {
      Span columns = get_span (spot->x - gap, spot->x + spot->width + gap, self->scales[across], self->n_columns[across]);

      for (guint down = 0; down < XITONG_OBSTACLE_GRIDS; down++)
        if (self->grids[across][down] != NULL && !grid_is_free (self, across, down, columns, spot, gap))
          return FALSE;
    }
  return TRUE;
}

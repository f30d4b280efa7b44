/* xitong-obstacles.c - what a label must not lie on
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-obstacles.h"

#include <math.h>

#define SQUARE 128.0

/* What is longer than so many squares is kept by row or by column. */
#define LONG 3

static GHashTable *
lists_new (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
}

XitongObstacles *
xitong_obstacles_new (void)
{
  XitongObstacles *self = g_new0 (XitongObstacles, 1);

  self->rectangles = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));
  self->squares = lists_new ();
  self->rows = lists_new ();
  self->columns = lists_new ();
  return self;
}

void
xitong_obstacles_free (XitongObstacles *self)
{
  g_array_unref (self->rectangles);
  g_hash_table_unref (self->squares);
  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->columns);
  g_free (self);
}

/* The squares that a stretch reaches into. */
typedef struct
{
  int first;
  int last;
} Span;

static Span
get_span (double start,
          double length,
          double gap)
{
  return (Span) { (int) floor ((start - gap) / SQUARE), (int) floor ((start + length + gap) / SQUARE) };
}

static gpointer
get_square (int column,
            int row)
{
  return GSIZE_TO_POINTER (((gsize) (guint) (column + 16) << 20) | (guint) (row + 16));
}

static void
append (GHashTable *lists,
        gpointer    key,
        guint       index)
{
  GArray *list = g_hash_table_lookup (lists, key);

  if (list == NULL)
    {
      list = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (lists, key, list);
    }
  g_array_append_val (list, index);
}

void
xitong_obstacles_add (XitongObstacles       *self,
                      const XitongRectangle *rectangle)
{
  guint index = self->rectangles->len;
  Span columns = get_span (rectangle->x, rectangle->width, 0), rows = get_span (rectangle->y, rectangle->height, 0);
  gboolean by_row = columns.last - columns.first > LONG, by_column = !by_row && rows.last - rows.first > LONG;

  g_array_append_val (self->rectangles, *rectangle);
  for (int row = rows.first; by_row && row <= rows.last; row++)
    append (self->rows, get_square (0, row), index);
  for (int column = columns.first; by_column && column <= columns.last; column++)
    append (self->columns, get_square (column, 0), index);
  if (by_row || by_column)
    return;
  for (int column = columns.first; column <= columns.last; column++)
    for (int row = rows.first; row <= rows.last; row++)
      append (self->squares, get_square (column, row), index);
}

static gboolean
list_is_free (const XitongObstacles *self,
              GHashTable            *lists,
              gpointer               key,
              const XitongRectangle *spot,
              double                 gap)
{
  GArray *list = g_hash_table_lookup (lists, key);

  for (guint i = 0; list != NULL && i < list->len; i++)
    if (xitong_rectangle_intersects (spot, &g_array_index (self->rectangles, XitongRectangle, g_array_index (list, guint, i)), gap))
      return FALSE;
  return TRUE;
}

gboolean
xitong_obstacles_is_free (const XitongObstacles *self,
                          const XitongRectangle *spot,
                          double                 gap)
{
  Span columns = get_span (spot->x, spot->width, gap), rows = get_span (spot->y, spot->height, gap);

  for (int row = rows.first; row <= rows.last; row++)
    if (!list_is_free (self, self->rows, get_square (0, row), spot, gap))
      return FALSE;
  for (int column = columns.first; column <= columns.last; column++)
    {
      if (!list_is_free (self, self->columns, get_square (column, 0), spot, gap))
        return FALSE;
      for (int row = rows.first; row <= rows.last; row++)
        if (!list_is_free (self, self->squares, get_square (column, row), spot, gap))
          return FALSE;
    }
  return TRUE;
}

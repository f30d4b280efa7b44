/* xitong-obstacles.c - what a label must not lie on
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-obstacles.h"

#include <math.h>

#define SQUARE 48.0

XitongObstacles *
xitong_obstacles_new (void)
{
  XitongObstacles *self = g_new0 (XitongObstacles, 1);

  self->rectangles = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));
  self->squares = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  return self;
}

void
xitong_obstacles_free (XitongObstacles *self)
{
  g_array_unref (self->rectangles);
  g_hash_table_unref (self->squares);
  g_free (self);
}

static gpointer
get_square (int column,
            int row)
{
  return GSIZE_TO_POINTER (((gsize) (guint) (column + 16) << 20) | (guint) (row + 16));
}

void
xitong_obstacles_add (XitongObstacles       *self,
                      const XitongRectangle *rectangle)
{
  guint index = self->rectangles->len;

  g_array_append_val (self->rectangles, *rectangle);
  for (int column = (int) floor (rectangle->x / SQUARE); column <= (int) floor ((rectangle->x + rectangle->width) / SQUARE); column++)
    for (int row = (int) floor (rectangle->y / SQUARE); row <= (int) floor ((rectangle->y + rectangle->height) / SQUARE); row++)
      {
        GArray *square = g_hash_table_lookup (self->squares, get_square (column, row));

        if (square == NULL)
          {
            square = g_array_new (FALSE, FALSE, sizeof (guint));
            g_hash_table_insert (self->squares, get_square (column, row), square);
          }
        g_array_append_val (square, index);
      }
}

gboolean
xitong_obstacles_is_free (const XitongObstacles *self,
                          const XitongRectangle *spot,
                          double                 gap)
{
  for (int column = (int) floor ((spot->x - gap) / SQUARE); column <= (int) floor ((spot->x + spot->width + gap) / SQUARE); column++)
    for (int row = (int) floor ((spot->y - gap) / SQUARE); row <= (int) floor ((spot->y + spot->height + gap) / SQUARE); row++)
      {
        GArray *square = g_hash_table_lookup (self->squares, get_square (column, row));

        for (guint i = 0; square != NULL && i < square->len; i++)
          if (xitong_rectangle_intersects (spot, &g_array_index (self->rectangles, XitongRectangle, g_array_index (square, guint, i)), gap))
            return FALSE;
      }
  return TRUE;
}

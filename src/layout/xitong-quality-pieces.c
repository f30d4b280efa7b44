/* xitong-quality-pieces.c - the lines of a chart in straight pieces, for its measures
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-quality-pieces.h"

#include <math.h>

/* Half the breadth of a holder's bar, and of the ring at the end of an open stub, in points at a type size of 7. */
#define HALF_BAR 2.2
#define HALF_RING 1.8

gboolean
xitong_piece_is_upright (const XitongPiece *self)
{
  return fabs (self->a.x - self->b.x) < 1e-6;
}

gboolean
xitong_piece_is_level (const XitongPiece *self)
{
  return fabs (self->a.y - self->b.y) < 1e-6;
}

XitongRectangle
xitong_piece_get_ink (const XitongPiece *self)
{
  return (XitongRectangle) { self->extent.x - self->half, self->extent.y - self->half,
                             self->extent.width + 2 * self->half, self->extent.height + 2 * self->half };
}

XitongRectangle
xitong_placed_box_get_ink (const XitongPlacedBox *self)
{
  XitongRectangle ink = self->rectangle;

  ink.y -= self->stack;
  ink.width += self->stack;
  ink.height += self->stack;
  return ink;
}

XitongRectangle
xitong_placed_text_get_ink (const XitongPlacedText *self)
{
  const XitongTextBlock *block = self->block;

  if (self->turned)
    return (XitongRectangle) { self->x, self->y - 0.5 * block->width, block->height, block->width };
  return (XitongRectangle) { self->x - 0.5 * (self->align + 1) * block->width, self->y, block->width, block->height };
}

/* The lines of the tree from one superior are one drawing; every other line is on its own. */
static guint
find_group (GHashTable        *trunks,
            const XitongRoute *route,
            guint              index)
{
  gpointer first;

  if (route->kind != XITONG_ROUTE_SUBORDINATION || !route->subordination->makes_tree)
    return index;
  first = g_hash_table_lookup (trunks, route->subordination->superior);
  if (first != NULL)
    return GPOINTER_TO_UINT (first) - 1;
  g_hash_table_insert (trunks, route->subordination->superior, GUINT_TO_POINTER (index + 1));
  return index;
}

static void
add_pieces (GArray            *pieces,
            const XitongRoute *route,
            guint              index,
            guint              group,
            double             scale)
{
  for (guint i = 1; i < route->points->len; i++)
    {
      XitongPiece piece = { .route = index, .group = group, .place = i - 1, .last = i + 1 == route->points->len };

      piece.a = g_array_index (route->points, XitongPoint, i - 1);
      piece.b = g_array_index (route->points, XitongPoint, i);
      piece.half = scale * (route->kind == XITONG_ROUTE_BAR ? HALF_BAR : route->kind == XITONG_ROUTE_STUB ? HALF_RING : 0);
      piece.extent = (XitongRectangle) { MIN (piece.a.x, piece.b.x), MIN (piece.a.y, piece.b.y),
                                         fabs (piece.a.x - piece.b.x), fabs (piece.a.y - piece.b.y) };
      piece.cap = route->kind == XITONG_ROUTE_STUB ? piece.half : 0;
      g_array_append_val (pieces, piece);
    }
}

GArray *
xitong_pieces_new (const XitongLayout *layout)
{
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (XitongPiece));
  g_autoptr (GHashTable) trunks = g_hash_table_new (NULL, NULL);
  double scale = layout->options.font_size / 7.0;

  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      add_pieces (pieces, route, i, find_group (trunks, route, i), scale);
    }
  return pieces;
}

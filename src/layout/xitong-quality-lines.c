/* xitong-quality-lines.c - lines of a chart through boxes, on lines, and across them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-quality-pieces.h"

#include <math.h>

/* A line may lie this deep in a box's own outline. */
#define OUTLINE 0.3

static gboolean
belongs_to (const XitongRoute     *route,
            const XitongPlacedBox *box)
{
  const XitongUnit *unit = box->unit->placement->unit;

  switch (route->kind)
    {
    case XITONG_ROUTE_TIE:
      return route->tie->from == unit || route->tie->to == unit;
    case XITONG_ROUTE_BAR:
      return g_ptr_array_find (route->bar->posts, unit, NULL);
    case XITONG_ROUTE_SUBORDINATION:
    case XITONG_ROUTE_STUB:
    default:
      return route->subordination->superior == unit || route->subordination->unit == unit;
    }
}

/* From outside straight onto a side of the box: the only way in which a line may touch one. */
static gboolean
ends_on (const XitongPiece     *piece,
         const XitongRectangle *box)
{
  gboolean upright = xitong_piece_is_upright (piece);
  double low = upright ? piece->extent.y : piece->extent.x;
  double high = upright ? low + piece->extent.height : low + piece->extent.width;
  double start = upright ? box->y : box->x;
  double end = upright ? start + box->height : start + box->width;

  if (piece->place > 0 && !piece->last)
    return FALSE;
  return high <= start + OUTLINE || low >= end - OUTLINE;
}

static gboolean
disturbs (const XitongRoute     *route,
          const XitongPiece     *piece,
          const XitongPlacedBox *box)
{
  XitongRectangle ink = xitong_placed_box_get_ink (box);

  if (xitong_rectangle_intersects (&piece->extent, &box->rectangle, -OUTLINE))
    return TRUE;
  if (!xitong_rectangle_intersects (&piece->extent, &ink, XITONG_CLEARANCE + piece->half - 0.01))
    return FALSE;
  return !belongs_to (route, box) || !ends_on (piece, &box->rectangle);
}

static void
compare_with_boxes (const XitongLayout *layout,
                    const XitongPiece  *piece,
                    XitongQuality      *quality)
{
  const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, piece->route);

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      if (!disturbs (route, piece, box))
        continue;
      g_debug ("line %u, piece %u, at %.1f, %.1f: through %s", piece->route, piece->place, piece->a.x, piece->a.y,
               xitong_entity_get_id (box->unit->placement->unit));
      quality->lines_through_boxes++;
    }
}

static double
get_overlap (double a,
             double a_length,
             double b,
             double b_length)
{
  return MIN (a + a_length, b + b_length) - MAX (a, b);
}

/* How deep @at lies inside the piece, counted from its nearer end. */
static double
get_depth (double at,
           double start,
           double length)
{
  return MIN (at - start, start + length - at);
}

/* Straight across, well away from all ends and corners, is a crossing; whatever else comes near is a fault. */
static void
compare_across (const XitongPiece *upright,
                const XitongPiece *level,
                XitongQuality     *quality)
{
  const double least = 1.0;
  double on_level = get_depth (upright->a.x, level->extent.x, level->extent.width);
  double on_upright = get_depth (level->a.y, upright->extent.y, upright->extent.height);

  if (on_level >= upright->half + least && on_upright >= level->half + least)
    quality->crossings++;
  else if (on_level > -XITONG_CLEARANCE - upright->half + 0.01 && on_upright > -XITONG_CLEARANCE - level->half - upright->cap + 0.01)
    quality->lines_on_lines++;
}

static void
compare_along (const XitongPiece *a,
               const XitongPiece *b,
               gboolean           upright,
               XitongQuality     *quality)
{
  double overlap = upright ? get_overlap (a->extent.y, a->extent.height, b->extent.y, b->extent.height)
                           : get_overlap (a->extent.x, a->extent.width, b->extent.x, b->extent.width);
  double apart = upright ? fabs (a->a.x - b->a.x) : fabs (a->a.y - b->a.y);

  if (overlap > -0.01 && apart < XITONG_CLEARANCE + a->half + b->half - 0.01)
    quality->lines_on_lines++;
}

static void
compare_pieces (const XitongPiece *a,
                const XitongPiece *b,
                XitongQuality     *quality)
{
  gboolean a_is_upright = xitong_piece_is_upright (a), b_is_upright = xitong_piece_is_upright (b);

  if (a->group == b->group && (a->route != b->route || a->place + 1 >= b->place))
    return;
  if (a_is_upright && b_is_upright)
    compare_along (a, b, TRUE, quality);
  else if (!a_is_upright && !b_is_upright)
    compare_along (a, b, FALSE, quality);
  else if (a_is_upright)
    compare_across (a, b, quality);
  else
    compare_across (b, a, quality);
}

/* A line may cross the edges of the frame and the zones, never run along them. */
static void
compare_with_edges (const XitongPiece     *piece,
                    const XitongRectangle *edges,
                    XitongQuality         *quality)
{
  const XitongPiece sides[] = {
    { .a = { edges->x, edges->y }, .b = { edges->x, edges->y + edges->height },
      .extent = { edges->x, edges->y, 0, edges->height } },
    { .a = { edges->x + edges->width, edges->y }, .b = { edges->x + edges->width, edges->y + edges->height },
      .extent = { edges->x + edges->width, edges->y, 0, edges->height } },
    { .a = { edges->x, edges->y }, .b = { edges->x + edges->width, edges->y },
      .extent = { edges->x, edges->y, edges->width, 0 } },
    { .a = { edges->x, edges->y + edges->height }, .b = { edges->x + edges->width, edges->y + edges->height },
      .extent = { edges->x, edges->y + edges->height, edges->width, 0 } },
  };

  if (edges->width <= 0)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    if (xitong_piece_is_upright (piece) == (i < 2))
      compare_along (piece, &sides[i], i < 2, quality);
}

void
xitong_quality_measure_lines (const XitongLayout *layout,
                              GArray             *pieces,
                              XitongQuality      *quality)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      const XitongPiece *piece = &g_array_index (pieces, XitongPiece, i);

      compare_with_boxes (layout, piece, quality);
      compare_with_edges (piece, &layout->frame, quality);
      for (guint j = 0; j < layout->zones->len; j++)
        {
          const XitongPlacedZone *zone = &g_array_index (layout->zones, XitongPlacedZone, j);

          if (zone->texts->len > 0)
            compare_with_edges (piece, &zone->rectangle, quality);
        }
      for (guint j = i + 1; j < pieces->len; j++)
        compare_pieces (piece, &g_array_index (pieces, XitongPiece, j), quality);
      quality->bends += piece->place > 0;
    }
}

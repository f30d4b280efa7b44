/* xitong-quality-ends.c - whether the lines of a chart begin and end where they should, and whether all are there
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-quality-pieces.h"

#include <math.h>

#define NEAR 0.6

static gboolean
lies_on_edge (const XitongPoint     *point,
              const XitongRectangle *rectangle)
{
  double left = fabs (point->x - rectangle->x), right = fabs (point->x - rectangle->x - rectangle->width);
  double top = fabs (point->y - rectangle->y), bottom = fabs (point->y - rectangle->y - rectangle->height);
  gboolean across = point->x >= rectangle->x - NEAR && point->x <= rectangle->x + rectangle->width + NEAR;
  gboolean down = point->y >= rectangle->y - NEAR && point->y <= rectangle->y + rectangle->height + NEAR;

  return (across && MIN (top, bottom) < NEAR) || (down && MIN (left, right) < NEAR);
}

static gboolean
lies_on_box (const XitongLayout *layout,
             const XitongPoint  *point,
             const XitongUnit   *unit)
{
  const XitongPlacedBox *box = xitong_layout_find_box (layout, unit);

  return box != NULL && lies_on_edge (point, &box->rectangle);
}

static gboolean
lies_on_zone (const XitongLayout *layout,
              const XitongPoint  *point,
              const XitongSystem *system)
{
  for (guint i = 0; i < layout->zones->len; i++)
    {
      const XitongPlacedZone *zone = &g_array_index (layout->zones, XitongPlacedZone, i);

      if (zone->system == system)
        return lies_on_edge (point, &zone->rectangle);
    }
  return FALSE;
}

static gboolean
lies_on_end (const XitongLayout *layout,
             const XitongPoint  *point,
             const XitongUnit   *unit,
             const XitongSystem *system)
{
  if (unit != NULL)
    return lies_on_box (layout, point, unit);
  if (system != NULL)
    return lies_on_zone (layout, point, system);
  return lies_on_edge (point, &layout->frame);
}

/* A later line of a trunk sets out from a piece of an earlier one. */
static gboolean
lies_on_trunk (GArray            *pieces,
               const XitongPiece *first)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      const XitongPiece *piece = &g_array_index (pieces, XitongPiece, i);
      XitongRectangle point = { first->a.x, first->a.y, 0, 0 };

      if (piece->route < first->route && piece->group == first->group
          && xitong_rectangle_intersects (&piece->extent, &point, 0.01))
        return TRUE;
    }
  return FALSE;
}

static gboolean
starts_well (const XitongLayout *layout,
             GArray             *pieces,
             const XitongPiece  *piece)
{
  const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, piece->route);

  switch (route->kind)
    {
    case XITONG_ROUTE_TIE:
      return lies_on_end (layout, &piece->a, route->tie->from, route->tie->from_system);
    case XITONG_ROUTE_SUBORDINATION:
      return lies_on_box (layout, &piece->a, route->subordination->superior) || lies_on_trunk (pieces, piece);
    case XITONG_ROUTE_BAR:
      for (guint i = 0; i < route->bar->posts->len; i++)
        if (lies_on_box (layout, &piece->a, g_ptr_array_index (route->bar->posts, i)))
          return TRUE;
      return FALSE;
    case XITONG_ROUTE_STUB:
    default:
      return TRUE;
    }
}

static gboolean
ends_well (const XitongLayout *layout,
           const XitongPiece  *piece)
{
  const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, piece->route);

  switch (route->kind)
    {
    case XITONG_ROUTE_TIE:
      return lies_on_end (layout, &piece->b, route->tie->to, route->tie->to_system);
    case XITONG_ROUTE_BAR:
      for (guint i = 0; i < route->bar->posts->len; i++)
        if (lies_on_box (layout, &piece->b, g_ptr_array_index (route->bar->posts, i)))
          return TRUE;
      return FALSE;
    case XITONG_ROUTE_SUBORDINATION:
    case XITONG_ROUTE_STUB:
    default:
      return lies_on_box (layout, &piece->b, route->subordination->unit);
    }
}

static void
count_drawn (const XitongLayout *layout,
             GHashTable         *drawn)
{
  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      g_hash_table_add (drawn, box->ghost != NULL ? (gpointer) box->ghost : (gpointer) box->unit);
    }
  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      if (route->points->len > 1 && route->kind == XITONG_ROUTE_TIE)
        g_hash_table_add (drawn, (gpointer) route->tie);
      else if (route->points->len > 1 && route->kind != XITONG_ROUTE_BAR)
        g_hash_table_add (drawn, (gpointer) route->subordination);
    }
}

/* A bar across n posts has n - 1 routes. */
static guint
count_lost_bars (const XitongLayout *layout)
{
  guint wanted = 0, drawn = 0;

  for (guint i = 0; i < layout->selection->bars->len; i++)
    wanted += g_array_index (layout->selection->bars, XitongSelectedBar, i).posts->len - 1;
  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      drawn += route->kind == XITONG_ROUTE_BAR && route->points->len > 1;
    }
  return wanted > drawn ? wanted - drawn : 0;
}

static guint
count_missing (GHashTable *drawn,
               GArray     *things)
{
  guint size = g_array_get_element_size (things), missing = 0;

  for (guint i = 0; i < things->len; i++)
    missing += !g_hash_table_contains (drawn, things->data + (gsize) i * size);
  return missing;
}

/* A tie between two that are folded into one box, and a place under somebody off the chart, are not there to be drawn. */
static guint
count_missing_ties (GHashTable *drawn,
                    GArray     *ties)
{
  guint missing = 0;

  for (guint i = 0; i < ties->len; i++)
    {
      const XitongSelectedTie *tie = &g_array_index (ties, XitongSelectedTie, i);
      gboolean is_loop = tie->from == tie->to && tie->from_system == tie->to_system;

      missing += !is_loop && !g_hash_table_contains (drawn, tie);
    }
  return missing;
}

void
xitong_quality_measure_ends (const XitongLayout *layout,
                             GArray             *pieces,
                             XitongQuality      *quality)
{
  const XitongSelection *selection = layout->selection;
  g_autoptr (GHashTable) drawn = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < pieces->len; i++)
    {
      const XitongPiece *piece = &g_array_index (pieces, XitongPiece, i);

      quality->loose_ends += !xitong_piece_is_upright (piece) && !xitong_piece_is_level (piece);
      quality->loose_ends += piece->place == 0 && !starts_well (layout, pieces, piece);
      quality->loose_ends += piece->last && !ends_well (layout, piece);
    }
  count_drawn (layout, drawn);
  quality->lost += count_missing (drawn, selection->units) + count_missing (drawn, selection->ghosts)
                   + count_missing (drawn, selection->subordinations) + count_missing_ties (drawn, selection->ties)
                   + count_lost_bars (layout);
}

/* xitong-quality.c - measures of how well a chart is drawn
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-quality.h"

#include <math.h>

#define CLEARANCE 1.5

typedef struct
{
  XitongPoint a;
  XitongPoint b;
  guint       route;
  guint       group;
} Piece;

static gboolean
is_upright (const Piece *piece)
{
  return fabs (piece->a.x - piece->b.x) < 1e-6;
}

/* Lines from one superior are one drawing. */
static guint
find_group (const XitongLayout *layout,
            guint               index)
{
  const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, index);

  if (route->kind != XITONG_ROUTE_SUBORDINATION || !route->subordination->makes_tree)
    return layout->routes->len + index;
  for (guint i = 0; i < index; i++)
    {
      const XitongRoute *other = &g_array_index (layout->routes, XitongRoute, i);

      if (other->kind == XITONG_ROUTE_SUBORDINATION && other->subordination->makes_tree
          && other->subordination->superior == route->subordination->superior)
        return i;
    }
  return index;
}

static GArray *
collect_pieces (const XitongLayout *layout)
{
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (Piece));

  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      for (guint j = 1; j < route->points->len; j++)
        {
          Piece piece = { g_array_index (route->points, XitongPoint, j - 1), g_array_index (route->points, XitongPoint, j), i,
                          find_group (layout, i) };

          g_array_append_val (pieces, piece);
        }
    }
  return pieces;
}

static XitongRectangle
get_extent (const Piece *piece)
{
  return (XitongRectangle) { MIN (piece->a.x, piece->b.x), MIN (piece->a.y, piece->b.y),
                             fabs (piece->a.x - piece->b.x), fabs (piece->a.y - piece->b.y) };
}

static void
compare_pieces (const Piece   *a,
                const Piece   *b,
                XitongQuality *quality)
{
  XitongRectangle first = get_extent (a), second = get_extent (b);

  if (a->group == b->group)
    return;
  if (is_upright (a) == is_upright (b))
    {
      double overlap = is_upright (a) ? MIN (first.y + first.height, second.y + second.height) - MAX (first.y, second.y)
                                      : MIN (first.x + first.width, second.x + second.width) - MAX (first.x, second.x);
      double apart = is_upright (a) ? fabs (first.x - second.x) : fabs (first.y - second.y);

      if (overlap > 0.5 && apart < CLEARANCE)
        quality->lines_on_lines++;
    }
  else if (xitong_rectangle_intersects (&first, &second, 0.01))
    {
      quality->crossings++;
    }
}

static void
compare_with_boxes (const XitongLayout *layout,
                    const Piece        *piece,
                    XitongQuality      *quality)
{
  XitongRectangle extent = get_extent (piece);

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      if (xitong_rectangle_intersects (&extent, &box->rectangle, -0.3))
        quality->lines_through_boxes++;
    }
}

static XitongRectangle
get_text_extent (const XitongPlacedText *text)
{
  double left = text->align < 0 ? text->x : text->align == 0 ? text->x - 0.5 * text->block->width : text->x - text->block->width;

  return (XitongRectangle) { left, text->y, text->block->width, text->block->height };
}

static void
measure_boxes (const XitongLayout *layout,
               XitongQuality      *quality)
{
  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      for (guint j = i + 1; j < layout->boxes->len; j++)
        if (xitong_rectangle_intersects (&box->rectangle, &g_array_index (layout->boxes, XitongPlacedBox, j).rectangle, 0))
          quality->box_overlaps++;
      for (guint j = 0; j < box->texts->len; j++)
        {
          XitongRectangle extent = get_text_extent (&g_array_index (box->texts, XitongPlacedText, j));

          if (extent.x < box->rectangle.x + 1 || extent.y < box->rectangle.y - 0.01
              || extent.x + extent.width > box->rectangle.x + box->rectangle.width - 1
              || extent.y + extent.height > box->rectangle.y + box->rectangle.height + 0.01)
            quality->text_faults++;
        }
    }
}

static gboolean
label_is_at_fault (const XitongLayout    *layout,
                   GArray                *pieces,
                   const XitongRectangle *label)
{
  if (label->x < 0 || label->y < 0 || label->x + label->width > layout->width || label->y + label->height > layout->height)
    return TRUE;
  for (guint i = 0; i < layout->boxes->len; i++)
    if (xitong_rectangle_intersects (label, &g_array_index (layout->boxes, XitongPlacedBox, i).rectangle, 0))
      return TRUE;
  for (guint i = 0; i < pieces->len; i++)
    {
      XitongRectangle extent = get_extent (&g_array_index (pieces, Piece, i));

      if (xitong_rectangle_intersects (label, &extent, 0))
        return TRUE;
    }
  return FALSE;
}

static GArray *
collect_labels (const XitongLayout *layout,
                XitongQuality      *quality)
{
  GArray *labels = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));

  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      if (route->kind == XITONG_ROUTE_TIE && route->labels->len == 0)
        quality->label_faults++;
      for (guint j = 0; j < route->labels->len; j++)
        {
          XitongRectangle extent = get_text_extent (&g_array_index (route->labels, XitongPlacedText, j));

          g_array_append_val (labels, extent);
        }
    }
  return labels;
}

static void
measure_labels (const XitongLayout *layout,
                GArray             *pieces,
                XitongQuality      *quality)
{
  g_autoptr (GArray) labels = collect_labels (layout, quality);

  for (guint i = 0; i < labels->len; i++)
    {
      XitongRectangle *label = &g_array_index (labels, XitongRectangle, i);

      if (label_is_at_fault (layout, pieces, label))
        quality->label_faults++;
      for (guint j = i + 1; j < labels->len; j++)
        if (xitong_rectangle_intersects (label, &g_array_index (labels, XitongRectangle, j), 0))
          quality->label_faults++;
    }
}

void
xitong_quality_measure (const XitongLayout *layout,
                        XitongQuality      *quality)
{
  g_autoptr (GArray) pieces = collect_pieces (layout);

  *quality = (XitongQuality) { 0 };
  measure_boxes (layout, quality);
  for (guint i = 0; i < pieces->len; i++)
    {
      Piece *piece = &g_array_index (pieces, Piece, i);

      compare_with_boxes (layout, piece, quality);
      for (guint j = i + 1; j < pieces->len; j++)
        compare_pieces (piece, &g_array_index (pieces, Piece, j), quality);
    }
  for (guint i = 0; i < layout->routes->len; i++)
    {
      guint n = g_array_index (layout->routes, XitongRoute, i).points->len;

      quality->bends += n > 2 ? n - 2 : 0;
    }
  measure_labels (layout, pieces, quality);
}

gboolean
xitong_quality_is_faultless (const XitongQuality *self)
{
  return self->box_overlaps == 0 && self->lines_through_boxes == 0 && self->lines_on_lines == 0
         && self->label_faults == 0 && self->text_faults == 0;
}

double
xitong_quality_movement (const XitongLayout *a,
                         const XitongLayout *b)
{
  double farthest = 0;

  for (guint i = 0; i < a->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (a->boxes, XitongPlacedBox, i);

      for (guint j = 0; j < b->boxes->len; j++)
        {
          const XitongPlacedBox *other = &g_array_index (b->boxes, XitongPlacedBox, j);

          if (box->unit->placement->unit == other->unit->placement->unit
              && box->unit->system == other->unit->system
              && box->unit->placement->level == other->unit->placement->level)
            farthest = MAX (farthest, hypot (box->rectangle.x - other->rectangle.x, box->rectangle.y - other->rectangle.y));
        }
    }
  return farthest;
}

/* xitong-badge-spots.c - where signs can stand at boxes without lying on anything
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-badge-spots.h"

#include "xitong-line-styles.h"
#include "xitong-route-path.h"

#include <math.h>

#define STEP 1.5

/* How bad it is to cover something. */
#define ON_TEXT 100
#define ON_LINE 8
#define FROM_CORNER 0.03
#define AT_SIDE 1.5

struct _XitongBadgeSpots
{
  XitongComposer *composer;
  GArray         *covered;
};

static void
cover (XitongBadgeSpots *self,
       XitongRectangle   rectangle)
{
  g_array_append_val (self->covered, rectangle);
}

static void
cover_text (XitongBadgeSpots       *self,
            const XitongPlacedText *text)
{
  const XitongTextBlock *block = text->block;
  double height;

  if (block == NULL)
    return;
  height = block->lines->len * block->line_height;
  if (text->turned)
    cover (self, (XitongRectangle) { text->x, text->y - 0.5 * block->width, height, block->width });
  else
    cover (self, (XitongRectangle) { text->x - 0.5 * (text->align + 1) * block->width, text->y, block->width, height });
}

static void
cover_texts (XitongBadgeSpots *self,
             GArray           *texts)
{
  for (guint i = 0; i < texts->len; i++)
    cover_text (self, &g_array_index (texts, XitongPlacedText, i));
}

/* Badges for files hang at the upper right corner, states stand at the upper left. */
static void
cover_badges (XitongBadgeSpots      *self,
              const XitongPlacedBox *box)
{
  double s = self->composer->scale;
  GArray *marks = box->unit->placement->marks;
  guint n = (marks != NULL ? marks->len : 0) + (box->unit->placement->proposed != XITONG_PROPOSED_NOT ? 1 : 0);

  if (box->unit->keeps_files)
    cover (self, (XitongRectangle) { box->badge.x - 5.5 * s, box->badge.y - 2.6 * s, 10 * s, 8 * s });
  if (n > 0)
    cover (self, (XitongRectangle) { box->rectangle.x - 3 * s, box->rectangle.y - 3.6 * s, 9 * s * n, 8 * s });
}

/* Half the breadth of the broadest head of a line. */
#define HALF_HEAD 3.2

/* The head or the tail of a tie, from the end of its line backwards. */
static void
cover_head (XitongBadgeSpots *self,
            GArray           *points,
            gboolean          last,
            XitongHead        head)
{
  double s = self->composer->scale, length = xitong_head_get_length (head) * s, half = HALF_HEAD * s;
  XitongPoint along = xitong_route_direction (points, last);
  XitongPoint end = g_array_index (points, XitongPoint, last ? points->len - 1 : 0);
  XitongPoint back = { end.x - length * along.x, end.y - length * along.y };

  if (head == XITONG_HEAD_NONE)
    return;
  cover (self, (XitongRectangle) { MIN (end.x, back.x) - half * fabs (along.y), MIN (end.y, back.y) - half * fabs (along.x),
                                   fabs (end.x - back.x) + 2 * half * fabs (along.y), fabs (end.y - back.y) + 2 * half * fabs (along.x) });
}

static void
cover_heads (XitongBadgeSpots  *self,
             const XitongRoute *route)
{
  const XitongStandingTie *tie;
  XitongHead head;

  if (route->kind != XITONG_ROUTE_TIE || route->points->len < 2)
    return;
  tie = route->tie->tie;
  head = xitong_line_style_find_head (tie->kind->style, xitong_entity_get_id (tie->kind->base != NULL ? tie->kind->base : tie->kind));
  cover_head (self, route->points, TRUE, head);
  cover_head (self, route->points, FALSE, tie->directed ? XITONG_HEAD_NONE : head);
}

static void
cover_all (XitongBadgeSpots *self)
{
  XitongLayout *layout = self->composer->layout;

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      cover_texts (self, box->texts);
      cover_badges (self, box);
    }
  for (guint i = 0; i < layout->zones->len; i++)
    cover_texts (self, g_array_index (layout->zones, XitongPlacedZone, i).texts);
  for (guint i = 0; i < layout->bands->len; i++)
    cover_text (self, &g_array_index (layout->bands, XitongPlacedBand, i).text);
  for (guint i = 0; i < layout->routes->len; i++)
    {
      cover_texts (self, g_array_index (layout->routes, XitongRoute, i).labels);
      cover_heads (self, &g_array_index (layout->routes, XitongRoute, i));
    }
  cover_text (self, &layout->frame_title);
}

static double
get_cost_of_lines (const XitongBadgeSpots *self,
                   const XitongRectangle  *spot)
{
  GArray *routes = self->composer->layout->routes;
  double cost = 0;

  for (guint i = 0; i < routes->len; i++)
    {
      GArray *points = g_array_index (routes, XitongRoute, i).points;

      for (guint j = 1; j < points->len; j++)
        {
          const XitongPoint *a = &g_array_index (points, XitongPoint, j - 1), *b = &g_array_index (points, XitongPoint, j);
          XitongRectangle piece = { MIN (a->x, b->x), MIN (a->y, b->y), fabs (a->x - b->x), fabs (a->y - b->y) };

          if (spot->x < piece.x + piece.width && piece.x < spot->x + spot->width && spot->y < piece.y + piece.height
              && piece.y < spot->y + spot->height)
            {
              cost += ON_LINE;
              break;
            }
        }
    }
  return cost;
}

static double
get_cost (const XitongBadgeSpots *self,
          const XitongPlacedBox  *own,
          const XitongRectangle  *spot)
{
  XitongLayout *layout = self->composer->layout;
  double cost = get_cost_of_lines (self, spot);

  if (spot->x < 0 || spot->y < 0 || spot->x + spot->width > layout->width || spot->y + spot->height > layout->height)
    cost += ON_TEXT;
  for (guint i = 0; i < self->covered->len; i++)
    if (xitong_rectangle_intersects (spot, &g_array_index (self->covered, XitongRectangle, i), 0))
      cost += ON_TEXT;
  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      if (box != own && xitong_rectangle_intersects (spot, &box->rectangle, 0))
        cost += ON_TEXT;
    }
  return cost;
}

typedef struct
{
  XitongRectangle best;
  double          lowest;
} Found;

static void
try_spot (const XitongBadgeSpots *self,
          const XitongPlacedBox  *own,
          XitongRectangle         spot,
          double                  penalty,
          Found                  *found)
{
  double cost = penalty + FROM_CORNER * hypot (spot.x - own->rectangle.x, spot.y - own->rectangle.y) / self->composer->scale;

  if (cost < found->lowest)
    cost += get_cost (self, own, &spot);
  if (cost < found->lowest)
    *found = (Found) { spot, cost };
}

/* Along the four edges: first astride of them, then within, then off. */
static XitongRectangle
find_spot (const XitongBadgeSpots *self,
           const XitongPlacedBox  *own,
           double                  width,
           double                  height)
{
  static const double offs[] = { 0, 0.25, -0.3, 0.5, -0.55, 0.62 };
  const XitongRectangle *box = &own->rectangle;
  double step = STEP * self->composer->scale;
  Found found = { { box->x - 0.5 * width, box->y - 0.5 * height, width, height }, G_MAXDOUBLE };

  for (guint i = 0; i < G_N_ELEMENTS (offs); i++)
    {
      double across = offs[i] * width, down = offs[i] * height, penalty = 0.15 * i;

      for (double x = box->x - 0.7 * width; x <= box->x + box->width - 0.3 * width; x += step)
        {
          try_spot (self, own, (XitongRectangle) { x, box->y - 0.5 * height - down, width, height }, penalty, &found);
          try_spot (self, own, (XitongRectangle) { x, box->y + box->height - 0.5 * height + down, width, height }, penalty, &found);
        }
      for (double y = box->y - 0.5 * height; y <= box->y + box->height - 0.5 * height; y += step)
        {
          try_spot (self, own, (XitongRectangle) { box->x - 0.5 * width - across, y, width, height }, penalty + AT_SIDE, &found);
          try_spot (self, own, (XitongRectangle) { box->x + box->width - 0.5 * width + across, y, width, height }, penalty + AT_SIDE, &found);
        }
    }
  return found.best;
}

/* The box of a unit, or of the whole it is drawn in. */
static const XitongPlacedBox *
find_box (XitongComposer   *composer,
          const XitongUnit *unit)
{
  const XitongPlacedBox *box = xitong_layout_find_box (composer->layout, unit);

  while (box == NULL && unit != NULL)
    {
      const XitongPlacement *placement = xitong_structure_get (composer->layout->selection->structure, (XitongUnit *) unit);

      unit = placement != NULL ? placement->part_of : NULL;
      box = xitong_layout_find_box (composer->layout, unit);
    }
  return box;
}

XitongBadgeSpots *
xitong_badge_spots_new (XitongComposer *composer)
{
  XitongBadgeSpots *self = g_new0 (XitongBadgeSpots, 1);

  self->composer = composer;
  self->covered = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));
  cover_all (self);
  return self;
}

void
xitong_badge_spots_free (XitongBadgeSpots *self)
{
  g_array_unref (self->covered);
  g_free (self);
}

gboolean
xitong_badge_spots_take (XitongBadgeSpots *self,
                         const XitongUnit *unit,
                         double            width,
                         double            height,
                         XitongPoint      *at)
{
  const XitongPlacedBox *box = find_box (self->composer, unit);
  XitongRectangle spot;

  if (box == NULL)
    return FALSE;
  spot = find_spot (self, box, width, height);
  cover (self, spot);
  *at = (XitongPoint) { spot.x + 0.5 * spot.width, spot.y + 0.5 * spot.height + self->composer->dy };
  return TRUE;
}

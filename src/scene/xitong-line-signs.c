/* xitong-line-signs.c - signs on lines: by the charter, in practice, denied
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-line-signs.h"

#include "xitong-route-path.h"

#include <math.h>

#define STEP 1.5

/* How bad it is to lie on something: on a box or a text, on another line, on the end of the line, and how far from the middle. */
#define ON_BOX 100
#define ON_LINE 20
#define ON_END 30
#define OFF_MIDDLE 0.05

typedef struct
{
  XitongComposer    *composer;
  const XitongRoute *route;
  GArray            *taken;
  double             radius;
} Search;

static void
draw_half (XitongMark        *mark,
           const XitongPoint *at,
           XitongInk          ink,
           double             radius)
{
  XitongGraphic half = xitong_graphic_path (XITONG_INK_NONE, 0, ink);

  xitong_graphic_move_to (&half, at->x, at->y - radius);
  for (guint i = 1; i <= 12; i++)
    xitong_graphic_line_to (&half, at->x + radius * sin (G_PI * i / 12), at->y - radius * cos (G_PI * i / 12));
  xitong_graphic_close (&half);
  xitong_mark_add (mark, half);
}

/* The arms stand out round the disc, which stays to be read. */
static void
draw_cross (XitongMark        *mark,
            const XitongPoint *at,
            double             scale)
{
  XitongGraphic cross = xitong_graphic_path (XITONG_INK_LINE, 1.1 * scale, XITONG_INK_NONE);
  double arm = 4 * scale;

  for (int side = -1; side <= 1; side += 2)
    {
      xitong_graphic_move_to (&cross, at->x - arm, at->y - side * arm);
      xitong_graphic_line_to (&cross, at->x + arm, at->y + side * arm);
    }
  xitong_mark_add (mark, cross);
}

void
xitong_line_sign_draw (XitongMark        *mark,
                       XitongFormality    formality,
                       XitongForm         denied,
                       const XitongPoint *at,
                       XitongInk          ink,
                       double             scale)
{
  double radius = (formality == XITONG_FORMALITY_DENIED ? 2.2 : XITONG_LINE_SIGN_RADIUS) * scale;
  gboolean full = formality == XITONG_FORMALITY_PRACTICE || (formality == XITONG_FORMALITY_DENIED && denied == XITONG_FORM_EFFECTIVE);
  gboolean half = formality == XITONG_FORMALITY_BOTH || (formality == XITONG_FORMALITY_DENIED && denied == XITONG_FORM_BOTH);

  if (formality == XITONG_FORMALITY_UNSAID)
    return;
  if (formality == XITONG_FORMALITY_DENIED)
    draw_cross (mark, at, scale);
  xitong_mark_add (mark, xitong_graphic_circle (at->x, at->y, radius, full ? ink : XITONG_INK_PAPER, ink, 0.8 * scale));
  if (half)
    draw_half (mark, at, ink, radius);
}

static double
get_distance_to_piece (const XitongPoint *p,
                       const XitongPoint *a,
                       const XitongPoint *b)
{
  double dx = b->x - a->x, dy = b->y - a->y, square = dx * dx + dy * dy;
  double t = square > 0 ? CLAMP (((p->x - a->x) * dx + (p->y - a->y) * dy) / square, 0, 1) : 0;

  return hypot (p->x - a->x - t * dx, p->y - a->y - t * dy);
}

static gboolean
is_near_rectangle (const XitongPoint     *p,
                   const XitongRectangle *rectangle,
                   double                 near)
{
  return p->x > rectangle->x - near && p->x < rectangle->x + rectangle->width + near
         && p->y > rectangle->y - near && p->y < rectangle->y + rectangle->height + near;
}

static gboolean
is_near_text (const XitongPoint      *p,
              const XitongPlacedText *text,
              double                  near)
{
  const XitongTextBlock *block = text->block;
  XitongRectangle covered = {
    text->x - 0.5 * (text->align + 1) * block->width, text->y, block->width, block->lines->len * block->line_height,
  };

  if (text->turned)
    covered = (XitongRectangle) { text->x, text->y - 0.5 * block->width, covered.height, block->width };
  return is_near_rectangle (p, &covered, near);
}

static gboolean
is_near_route (const XitongPoint *p,
               const XitongRoute *route,
               double             near)
{
  for (guint i = 1; i < route->points->len; i++)
    if (get_distance_to_piece (p, &g_array_index (route->points, XitongPoint, i - 1),
                               &g_array_index (route->points, XitongPoint, i)) < near)
      return TRUE;
  return FALSE;
}

static double
cost_of_routes (const Search      *self,
                const XitongPoint *p)
{
  GArray *routes = self->composer->layout->routes;
  double s = self->composer->scale, cost = 0;

  for (guint i = 0; i < routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (routes, XitongRoute, i);

      for (guint j = 0; j < route->labels->len; j++)
        if (is_near_text (p, &g_array_index (route->labels, XitongPlacedText, j), self->radius + 0.6 * s))
          cost += ON_BOX;
      if (route != self->route && is_near_route (p, route, self->radius + 1.2 * s))
        cost += ON_LINE;
    }
  return cost;
}

static double
get_cost (const Search      *self,
          const XitongPoint *p)
{
  XitongLayout *layout = self->composer->layout;
  GArray *points = self->route->points;
  double s = self->composer->scale, near_end = self->radius + 6.5 * s;
  const XitongPoint *first = &g_array_index (points, XitongPoint, 0), *last = &g_array_index (points, XitongPoint, points->len - 1);
  double cost = cost_of_routes (self, p);

  for (guint i = 0; i < layout->boxes->len; i++)
    if (is_near_rectangle (p, &g_array_index (layout->boxes, XitongPlacedBox, i).rectangle, self->radius + s))
      cost += ON_BOX;
  for (guint i = 0; i < layout->zones->len; i++)
    {
      GArray *texts = g_array_index (layout->zones, XitongPlacedZone, i).texts;

      for (guint j = 0; j < texts->len; j++)
        if (is_near_text (p, &g_array_index (texts, XitongPlacedText, j), self->radius + 0.6 * s))
          cost += ON_BOX;
    }
  for (guint i = 0; i < self->taken->len; i++)
    {
      const XitongPoint *other = &g_array_index (self->taken, XitongPoint, i);

      if (hypot (p->x - other->x, p->y - other->y) < 2 * self->radius + s)
        cost += ON_BOX;
    }
  if (hypot (p->x - last->x, p->y - last->y) < near_end || hypot (p->x - first->x, p->y - first->y) < self->radius + 1.5 * s)
    cost += ON_END;
  return cost;
}

XitongPoint
xitong_line_sign_find_spot (XitongComposer    *composer,
                            const XitongRoute *route,
                            GArray            *taken)
{
  Search self = { composer, route, taken, XITONG_LINE_SIGN_RADIUS * composer->scale };
  double middle = 0.5 * xitong_route_get_length (route->points), along = 0, lowest = G_MAXDOUBLE;
  XitongPoint best = g_array_index (route->points, XitongPoint, 0);

  for (guint i = 1; i < route->points->len; i++)
    {
      const XitongPoint *a = &g_array_index (route->points, XitongPoint, i - 1), *b = &g_array_index (route->points, XitongPoint, i);
      double length = hypot (b->x - a->x, b->y - a->y);
      guint n = (guint) CLAMP (length / (STEP * composer->scale), 1, 400);

      for (guint j = 0; j <= n; j++)
        {
          XitongPoint p = { a->x + (b->x - a->x) * j / n, a->y + (b->y - a->y) * j / n };
          double cost = get_cost (&self, &p) + OFF_MIDDLE * fabs (along + length * j / n - middle) / composer->scale;

          if (cost < lowest)
            {
              lowest = cost;
              best = p;
            }
        }
      along += length;
    }
  g_array_append_val (taken, best);
  best.y += composer->dy;
  return best;
}

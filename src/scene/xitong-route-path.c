/* xitong-route-path.c - from the points of a route to a line with rounded corners and gaps
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-route-path.h"

#include <math.h>

#define NEAR 0.01

#define point_at(points, i) (&g_array_index ((points), XitongPoint, (i)))

static double
get_piece_length (GArray *points,
                  guint   end)
{
  XitongPoint *a = point_at (points, end - 1), *b = point_at (points, end);

  return hypot (b->x - a->x, b->y - a->y);
}

static XitongPoint
get_direction (const XitongPoint *a,
               const XitongPoint *b)
{
  double length = hypot (b->x - a->x, b->y - a->y);
  XitongPoint direction = { 0, 1 };

  if (length > 0)
    direction = (XitongPoint) { (b->x - a->x) / length, (b->y - a->y) / length };
  return direction;
}

XitongPoint
xitong_route_direction (GArray   *points,
                        gboolean  at_end)
{
  guint last = points->len - 1;

  if (at_end)
    return get_direction (point_at (points, last - 1), point_at (points, last));
  return get_direction (point_at (points, 1), point_at (points, 0));
}

double
xitong_route_get_length (GArray *points)
{
  double length = 0;

  for (guint i = 1; i < points->len; i++)
    length += get_piece_length (points, i);
  return length;
}

static void
reverse (GArray *points)
{
  for (guint i = 0; i < points->len / 2; i++)
    {
      XitongPoint swap = *point_at (points, i);

      *point_at (points, i) = *point_at (points, points->len - 1 - i);
      *point_at (points, points->len - 1 - i) = swap;
    }
}

static void
trim_end (GArray *points,
          double  length)
{
  XitongPoint direction;
  XitongPoint *last;

  while (points->len > 2 && get_piece_length (points, points->len - 1) <= length)
    {
      length -= get_piece_length (points, points->len - 1);
      g_array_set_size (points, points->len - 1);
    }
  direction = xitong_route_direction (points, TRUE);
  last = point_at (points, points->len - 1);
  last->x -= length * direction.x;
  last->y -= length * direction.y;
}

GArray *
xitong_route_trim (GArray *points,
                   double  from,
                   double  to)
{
  GArray *trimmed = g_array_copy (points);

  trim_end (trimmed, to);
  reverse (trimmed);
  trim_end (trimmed, from);
  reverse (trimmed);
  return trimmed;
}

static gboolean
is_same (const XitongPoint *a,
         const XitongPoint *b)
{
  return fabs (a->x - b->x) < NEAR && fabs (a->y - b->y) < NEAR;
}

double
xitong_route_get_shared (GArray *a,
                         GArray *b)
{
  double shared = 0;

  for (guint i = 1; i < a->len && i < b->len && is_same (point_at (a, i - 1), point_at (b, i - 1)); i++)
    {
      XitongPoint one = get_direction (point_at (a, i - 1), point_at (a, i));
      XitongPoint other = get_direction (point_at (b, i - 1), point_at (b, i));

      if (!is_same (&one, &other))
        break;
      shared += MIN (get_piece_length (a, i), get_piece_length (b, i));
    }
  return shared;
}

/* Where along a straight piece the gaps begin and end. */
typedef struct
{
  double from;
  double to;
} Interval;

static int
compare_intervals (gconstpointer a,
                   gconstpointer b)
{
  double one = ((const Interval *) a)->from, other = ((const Interval *) b)->from;

  return one < other ? -1 : one > other;
}

static GArray *
find_intervals (const XitongPoint *a,
                const XitongPoint *b,
                GArray            *gaps)
{
  GArray *intervals = g_array_new (FALSE, FALSE, sizeof (Interval));
  XitongPoint direction = get_direction (a, b);
  double length = hypot (b->x - a->x, b->y - a->y);

  for (guint i = 0; gaps != NULL && i < gaps->len; i++)
    {
      XitongGap *gap = &g_array_index (gaps, XitongGap, i);
      double along = (gap->at.x - a->x) * direction.x + (gap->at.y - a->y) * direction.y;
      double aside = (gap->at.x - a->x) * direction.y - (gap->at.y - a->y) * direction.x;
      Interval interval = { along - gap->half, along + gap->half };

      if (fabs (aside) < NEAR && along > -NEAR && along < length + NEAR)
        g_array_append_val (intervals, interval);
    }
  g_array_sort (intervals, compare_intervals);
  return intervals;
}

/* A straight piece of the line from @a to @b, its curves at the ends taken off by @from and @to. */
static void
draw_piece (XitongGraphic     *path,
            const XitongPoint *a,
            const XitongPoint *b,
            double             from,
            double             to,
            GArray            *gaps)
{
  g_autoptr (GArray) intervals = find_intervals (a, b, gaps);
  XitongPoint direction = get_direction (a, b);
  double end = hypot (b->x - a->x, b->y - a->y) - to;

  for (guint i = 0; i < intervals->len; i++)
    {
      Interval *gap = &g_array_index (intervals, Interval, i);

      if (gap->to <= from || gap->from >= end)
        continue;
      if (gap->from > from)
        xitong_graphic_line_to (path, a->x + gap->from * direction.x, a->y + gap->from * direction.y);
      from = MIN (gap->to, end);
      xitong_graphic_move_to (path, a->x + from * direction.x, a->y + from * direction.y);
    }
  xitong_graphic_line_to (path, a->x + end * direction.x, a->y + end * direction.y);
}

static double
get_radius (GArray *points,
            guint   corner,
            double  radius)
{
  if (corner == 0 || corner + 1 >= points->len)
    return 0;
  return MIN (radius, 0.5 * MIN (get_piece_length (points, corner) * (corner == 1 ? 2 : 1),
                                 get_piece_length (points, corner + 1) * (corner + 2 == points->len ? 2 : 1)));
}

void
xitong_route_draw (XitongGraphic *path,
                   GArray        *points,
                   double         radius,
                   GArray        *gaps)
{
  xitong_graphic_move_to (path, point_at (points, 0)->x, point_at (points, 0)->y);
  for (guint i = 1; i < points->len; i++)
    {
      XitongPoint *a = point_at (points, i - 1), *b = point_at (points, i);
      double turn = get_radius (points, i, radius);

      draw_piece (path, a, b, get_radius (points, i - 1, radius), turn, gaps);
      if (i + 1 < points->len && turn > 0)
        {
          XitongPoint onward = get_direction (b, point_at (points, i + 1));

          xitong_graphic_corner_to (path, b->x, b->y, b->x + turn * onward.x, b->y + turn * onward.y);
        }
    }
}

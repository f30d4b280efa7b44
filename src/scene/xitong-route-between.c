/* xitong-route-between.c - the way of a line on its way from one route to another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-route-between.h"

#include <math.h>

#define NEAR 0.01

#define point_at(points, i) (&g_array_index ((points), XitongPoint, (i)))

static gboolean
is_upright (const XitongPoint *a,
            const XitongPoint *b)
{
  return fabs (a->x - b->x) < NEAR;
}

static gboolean
is_level (const XitongPoint *a,
          const XitongPoint *b)
{
  return fabs (a->y - b->y) < NEAR;
}

/* Without points at which the line goes straight on, or does not go on at all. */
static GArray *
copy_corners (GArray *points)
{
  GArray *corners = g_array_new (FALSE, FALSE, sizeof (XitongPoint));

  for (guint i = 0; i < points->len; i++)
    {
      XitongPoint *point = point_at (points, i);
      guint n = corners->len;

      if (n > 0 && i + 1 < points->len && is_upright (point_at (corners, n - 1), point)
          && is_level (point_at (corners, n - 1), point))
        continue;
      if (n > 1 && ((is_upright (point_at (corners, n - 2), point_at (corners, n - 1))
                     && is_upright (point_at (corners, n - 1), point))
                    || (is_level (point_at (corners, n - 2), point_at (corners, n - 1))
                        && is_level (point_at (corners, n - 1), point))))
        g_array_set_size (corners, n - 1);
      g_array_append_val (corners, *point);
    }
  return corners;
}

static gboolean
has_right_angles (GArray *corners)
{
  for (guint i = 1; i < corners->len; i++)
    if (!is_upright (point_at (corners, i - 1), point_at (corners, i))
        && !is_level (point_at (corners, i - 1), point_at (corners, i)))
      return FALSE;
  return corners->len > 1;
}

static void
repeat_point (GArray *corners,
              guint   index)
{
  XitongPoint point = *point_at (corners, index);

  g_array_insert_val (corners, index, point);
}

/* Adds a jog of no length in the middle of the longest piece. */
static void
add_jog (GArray *corners)
{
  guint longest = 1;
  double length = -1;
  XitongPoint middle;

  for (guint i = 1; i < corners->len; i++)
    {
      XitongPoint *a = point_at (corners, i - 1), *b = point_at (corners, i);

      if (hypot (b->x - a->x, b->y - a->y) > length)
        {
          longest = i;
          length = hypot (b->x - a->x, b->y - a->y);
          middle = (XitongPoint) { 0.5 * (a->x + b->x), 0.5 * (a->y + b->y) };
        }
    }
  g_array_insert_val (corners, longest, middle);
  g_array_insert_val (corners, longest, middle);
}

/* Both get as many pieces, which turn alike: corners are added where they do not show. */
static void
match_corners (GArray *a,
               GArray *b)
{
  GArray *shorter;

  if (is_upright (point_at (a, 0), point_at (a, 1)) != is_upright (point_at (b, 0), point_at (b, 1)))
    repeat_point (a->len < b->len ? a : b, 0);
  if (a->len % 2 != b->len % 2)
    {
      shorter = a->len < b->len ? a : b;
      repeat_point (shorter, shorter->len - 1);
    }
  while (a->len != b->len)
    add_jog (a->len < b->len ? a : b);
}

static void
add_part (GArray *parts,
          double  part)
{
  for (guint i = 0; i < parts->len; i++)
    if (fabs (g_array_index (parts, double, i) - part) < 1e-6)
      return;
  g_array_append_val (parts, part);
}

static int
compare_parts (gconstpointer a,
               gconstpointer b)
{
  double one = *(const double *) a, other = *(const double *) b;

  return one < other ? -1 : one > other;
}

static void
add_parts (GArray *parts,
           GArray *points,
           double  length)
{
  double at = 0;

  add_part (parts, 0);
  for (guint i = 1; i + 1 < points->len; i++)
    {
      at += hypot (point_at (points, i)->x - point_at (points, i - 1)->x,
                   point_at (points, i)->y - point_at (points, i - 1)->y);
      add_part (parts, at / length);
    }
  add_part (parts, 1);
}

static double
get_length (GArray *points)
{
  double length = 0;

  for (guint i = 1; i < points->len; i++)
    length += hypot (point_at (points, i)->x - point_at (points, i - 1)->x,
                     point_at (points, i)->y - point_at (points, i - 1)->y);
  return MAX (length, NEAR);
}

static XitongPoint
get_point (GArray *points,
           double  at)
{
  for (guint i = 1; i < points->len; i++)
    {
      XitongPoint *a = point_at (points, i - 1), *b = point_at (points, i);
      double length = hypot (b->x - a->x, b->y - a->y);

      if (at <= length && length > 0)
        return (XitongPoint) { a->x + at / length * (b->x - a->x), a->y + at / length * (b->y - a->y) };
      at -= length;
    }
  return *point_at (points, points->len - 1);
}

/* Lines that do not run at right angles are matched by how far along each point lies. */
static GArray *
place_points (GArray *points,
              GArray *parts)
{
  GArray *placed = g_array_new (FALSE, FALSE, sizeof (XitongPoint));
  double length = get_length (points);

  for (guint i = 0; i < parts->len; i++)
    {
      XitongPoint point = get_point (points, g_array_index (parts, double, i) * length);

      g_array_append_val (placed, point);
    }
  return placed;
}

static void
match_lengths (GArray **a,
               GArray **b)
{
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (double));
  GArray *one, *other;

  add_parts (parts, *a, get_length (*a));
  add_parts (parts, *b, get_length (*b));
  g_array_sort (parts, compare_parts);
  one = place_points (*a, parts);
  other = place_points (*b, parts);
  g_array_unref (*a);
  g_array_unref (*b);
  *a = one;
  *b = other;
}

GArray *
xitong_route_between (GArray *before,
                      GArray *after,
                      double  progress)
{
  GArray *a = copy_corners (before), *b = copy_corners (after);

  if (has_right_angles (a) && has_right_angles (b))
    match_corners (a, b);
  else
    match_lengths (&a, &b);
  for (guint i = 0; i < a->len; i++)
    {
      XitongPoint *point = point_at (a, i), *to = point_at (b, i);

      point->x += progress * (to->x - point->x);
      point->y += progress * (to->y - point->y);
    }
  g_array_unref (b);
  return a;
}

/* The piece at the end goes along across itself; lengthwise it grows or shrinks. */
static void
carry_end (XitongPoint       *end,
           XitongPoint       *next,
           const XitongPoint *by)
{
  gboolean upright = is_upright (end, next);

  if (upright)
    next->x += by->x;
  else
    next->y += by->y;
  end->x += by->x;
  end->y += by->y;
}

static gboolean
is_none (const XitongPoint *by)
{
  return fabs (by->x) < NEAR && fabs (by->y) < NEAR;
}

void
xitong_route_carry (GArray            *points,
                    const XitongPoint *start,
                    const XitongPoint *end)
{
  if (is_none (start) && is_none (end))
    return;
  /* A straight line gets a corner where it needs one. */
  if (points->len == 2)
    add_jog (points);
  carry_end (point_at (points, 0), point_at (points, 1), start);
  carry_end (point_at (points, points->len - 1), point_at (points, points->len - 2), end);
}

/* xitong-chart-line-relations.c - lines of a chart that share a trunk, and lines that cross
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-line-relations.h"

#include "xitong-route-crossings.h"

#include <math.h>

/* A line with more gaps would look dashed, and dashes mean something else. */
#define MANY_GAPS 100

static gboolean
is_of_one_superior (const XitongChartLine *a,
                    const XitongChartLine *b)
{
  return a->route->kind == XITONG_ROUTE_SUBORDINATION && b->route->kind == XITONG_ROUTE_SUBORDINATION
         && a->route->subordination->superior == b->route->subordination->superior;
}

/* The piece of a route that ends at the returned point has @point on it; 0 where none has, or where the route itself begins there. */
static guint
find_piece (GArray            *points,
            const XitongPoint *point)
{
  const double near = 0.05;

  for (guint i = 1; i < points->len; i++)
    {
      const XitongPoint *a = &g_array_index (points, XitongPoint, i - 1), *b = &g_array_index (points, XitongPoint, i);

      if (i == 1 && hypot (a->x - point->x, a->y - point->y) < near)
        return 0;
      if (hypot (a->x - point->x, a->y - point->y) + hypot (b->x - point->x, b->y - point->y) < hypot (a->x - b->x, a->y - b->y) + near)
        return i;
    }
  return 0;
}

static gboolean
is_straight (const XitongPoint *a,
             const XitongPoint *b,
             const XitongPoint *c)
{
  return fabs ((b->x - a->x) * (c->y - b->y) - (b->y - a->y) * (c->x - b->x)) < 0.05
         && (b->x - a->x) * (c->x - b->x) + (b->y - a->y) * (c->y - b->y) >= 0;
}

/* Where @other turns off at a rounded corner and @line goes on straight. */
static gboolean
goes_straight_on (const XitongChartLine *line,
                  const XitongChartLine *other,
                  guint                  piece)
{
  const XitongPoint *first = &g_array_index (line->points, XitongPoint, 0);
  const XitongPoint *before = &g_array_index (other->points, XitongPoint, piece - 1), *corner = before + 1;

  return piece + 1 < other->points->len && hypot (first->x - corner->x, first->y - corner->y) < 0.05
         && is_straight (before, corner, first + 1);
}

static gboolean
leave (XitongChartLine       *line,
       const XitongChartLine *above)
{
  guint piece = find_piece (above->points, &g_array_index (line->points, XitongPoint, 0));

  if (piece == 0)
    return FALSE;
  /* Not in a circle. */
  for (const XitongChartLine *further = above; further != NULL; further = further->above)
    if (further == line)
      return FALSE;
  line->above = above;
  if (goes_straight_on (line, above, piece))
    line->lead = line->radius;
  return TRUE;
}

static void
share_trunk (XitongChartLine *over,
             XitongChartLine *under)
{
  if (!leave (over, under) && !leave (under, over))
    over->start = MAX (over->start, xitong_route_get_shared (over->points, under->points) - over->radius);
}

void
xitong_chart_lines_share_trunks (GArray *lines)
{
  g_autoptr (GHashTable) groups = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < lines->len; i++)
    {
      XitongChartLine *line = &g_array_index (lines, XitongChartLine, i);
      GPtrArray *group;

      if (line->route->kind != XITONG_ROUTE_SUBORDINATION)
        continue;
      group = g_hash_table_lookup (groups, line->route->subordination->superior);
      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_hash_table_insert (groups, line->route->subordination->superior, group);
        }
      for (guint j = 0; j < group->len; j++)
        share_trunk (line, g_ptr_array_index (group, j));
      g_ptr_array_add (group, line);
    }
}

/* At a crossing the lower line is interrupted, 1 point beside a bar, 1.75 beside a line. */
void
xitong_chart_lines_interrupt (GArray *lines,
                              double  scale)
{
  g_autoptr (GPtrArray) routes = g_ptr_array_new ();
  g_autoptr (GArray) crossings = NULL;

  for (guint i = 0; i < lines->len; i++)
    g_ptr_array_add (routes, g_array_index (lines, XitongChartLine, i).points);
  crossings = xitong_route_crossings_find (routes, MANY_GAPS);
  for (guint i = 0; i < crossings->len; i++)
    {
      const XitongRouteCrossing *crossing = &g_array_index (crossings, XitongRouteCrossing, i);
      XitongChartLine *under = &g_array_index (lines, XitongChartLine, crossing->under), *over = &g_array_index (lines, XitongChartLine, crossing->over);
      double beside = over->route->kind == XITONG_ROUTE_BAR ? 1.1 : 1.75;
      XitongGap gap = { .at = crossing->at, .half = 0.5 * over->width + beside * scale };

      if (!is_of_one_superior (under, over))
        g_array_append_val (under->gaps, gap);
    }
}

GArray *
xitong_chart_line_dup_whole_route (const XitongChartLine *self)
{
  const XitongPoint *first = &g_array_index (self->points, XitongPoint, 0);
  gboolean straight;
  GArray *whole;

  if (self->above == NULL)
    return g_array_copy (self->points);
  whole = xitong_chart_line_dup_whole_route (self->above);
  g_array_set_size (whole, find_piece (whole, first));
  /* A long trunk stays one piece. */
  straight = whole->len > 0 && is_straight (&g_array_index (whole, XitongPoint, whole->len - 1), first, first + 1);
  g_array_append_vals (whole, straight ? first + 1 : first, self->points->len - (straight ? 1 : 0));
  return whole;
}

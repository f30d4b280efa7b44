/* xitong-chart-walk.c - walking a chart with four keys
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-chart-walk.h"

#include "xitong-connections.h"

#include <math.h>

/* In reading order: from the left, and of what stands above each other, from the top. */
static gboolean
comes_before (const XitongMark *a,
              const XitongMark *b)
{
  if (ABS (a->box.x - b->box.x) > 1)
    return a->box.x < b->box.x;
  return a->box.y < b->box.y;
}

static XitongMark *
find_unit (const XitongScene *scene,
           const XitongMark  *line,
           const char        *id)
{
  return xitong_connections_find_beside (scene, line, "unit:", id);
}

/* The superior by charter alone makes no tree: another one goes before it. */
static XitongMark *
find_superior (const XitongScene *scene,
               const XitongMark  *here)
{
  const char *unit = xitong_mark_get (here, "unit");
  XitongMark *formal = NULL;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);
      XitongMark *superior;

      if (mark->mark_class != XITONG_MARK_SUBORDINATION || !xitong_mark_is_beside (mark, here)
          || g_strcmp0 (xitong_mark_get (mark, "to"), unit) != 0)
        continue;
      superior = find_unit (scene, mark, xitong_mark_get (mark, "from"));
      if (superior != NULL && g_strcmp0 (xitong_mark_get (mark, "form"), "formal") != 0)
        return superior;
      formal = superior != NULL ? superior : formal;
    }
  return formal;
}

static XitongMark *
find_subordinate (const XitongScene *scene,
                  const XitongMark  *here)
{
  const char *unit = xitong_mark_get (here, "unit");
  XitongMark *leftmost = NULL;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);
      XitongMark *subordinate;

      if (mark->mark_class != XITONG_MARK_SUBORDINATION || !xitong_mark_is_beside (mark, here)
          || g_strcmp0 (xitong_mark_get (mark, "from"), unit) != 0)
        continue;
      subordinate = find_unit (scene, mark, xitong_mark_get (mark, "to"));
      if (subordinate != NULL && (leftmost == NULL || comes_before (subordinate, leftmost)))
        leftmost = subordinate;
    }
  return leftmost;
}

static double
get_gap (double a_start,
         double a_length,
         double b_start,
         double b_length)
{
  return MAX (0, MAX (a_start - b_start - b_length, b_start - a_start - a_length));
}

/* Farther than anything in the row. */
#define OUT_OF_ROW 1e6

/* How far away @box is that way; what lies aside counts three times as far, and sideways a box of another row only where there is none
 * in the row. Negative where it is not that way. */
static double
measure (const XitongRectangle *here,
         const XitongRectangle *box,
         XitongWalk             direction)
{
  double dx = box->x + box->width / 2 - here->x - here->width / 2;
  double dy = box->y + box->height / 2 - here->y - here->height / 2;
  double aside_x = get_gap (here->x, here->width, box->x, box->width);
  double aside_y = get_gap (here->y, here->height, box->y, box->height);

  switch (direction)
    {
    case XITONG_WALK_UP:
      return dy < 0 && aside_y > 0 ? -dy + 3 * aside_x : -1;
    case XITONG_WALK_DOWN:
      return dy > 0 && aside_y > 0 ? dy + 3 * aside_x : -1;
    case XITONG_WALK_LEFT:
      return dx < 0 && aside_x > 0 ? -dx + 3 * aside_y + (aside_y > 0 ? OUT_OF_ROW : 0) : -1;
    case XITONG_WALK_RIGHT:
    default:
      return dx > 0 && aside_x > 0 ? dx + 3 * aside_y + (aside_y > 0 ? OUT_OF_ROW : 0) : -1;
    }
}

/* How many lines join two units. */
static guint
count_lines (const XitongScene *scene,
             const char        *unit,
             const char        *other)
{
  guint n = 0;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (scene->marks, i);
      const char *from = xitong_mark_get (mark, "from"), *to = xitong_mark_get (mark, "to");

      n += (g_strcmp0 (from, unit) == 0 && g_strcmp0 (to, other) == 0) || (g_strcmp0 (from, other) == 0 && g_strcmp0 (to, unit) == 0);
    }
  return n;
}

/* Sideways, who has more to do with one another counts as nearer. */
static double
get_attraction (const XitongScene *scene,
                const XitongMark  *here,
                const XitongMark  *there,
                XitongWalk         direction)
{
  if (direction == XITONG_WALK_UP || direction == XITONG_WALK_DOWN)
    return 0;
  return 0.5 * here->box.height * MIN (count_lines (scene, xitong_mark_get (here, "unit"), xitong_mark_get (there, "unit")), 4);
}

static XitongMark *
find_nearest (const XitongScene *scene,
              const XitongMark  *here,
              XitongWalk         direction)
{
  XitongMark *nearest = NULL;
  double least = INFINITY;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);
      double distance;

      if (mark->mark_class != XITONG_MARK_UNIT || mark == here)
        continue;
      distance = measure (&here->box, &mark->box, direction);
      if (distance < 0)
        continue;
      distance -= get_attraction (scene, here, mark, direction);
      if (distance < least)
        {
          nearest = mark;
          least = distance;
        }
    }
  return nearest;
}

static XitongMark *
find_first (const XitongScene *scene)
{
  XitongMark *first = NULL;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);

      if (mark->mark_class == XITONG_MARK_UNIT
          && (first == NULL || mark->box.y < first->box.y - 1
              || (ABS (mark->box.y - first->box.y) <= 1 && mark->box.x < first->box.x)))
        first = mark;
    }
  return first;
}

static XitongMark *
walk_from_line (const XitongScene *scene,
                const XitongMark  *line,
                XitongWalk         direction)
{
  gboolean back = direction == XITONG_WALK_UP || direction == XITONG_WALK_LEFT;
  const char *posts = xitong_mark_get (line, "posts");
  g_auto (GStrv) ids = posts != NULL ? g_strsplit (posts, " ", -1) : NULL;

  if (ids != NULL)
    return find_unit (scene, line, ids[back ? 0 : g_strv_length (ids) - 1]);
  return find_unit (scene, line, xitong_mark_get (line, back ? "from" : "to"));
}

/* Who stands next to a unit, of those under the same superior in the same system. */
static XitongMark *
find_sibling (const XitongScene *scene,
              const XitongMark  *here,
              gboolean           after)
{
  XitongMark *superior = find_superior (scene, here), *nearest = NULL;

  for (guint i = 0; superior != NULL && i < scene->marks->len; i++)
    {
      XitongMark *line = g_ptr_array_index (scene->marks, i), *mark;

      if (line->mark_class != XITONG_MARK_SUBORDINATION || !xitong_mark_is_beside (line, here)
          || g_strcmp0 (xitong_mark_get (line, "from"), xitong_mark_get (superior, "unit")) != 0)
        continue;
      mark = find_unit (scene, line, xitong_mark_get (line, "to"));
      if (mark == NULL || mark == here || comes_before (here, mark) != after
          || g_strcmp0 (xitong_mark_get (mark, "system"), xitong_mark_get (here, "system")) != 0)
        continue;
      if (nearest == NULL || comes_before (mark, nearest) == after)
        nearest = mark;
    }
  return nearest;
}

XitongMark *
xitong_chart_walk (const XitongScene *scene,
                   const char        *key,
                   XitongWalk         direction)
{
  XitongMark *here = key != NULL ? xitong_scene_find (scene, key) : NULL;
  XitongMark *next = NULL;
  const char *unit;

  if (here == NULL)
    return find_first (scene);
  unit = xitong_mark_get (here, "unit");
  if (unit == NULL)
    return walk_from_line (scene, here, direction);
  if (direction == XITONG_WALK_UP)
    next = find_superior (scene, here);
  else if (direction == XITONG_WALK_DOWN)
    next = find_subordinate (scene, here);
  else
    next = find_sibling (scene, here, direction == XITONG_WALK_RIGHT);
  return next != NULL ? next : find_nearest (scene, here, direction);
}

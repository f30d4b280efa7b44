/* xitong-succession-mark.c - signs that stand on a chart while it changes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-succession-mark.h"

#include "xitong-line-styles.h"
#include "xitong-route-path.h"

#include <math.h>

#define ARROW_WIDTH  1.1
#define ARROW_RADIUS 4.0
#define RING_WIDTH   1.5
#define RING_GAP     1.9
#define RING_RADIUS  3.5

static void
add_point (GArray *points,
           double  x,
           double  y)
{
  XitongPoint point = { x, y };

  g_array_append_val (points, point);
}

/* From the side of @a that faces @b to that of @b, with a jog half-way where they do not stand in one line. */
static GArray *
make_route (const XitongRectangle *a,
            const XitongRectangle *b)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (XitongPoint));
  double ax = a->x + 0.5 * a->width, ay = a->y + 0.5 * a->height;
  double bx = b->x + 0.5 * b->width, by = b->y + 0.5 * b->height;
  gboolean aside = b->x > a->x + a->width || a->x > b->x + b->width;
  double from, to;

  if (aside)
    {
      from = bx > ax ? a->x + a->width : a->x;
      to = bx > ax ? b->x : b->x + b->width;
      add_point (points, from, ay);
      if (fabs (ay - by) > 0.5)
        {
          add_point (points, 0.5 * (from + to), ay);
          add_point (points, 0.5 * (from + to), by);
        }
      add_point (points, to, by);
      return points;
    }
  from = by > ay ? a->y + a->height : a->y;
  to = by > ay ? b->y : b->y + b->height;
  add_point (points, ax, from);
  if (fabs (ax - bx) > 0.5)
    {
      add_point (points, ax, 0.5 * (from + to));
      add_point (points, bx, 0.5 * (from + to));
    }
  add_point (points, bx, to);
  return points;
}

XitongMark *
xitong_succession_mark_new (const XitongMark *old,
                            const XitongMark *heir,
                            double            font_size)
{
  const char *from = xitong_mark_get (old, "unit"), *to = xitong_mark_get (heir, "unit");
  g_autofree char *key = g_strdup_printf ("succession:%s:%s", from, to);
  g_autoptr (GArray) points = make_route (&old->box, &heir->box);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_SUCCESSION, key);
  double scale = font_size / 7;
  XitongGraphic path = xitong_graphic_path (XITONG_INK_MOVED, ARROW_WIDTH * scale, XITONG_INK_NONE);
  XitongPoint direction = xitong_route_direction (points, TRUE);

  xitong_mark_set (mark, "from", from);
  xitong_mark_set (mark, "to", to);
  xitong_route_draw (&path, points, ARROW_RADIUS * scale, NULL);
  xitong_mark_add (mark, path);
  xitong_head_draw (mark, XITONG_HEAD_OPEN, &g_array_index (points, XitongPoint, points->len - 1), &direction, XITONG_INK_MOVED,
                    1, scale);
  mark->route = g_steal_pointer (&points);
  xitong_mark_finish (mark, font_size);
  return mark;
}

XitongMark *
xitong_ring_mark_new (const XitongMark *unit,
                      XitongInk         ink,
                      double            width,
                      double            height,
                      double            font_size)
{
  const char *id = xitong_mark_get (unit, "unit");
  g_autofree char *key = g_strconcat ("ring:", id, NULL);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_RING, key);
  double scale = font_size / 7, gap = RING_GAP * scale, edge = 0.5 * RING_WIDTH * scale;
  const XitongRectangle *box = &unit->box;
  double left = MAX (box->x - gap, edge), top = MAX (box->y - gap, edge);
  double right = MIN (box->x + box->width + gap, width - edge), bottom = MIN (box->y + box->height + gap, height - edge);

  xitong_mark_set (mark, "unit", id);
  xitong_mark_add (mark, xitong_graphic_rectangle (left, top, right - left, bottom - top, RING_RADIUS * scale, XITONG_INK_NONE,
                                                   ink, RING_WIDTH * scale));
  return mark;
}

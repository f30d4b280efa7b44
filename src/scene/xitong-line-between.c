/* xitong-line-between.c - a line or a bar while it changes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-line-between.h"

#include "xitong-mark-between.h"
#include "xitong-route-between.h"
#include "xitong-route-path.h"

#include <math.h>

#define point_at(points, i)  (&g_array_index ((points), XitongPoint, (i)))
#define graphic_at(mark, i)  (&g_array_index ((mark)->graphics, XitongGraphic, (i)))

/* Heads come last where a line grows. */
#define HEAD_FROM 0.8

/* Piece @index of the route; a bar over three posts has two. */
static GArray *
copy_piece (const XitongMark *mark,
            guint             index)
{
  GArray *piece = g_array_new (FALSE, FALSE, sizeof (XitongPoint));
  guint from = 0, to = mark->route->len;

  if (mark->breaks != NULL && index > 0)
    from = g_array_index (mark->breaks, guint, index - 1);
  if (mark->breaks != NULL && index < mark->breaks->len)
    to = g_array_index (mark->breaks, guint, index);
  g_array_append_vals (piece, point_at (mark->route, from), to - from);
  return piece;
}

static guint
count_pieces (const XitongMark *mark)
{
  return mark->breaks != NULL ? mark->breaks->len + 1 : 1;
}

static gboolean
is_bar (const XitongMark *mark)
{
  return mark->mark_class == XITONG_MARK_HOLDER;
}

/* The @index-th graphic that draws the line itself. */
static const XitongGraphic *
find_stroke (const XitongMark *mark,
             guint             index)
{
  for (guint i = 0; i < mark->graphics->len; i++)
    if (graphic_at (mark, i)->part == XITONG_PART_STROKE && index-- == 0)
      return graphic_at (mark, i);
  return NULL;
}

static guint
count_strokes (const XitongMark *mark)
{
  guint n = 0;

  for (guint i = 0; i < mark->graphics->len; i++)
    n += graphic_at (mark, i)->part == XITONG_PART_STROKE;
  return n;
}

/* How far before the end of its route the drawn line stops, for the head. */
static double
get_room (const XitongMark *mark,
          gboolean          at_end)
{
  const XitongGraphic *stroke = find_stroke (mark, 0);
  GArray *route = mark->route;
  XitongPoint *end = point_at (route, at_end ? route->len - 1 : 0);
  const XitongPathStep *step;
  XitongPart part = at_end ? XITONG_PART_HEAD : XITONG_PART_TAIL;

  for (guint i = 0; stroke != NULL && i < mark->graphics->len; i++)
    if (graphic_at (mark, i)->part == part)
      {
        step = &g_array_index (stroke->path, XitongPathStep, at_end ? stroke->path->len - 1 : 0);
        return hypot (step->to.x - end->x, step->to.y - end->y);
      }
  return 0;
}

static void
turn_point (XitongPoint       *point,
            const XitongPoint *around,
            double             cosine,
            double             sine)
{
  double x = point->x - around->x, y = point->y - around->y;

  point->x = around->x + cosine * x - sine * y;
  point->y = around->y + sine * x + cosine * y;
}

/* Brings a head from the end of one line to that of another. */
static void
carry (XitongGraphic     *head,
       const XitongPoint *from,
       const XitongPoint *from_direction,
       const XitongPoint *to,
       const XitongPoint *to_direction)
{
  double cosine = from_direction->x * to_direction->x + from_direction->y * to_direction->y;
  double sine = from_direction->x * to_direction->y - from_direction->y * to_direction->x;
  XitongPoint centre = { head->rectangle.x, head->rectangle.y };

  for (guint i = 0; head->path != NULL && i < head->path->len; i++)
    {
      turn_point (&g_array_index (head->path, XitongPathStep, i).to, from, cosine, sine);
      turn_point (&g_array_index (head->path, XitongPathStep, i).control, from, cosine, sine);
    }
  if (head->kind == XITONG_GRAPHIC_CIRCLE)
    {
      turn_point (&centre, from, cosine, sine);
      head->rectangle.x = centre.x;
      head->rectangle.y = centre.y;
    }
  xitong_graphic_translate (head, to->x - from->x, to->y - from->y);
}

static void
add_heads (XitongMark       *mark,
           const XitongMark *of,
           GArray           *route,
           double            opacity)
{
  if (opacity <= 0)
    return;
  for (guint i = 0; i < of->graphics->len; i++)
    {
      const XitongGraphic *graphic = graphic_at (of, i);
      gboolean at_end = graphic->part == XITONG_PART_HEAD;
      XitongPoint from_direction, to_direction;
      XitongGraphic head;

      if (!at_end && graphic->part != XITONG_PART_TAIL)
        continue;
      head = xitong_graphic_copy (graphic);
      from_direction = xitong_route_direction (of->route, at_end);
      to_direction = xitong_route_direction (route, at_end);
      carry (&head, point_at (of->route, at_end ? of->route->len - 1 : 0), &from_direction,
             point_at (route, at_end ? route->len - 1 : 0), &to_direction);
      head.opacity *= opacity;
      xitong_mark_add (mark, head);
    }
}

static void
add_labels (XitongMark       *mark,
            const XitongMark *of,
            double            opacity)
{
  for (guint i = 0; opacity > 0 && i < of->graphics->len; i++)
    if (graphic_at (of, i)->part == XITONG_PART_PLAIN)
      {
        XitongGraphic label = xitong_graphic_copy (graphic_at (of, i));

        label.opacity *= opacity;
        xitong_mark_add (mark, label);
      }
}

static void
add_stroke (XitongMark          *mark,
            const XitongGraphic *like,
            GArray              *points,
            double               width,
            double               opacity)
{
  XitongGraphic path = xitong_graphic_path (like->stroke, width, XITONG_INK_NONE);

  path.presence = like->presence;
  path.part = XITONG_PART_STROKE;
  path.style = like->style;
  path.radius = like->radius;
  path.opacity = like->opacity * opacity;
  xitong_graphic_set_dashes (&path, like->dashes, like->n_dashes, like->round);
  xitong_route_draw (&path, points, like->radius, NULL);
  xitong_mark_add (mark, path);
}

static void
add_to_route (XitongMark *mark,
              GArray     *points)
{
  if (mark->route == NULL)
    {
      mark->route = g_array_copy (points);
      mark->breaks = g_array_new (FALSE, FALSE, sizeof (guint));
      return;
    }
  g_array_append_val (mark->breaks, mark->route->len);
  g_array_append_vals (mark->route, points->data, points->len);
}

static GArray *
trim (GArray *points,
      double  from,
      double  to)
{
  double length = xitong_route_get_length (points);

  if (from + to >= length)
    return g_array_copy (points);
  return xitong_route_trim (points, from, to);
}

/* The form changes half-way, weight all along. A line of another colour comes over the old one. */
static void
add_strokes (XitongMark       *mark,
             const XitongMark *before,
             const XitongMark *after,
             guint             piece,
             GArray           *points,
             double            progress)
{
  const XitongMark *form = progress < 0.5 ? before : after;
  double start = get_room (before, FALSE) + progress * (get_room (after, FALSE) - get_room (before, FALSE));
  double end = get_room (before, TRUE) + progress * (get_room (after, TRUE) - get_room (before, TRUE));
  g_autoptr (GArray) drawn = is_bar (mark) ? g_array_copy (points) : trim (points, start, end);
  guint first = is_bar (mark) ? piece : 0, n = is_bar (mark) ? 1 : count_strokes (form);

  for (guint i = first; i < first + n; i++)
    {
      const XitongGraphic *like = find_stroke (form, i);
      const XitongGraphic *old = find_stroke (before, i), *new = find_stroke (after, i);
      double width;

      if (like == NULL)
        continue;
      width = old != NULL && new != NULL ? old->width + progress * (new->width - old->width) : like->width;
      if (old != NULL && new != NULL && old->stroke != new->stroke && progress > 0 && progress < 1)
        {
          add_stroke (mark, old, drawn, width, 1);
          add_stroke (mark, new, drawn, width, progress);
        }
      else
        add_stroke (mark, like, drawn, width, 1);
    }
}

/* The heads of both are the same where all they consist of is alike. */
static gboolean
has_same_heads (const XitongMark *before,
                const XitongMark *after)
{
  guint j = 0;

  for (guint i = 0; i < before->graphics->len; i++)
    {
      const XitongGraphic *head = graphic_at (before, i);

      if (head->part != XITONG_PART_HEAD && head->part != XITONG_PART_TAIL)
        continue;
      while (j < after->graphics->len && graphic_at (after, j)->part < XITONG_PART_HEAD)
        j++;
      if (j == after->graphics->len || graphic_at (after, j)->part != head->part
          || graphic_at (after, j)->kind != head->kind || graphic_at (after, j)->stroke != head->stroke
          || graphic_at (after, j)->fill != head->fill)
        return FALSE;
      j++;
    }
  while (j < after->graphics->len && graphic_at (after, j)->part < XITONG_PART_HEAD)
    j++;
  return j == after->graphics->len;
}

gboolean
xitong_line_has_same_labels (const XitongMark *before,
                             const XitongMark *after)
{
  g_autoptr (XitongMark) old = xitong_mark_new (before->mark_class, before->key);
  g_autoptr (XitongMark) new = xitong_mark_new (after->mark_class, after->key);

  add_labels (old, before, 1);
  add_labels (new, after, 1);
  return xitong_mark_looks_like (old, new);
}

XitongMark *
xitong_line_between (const XitongMark *before,
                     const XitongMark *after,
                     double            progress,
                     const XitongPoint carried[2],
                     gboolean          labels_stay,
                     double            old_labels,
                     double            new_labels)
{
  XitongMark *mark = xitong_mark_new_like (progress < 0.5 ? before : after);
  guint n = MAX (count_pieces (before), count_pieces (after));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GArray) from = copy_piece (before, MIN (i, count_pieces (before) - 1));
      g_autoptr (GArray) to = copy_piece (after, MIN (i, count_pieces (after) - 1));
      g_autoptr (GArray) points = xitong_route_between (from, to, progress);

      if (carried != NULL && n == 1)
        xitong_route_carry (points, &carried[0], &carried[1]);
      add_to_route (mark, points);
      add_strokes (mark, before, after, i, points, progress);
    }
  if (has_same_heads (before, after))
    add_heads (mark, progress < 0.5 ? before : after, mark->route, 1);
  else
    {
      add_heads (mark, before, mark->route, 1 - progress);
      add_heads (mark, after, mark->route, progress);
    }
  add_labels (mark, before, labels_stay ? 1 : old_labels);
  if (!labels_stay)
    add_labels (mark, after, new_labels);
  return mark;
}

XitongMark *
xitong_line_grown (const XitongMark *self,
                   double            progress,
                   double            labels)
{
  XitongMark *mark = xitong_mark_new_like (self);

  for (guint i = 0; i < count_pieces (self); i++)
    {
      g_autoptr (GArray) whole = copy_piece (self, i);
      double length = xitong_route_get_length (whole);
      g_autoptr (GArray) points = xitong_route_trim (whole, 0, (1 - progress) * (length - 0.1));

      add_to_route (mark, points);
      add_strokes (mark, self, self, i, points, progress >= 1 ? 1 : 0);
    }
  add_heads (mark, self, mark->route, (progress - HEAD_FROM) / (1 - HEAD_FROM));
  add_labels (mark, self, labels);
  return mark;
}

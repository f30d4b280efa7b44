/* xitong-chart-line-drawing.c - strokes, heads and labels of a line of a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-line-drawing.h"

#include "xitong-line-signs.h"

#include <math.h>

static void
add_stroke (XitongMark            *mark,
            const XitongChartLine *line,
            GArray                *points,
            XitongInk              ink,
            double                 width,
            double                 scale)
{
  XitongGraphic path = xitong_graphic_path (ink, width, XITONG_INK_NONE);

  path.presence = line->presence;
  path.part = XITONG_PART_STROKE;
  path.radius = line->radius;
  if (line->route->kind == XITONG_ROUTE_BAR)
    path.style = XITONG_STROKE_BAR;
  else if (line->style->n_dashes > 0)
    {
      double dashes[XITONG_MAX_DASHES];

      for (guint i = 0; i < line->style->n_dashes; i++)
        dashes[i] = line->style->dashes[i] * scale;
      xitong_graphic_set_dashes (&path, dashes, line->style->n_dashes, line->style->round);
    }
  xitong_route_draw (&path, points, line->radius, line->gaps);
  xitong_mark_add (mark, path);
}

static void
add_cross (XitongMark *mark,
           GArray     *points,
           double      scale)
{
  XitongPoint at = g_array_index (points, XitongPoint, 0);
  XitongGraphic cross = xitong_graphic_path (XITONG_INK_LINE, 1.1 * scale, XITONG_INK_NONE);
  double longest = 0, half = 2.8 * scale;

  for (guint i = 1; i < points->len; i++)
    {
      XitongPoint *a = &g_array_index (points, XitongPoint, i - 1), *b = &g_array_index (points, XitongPoint, i);

      if (hypot (b->x - a->x, b->y - a->y) > longest)
        {
          longest = hypot (b->x - a->x, b->y - a->y);
          at = (XitongPoint) { 0.5 * (a->x + b->x), 0.5 * (a->y + b->y) };
        }
    }
  xitong_graphic_move_to (&cross, at.x - half, at.y - half);
  xitong_graphic_line_to (&cross, at.x + half, at.y + half);
  xitong_graphic_move_to (&cross, at.x - half, at.y + half);
  xitong_graphic_line_to (&cross, at.x + half, at.y - half);
  xitong_mark_add (mark, cross);
}

static void
set_part (XitongMark *mark,
          guint       from,
          XitongPart  part)
{
  for (guint i = from; i < mark->graphics->len; i++)
    g_array_index (mark->graphics, XitongGraphic, i).part = part;
}

static void
add_ends (XitongMark            *mark,
          const XitongChartLine *line,
          double                 scale)
{
  XitongPoint *first = &g_array_index (line->points, XitongPoint, 0);
  XitongPoint *last = &g_array_index (line->points, XitongPoint, line->points->len - 1);
  XitongPoint out = xitong_route_direction (line->points, FALSE);
  XitongPoint in = xitong_route_direction (line->points, TRUE);
  guint n = mark->graphics->len;

  xitong_head_draw (mark, line->head, last, &in, line->ink, line->presence, line->head_scale * scale);
  set_part (mark, n, XITONG_PART_HEAD);
  n = mark->graphics->len;
  xitong_head_draw (mark, line->tail, first, &out, line->ink, line->presence, line->head_scale * scale);
  if (line->route->kind == XITONG_ROUTE_TIE && line->route->tie->from == NULL && line->tail == XITONG_HEAD_NONE)
    xitong_mark_add (mark, xitong_graphic_circle (first->x, first->y, 1.5 * scale, line->ink, XITONG_INK_NONE, 0));
  if (line->route->kind == XITONG_ROUTE_STUB)
    xitong_mark_add (mark, xitong_graphic_circle (first->x, first->y, 1.4 * scale, XITONG_INK_PAPER, line->ink,
                                                  0.8 * scale));
  set_part (mark, n, XITONG_PART_TAIL);
}

static double
limit (GArray   *points,
       double    length,
       gboolean  at_end,
       double    whole)
{
  guint i = at_end ? points->len - 1 : 1;
  XitongPoint *a = &g_array_index (points, XitongPoint, i - 1), *b = &g_array_index (points, XitongPoint, i);

  return MIN (length, points->len == 2 ? 0.4 * whole : MAX (hypot (b->x - a->x, b->y - a->y) - 0.1, 0));
}

void
xitong_chart_line_draw (const XitongChartLine *self,
                        XitongMark            *mark,
                        double                 scale)
{
  double from = MAX (self->start, xitong_head_get_length (self->tail) * self->head_scale * scale);
  double length = xitong_route_get_length (self->points);
  g_autoptr (GArray) points = NULL;

  /* Where the last piece is shorter than the head, the line still goes up to its corner. */
  points = xitong_route_trim (self->points, self->lead > 0 ? -self->lead : limit (self->points, from, FALSE, length),
                              limit (self->points, xitong_head_get_length (self->head) * self->head_scale * scale, TRUE, length));
  if (self->start > 0)
    {
      g_clear_pointer (&points, g_array_unref);
      points = xitong_route_trim (self->points, MIN (self->start, length - 0.1), 0);
    }
  if (self->strength == XITONG_STRENGTH_NOMINAL && self->style != NULL)
    {
      add_stroke (mark, self, points, self->ink, self->width + 1.3 * scale, scale);
      add_stroke (mark, self, points, XITONG_INK_PAPER, self->width, scale);
    }
  else
    add_stroke (mark, self, points, self->ink, self->width, scale);
  add_ends (mark, self, scale);
  if (self->formality != XITONG_FORMALITY_UNSAID)
    xitong_line_sign_draw (mark, self->formality, self->route->tie != NULL ? self->route->tie->tie->denied : XITONG_FORM_UNSAID,
                           &self->sign, self->ink, scale);
  else if (self->route->kind == XITONG_ROUTE_TIE && self->route->tie->tie->denied != XITONG_FORM_UNSAID)
    add_cross (mark, points, scale);
}

/* Close round the letters, so that no line beside them is touched. */
static void
add_label_ground (XitongComposer         *self,
                  XitongMark             *mark,
                  const XitongPlacedText *text)
{
  const XitongTextBlock *block = text->block;
  double s = self->scale, margin = 0.8 * s;
  double left = text->x - 0.5 * (text->align + 1) * block->width - margin;
  double top = text->y + self->dy + block->ascent - 4.6 * s;
  double height = (block->lines->len - 1) * block->line_height + 5.8 * s;

  if (!text->turned)
    xitong_mark_add (mark, xitong_graphic_rectangle (left, top, block->width + 2 * margin, height, 0, XITONG_INK_LABEL_GROUND,
                                                     XITONG_INK_NONE, 0));
}

void
xitong_chart_line_add_labels (const XitongChartLine *self,
                              XitongComposer        *composer,
                              XitongMark            *mark)
{
  for (guint i = 0; i < self->route->labels->len; i++)
    {
      const XitongPlacedText *text = &g_array_index (self->route->labels, XitongPlacedText, i);
      guint first;

      add_label_ground (composer, mark, text);
      first = mark->graphics->len;
      xitong_composer_add_text (composer, mark, text, XITONG_INK_NONE, NULL);
      for (guint j = first; self->quiet && j < mark->graphics->len; j++)
        g_array_index (mark->graphics, XitongGraphic, j).presence = XITONG_QUIET_TEXT_PRESENCE;
    }
}

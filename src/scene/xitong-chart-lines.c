/* xitong-chart-lines.c - superiors, ties and holders of a chart as lines and bars
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-lines.h"

#include "xitong-chart-line-drawing.h"
#include "xitong-chart-line-marks.h"
#include "xitong-chart-line-relations.h"
#include "xitong-halves.h"
#include "xitong-line-signs.h"

/* Of fewer a second thread is not worth its start. */
#define MANY_LINES 400

/* Which of the pieces of its bar a route is. */
static guint
count_pieces_before (GArray      *lines,
                     XitongRoute *route)
{
  guint n = 0;

  for (guint i = 0; route->kind == XITONG_ROUTE_BAR && i < lines->len; i++)
    n += g_array_index (lines, XitongChartLine, i).route->bar == route->bar;
  return n;
}

static GArray *
make_lines (XitongComposer *self)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (XitongChartLine));
  GArray *routes = self->layout->routes;
  g_autoptr (GArray) signs = g_array_new (FALSE, FALSE, sizeof (XitongPoint));

  g_array_set_clear_func (lines, xitong_chart_line_clear);
  for (guint i = 0; i < routes->len; i++)
    {
      XitongRoute *route = &g_array_index (routes, XitongRoute, i);

      if (route->points->len > 1)
        {
          XitongChartLine line;

          xitong_chart_line_init (&line, self, route, count_pieces_before (lines, route));
          if (line.formality != XITONG_FORMALITY_UNSAID)
            line.sign = xitong_line_sign_find_spot (self, route, signs);
          g_array_append_val (lines, line);
        }
    }
  return lines;
}

static void
add_route (XitongMark *mark,
           GArray     *points)
{
  if (mark->route == NULL)
    {
      mark->route = g_array_copy (points);
      mark->breaks = g_array_new (FALSE, FALSE, sizeof (guint));
    }
  else
    {
      g_array_append_val (mark->breaks, mark->route->len);
      g_array_append_vals (mark->route, points->data, points->len);
    }
}

/* Whether the line is a further piece of the bar that the line before it is of. */
static gboolean
goes_on (const GArray *lines,
         guint         i)
{
  const XitongRoute *route = g_array_index (lines, XitongChartLine, i).route;

  return i > 0 && route->kind == XITONG_ROUTE_BAR && g_array_index (lines, XitongChartLine, i - 1).route->bar == route->bar;
}

/* marks: of each line that does not go on the mark, which is that of those that do */
typedef struct
{
  XitongComposer *composer;
  const GArray   *lines;
  XitongMark    **marks;
} Drawing;

static XitongMark *
begin_mark (XitongComposer        *self,
            const XitongChartLine *line)
{
  XitongMark *mark = xitong_chart_line_mark_new (self, line->route);

  xitong_mark_set (mark, "gap", xitong_formality_word (line->formality));
  xitong_mark_set (mark, "difference", xitong_composer_get_fate (self, xitong_chart_line_get_thing (line->route)));
  return mark;
}

/* Draws the lines of whose marks one begins among these: all pieces of a bar are drawn by whom the first falls to. */
static void
draw (guint    begin,
      guint    end,
      gpointer data)
{
  const Drawing *self = data;
  XitongMark *mark = NULL;

  for (guint i = begin; i < end || (i < self->lines->len && goes_on (self->lines, i)); i++)
    {
      const XitongChartLine *line = &g_array_index (self->lines, XitongChartLine, i);
      g_autoptr (GArray) whole = NULL;

      if (!goes_on (self->lines, i))
        self->marks[i] = mark = begin_mark (self->composer, line);
      else if (mark == NULL)
        continue;
      whole = xitong_chart_line_dup_whole_route (line);
      xitong_chart_line_draw (line, mark, self->composer->scale);
      xitong_chart_line_add_labels (line, self->composer, mark);
      add_route (mark, whole);
    }
}

void
xitong_chart_lines_add (XitongComposer *self)
{
  g_autoptr (GArray) lines = make_lines (self);
  g_autofree XitongMark **marks = g_new0 (XitongMark *, lines->len + 1);
  Drawing drawing = { self, lines, marks };

  xitong_chart_lines_share_trunks (lines);
  xitong_chart_lines_interrupt (lines, self->scale);
  xitong_halves_run (lines->len, MANY_LINES, draw, &drawing);
  for (guint i = 0; i < lines->len; i++)
    if (marks[i] != NULL)
      xitong_scene_add (self->scene, marks[i]);
}

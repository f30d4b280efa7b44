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
#include "xitong-line-signs.h"

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

void
xitong_chart_lines_add (XitongComposer *self)
{
  g_autoptr (GArray) lines = make_lines (self);
  XitongMark *mark = NULL;

  xitong_chart_lines_share_trunks (lines);
  xitong_chart_lines_interrupt (lines, self->scale);
  for (guint i = 0; i < lines->len; i++)
    {
      XitongChartLine *line = &g_array_index (lines, XitongChartLine, i);
      gboolean goes_on = i > 0 && line->route->kind == XITONG_ROUTE_BAR
                         && g_array_index (lines, XitongChartLine, i - 1).route->bar == line->route->bar;
      g_autoptr (GArray) whole = xitong_chart_line_dup_whole_route (line);

      if (!goes_on && mark != NULL)
        xitong_scene_add (self->scene, g_steal_pointer (&mark));
      if (!goes_on)
        {
          mark = xitong_chart_line_mark_new (self, line->route);
          xitong_mark_set (mark, "gap", xitong_formality_word (line->formality));
          xitong_mark_set (mark, "difference", xitong_composer_get_fate (self, xitong_chart_line_get_thing (line->route)));
        }
      xitong_chart_line_draw (line, mark, self->scale);
      xitong_chart_line_add_labels (line, self, mark);
      add_route (mark, whole);
    }
  if (mark != NULL)
    xitong_scene_add (self->scene, mark);
}

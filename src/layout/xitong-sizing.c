/* xitong-sizing.c - coordinates for the lines of a grid
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-sizing.h"

static gboolean
is_solid (const XitongGridLine *line)
{
  return line->used || (line->kind != XITONG_GRID_TRACK && line->kind != XITONG_GRID_PORT);
}

static gboolean
is_box (const XitongGridLine *line)
{
  return line->kind == XITONG_GRID_BOX_START || line->kind == XITONG_GRID_BOX_END;
}

/* The rules of distance, in points at a type size of 7. */
static double
find_least_gap (const XitongGridLine *before,
                const XitongGridLine *line,
                gboolean              down)
{
  double broad = (before->broad ? 3.5 : 0) + (line->broad ? 3.5 : 0);
  gboolean port = line->kind == XITONG_GRID_PORT || before->kind == XITONG_GRID_PORT;

  if (line->kind == XITONG_GRID_PORT && before->kind == XITONG_GRID_PORT)
    return (down ? 9.5 : 8.0) + broad;
  if (port)
    return 5.0 + broad;
  if (is_box (before) && is_box (line))
    return down ? 12.0 : 8.0;
  if (is_box (before) || is_box (line))
    return (line->kind == XITONG_GRID_EDGE || before->kind == XITONG_GRID_EDGE ? 6.0 : 7.0) + broad;
  if (line->kind == XITONG_GRID_EDGE && before->kind == XITONG_GRID_EDGE)
    return 6.0;
  return 5.0 + broad;
}

static double *
find_least_gaps (GArray  *lines,
                 double   scale,
                 gboolean down)
{
  double *gaps = g_new0 (double, lines->len);
  const XitongGridLine *before = NULL;

  for (guint i = 0; i < lines->len; i++)
    {
      const XitongGridLine *line = &g_array_index (lines, XitongGridLine, i);

      if (!is_solid (line))
        continue;
      if (before != NULL)
        gaps[i] = scale * find_least_gap (before, line, down);
      else
        gaps[i] = line->kind == XITONG_GRID_EDGE ? 0 : 4 * scale;
      before = line;
    }
  return gaps;
}

static double
sum_gaps (const double *gaps,
          guint         from,
          guint         to)
{
  double sum = 0;

  for (guint i = from + 1; i <= to; i++)
    sum += gaps[i];
  return sum;
}

static void
grow (GArray *lines,
      double *gaps,
      guint   from,
      guint   to,
      double  by)
{
  guint n = 0;

  for (guint i = from + 1; i <= to; i++)
    n += is_solid (&g_array_index (lines, XitongGridLine, i));
  if (n == 0)
    {
      gaps[to] += by;
      return;
    }
  for (guint i = from + 1; i <= to; i++)
    if (is_solid (&g_array_index (lines, XitongGridLine, i)))
      gaps[i] += by / n;
}

static void
ensure (GArray *lines,
        double *gaps,
        guint   from,
        guint   to,
        double  extent)
{
  double lacking = extent - sum_gaps (gaps, from, to);

  if (lacking > 0)
    grow (lines, gaps, from, to, lacking);
}

static void
ensure_boxes (XitongSizing *self)
{
  for (guint span = 1; span < 64; span++)
    {
      gboolean more = FALSE;

      for (guint i = 0; i < self->diagram->nodes->len; i++)
        {
          XitongNode *node = xitong_diagram_node (self->diagram, i);
          XitongGridSlot x, y;

          more |= node->row_span > span;
          if (node->row_span != span)
            continue;
          xitong_grid_get_box (self->grid, node, &x, &y);
          ensure (self->grid->x, self->x_gaps, x.start, x.end, node->width);
          ensure (self->grid->y, self->y_gaps, y.start, y.end, node->height);
        }
      if (!more)
        break;
    }
}

static void
ensure_titles (XitongSizing *self)
{
  XitongGrid *grid = self->grid;
  double scale = self->diagram->scale;

  for (guint i = 0; i < self->diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self->diagram, i);
      XitongGridSlot *slot, *zone = xitong_grid_zone (grid, i);
      double width, height;

      if (column->title == NULL)
        continue;
      slot = xitong_grid_box_column (grid, column->title_box);
      width = MAX (column->title->width, column->subtitle != NULL ? column->subtitle->width : 0) + 4 * scale;
      height = column->title->height + (column->subtitle != NULL ? column->subtitle->height : 0) + 5 * scale;
      ensure (grid->x, self->x_gaps, slot->start, zone->end, width);
      ensure (grid->y, self->y_gaps, grid->zone_top, grid->zone_title, height);
    }
}

XitongSizing *
xitong_sizing_new (XitongDiagram *diagram,
                   XitongGrid    *grid)
{
  XitongSizing *self = g_new0 (XitongSizing, 1);
  double scale = diagram->scale;

  self->diagram = diagram;
  self->grid = grid;
  self->x_gaps = find_least_gaps (grid->x, scale, FALSE);
  self->y_gaps = find_least_gaps (grid->y, scale, TRUE);
  ensure (grid->y, self->y_gaps, 0, grid->frame_top, 16 * scale);
  self->x_gaps[grid->frame_left] += 11 * scale;
  ensure_boxes (self);
  ensure_titles (self);
  xitong_sizing_position (self);
  return self;
}

void
xitong_sizing_free (XitongSizing *self)
{
  g_free (self->x_gaps);
  g_free (self->y_gaps);
  g_free (self);
}

void
xitong_sizing_position (XitongSizing *self)
{
  double position = 0;

  for (guint i = 0; i < self->grid->x->len; i++)
    xitong_grid_x (self->grid, i)->position = position += self->x_gaps[i];
  position = 0;
  for (guint i = 0; i < self->grid->y->len; i++)
    xitong_grid_y (self->grid, i)->position = position += self->y_gaps[i];
}

void
xitong_sizing_grow_x (XitongSizing *self,
                      guint         from,
                      guint         to,
                      double        by)
{
  grow (self->grid->x, self->x_gaps, from, to, by);
  xitong_sizing_position (self);
}

void
xitong_sizing_grow_y (XitongSizing *self,
                      guint         from,
                      guint         to,
                      double        by)
{
  grow (self->grid->y, self->y_gaps, from, to, by);
  xitong_sizing_position (self);
}

double
xitong_sizing_get_width (XitongSizing *self)
{
  return sum_gaps (self->x_gaps, 0, self->grid->x->len - 1) + 1.0;
}

void
xitong_sizing_widen (XitongSizing *self,
                     double        width)
{
  double spare = width - xitong_sizing_get_width (self);
  XitongGrid *grid = self->grid;
  guint n_gutters = grid->zones->len > 1 ? grid->zones->len - 1 : 0;
  guint n = grid->box_columns->len + n_gutters;

  if (spare <= 0)
    return;
  for (guint i = 0; i < grid->box_columns->len; i++)
    {
      XitongGridSlot *slot = xitong_grid_box_column (grid, i);

      grow (grid->x, self->x_gaps, slot->start, slot->end, 0.5 * spare / n);
      self->x_gaps[slot->start] += 0.5 * spare / n;
    }
  for (guint i = 0; i < n_gutters; i++)
    self->x_gaps[xitong_grid_zone (grid, i + 1)->start] += spare / n;
  xitong_sizing_position (self);
}

/* xitong-grid.c - the chart as lines in order, before anything has a coordinate
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-grid.h"

typedef struct
{
  XitongDiagram *diagram;
  XitongGrid    *grid;
  guint         *side_ports;
  guint         *end_ports;
  guint          tracks;
} Builder;

static guint
add_line (GArray             *lines,
          XitongGridLineKind  kind,
          guint               slot,
          double              gap)
{
  XitongGridLine line = { .kind = kind, .slot = slot };

  if (lines->len > 0)
    line.estimate = g_array_index (lines, XitongGridLine, lines->len - 1).estimate + gap;
  g_array_append_val (lines, line);
  return lines->len - 1;
}

static void
add_tracks (GArray *lines,
            guint   n)
{
  for (guint i = 0; i < n; i++)
    add_line (lines, XITONG_GRID_TRACK, 0, 4.0);
}

static void
add_slot (GArray *lines,
          GArray *slots,
          guint   n_ports,
          double  extent)
{
  XitongGridSlot slot;
  double gap = extent / (n_ports + 1);

  slot.start = add_line (lines, XITONG_GRID_BOX_START, slots->len, 4.0);
  for (guint i = 0; i < n_ports; i++)
    add_line (lines, XITONG_GRID_PORT, slots->len, gap);
  slot.end = add_line (lines, XITONG_GRID_BOX_END, slots->len, gap);
  g_array_append_val (slots, slot);
}

/* How many ports the boxes of a slot need at most, from the lines that end on them. */
static void
count_ports (Builder *self,
             guint   *rows_before)
{
  XitongDiagram *diagram = self->diagram;
  g_autofree guint *ends = g_new0 (guint, diagram->nodes->len + 1);

  for (guint i = 0; i < diagram->nets->len; i++)
    {
      XitongNet *net = xitong_diagram_net (diagram, i);

      if (net->from >= 0)
        ends[net->from]++;
      if (net->to >= 0)
        ends[net->to]++;
    }
  for (guint i = 0; i < diagram->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (diagram, i);
      guint row = rows_before[node->band] + node->row;

      self->side_ports[row] = MAX (self->side_ports[row], MIN (ends[i], 9));
      if (!node->spans)
        self->end_ports[node->box_column] = MAX (self->end_ports[node->box_column], MIN (ends[i], 7));
    }
}

static void
add_x_lines (Builder *self)
{
  XitongDiagram *diagram = self->diagram;
  XitongGrid *grid = self->grid;

  add_tracks (grid->x, 2);
  grid->frame_left = add_line (grid->x, XITONG_GRID_EDGE, 0, 6);
  for (guint i = 0; i < diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (diagram, i);
      XitongGridSlot zone;

      if (i == diagram->n_framed)
        {
          add_tracks (grid->x, 3);
          grid->frame_right = add_line (grid->x, XITONG_GRID_EDGE, 0, 6);
        }
      add_tracks (grid->x, i == 0 || i == diagram->n_framed ? 4 : self->tracks + 3);
      zone.start = add_line (grid->x, XITONG_GRID_EDGE, 0, 6);
      add_tracks (grid->x, self->tracks);
      for (guint j = 0; j < column->n; j++)
        {
          add_slot (grid->x, grid->box_columns, MAX (self->end_ports[column->first + j], 3) | 1, 58);
          add_tracks (grid->x, self->tracks);
        }
      zone.end = add_line (grid->x, XITONG_GRID_EDGE, 0, 6);
      g_array_append_val (grid->zones, zone);
    }
  if (diagram->columns->len == 0)
    {
      add_tracks (grid->x, self->tracks);
      add_slot (grid->x, grid->box_columns, 3, 58);
      add_tracks (grid->x, self->tracks);
    }
  if (diagram->n_framed == diagram->columns->len)
    {
      add_tracks (grid->x, 4);
      grid->frame_right = add_line (grid->x, XITONG_GRID_EDGE, 0, 6);
    }
  add_tracks (grid->x, 2);
}

static void
add_frame_top (Builder *self)
{
  XitongGrid *grid = self->grid;

  grid->frame_top = add_line (grid->y, XITONG_GRID_EDGE, 0, 8);
  add_tracks (grid->y, 3);
  grid->zone_top = add_line (grid->y, XITONG_GRID_EDGE, 0, 8);
  grid->zone_title = add_line (grid->y, XITONG_GRID_EDGE, 0, 20);
  add_tracks (grid->y, self->tracks);
}

static void
add_y_lines (Builder *self)
{
  XitongDiagram *diagram = self->diagram;
  XitongGrid *grid = self->grid;
  gboolean framed = FALSE, zoned = TRUE;
  guint n = 0;

  add_tracks (grid->y, 3);
  for (guint i = 0; i < diagram->bands->len; i++)
    {
      XitongBand *band = xitong_diagram_band (diagram, i);

      if (!band->above && !framed)
        {
          add_frame_top (self);
          framed = TRUE;
        }
      if (zoned && i + 1 == diagram->bands->len && diagram->nodes->len > 0
          && xitong_diagram_node (diagram, diagram->nodes->len - 1)->band <= i)
        {
          for (guint j = 0; j < diagram->nodes->len; j++)
            if (xitong_diagram_node (diagram, j)->spans && zoned)
              {
                grid->zone_bottom = add_line (grid->y, XITONG_GRID_EDGE, 0, 8);
                add_tracks (grid->y, self->tracks);
                zoned = FALSE;
              }
        }
      grid->first_row[i] = grid->rows->len;
      for (guint row = 0; row < band->n_rows; row++, n++)
        {
          add_slot (grid->y, grid->rows, MAX (self->side_ports[n], 3) | 1, 30);
          add_tracks (grid->y, self->tracks + 2);
        }
    }
  if (!framed)
    add_frame_top (self);
  if (zoned)
    grid->zone_bottom = add_line (grid->y, XITONG_GRID_EDGE, 0, 8);
  add_tracks (grid->y, 3);
  grid->frame_bottom = add_line (grid->y, XITONG_GRID_EDGE, 0, 8);
  add_tracks (grid->y, 1);
}

void
xitong_grid_get_box (XitongGrid       *self,
                     const XitongNode *node,
                     XitongGridSlot   *x,
                     XitongGridSlot   *y)
{
  guint row = self->first_row[node->band] + node->row;

  y->start = xitong_grid_row (self, row)->start;
  y->end = xitong_grid_row (self, row + node->row_span - 1)->end;
  if (node->spans)
    {
      x->start = self->zones->len > 0 ? xitong_grid_zone (self, 0)->start : self->frame_left + 1;
      x->end = self->frame_right - 3;
      for (guint i = 0; i < self->zones->len; i++)
        if (xitong_grid_zone (self, i)->end < self->frame_right)
          x->end = xitong_grid_zone (self, i)->end;
      return;
    }
  *x = *xitong_grid_box_column (self, node->box_column);
}

static void
claim_boxes (Builder *self)
{
  XitongGrid *grid = self->grid;

  grid->owner = g_new0 (guint, grid->x->len * grid->y->len);
  for (guint i = 0; i < self->diagram->nodes->len; i++)
    {
      XitongGridSlot x, y;

      xitong_grid_get_box (grid, xitong_diagram_node (self->diagram, i), &x, &y);
      for (guint row = y.start; row <= y.end; row++)
        for (guint column = x.start; column <= x.end; column++)
          grid->owner[xitong_grid_at (grid, column, row)] = i + 1;
    }
}

/* Lines do not run through the title of a zone; the channels beside its columns of boxes stay open. */
static void
wall_titles (Builder *self)
{
  XitongGrid *grid = self->grid;

  grid->wall = g_new0 (guint8, grid->x->len * grid->y->len);
  for (guint i = 0; i < self->diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self->diagram, i);
      guint from, to;

      if (column->title == NULL)
        continue;
      from = xitong_grid_box_column (grid, column->title_box)->start;
      to = xitong_grid_box_column (grid, MIN (column->title_box + 1, column->first + column->n - 1))->end;
      for (guint x = from; x <= to; x++)
        grid->wall[xitong_grid_at (grid, x, grid->zone_title)] = 1;
    }
}

XitongGrid *
xitong_grid_new (XitongDiagram *diagram)
{
  XitongGrid *grid = g_new0 (XitongGrid, 1);
  Builder self = { .diagram = diagram, .grid = grid };
  g_autofree guint *rows_before = g_new0 (guint, diagram->bands->len + 1);
  g_autofree guint *side_ports = NULL;
  g_autofree guint *end_ports = g_new0 (guint, diagram->n_box_columns + 1);

  for (guint i = 0; i < diagram->bands->len; i++)
    rows_before[i + 1] = rows_before[i] + xitong_diagram_band (diagram, i)->n_rows;
  side_ports = g_new0 (guint, rows_before[diagram->bands->len] + 1);

  grid->x = g_array_new (FALSE, TRUE, sizeof (XitongGridLine));
  grid->y = g_array_new (FALSE, TRUE, sizeof (XitongGridLine));
  grid->box_columns = g_array_new (FALSE, TRUE, sizeof (XitongGridSlot));
  grid->rows = g_array_new (FALSE, TRUE, sizeof (XitongGridSlot));
  grid->zones = g_array_new (FALSE, TRUE, sizeof (XitongGridSlot));
  grid->first_row = g_new0 (guint, diagram->bands->len + 1);

  self.side_ports = side_ports;
  self.end_ports = end_ports;
  self.tracks = CLAMP (diagram->nets->len / 8, 3, 9);
  count_ports (&self, rows_before);
  add_x_lines (&self);
  add_y_lines (&self);
  claim_boxes (&self);
  wall_titles (&self);
  return grid;
}

void
xitong_grid_free (XitongGrid *self)
{
  g_array_unref (self->x);
  g_array_unref (self->y);
  g_array_unref (self->box_columns);
  g_array_unref (self->rows);
  g_array_unref (self->zones);
  g_free (self->first_row);
  g_free (self->owner);
  g_free (self->wall);
  g_free (self);
}

/* xitong-plan.c - the chart as lanes and rows, before anything has a coordinate
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-plan.h"

#include <math.h>

static void
add_lane (XitongPlan     *self,
          XitongLaneKind  kind,
          int             column)
{
  XitongLane lane = { kind, column };

  g_array_append_val (self->lanes, lane);
}

static void
add_row (XitongPlan    *self,
         XitongRowKind  kind,
         guint          band)
{
  XitongRow row = { kind, band };

  g_array_append_val (self->rows, row);
}

static void
add_column (XitongPlan *self,
            int         index)
{
  XitongColumn *column = xitong_diagram_column (self->diagram, index);

  add_lane (self, XITONG_LANE_ZONE_LEFT, index);
  for (guint i = 0; i < column->n; i++)
    add_lane (self, XITONG_LANE_BOXES, index);
  add_lane (self, XITONG_LANE_ZONE_RIGHT, index);
}

static void
add_lanes (XitongPlan *self)
{
  guint n_framed = self->diagram->n_framed;

  add_lane (self, XITONG_LANE_FRAME_LEFT, -1);
  self->first_zone = self->lanes->len;
  for (guint i = 0; i < n_framed; i++)
    add_column (self, i);
  if (n_framed == 0)
    {
      add_lane (self, XITONG_LANE_ZONE_LEFT, -1);
      add_lane (self, XITONG_LANE_BOXES, -1);
      add_lane (self, XITONG_LANE_ZONE_RIGHT, -1);
    }
  self->last_zone = self->lanes->len - 1;
  add_lane (self, XITONG_LANE_FRAME_RIGHT, -1);
  for (guint i = n_framed; i < self->diagram->columns->len; i++)
    add_column (self, i);
}

static void
add_rows (XitongPlan *self)
{
  GArray *bands = self->diagram->bands;
  guint i = 0;

  for (; i < bands->len && xitong_diagram_band (self->diagram, i)->above; i++)
    for (guint j = 0; j < xitong_diagram_band (self->diagram, i)->n_rows; j++)
      add_row (self, XITONG_ROW_ABOVE, i);
  add_row (self, XITONG_ROW_FRAME_TOP, i);
  add_row (self, XITONG_ROW_ZONE_TOP, i);
  add_row (self, XITONG_ROW_TITLES, i);
  for (; i < bands->len && !xitong_diagram_band (self->diagram, i)->spanning; i++)
    add_row (self, XITONG_ROW_BOXES, i);
  add_row (self, XITONG_ROW_ZONE_BOTTOM, i);
  for (; i < bands->len; i++)
    for (guint j = 0; j < xitong_diagram_band (self->diagram, i)->n_rows; j++)
      add_row (self, XITONG_ROW_SPAN, i);
  add_row (self, XITONG_ROW_FRAME_BOTTOM, i);
}

static guint
find_row_of_band (XitongPlan *self,
                  guint       band,
                  guint       sub_row)
{
  guint i = 0;

  while (i < self->rows->len)
    {
      XitongRow *row = xitong_plan_row (self, i);

      if (row->band == band && (row->kind == XITONG_ROW_BOXES || row->kind == XITONG_ROW_ABOVE || row->kind == XITONG_ROW_SPAN))
        break;
      i++;
    }
  return i + sub_row;
}

int
xitong_plan_find_box_lane (const XitongPlan *self,
                           guint             box_column)
{
  for (guint i = 0; i < self->lanes->len; i++)
    if (xitong_plan_lane (self, i)->kind == XITONG_LANE_BOXES && box_column-- == 0)
      return i;
  return self->lanes->len - 1;
}

static int
compare_rows (gconstpointer a,
              gconstpointer b,
              gpointer      data)
{
  XitongDiagram *diagram = data;
  int first = *(const int *) a, second = *(const int *) b;
  guint first_row = xitong_diagram_node (diagram, first)->row, second_row = xitong_diagram_node (diagram, second)->row;

  return first_row != second_row ? (first_row < second_row ? -1 : 1) : first - second;
}

static void
fill_cells (XitongPlan *self)
{
  guint n_cells = self->lanes->len * self->rows->len;
  g_autofree int *lanes = g_new (int, self->diagram->n_box_columns + 1);

  for (guint i = 0; i < self->diagram->n_box_columns; i++)
    lanes[i] = xitong_plan_find_box_lane (self, i);
  g_ptr_array_set_size (self->cells, n_cells);
  for (guint i = 0; i < self->diagram->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self->diagram, i);
      gboolean above = xitong_diagram_band (self->diagram, node->band)->above && node->column < 0;
      XitongSpot spot = { .lane = -1, .size = 1, .key = node->key };
      int index = i;
      GArray **cell;

      spot.row = find_row_of_band (self, node->band, above || node->spans ? node->row : 0);
      if (!node->spans)
        spot.lane = lanes[MIN (node->box_column, self->diagram->n_box_columns - 1)];
      if (!above)
        spot.key = 2 * spot.lane + 1;
      else
        spot.key = node->key < 0 ? 2 * spot.lane + 1 : node->key;
      if (above)
        spot.lane = CLAMP ((int) floor (0.5 * (spot.key - 1)), 0, (int) self->lanes->len - 1);
      g_array_append_val (self->spots, spot);
      if (node->spans)
        continue;
      cell = (GArray **) &g_ptr_array_index (self->cells, spot.lane * self->rows->len + spot.row);
      if (*cell == NULL)
        *cell = g_array_new (FALSE, FALSE, sizeof (int));
      g_array_append_val (*cell, index);
    }
  for (guint i = 0; i < n_cells; i++)
    {
      GArray *cell = g_ptr_array_index (self->cells, i);

      if (cell == NULL || xitong_diagram_node (self->diagram, g_array_index (cell, int, 0))->column < 0)
        continue;
      g_array_sort_with_data (cell, compare_rows, self->diagram);
      for (guint j = 0; j < cell->len; j++)
        {
          XitongSpot *spot = xitong_plan_spot (self, g_array_index (cell, int, j));

          spot->index = j;
          spot->size = cell->len;
        }
    }
}

static void
mark_taken (XitongPlan *self)
{
  guint n_slots = 2 * self->lanes->len + 1;

  g_byte_array_set_size (self->taken, n_slots * self->rows->len);
  memset (self->taken->data, 0, self->taken->len);
  for (guint i = 0; i < self->spots->len; i++)
    {
      const XitongSpot *spot = xitong_plan_spot (self, i);
      int slot = (int) lround (spot->key);

      if (spot->lane >= 0 && slot >= 0 && slot < (int) n_slots)
        self->taken->data[spot->row * n_slots + slot] = 1;
    }
}

/* A title keeps the lanes it lies over free of upright lines. */
static void
mark_titles (XitongPlan *self)
{
  g_byte_array_set_size (self->titled, self->lanes->len);
  memset (self->titled->data, 0, self->titled->len);
  for (guint i = 0; i < self->diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self->diagram, i);
      double width = column->title == NULL ? 0 : column->title->width;
      int lane, end;

      if (column->subtitle != NULL)
        width = MAX (width, column->subtitle->width);
      if (width <= 0)
        continue;
      lane = xitong_plan_find_box_lane (self, column->title_box);
      end = MIN (lane + (int) ceil (width / (58 * self->diagram->scale)),
                 xitong_plan_find_lane (self, XITONG_LANE_ZONE_RIGHT, i));
      for (int j = lane; j < end; j++)
        self->titled->data[j] = 1;
    }
}

static void
fill_places (XitongPlan *self)
{
  const int none = XITONG_NO_NODE;

  for (int i = 0; i < (int) self->diagram->nodes->len; i++)
    {
      guint place = xitong_diagram_node (self->diagram, i)->place;

      while (self->places->len <= place)
        g_array_append_val (self->places, none);
      g_array_index (self->places, int, place) = i;
    }
}

int
xitong_plan_find_node (const XitongPlan *self,
                       guint             place)
{
  return place < self->places->len ? g_array_index (self->places, int, place) : XITONG_NO_NODE;
}

XitongPlan *
xitong_plan_new (XitongDiagram *diagram)
{
  XitongPlan *self = g_new0 (XitongPlan, 1);

  self->diagram = diagram;
  self->lanes = g_array_new (FALSE, FALSE, sizeof (XitongLane));
  self->rows = g_array_new (FALSE, FALSE, sizeof (XitongRow));
  self->spots = g_array_new (FALSE, FALSE, sizeof (XitongSpot));
  self->places = g_array_new (FALSE, FALSE, sizeof (int));
  self->beside = g_array_new (FALSE, FALSE, sizeof (int));
  self->cells = g_ptr_array_new ();
  self->titled = g_byte_array_new ();
  self->taken = g_byte_array_new ();
  add_lanes (self);
  add_rows (self);
  fill_cells (self);
  mark_titles (self);
  mark_taken (self);
  fill_places (self);
  for (int i = 0; i < (int) diagram->nodes->len; i++)
    if (xitong_plan_stands_beside (self, i))
      g_array_append_val (self->beside, i);
  return self;
}

void
xitong_plan_free (XitongPlan *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    g_clear_pointer ((GArray **) &g_ptr_array_index (self->cells, i), g_array_unref);
  g_ptr_array_unref (self->cells);
  g_array_unref (self->lanes);
  g_array_unref (self->rows);
  g_array_unref (self->spots);
  g_array_unref (self->places);
  g_array_unref (self->beside);
  g_byte_array_unref (self->titled);
  g_byte_array_unref (self->taken);
  g_free (self);
}

GArray *
xitong_plan_get_cell (const XitongPlan *self,
                      int               lane,
                      guint             row)
{
  return g_ptr_array_index (self->cells, lane * self->rows->len + row);
}

static gboolean
is_spanned (const XitongPlan *self,
            int               lane,
            guint             row)
{
  return xitong_plan_row (self, row)->kind == XITONG_ROW_SPAN && lane >= (int) self->first_zone && lane <= (int) self->last_zone;
}

/* Above the enterprise boxes stand over lanes and channels alike, and close the one they stand over. */
static gboolean
is_taken (const XitongPlan *self,
          guint             slot,
          guint             row)
{
  return xitong_plan_row (self, row)->kind == XITONG_ROW_ABOVE && self->taken->data[row * (2 * self->lanes->len + 1) + slot];
}

gboolean
xitong_plan_lane_is_free (const XitongPlan *self,
                          int               lane,
                          guint             row)
{
  if (xitong_plan_lane (self, lane)->kind != XITONG_LANE_BOXES || is_spanned (self, lane, row) || is_taken (self, 2 * lane + 1, row))
    return FALSE;
  if (xitong_plan_row (self, row)->kind == XITONG_ROW_TITLES && self->titled->data[lane])
    return FALSE;
  return xitong_plan_row (self, row)->kind == XITONG_ROW_ABOVE || xitong_plan_get_cell (self, lane, row) == NULL;
}

gboolean
xitong_plan_row_is_free (const XitongPlan *self,
                         int               lane,
                         guint             row)
{
  return !is_spanned (self, lane, row) && xitong_plan_get_cell (self, lane, row) == NULL;
}

gboolean
xitong_plan_channel_is_free (const XitongPlan *self,
                             guint             channel,
                             guint             row)
{
  if (is_taken (self, 2 * channel, row))
    return FALSE;
  if (channel > self->first_zone && channel <= self->last_zone && xitong_plan_row (self, row)->kind == XITONG_ROW_SPAN)
    return FALSE;
  if (xitong_plan_row (self, row)->kind == XITONG_ROW_TITLES && channel > 0 && channel < self->lanes->len
      && self->titled->data[channel] && self->titled->data[channel - 1])
    return FALSE;
  return TRUE;
}

int
xitong_plan_find_lane (const XitongPlan *self,
                       XitongLaneKind    kind,
                       int               column)
{
  for (guint i = 0; i < self->lanes->len; i++)
    if (xitong_plan_lane (self, i)->kind == kind && xitong_plan_lane (self, i)->column == column)
      return i;
  return -1;
}

int
xitong_plan_find_row (const XitongPlan *self,
                      XitongRowKind     kind)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (xitong_plan_row (self, i)->kind == kind)
      return i;
  return -1;
}

gboolean
xitong_plan_stands_beside (const XitongPlan *self,
                           int               node)
{
  const XitongNode *unit = xitong_diagram_node (self->diagram, node);
  const XitongSpot *above, *below = xitong_plan_spot (self, node);

  if (!unit->is_arranged_under || unit->column < 0)
    return FALSE;
  above = xitong_plan_spot (self, unit->superior);
  return above->lane >= 0 && below->lane >= 0 && above->row == below->row && above->lane != below->lane
         && xitong_diagram_node (self->diagram, unit->superior)->column == unit->column;
}

double
xitong_spot_get_row_key (const XitongSpot *self)
{
  return 2 * self->row + 1 + 0.8 * ((self->index + 0.5) / self->size - 0.5);
}

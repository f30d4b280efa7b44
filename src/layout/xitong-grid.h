/* xitong-grid.h - the chart as lines in order, before anything has a coordinate
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagram.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_GRID_TRACK,
  XITONG_GRID_BOX_START,
  XITONG_GRID_PORT,
  XITONG_GRID_BOX_END,
  XITONG_GRID_EDGE,
} XitongGridLineKind;

/**
 * XitongGridLine:
 * @kind: a track of a channel, an edge or a port of the boxes in a slot, or an edge of the frame or a zone
 * @slot: which column of boxes, or which sub-row counted over the chart
 * @used: some line of the chart runs along it
 * @broad: a bar runs along it
 * @estimate: roughly where it will be, for the router's sense of length
 * @position: where it is, once the grid is sized
 */
typedef struct
{
  XitongGridLineKind kind;
  guint              slot;
  gboolean           used;
  gboolean           broad;
  double             estimate;
  double             position;
} XitongGridLine;

/**
 * XitongGridSlot:
 * @start: its first line
 * @end: its last
 */
typedef struct
{
  guint start;
  guint end;
} XitongGridSlot;

/**
 * XitongGrid:
 * @x: of XitongGridLine, left to right
 * @y: of XitongGridLine, top to bottom
 * @box_columns: of XitongGridSlot
 * @rows: of XitongGridSlot, over all bands
 * @first_row: the first sub-row of each band
 * @zones: for each column its left and right edge
 * @frame_left: and so on: the edges of the frame
 * @zone_top: of the zones
 * @owner: for each crossing of lines the node whose box covers it, from 1; 0 where it is free
 * @wall: crossings where a zone's title stands, closed to lines
 */
typedef struct
{
  GArray *x;
  GArray *y;
  GArray *box_columns;
  GArray *rows;
  guint  *first_row;
  GArray *zones;
  guint   frame_left;
  guint   frame_right;
  guint   frame_top;
  guint   frame_bottom;
  guint   zone_top;
  guint   zone_title;
  guint   zone_bottom;
  guint  *owner;
  guint8 *wall;
} XitongGrid;

#define xitong_grid_x(self, i)          (&g_array_index ((self)->x, XitongGridLine, (i)))
#define xitong_grid_y(self, i)          (&g_array_index ((self)->y, XitongGridLine, (i)))
#define xitong_grid_box_column(self, i) (&g_array_index ((self)->box_columns, XitongGridSlot, (i)))
#define xitong_grid_row(self, i)        (&g_array_index ((self)->rows, XitongGridSlot, (i)))
#define xitong_grid_zone(self, i)       (&g_array_index ((self)->zones, XitongGridSlot, (i)))
#define xitong_grid_at(self, i, j)      ((guint) ((j) * (self)->x->len + (i)))

/**
 * xitong_grid_new:
 * @diagram: an arranged graph
 *
 * Returns: (transfer full): the grid: more tracks and ports than will be used; those unused take no room
 */
XitongGrid *xitong_grid_new  (XitongDiagram *diagram) G_GNUC_WARN_UNUSED_RESULT;
void        xitong_grid_free (XitongGrid    *self);

/**
 * xitong_grid_get_box:
 * @node: a node of the diagram
 * @x: (out caller-allocates): its first and last line across
 * @y: (out caller-allocates): and down
 */
void        xitong_grid_get_box (XitongGrid       *self,
                                 const XitongNode *node,
                                 XitongGridSlot   *x,
                                 XitongGridSlot   *y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongGrid, xitong_grid_free)

G_END_DECLS

/* xitong-plan.h - the chart as lanes and rows, before anything has a coordinate
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagram.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_LANE_BOXES,
  XITONG_LANE_FRAME_LEFT,
  XITONG_LANE_FRAME_RIGHT,
  XITONG_LANE_ZONE_LEFT,
  XITONG_LANE_ZONE_RIGHT,
} XitongLaneKind;

typedef enum
{
  XITONG_ROW_BOXES,
  XITONG_ROW_ABOVE,
  XITONG_ROW_FRAME_TOP,
  XITONG_ROW_ZONE_TOP,
  XITONG_ROW_TITLES,
  XITONG_ROW_ZONE_BOTTOM,
  XITONG_ROW_SPAN,
  XITONG_ROW_FRAME_BOTTOM,
} XitongRowKind;

/**
 * XitongLane:
 * @kind: boxes stand in it, or it is the edge of a zone or of the frame
 * @column: of the diagram; -1 for the frame
 */
typedef struct
{
  XitongLaneKind kind;
  int            column;
} XitongLane;

/**
 * XitongRow:
 * @kind: what stands in it
 * @band: of the diagram, where boxes stand in it
 */
typedef struct
{
  XitongRowKind kind;
  guint         band;
} XitongRow;

/**
 * XitongSpot:
 * @lane: of a node; -1 for what spans the frame
 * @row: of a node
 * @index: which of the boxes of its cell, from the top
 * @size: how many boxes its cell has
 * @key: where it stands across: 2 i for the channel left of lane i, 2 i + 1 for lane i
 */
typedef struct
{
  int    lane;
  guint  row;
  guint  index;
  guint  size;
  double key;
} XitongSpot;

/**
 * xitong_spot_get_row_key:
 *
 * Returns: where it stands down, as @key says it across: boxes of one stack below each other within their row
 */
double      xitong_spot_get_row_key (const XitongSpot *self);

/**
 * XitongPlan:
 * @lanes: of XitongLane, left to right; between them, and at both ends, are channels for upright lines: channel i is left of lane i
 * @rows: of XitongRow, top to bottom; likewise channel i for level lines is above row i
 * @spots: of XitongSpot, one for each node
 * @first_zone: the lane that is the left end of what spans the frame
 * @last_zone: the lane that is its right end
 * @places: of int: the node that stands at each place of the series, or %XITONG_NO_NODE
 * @beside: of int: nodes that stand under one in the same row, but in another lane: they begin below the end of their superior's box
 *
 * Cells are where a lane and a row meet. A cell holds a stack of boxes, one below the other; lines pass through empty cells.
 */
typedef struct
{
  XitongDiagram *diagram;
  GArray        *lanes;
  GArray        *rows;
  GArray        *spots;
  GPtrArray     *cells;
  GByteArray    *titled;
  GByteArray    *taken;
  GArray        *places;
  GArray        *beside;
  guint          first_zone;
  guint          last_zone;
} XitongPlan;

/**
 * xitong_plan_new:
 * @diagram: arranged
 */
XitongPlan *xitong_plan_new         (XitongDiagram *diagram) G_GNUC_WARN_UNUSED_RESULT;
void        xitong_plan_free        (XitongPlan    *self);

/**
 * xitong_plan_get_cell:
 *
 * Returns: (nullable): of int: the nodes that stand there, from the top
 */
GArray     *xitong_plan_get_cell    (const XitongPlan *self,
                                     int               lane,
                                     guint             row);

/**
 * xitong_plan_lane_is_free:
 *
 * Returns: whether an upright line may pass through the cell
 */
gboolean    xitong_plan_lane_is_free (const XitongPlan *self,
                                      int               lane,
                                      guint             row);

/**
 * xitong_plan_row_is_free:
 *
 * Returns: whether a level line may pass through the cell
 */
gboolean    xitong_plan_row_is_free (const XitongPlan *self,
                                     int               lane,
                                     guint             row);

/**
 * xitong_plan_channel_is_free:
 * @channel: left of the lane of that number
 *
 * Returns: whether an upright line may pass the row in the channel
 */
gboolean    xitong_plan_channel_is_free (const XitongPlan *self,
                                         guint             channel,
                                         guint             row);

/**
 * xitong_plan_find_lane:
 * @column: of the diagram; -1 for the frame
 *
 * Returns: the lane that is that edge, or -1
 */
int         xitong_plan_find_lane   (const XitongPlan *self,
                                     XitongLaneKind    kind,
                                     int               column);
int         xitong_plan_find_row    (const XitongPlan *self,
                                     XitongRowKind     kind);

/**
 * xitong_plan_find_box_lane:
 * @box_column: counted over the whole chart
 *
 * Returns: the lane of those boxes
 */
int         xitong_plan_find_box_lane (const XitongPlan *self,
                                       guint             box_column);

/**
 * xitong_plan_find_node:
 * @place: of the series
 *
 * Returns: the node that stands there, or %XITONG_NO_NODE
 */
int         xitong_plan_find_node     (const XitongPlan *self,
                                       guint             place);

/**
 * xitong_plan_stands_beside:
 *
 * Returns: whether @node is one of those that stand beside a superior in its row, see XitongPlan
 */
gboolean    xitong_plan_stands_beside (const XitongPlan *self,
                                       int               node);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongPlan, xitong_plan_free)

#define xitong_plan_lane(self, i) (&g_array_index ((self)->lanes, XitongLane, (i)))
#define xitong_plan_row(self, i)  (&g_array_index ((self)->rows, XitongRow, (i)))
#define xitong_plan_spot(self, i) (&g_array_index ((self)->spots, XitongSpot, (i)))

G_END_DECLS

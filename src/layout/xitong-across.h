/* xitong-across.h - a chart on its way to its coordinates from left to right
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-constraints.h"
#include "xitong-series.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_ACROSS_BOX,
  XITONG_ACROSS_EDGE,
  XITONG_ACROSS_LEG,
  XITONG_ACROSS_TITLE,
} XitongAcrossItemKind;

/**
 * XitongAcrossItem:
 * @kind: what it is
 * @index: of its kind: a node, a lane, a leg or a column
 * @start: the variable of its left edge
 * @end: that of its right edge; the same for lines
 * @key: where in the order across it stands
 * @low: where it begins, down, in points
 * @high: where it ends, down
 *
 * Something with a place across.
 */
typedef struct
{
  XitongAcrossItemKind kind;
  guint                index;
  guint                start;
  guint                end;
  double               key;
  double               low;
  double               high;
} XitongAcrossItem;

/**
 * XitongAcrossPlace:
 * @is_known: its variables are chosen
 * @own: its box has its edges for itself
 * @from_left: its box reaches over a line at that side
 * @to_right: likewise
 * @left: the variable of its left edge
 * @right: that of its right edge
 * @width: that the widest of its texts needs
 * @low: between which its lines end, with their margins
 * @high: likewise
 *
 * Of a place, over all charts of a series.
 */
typedef struct
{
  gboolean is_known;
  gboolean own;
  gboolean from_left;
  gboolean to_right;
  guint    left;
  guint    right;
  double   width;
  double   low;
  double   high;
} XitongAcrossPlace;

typedef struct _XitongAcrossSeries XitongAcrossSeries;

/**
 * XitongAcross:
 * @shared: what it shares with the other charts of its series
 * @lane_starts: of the lanes, their variables; shared
 * @lane_ends: likewise
 * @lefts: of the nodes, the variables of their edges
 * @rights: likewise
 * @legs: of the legs, their variables; %XITONG_NO_VARIABLE where they are level or not used
 * @items: of XitongAcrossItem
 * @leg_nodes: of the legs, two each: the nodes on which they end
 * @left_keys: of the nodes: the first of the lines at their left over which they reach
 * @right_keys: of the nodes: the last at their right
 * @first_keys: of the nodes: the first upright line that ends on them
 * @stubbed: of the nodes: whether an open stub stands on them
 * @scale: of distances
 *
 * One chart of a series.
 */
typedef struct
{
  XitongAcrossSeries *shared;
  XitongSizing       *sizing;
  XitongWays         *ways;
  const XitongPlan   *plan;
  XitongConstraints  *constraints;
  guint              *lane_starts;
  guint              *lane_ends;
  guint              *lefts;
  guint              *rights;
  guint              *legs;
  GArray             *items;
  int                *leg_nodes;
  double             *left_keys;
  double             *right_keys;
  double             *first_keys;
  gboolean           *stubbed;
  double              scale;
} XitongAcross;

/**
 * XitongAcrossSeries:
 * @spacing: see XitongSeries
 * @lane_room: likewise
 * @charts: of which there are @n_charts
 * @places: of which there are @n_places
 * @lows: of the variables, the least coordinates
 * @highs: and the greatest
 */
struct _XitongAcrossSeries
{
  XitongConstraints *constraints;
  double             spacing;
  double             lane_room;
  guint              n_charts;
  XitongAcross      *charts;
  guint             *lane_starts;
  guint             *lane_ends;
  guint              n_places;
  XitongAcrossPlace *places;
  double             width;
  double            *lows;
  double            *highs;
};

/* Whether a lane is the edge of a zone or of the frame, and whether that is drawn. */
gboolean           xitong_across_is_edge             (const XitongLane   *lane);
gboolean           xitong_across_is_drawn            (const XitongAcross *self,
                                                      guint               lane);
XitongAcrossPlace *xitong_across_get_place           (const XitongAcross *self,
                                                      guint               node);

/* How far the second outline of several stands off to the right. */
double             xitong_across_get_stack_width     (const XitongAcross *self,
                                                      guint               node);

/**
 * xitong_across_note_places:
 *
 * Notes what a chart asks of the places that its boxes share with those of other charts.
 */
void               xitong_across_note_places         (XitongAcross       *self);
void               xitong_across_add_place_variables (XitongAcross       *self);

/**
 * xitong_across_constrain:
 *
 * Asks for all that a chart needs across: boxes that hold their texts and their lines, lines that hold their labels, and distances.
 */
void               xitong_across_constrain           (XitongAcross       *self);

/**
 * xitong_across_separate:
 *
 * Asks for the distances between what is in sight of each other. Part of xitong_across_constrain().
 */
void               xitong_across_separate            (XitongAcross       *self);

/**
 * xitong_across_note_ports:
 *
 * Notes on which boxes lines end.
 */
void               xitong_across_note_ports          (XitongAcross       *self);

/**
 * xitong_across_is_widened:
 * @right: at its right side
 *
 * Returns: whether the box of @node is wider than its lane, over a line that ends on it from beside its lane
 */
gboolean           xitong_across_is_widened          (const XitongAcross *self,
                                                      guint               node,
                                                      gboolean            right);
gboolean           xitong_across_ends_on             (const XitongAcross *self,
                                                      guint               leg,
                                                      guint               node);

/**
 * xitong_across_get_port_margin:
 * @right: at its right side
 *
 * Returns: how far from the corners of its box a line ends; at the left also off an open stub
 */
double             xitong_across_get_port_margin     (const XitongAcross *self,
                                                      int                 node,
                                                      gboolean            right);

G_END_DECLS

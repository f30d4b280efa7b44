/* xitong-down.h - a chart on its way to its coordinates from top to bottom
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-constraints.h"
#include "xitong-series.h"

G_BEGIN_DECLS

/**
 * XitongDown:
 * @row_starts: of the rows, their variables; shared
 * @row_ends: likewise
 * @tops: of the nodes, the variables of their edges: those of their places, which are shared
 * @bottoms: likewise
 * @legs: of the legs, their variables; %XITONG_NO_VARIABLE where they are upright or not used
 * @values: of the variables, the coordinates so far; shared
 * @scale: of distances
 *
 * One chart of a series.
 */
typedef struct
{
  XitongSizing      *sizing;
  XitongWays        *ways;
  const XitongPlan  *plan;
  XitongConstraints *constraints;
  guint             *row_starts;
  guint             *row_ends;
  guint             *tops;
  guint             *bottoms;
  guint             *legs;
  double            *values;
  double             scale;
} XitongDown;

/**
 * XitongDownSeries:
 * @spacing: see XitongSeries
 * @charts: of which there are @n_charts
 * @tops: of the places, of which there are @n_places, the variables of their edges
 * @bottoms: likewise
 * @heights: of the places, that the texts of the highest need
 * @above: of the places: how many boxes may stand above it in a stack
 * @below: and below it
 *
 * What the charts of a series share.
 */
typedef struct
{
  XitongConstraints *constraints;
  double             spacing;
  guint              n_charts;
  XitongDown        *charts;
  guint             *row_starts;
  guint             *row_ends;
  guint              n_places;
  guint             *tops;
  guint             *bottoms;
  double            *heights;
  guint             *above;
  guint             *below;
  double            *values;
} XitongDownSeries;

/* Whether a row is the edge of a zone or of the frame. */
gboolean xitong_down_is_edge       (XitongRowKind     kind);
guint    xitong_down_get_place     (const XitongDown *self,
                                    guint             node);

/**
 * xitong_down_constrain:
 *
 * Asks for all that a chart needs down, but for the distances between level lines: their order is known only from a first solution.
 */
void     xitong_down_constrain     (XitongDown       *self);

/**
 * xitong_down_separate:
 *
 * Asks for the distances between level lines, in the order that @values suggest.
 */
void     xitong_down_separate      (XitongDown       *self);

/**
 * xitong_down_lower_tops:
 *
 * A box that is higher than its texts need only because its lines end low begins lower instead.
 */
void     xitong_down_lower_tops    (XitongDownSeries *self);

/**
 * xitong_down_spread_stacks:
 *
 * A stack fills its row: its last box ends where the row ends, the gaps are even.
 */
void     xitong_down_spread_stacks (XitongDownSeries *self);

/**
 * xitong_down_centre_legs:
 *
 * With boxes where they are, every line goes to the middle of the room it has.
 */
void     xitong_down_centre_legs   (XitongDownSeries *self);

G_END_DECLS

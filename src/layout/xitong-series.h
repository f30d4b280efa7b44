/* xitong-series.h - charts that are laid out together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-sizing.h"

G_BEGIN_DECLS

/**
 * XitongSeries:
 * @sizings: of XitongSizing: one for each chart
 * @n_places: how many places for boxes there are in all of them together, see XitongNode
 * @lane_floor: how wide every lane is at least
 * @lane_room: how much more than their least distance lies between lanes
 * @spacing: which part of the usual distances is kept; 1 for all
 *
 * Charts over the same lanes and rows, which stand at the same coordinates in all of them; so do the boxes of one place. Lines and labels are
 * each chart's own, and have their room where any of the charts needs it. A chart by itself is a series of one.
 */
typedef struct
{
  GPtrArray *sizings;
  guint      n_places;
  double     lane_floor;
  double     lane_room;
  double     spacing;
} XitongSeries;

/**
 * xitong_series_new:
 * @n_places: see XitongSeries
 * @spacing: likewise
 */
XitongSeries *xitong_series_new   (guint         n_places,
                                   double        spacing) G_GNUC_WARN_UNUSED_RESULT;
void          xitong_series_free  (XitongSeries *self);

/**
 * xitong_series_add:
 * @ways: of one more chart; kept, not owned
 */
void          xitong_series_add   (XitongSeries *self,
                                   XitongWays   *ways);

/**
 * xitong_series_reset:
 *
 * Forgets all that was asked for labels, and all coordinates.
 */
void          xitong_series_reset (XitongSeries *self);

/**
 * xitong_series_run:
 *
 * Finds all coordinates: down, then across. Orders lines that run beside each other on the way.
 *
 * Returns: %FALSE where what is asked for cannot be had at once
 */
gboolean      xitong_series_run   (XitongSeries *self);

/**
 * xitong_series_widen:
 * @width: wanted
 *
 * Lets the lanes grow, and then what lies between them, until all of it is as wide; where it is wider already, nothing helps.
 */
void          xitong_series_widen (XitongSeries *self,
                                   double        width);

/* Parts of it. */
gboolean      xitong_series_size_down   (XitongSeries *self);
gboolean      xitong_series_size_across (XitongSeries *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongSeries, xitong_series_free)

#define xitong_series_sizing(self, i) ((XitongSizing *) g_ptr_array_index ((self)->sizings, (i)))

/**
 * xitong_series_get_width:
 *
 * Returns: of its charts, in points: they are all as wide
 */
double        xitong_series_get_width (XitongSeries *self);

G_END_DECLS

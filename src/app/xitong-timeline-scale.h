/* xitong-timeline-scale.h - where years and rows of a timeline stand
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-timeline.h"

G_BEGIN_DECLS

/**
 * XitongTimelineScale:
 * @first: the year at @left
 * @last: the year at @right
 * @left: in pixels
 * @right: in pixels
 * @segments: upper edge of the segments
 * @n_band_rows: how many rows of bands are drawn
 * @height: of everything
 * @is_compact: without ticks and campaigns
 *
 * Where years and rows stand.
 */
typedef struct
{
  double   first;
  double   last;
  double   left;
  double   right;
  double   segments;
  guint    n_band_rows;
  double   height;
  gboolean is_compact;
} XitongTimelineScale;

/* Heights and distances, in pixels. */
#define XITONG_TIMELINE_LABEL 15.0
#define XITONG_TIMELINE_YEAR_TICK 4.0
#define XITONG_TIMELINE_KNOB 12.0
#define XITONG_TIMELINE_SEGMENT 24.0
#define XITONG_TIMELINE_LAYER 6.0
#define XITONG_TIMELINE_LAYER_STEP 8.0
#define XITONG_TIMELINE_TICK 6.0
#define XITONG_TIMELINE_BAND 3.0
#define XITONG_TIMELINE_BAND_STEP 5.0

/**
 * xitong_timeline_scale_new:
 * @timeline: (nullable): the years
 * @width: of the widget
 */
XitongTimelineScale xitong_timeline_scale_new     (const XitongTimeline      *timeline,
                                                   double                     width,
                                                   gboolean                   is_compact);
double              xitong_timeline_scale_to_x    (const XitongTimelineScale *self,
                                                   double                     year);
double              xitong_timeline_scale_to_year (const XitongTimelineScale *self,
                                                   double                     x);

/* Upper edges. */
double              xitong_timeline_scale_layer_y (const XitongTimelineScale *self,
                                                   guint                      row);
double              xitong_timeline_scale_tick_y  (const XitongTimelineScale *self);
double              xitong_timeline_scale_band_y  (const XitongTimelineScale *self,
                                                   guint                      row);

G_END_DECLS

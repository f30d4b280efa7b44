/* xitong-timeline-target.c - what of a timeline stands under the pointer
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-timeline-target.h"

#include <math.h>

/* How near the pointer must come to a tick, and how far beyond its ends a bar is hit, in pixels. */
#define NEAR 5.0
#define BEYOND 2.0

static const XitongTimelineTick *
find_tick (const XitongTimeline      *timeline,
           const XitongTimelineScale *scale,
           double                     x)
{
  const XitongTimelineTick *nearest = NULL;
  double least = NEAR;

  for (guint i = 0; i < timeline->ticks->len; i++)
    {
      const XitongTimelineTick *tick = &g_array_index (timeline->ticks, XitongTimelineTick, i);
      double distance = fabs (xitong_timeline_scale_to_x (scale, tick->at) - x);

      if (distance < least)
        {
          least = distance;
          nearest = tick;
        }
    }
  return nearest;
}

static gboolean
is_along (const XitongTimelineScale *scale,
          XitongTimelineBound        begin,
          XitongTimelineBound        end,
          double                     x)
{
  return x >= xitong_timeline_scale_to_x (scale, begin.first) - BEYOND && x <= xitong_timeline_scale_to_x (scale, end.last) + BEYOND;
}

static const XitongTimelineBand *
find_band (const XitongTimeline      *timeline,
           const XitongTimelineScale *scale,
           double                     x,
           double                     y)
{
  for (guint i = 0; i < timeline->bands->len; i++)
    {
      const XitongTimelineBand *band = &g_array_index (timeline->bands, XitongTimelineBand, i);
      double middle = xitong_timeline_scale_band_y (scale, band->row) + XITONG_TIMELINE_BAND / 2;

      if (band->row < scale->n_band_rows && fabs (middle - y) <= XITONG_TIMELINE_BAND_STEP / 2
          && is_along (scale, band->begin, band->end, x))
        return band;
    }
  return NULL;
}

static const XitongTimelineSpan *
find_layer (const XitongTimeline      *timeline,
            const XitongTimelineScale *scale,
            double                     x,
            double                     y)
{
  for (guint i = 0; i < timeline->spans->len; i++)
    {
      const XitongTimelineSpan *span = &g_array_index (timeline->spans, XitongTimelineSpan, i);
      double middle = xitong_timeline_scale_layer_y (scale, span->row) + XITONG_TIMELINE_LAYER / 2;

      if (span->row > 0 && fabs (middle - y) <= XITONG_TIMELINE_LAYER_STEP / 2 && is_along (scale, span->begin, span->end, x))
        return span;
    }
  return NULL;
}

XitongTimelineTarget
xitong_timeline_pick_target (const XitongTimeline      *timeline,
                             const XitongTimelineScale *scale,
                             double                     x,
                             double                     y)
{
  XitongTimelineTarget target = { 0 };

  if (y < scale->segments)
    target.span = find_layer (timeline, scale, x, y);
  else if (y < scale->segments + XITONG_TIMELINE_SEGMENT)
    target.span = xitong_timeline_pick_span (timeline, xitong_timeline_scale_to_year (scale, x), 0);
  else if (!scale->is_compact && y < xitong_timeline_scale_band_y (scale, 0) - 1)
    target.tick = find_tick (timeline, scale, x);
  else if (!scale->is_compact)
    target.band = find_band (timeline, scale, x, y);
  return target;
}

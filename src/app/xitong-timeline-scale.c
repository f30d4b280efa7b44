/* xitong-timeline-scale.c - where years and rows of a timeline stand
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-timeline-scale.h"

/* From the sides to the first and the last year: the labels of years stand centred under them. */
#define SIDE 18.0
/* Campaigns above this row are told by their tooltips only. */
#define MAX_BAND_ROWS 3

XitongTimelineScale
xitong_timeline_scale_new (const XitongTimeline *timeline,
                           double                width,
                           gboolean              is_compact)
{
  XitongTimelineScale self = { .first = 0, .last = 1, .left = SIDE, .is_compact = is_compact };

  self.right = MAX (width - SIDE, self.left + 1);
  self.segments = XITONG_TIMELINE_KNOB + 4;
  if (timeline != NULL)
    {
      self.first = timeline->first;
      self.last = timeline->last;
      self.segments += XITONG_TIMELINE_LAYER_STEP * timeline->n_rows;
      self.n_band_rows = is_compact ? 0 : MIN (timeline->n_band_rows, MAX_BAND_ROWS);
    }
  self.height = xitong_timeline_scale_band_y (&self, self.n_band_rows);
  if (self.n_band_rows > 0)
    self.height += XITONG_TIMELINE_LABEL;
  self.height += XITONG_TIMELINE_YEAR_TICK + XITONG_TIMELINE_LABEL + 2;
  return self;
}

double
xitong_timeline_scale_to_x (const XitongTimelineScale *self,
                            double                     year)
{
  return self->left + (year - self->first) / (self->last - self->first) * (self->right - self->left);
}

double
xitong_timeline_scale_to_year (const XitongTimelineScale *self,
                               double                     x)
{
  double share = (x - self->left) / (self->right - self->left);

  return self->first + CLAMP (share, 0, 1) * (self->last - self->first);
}

double
xitong_timeline_scale_layer_y (const XitongTimelineScale *self,
                               guint                      row)
{
  return self->segments - XITONG_TIMELINE_LAYER_STEP * row;
}

double
xitong_timeline_scale_tick_y (const XitongTimelineScale *self)
{
  return self->segments + XITONG_TIMELINE_SEGMENT + 3;
}

double
xitong_timeline_scale_band_y (const XitongTimelineScale *self,
                              guint                      row)
{
  if (self->is_compact)
    return self->segments + XITONG_TIMELINE_SEGMENT + 2;
  return xitong_timeline_scale_tick_y (self) + XITONG_TIMELINE_TICK + 3 + XITONG_TIMELINE_BAND_STEP * row;
}

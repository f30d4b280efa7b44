/* xitong-timeline-target.h - what of a timeline stands under the pointer
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-timeline-scale.h"

G_BEGIN_DECLS

/**
 * XitongTimelineTarget:
 * @tick: (nullable): a change
 * @span: (nullable): an era, or a layer
 * @band: (nullable): a campaign
 *
 * At most one of these.
 */
typedef struct
{
  const XitongTimelineTick *tick;
  const XitongTimelineSpan *span;
  const XitongTimelineBand *band;
} XitongTimelineTarget;

/**
 * xitong_timeline_pick_target:
 * @timeline: the years
 * @scale: where they stand
 * @x: in pixels
 * @y: likewise
 *
 * Returns: what stands there; thin things are hit from a little beside them too
 */
XitongTimelineTarget xitong_timeline_pick_target (const XitongTimeline      *timeline,
                                                  const XitongTimelineScale *scale,
                                                  double                     x,
                                                  double                     y);

G_END_DECLS

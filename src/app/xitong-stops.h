/* xitong-stops.h - the moments of a case, one change after the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-choice.h"
#include "xitong-timeline.h"

G_BEGIN_DECLS

/**
 * XitongStop:
 * @era: the era
 * @change: (nullable): the change after which the structure is taken; %NULL in an era that tells of none
 * @at: where it stands on the timeline, in years
 *
 * A moment one can stop at.
 */
typedef struct
{
  XitongEra    *era;
  XitongChange *change;
  double        at;
} XitongStop;

/**
 * XitongStops:
 * @enterprise_case: the case
 * @timeline: its years to scale
 * @stops: of XitongStop: the openings and changes of the ordinary eras, and of the layer that is shown, after the era it lies on
 * @present: where the choice stands
 *
 * What one steps through; made again when the choice changes.
 */
typedef struct
{
  XitongCase     *enterprise_case;
  XitongTimeline *timeline;
  GArray         *stops;
  guint           present;
} XitongStops;

/**
 * xitong_stops_new:
 * @choice: has a case and an era
 *
 * Returns: (transfer full): the stops of @choice
 */
XitongStops      *xitong_stops_new      (XitongChoice      *choice) G_GNUC_WARN_UNUSED_RESULT;
void              xitong_stops_free     (XitongStops       *self);
guint             xitong_stops_count    (const XitongStops *self);
const XitongStop *xitong_stops_get      (const XitongStops *self,
                                         guint              index);

/**
 * xitong_stops_find:
 * @change: (nullable): of @era
 *
 * Returns: where one stands after @change; where it is no stop, the last of @era
 */
guint             xitong_stops_find     (const XitongStops *self,
                                         XitongEra         *era,
                                         XitongChange      *change);

/**
 * xitong_stops_pick:
 * @year: a moment, in years
 *
 * Returns: the last stop that is not later than @year; the first where all are
 */
guint             xitong_stops_pick     (const XitongStops *self,
                                         double             year);

/**
 * xitong_stops_find_era:
 * @eras: how many eras further; negative: before
 *
 * Returns: (transfer none): the era so far from the present one, or the outermost one
 */
XitongEra        *xitong_stops_find_era (const XitongStops *self,
                                         int                eras);

/**
 * xitong_stops_go:
 * @choice: that @self was made of
 *
 * Chooses the moment of a stop; an era's own chart is chosen as such. @self is made again then by whoever listens.
 */
void              xitong_stops_go       (const XitongStops *self,
                                         XitongChoice      *choice,
                                         guint              index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongStops, xitong_stops_free)

G_END_DECLS

/* xitong-timeline.h - a case in years, to scale
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"

G_BEGIN_DECLS

/**
 * XitongTimelineBound:
 * @first: the earliest it can be, in years: 1967.5 is the middle of 1967
 * @last: the latest; equal to @first where it is known as sharply as the file says it
 *
 * Where something begins or ends.
 */
typedef struct
{
  double first;
  double last;
} XitongTimelineBound;

/**
 * XitongTimelineSpan:
 * @era: the era
 * @begin: where it begins
 * @end: where it ends
 * @row: 0 for ordinary eras; layers lie on rows above them, from 1
 */
typedef struct
{
  XitongEra           *era;
  XitongTimelineBound  begin;
  XitongTimelineBound  end;
  guint                row;
} XitongTimelineSpan;

/**
 * XitongTimelineTick:
 * @change: the change
 * @era: the era it is played in
 * @at: where it stands, in years
 * @window: where it can have been
 * @is_supposed: it has no date: it stands evenly between its neighbours
 */
typedef struct
{
  XitongChange        *change;
  XitongEra           *era;
  double               at;
  XitongTimelineBound  window;
  gboolean             is_supposed;
} XitongTimelineTick;

/**
 * XitongTimelineBand:
 * @campaign: a unit of kind campaign
 * @begin: where it is placed
 * @end: where it is taken off; where nothing says so, some time before the end of the last era that tells of it
 * @row: bands that meet lie on different rows, from 0
 */
typedef struct
{
  XitongUnit          *campaign;
  XitongTimelineBound  begin;
  XitongTimelineBound  end;
  guint                row;
} XitongTimelineBand;

/**
 * XitongTimeline:
 * @first: where it begins, a whole year
 * @last: where it ends, a whole year
 * @spans: of XitongTimelineSpan, in file order
 * @ticks: of XitongTimelineTick, in the order in which they are played; openings have none
 * @bands: of XitongTimelineBand, by their beginning
 * @n_rows: how many rows of layers lie above the ordinary eras
 * @n_band_rows: how many rows the bands take
 *
 * A value that borrows from its case.
 */
typedef struct
{
  double  first;
  double  last;
  GArray *spans;
  GArray *ticks;
  GArray *bands;
  guint   n_rows;
  guint   n_band_rows;
} XitongTimeline;

/**
 * xitong_timeline_new:
 * @enterprise_case: a case
 * @variants: (nullable): of XitongVariant: their changes too
 *
 * A year, a month or a day is taken at its word; what is said to lie between two dates, about one, or in a doubtful one is soft. Two eras
 * that share a year meet somewhere in it.
 *
 * Returns: (transfer full): the timeline
 */
XitongTimeline           *xitong_timeline_new       (XitongCase           *enterprise_case,
                                                     GPtrArray            *variants) G_GNUC_WARN_UNUSED_RESULT;
void                      xitong_timeline_free      (XitongTimeline       *self);

/**
 * xitong_timeline_find_span:
 *
 * Returns: (transfer none) (nullable): the span of @era
 */
const XitongTimelineSpan *xitong_timeline_find_span (const XitongTimeline *self,
                                                     XitongEra            *era);

/**
 * xitong_timeline_pick_span:
 * @year: a moment, in years
 * @row: 0 for ordinary eras
 *
 * Returns: (transfer none) (nullable): the era that is on at @year, the later one where two meet
 */
const XitongTimelineSpan *xitong_timeline_pick_span (const XitongTimeline *self,
                                                     double                year,
                                                     guint                 row);

/**
 * xitong_timeline_find_tick:
 *
 * Returns: (transfer none) (nullable): the tick of @change
 */
const XitongTimelineTick *xitong_timeline_find_tick (const XitongTimeline *self,
                                                     XitongChange         *change);

/**
 * xitong_timeline_pick_tick:
 * @year: a moment, in years
 *
 * Returns: (transfer none) (nullable): the last change that has happened at @year; %NULL before the first
 */
const XitongTimelineTick *xitong_timeline_pick_tick (const XitongTimeline *self,
                                                     double                year);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongTimeline, xitong_timeline_free)

G_END_DECLS

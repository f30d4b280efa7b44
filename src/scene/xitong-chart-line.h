/* xitong-chart-line.h - a superior, tie or holder of a chart as a line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"
#include "xitong-formality.h"
#include "xitong-line-styles.h"
#include "xitong-route-path.h"

G_BEGIN_DECLS

typedef struct _XitongChartLine XitongChartLine;

/**
 * XitongChartLine:
 * @route: the layout's route
 * @style: (nullable): of a tie or of subordination; %NULL for the bar of a holder
 * @head: at its end
 * @tail: at its start
 * @presence: how much of its ink is left
 * @formality: on a chart of charter against practice, which of them it is
 * @sign: where the sign of that stands
 * @quiet: it has no part in the procedure that is walked
 * @width: of its stroke, in points
 * @head_scale: how great its heads are, 1 as usual
 * @radius: of its corners
 * @points: of XitongPoint, moved to where the scene has them, ends under the boxes' outlines
 * @start: how much of it another line of the same superior has drawn already
 * @above: (nullable): the line of the same superior that it leaves where that turns off
 * @lead: how far above its start it begins then, for the corner is rounded
 * @gaps: of XitongGap
 *
 * Lives while the lines of one chart are composed.
 */
struct _XitongChartLine
{
  XitongRoute           *route;
  const XitongLineStyle *style;
  XitongHead             head;
  XitongHead             tail;
  XitongInk              ink;
  double                 presence;
  XitongStrength         strength;
  XitongFormality        formality;
  XitongPoint            sign;
  gboolean               quiet;
  double                 width;
  double                 head_scale;
  double                 radius;
  GArray                *points;
  double                 start;
  const XitongChartLine *above;
  double                 lead;
  GArray                *gaps;
};

/**
 * xitong_chart_line_init:
 * @route: of the layout of @composer
 * @piece: of a holder's bar: between which two of the posts, from 0 on
 */
void          xitong_chart_line_init      (XitongChartLine *self,
                                           XitongComposer  *composer,
                                           XitongRoute     *route,
                                           guint            piece);

/* Frees what a XitongChartLine holds. */
void          xitong_chart_line_clear     (gpointer         self);

/* What a difference has a fate for: the selected tie, bar or subordination of a route. */
gconstpointer xitong_chart_line_get_thing (const XitongRoute *route);

G_END_DECLS

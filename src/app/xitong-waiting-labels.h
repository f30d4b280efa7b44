/* xitong-waiting-labels.h - where what is said of lines drawn over a chart stands
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

G_BEGIN_DECLS

/**
 * XitongWaitingLabel:
 * @begin: of its line
 * @end: of it
 * @box: its width and height, wanted; its place is found
 */
typedef struct
{
  XitongPoint     begin;
  XitongPoint     end;
  XitongRectangle box;
} XitongWaitingLabel;

/**
 * xitong_waiting_labels_place:
 * @labels: (element-type XitongWaitingLabel): of which each gets its place
 * @obstacles: (element-type XitongRectangle): what they had better not hide, in the same coordinates
 *
 * Puts each label on its own line, where it hides least: another label above all, then what is on the chart.
 */
void xitong_waiting_labels_place (GArray       *labels,
                                  const GArray *obstacles);

G_END_DECLS

/* xitong-quality.h - measures of how well a chart is drawn
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-layout.h"

G_BEGIN_DECLS

/**
 * XitongQuality:
 * @box_overlaps: pairs of boxes that overlap
 * @lines_through_boxes: pairs of a line and a box it runs through
 * @lines_on_lines: pairs of lines that share a piece, or run closer than 1.5 points beside each other
 * @label_faults: labels on a box, on a line, on a label, or outside the chart
 * @text_faults: texts that stick out of their box
 * @crossings: of lines
 * @bends: of lines
 */
typedef struct
{
  guint box_overlaps;
  guint lines_through_boxes;
  guint lines_on_lines;
  guint label_faults;
  guint text_faults;
  guint crossings;
  guint bends;
} XitongQuality;

/**
 * xitong_quality_measure:
 * @layout: a chart
 * @quality: (out caller-allocates):
 *
 * Measures the drawing itself, from its rectangles and points alone.
 */
void     xitong_quality_measure   (const XitongLayout  *layout,
                                   XitongQuality       *quality);
gboolean xitong_quality_is_faultless (const XitongQuality *self);

/**
 * xitong_quality_movement:
 *
 * Returns: the farthest that a unit which has the same place in both moved, in points
 */
double   xitong_quality_movement  (const XitongLayout  *a,
                                   const XitongLayout  *b);

G_END_DECLS

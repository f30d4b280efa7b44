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
 * @box_overlaps: pairs of boxes that overlap, the second outlines of several counted with them
 * @lines_through_boxes: pairs of a piece of a line and a box that it runs through, touches or grazes without ending on it
 * @lines_on_lines: pairs of pieces that lie on each other, run closer than 1.5 points beside each other, or meet in a corner or an end, so that
 *   one cannot tell which goes on where; likewise a piece along an edge of the frame or of a zone
 * @loose_ends: ends of lines that lie on nothing they belong to, and pieces that are neither level nor upright
 * @label_faults: labels that are missing, or lie on a box, a line, the frame, another text, outside the chart, or far from their line
 * @text_faults: texts that stick out of their box or zone, or lie on one another or under a line; boxes without a text
 * @lost: units, ghosts, ties, lines of subordination and bars of the selection that the chart does not draw
 * @crossings: of lines
 * @bends: of lines
 * @labels_on_edges: labels across the edge of a zone: a blemish, no fault
 * @labels_astray: labels that stand as if they were said of a box at which their line does not end: likewise
 * @labels_joined: pairs of labels of two lines so close that they read as one text: a blemish, no fault
 * @width: of the chart, in points
 * @height: of the chart, in points
 *
 * The first seven are faults: a chart without fault has none of them.
 */
typedef struct
{
  guint  box_overlaps;
  guint  lines_through_boxes;
  guint  lines_on_lines;
  guint  loose_ends;
  guint  label_faults;
  guint  text_faults;
  guint  lost;
  guint  crossings;
  guint  bends;
  guint  labels_on_edges;
  guint  labels_joined;
  guint  labels_astray;
  double width;
  double height;
} XitongQuality;

/**
 * xitong_quality_measure:
 * @layout: a chart
 * @quality: (out caller-allocates):
 *
 * Measures the drawing itself, from its rectangles, points and texts alone: it trusts nothing of how they came to be.
 */
void     xitong_quality_measure      (const XitongLayout  *layout,
                                      XitongQuality       *quality);

/**
 * xitong_quality_is_faultless:
 *
 * Returns: whether none of the seven kinds of fault was found
 */
gboolean xitong_quality_is_faultless (const XitongQuality *self);

G_END_DECLS

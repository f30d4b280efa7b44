/* xitong-path-tracing.h - the outlines of graphics as Cairo paths
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-graphic.h"
#include "xitong-sight.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * XitongDashes:
 * @lengths: of dash and gap in turn, in points
 * @n: how many; none for a whole line
 * @offset: where in them the line begins
 * @cap: of each dash
 */
typedef struct
{
  double           lengths[XITONG_MAX_DASHES];
  int              n;
  double           offset;
  cairo_line_cap_t cap;
} XitongDashes;

/**
 * xitong_dashes_find:
 * @graphic: with a stroke
 * @sight: (nullable): dots as small as pixels are drawn square, which Cairo does much faster, and dashes finer than pixels not at all;
 *   %NULL for paper
 *
 * Returns: how @graphic is dashed
 */
XitongDashes xitong_dashes_find             (const XitongGraphic *graphic,
                                             const XitongSight   *sight);

/**
 * xitong_dashes_get_cover:
 *
 * Returns: how dark @graphic is where its dashes are too fine to be drawn, 0 to 1; 1 where they are not
 */
double       xitong_dashes_get_cover        (const XitongGraphic *graphic,
                                             const XitongSight   *sight);

/**
 * xitong_path_trace:
 * @graphic: not a text
 * @sight: (nullable): roundings finer than a pixel are left out; %NULL for paper
 *
 * Makes the outline of @graphic the path of @cr.
 */
void         xitong_path_trace              (cairo_t             *cr,
                                             const XitongGraphic *graphic,
                                             const XitongSight   *sight);

/**
 * xitong_path_stroke_dashed_part:
 * @graphic: a path
 *
 * Strokes a path with dashes where it lies in the part of @sight only: the dashes of a line that is many screens long take their time
 * each. Width, cap and colour are set.
 */
void         xitong_path_stroke_dashed_part (cairo_t             *cr,
                                             const XitongGraphic *graphic,
                                             const XitongDashes  *dashes,
                                             const XitongSight   *sight);

G_END_DECLS

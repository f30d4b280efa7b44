/* xitong-path-tracing.h - the outlines of graphics as Cairo paths
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-graphic.h"
#include "xitong-paint-detail.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * xitong_path_trace:
 * @graphic: not a text
 * @detail: (nullable): roundings finer than a pixel are left out; %NULL for paper
 *
 * Makes the outline of @graphic the path of @cr.
 */
void     xitong_path_trace              (cairo_t                 *cr,
                                         const XitongGraphic     *graphic,
                                         const XitongPaintDetail *detail);

/**
 * xitong_path_stroke_dashed_part:
 *
 * Strokes a path with the dashes of @graphic, where it lies in the part of @detail only: the dashes of a line that is many screens
 * long take their time each. Width, cap and colour are set.
 */
void     xitong_path_stroke_dashed_part (cairo_t                 *cr,
                                         const XitongGraphic     *graphic,
                                         const XitongPaintDetail *detail);

G_END_DECLS

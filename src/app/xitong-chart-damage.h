/* xitong-chart-damage.h - where one picture of a chart differs from the one before it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-painting.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * xitong_chart_damage_find:
 * @before: what is on the surface
 * @after: what is to be on it
 * @width: of the surface, in device pixels
 * @height: likewise
 *
 * Marks that do not change are the same objects from frame to frame of a transition: what differs lies where the others are.
 *
 * Returns: (transfer full) (element-type cairo_rectangle_int_t): a few rectangles that hold all that differs; they may overlap
 */
GArray *xitong_chart_damage_find (const XitongPainting *before,
                                  const XitongPainting *after,
                                  int                   width,
                                  int                   height) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

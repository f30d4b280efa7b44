/* xitong-layout-assembly.h - a layout from a sized grid
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-label-placement.h"
#include "xitong-layout.h"

G_BEGIN_DECLS

/**
 * xitong_layout_assembly_build:
 * @sizing: a sized grid
 * @spots: of XitongRectangle: the labels'
 *
 * Returns: (transfer full): the layout, in points
 */
XitongLayout *xitong_layout_assembly_build (XitongSizing              *sizing,
                                            GArray                    *spots,
                                            const XitongLayoutOptions *options,
                                            const XitongTextMeasure   *measure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

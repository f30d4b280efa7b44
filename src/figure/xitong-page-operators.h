/* xitong-page-operators.h - follows the painting operators that PDF and Cairo's EPS share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-measured-figure.h"

G_BEGIN_DECLS

/**
 * xitong_page_operators_follow:
 * @text: operators with their operands before them; need not end with a null
 * @length: of @text
 *
 * Notes strokes, sizes of type and colours, each through the transformation in force.
 */
void xitong_page_operators_follow (XitongMeasuredFigure *figure,
                                   const char           *text,
                                   gsize                 length);

G_END_DECLS

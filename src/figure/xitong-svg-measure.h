/* xitong-svg-measure.h - what an SVG figure is like
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-measured-figure.h"

G_BEGIN_DECLS

gboolean xitong_svg_measure (XitongMeasuredFigure  *self,
                             GBytes                *bytes,
                             GError               **error);

G_END_DECLS

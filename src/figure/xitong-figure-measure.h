/* xitong-figure-measure.h - measures a finished figure, of whatever format
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-measured-figure.h"

G_BEGIN_DECLS

/**
 * xitong_figure_measure:
 * @bytes: the file
 * @format: its format
 *
 * Measures SVG as its elements say; PDF and EPS by following the transformations, strokes and texts of their pages, as far as they are
 * written in the plain operators that Cairo and most programs write; PNG and TIFF by their pixels.
 *
 * Returns: (transfer full): free with xitong_measured_figure_free(); %NULL with @error where it is no file of the format
 */
XitongMeasuredFigure *xitong_figure_measure (GBytes        *bytes,
                                             XitongFormat   format,
                                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

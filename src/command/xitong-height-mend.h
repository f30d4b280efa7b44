/* xitong-height-mend.h - how a figure that is too high is made lower
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure-fit.h"

G_BEGIN_DECLS

/**
 * xitong_height_mend_dup:
 * @figure: the recipe of a figure that is too high
 * @most: how high it may be, in points
 * @least_font_size: how small names may be, in points
 * @with: other options that have to be given for @figure, with a space behind them; or ""
 *
 * Returns: (transfer full): a sentence with the options of "xitong export" that are enough, or that none are
 */
char *xitong_height_mend_dup (const XitongFigure *figure,
                              double              most,
                              double              least_font_size,
                              const char         *with) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

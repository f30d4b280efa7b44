/* xitong-chart-line-marks.h - what the mark of a line of a chart says in words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_chart_line_mark_new:
 * @route: of the layout of @composer
 *
 * Returns: (transfer full): a mark without graphics: its key, what it is in attributes, and its title and description
 */
XitongMark *xitong_chart_line_mark_new (XitongComposer    *composer,
                                        const XitongRoute *route) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

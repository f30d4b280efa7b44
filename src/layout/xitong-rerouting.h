/* xitong-rerouting.h - other ways for lines, once all have their places
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-series.h"

G_BEGIN_DECLS

/**
 * xitong_rerouting_run:
 * @series: of one chart, without labels yet
 * @n: how many ways each line may try
 *
 * While ways are found, lines have no order yet in their channels, and what they will cross is an estimate. Here each line that crosses others tries
 * its best ways again, with all lines in their order at their coordinates, and keeps that with which there are the fewest crossings, then bends.
 */
void xitong_rerouting_run (XitongSeries *series,
                           guint         n);

G_END_DECLS

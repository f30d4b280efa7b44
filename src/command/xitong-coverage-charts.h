/* xitong-coverage-charts.h - how much each chart of a case has, and on what it rests
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"
#include "xitong-json-writer.h"

G_BEGIN_DECLS

/**
 * xitong_coverage_charts_tell:
 * @enterprise_case: the case
 * @json: (nullable): where to write the member "charts"; %NULL to print a table instead
 *
 * For every era, and every variant offered in it: units, ties, changes, procedures and citations, how many claims are of each standing and basis,
 * and how many units and ties are carried from an earlier time. Denied ties are counted with the others: they are claims too.
 */
void xitong_coverage_charts_tell (XitongCase       *enterprise_case,
                                  XitongJsonWriter *json);

G_END_DECLS

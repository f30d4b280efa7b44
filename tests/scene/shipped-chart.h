/* shipped-chart.h - a chart of a shipped case, whole
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-scene.h"

G_BEGIN_DECLS

/**
 * shipped_chart_compose:
 * @id: of a case that comes with the program
 * @era: of that case
 *
 * Returns: (transfer full): the era's chart as wide as a journal's page, with title, legend and caption
 */
XitongScene *shipped_chart_compose (const char *id,
                                    const char *era) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

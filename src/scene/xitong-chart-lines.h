/* xitong-chart-lines.h - superiors, ties and holders of a chart as lines and bars
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

void xitong_chart_lines_add (XitongComposer *self);

G_END_DECLS

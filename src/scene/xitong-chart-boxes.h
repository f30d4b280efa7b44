/* xitong-chart-boxes.h - the units of a chart as boxes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

void xitong_chart_boxes_add (XitongComposer *self);

G_END_DECLS

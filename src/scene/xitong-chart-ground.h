/* xitong-chart-ground.h - title, frame, zones and names of rows
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/* Adds the figure's title; returns how much room it takes at the top, in points. */
double xitong_chart_ground_add_title (XitongComposer *self,
                                      const char     *title,
                                      const char     *subtitle);
void   xitong_chart_ground_add_frame (XitongComposer *self);
void   xitong_chart_ground_add_zones (XitongComposer *self);
void   xitong_chart_ground_add_bands (XitongComposer *self);

G_END_DECLS

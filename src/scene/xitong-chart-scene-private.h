/* xitong-chart-scene-private.h - what charts alone and charts that are compared are composed of
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/* Returns: (transfer full): what the figure is of, and when */
char *xitong_chart_scene_dup_title      (XitongComposer *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the era, the variants, the change */
char *xitong_chart_scene_dup_subtitle   (XitongComposer *self) G_GNUC_WARN_UNUSED_RESULT;

/* Sets where titles, legend and caption begin and end. */
void  xitong_chart_scene_find_edges     (XitongComposer *self);

/* Frame, zones, names of rows, lines, boxes, and what stands at the boxes. */
void  xitong_chart_scene_add_chart      (XitongComposer *self);

/* Frees what a XitongFootnote holds. */
void  xitong_chart_scene_footnote_clear (gpointer        data);

G_END_DECLS

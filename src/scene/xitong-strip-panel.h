/* xitong-strip-panel.h - a small chart without words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-scene.h"

G_BEGIN_DECLS

/**
 * xitong_strip_panel_shrink:
 * @mark: of a chart, or of a frame of a transition
 * @prefix: of the new key, for a mark may be on several panels
 * @scale: how much smaller it gets
 * @text_scale: 1 at a type size of 7 points, for the numbers in boxes
 * @dx: where the chart's origin comes to
 * @dy: likewise
 *
 * Returns: (transfer full) (nullable): the mark without texts, opaque, its lines no thinner than print allows, and boxes high enough for a number; %NULL where nothing is left
 */
XitongMark *xitong_strip_panel_shrink (const XitongMark *mark,
                                       const char       *prefix,
                                       double            scale,
                                       double            text_scale,
                                       double            dx,
                                       double            dy) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-succession-mark.h - signs that stand on a chart while it changes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-mark.h"

G_BEGIN_DECLS

/**
 * xitong_succession_mark_new:
 * @old: a unit
 * @heir: the one that comes in its stead
 * @font_size: of names, in points
 *
 * Returns: (transfer full): an arrow from the one to the other, along the sides that face each other
 */
XitongMark *xitong_succession_mark_new (const XitongMark *old,
                                        const XitongMark *heir,
                                        double            font_size) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_ring_mark_new:
 * @unit: a unit that a change touches
 * @ink: for what becomes of it
 * @width: of the page, which the ring does not leave
 * @height: likewise
 *
 * Returns: (transfer full): an outline round its box
 */
XitongMark *xitong_ring_mark_new       (const XitongMark *unit,
                                        XitongInk         ink,
                                        double            width,
                                        double            height,
                                        double            font_size) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

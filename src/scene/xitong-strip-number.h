/* xitong-strip-number.h - the number of a unit on a small chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_strip_number_add:
 * @into: the mark it is added to
 * @units: (element-type XitongMark): all units of the small chart
 * @index: which of them has the number
 *
 * Writes the number in the middle of the box, or, where that is too low or too narrow for it, beside it.
 */
void xitong_strip_number_add (XitongComposer *composer,
                              XitongMark     *into,
                              GPtrArray      *units,
                              guint           index,
                              guint           number);

G_END_DECLS

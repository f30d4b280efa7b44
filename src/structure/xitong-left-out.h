/* xitong-left-out.h - what a chart does not show
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-selection.h"

G_BEGIN_DECLS

/**
 * xitong_left_out_count:
 * @selection: a selection that is complete but for this
 *
 * Counts the units and ties of the structure that are neither drawn nor listed in a box that is drawn, and the superiors whom a chart of one
 * form does not draw as such.
 */
void xitong_left_out_count (XitongSelection *selection);

G_END_DECLS

/* xitong-stage-bar.h - how far a transition has come, as a row of short lines
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-mark.h"
#include "xitong-stages.h"

G_BEGIN_DECLS

/**
 * xitong_stage_bar_add:
 * @spans: of XitongStageSpan
 * @t: from 0 to 1
 * @x: of its left end, in points
 * @y: of the middle of the lines
 * @width: of all
 * @scale: 1 at a type size of 7 points
 *
 * Adds a line for each stage, as long as it takes: full what is over, faint what is to come.
 */
void xitong_stage_bar_add (XitongMark   *mark,
                           const GArray *spans,
                           double        t,
                           double        x,
                           double        y,
                           double        width,
                           double        scale);

G_END_DECLS

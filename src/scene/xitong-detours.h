/* xitong-detours.h - which boxes of a transition go round each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-passage.h"

G_BEGIN_DECLS

/**
 * xitong_detours_plan:
 * @passages: of XitongPassage
 * @stage: in which boxes move
 *
 * Gives a detour to each two boxes that change places, where less meets by that, then to all that still meet something, and to the lines that
 * hang on them.
 */
void xitong_detours_plan (GArray      *passages,
                          XitongStage  stage);

G_END_DECLS

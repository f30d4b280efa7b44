/* xitong-passages.h - what becomes of all marks in a transition, and how long that takes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-passage.h"
#include "xitong-unit-courses.h"

G_BEGIN_DECLS

/**
 * xitong_passages_new:
 * @before: a sealed scene
 * @after: a sealed scene
 * @difference: (nullable)
 * @motion: whether anything may move or grow; else what changes fades out, then what it becomes fades in
 * @stages: (out caller-allocates): how long each stage takes; nothing but what is needed
 *
 * Returns: (transfer full): of XitongPassage, bottom first
 */
GArray *xitong_passages_new (const XitongScene      *before,
                             const XitongScene      *after,
                             const XitongDifference *difference,
                             gboolean                motion,
                             XitongStages           *stages) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_passages_new_shift:
 * @before: a sealed scene
 * @after: a sealed scene of the same chart, laid out otherwise
 * @stage: the stage in which the one becomes the other
 *
 * Returns: (transfer full) (nullable): of XitongPassage, bottom first; %NULL where both look the same
 */
GArray *xitong_passages_new_shift (const XitongScene *before,
                                   const XitongScene *after,
                                   XitongStage        stage) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-joint-charts.h - two charts as they are laid out together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-layout.h"
#include "xitong-scene.h"

G_BEGIN_DECLS

/**
 * xitong_joint_charts_new:
 * @before: a chart that is laid out by itself
 * @after: another of the same case
 * @measure: of texts, by which both are laid out
 * @joint_before: (out) (transfer full): @before as it is where both are laid out together, without title, legend and caption
 * @joint_after: (out) (transfer full): likewise @after
 *
 * Between these two a transition moves nothing but what changes.
 *
 * Returns: %FALSE where nothing that stands on both has different places anyway, and where they have so many units that one would wait
 */
gboolean xitong_joint_charts_new (XitongLayout             *before,
                                  XitongLayout             *after,
                                  const XitongTextMeasure  *measure,
                                  XitongScene             **joint_before,
                                  XitongScene             **joint_after);

G_END_DECLS

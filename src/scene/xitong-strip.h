/* xitong-strip.h - the stages of a transition side by side, for print
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-layout.h"
#include "xitong-text-measure.h"
#include "xitong-transition.h"

G_BEGIN_DECLS

/**
 * XitongStripOptions:
 * @title: (nullable): above the panels
 * @subtitle: (nullable): below it
 * @legend: explain shapes, lines and badges of the charts
 * @before: (nullable): the chart before, for the legend
 * @after: (nullable): the chart after
 * @caption: say below what is shown, in the words of the transition
 * @language: (nullable): of the texts
 * @width: of the figure, in points
 */
typedef struct
{
  const char   *title;
  const char   *subtitle;
  gboolean      legend;
  XitongLayout *before;
  XitongLayout *after;
  gboolean      caption;
  const char   *language;
  double        width;
} XitongStripOptions;

/**
 * xitong_strip_scene_new:
 * @measure: of texts
 *
 * Composes a panel for the chart before, one for each stage in which something happens, and one for the chart after. The charts are too
 * small for their names: what a stage is about has a number, the same on every panel, and is named below it. Nothing is transparent.
 *
 * Returns: (transfer full): a sealed scene
 */
XitongScene *xitong_strip_scene_new (XitongTransition         *transition,
                                     const XitongStripOptions *options,
                                     const XitongTextMeasure  *measure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

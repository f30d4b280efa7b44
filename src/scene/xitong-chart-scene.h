/* xitong-chart-scene.h - a chart as a scene
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-layout.h"
#include "xitong-scene.h"
#include "xitong-walk-outline.h"

G_BEGIN_DECLS

/**
 * XitongSceneOptions:
 * @title: with title and subtitle
 * @legend: with the legend
 * @sources: with caption, footnotes, what is left out, and sources
 * @key: with the list of the steps of @outline
 * @outline: (nullable): a procedure that is walked on the chart: the steps' numbers stand at its units, all else stands back
 */
typedef struct
{
  gboolean                 title;
  gboolean                 legend;
  gboolean                 sources;
  gboolean                 key;
  const XitongWalkOutline *outline;
} XitongSceneOptions;

/**
 * xitong_chart_scene_new:
 * @layout: where everything stands
 * @options: (nullable): what stands round the chart; %NULL for the chart alone
 * @measure: of texts; the same that the layout was made with
 *
 * Returns: (transfer full): a sealed scene
 */
XitongScene *xitong_chart_scene_new (XitongLayout             *layout,
                                     const XitongSceneOptions *options,
                                     const XitongTextMeasure  *measure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

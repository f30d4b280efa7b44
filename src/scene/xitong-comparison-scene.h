/* xitong-comparison-scene.h - two charts beside each other as one scene
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-chart-scene.h"
#include "xitong-counterparts.h"

G_BEGIN_DECLS

/* What keys and anchors of the second chart begin with. */
#define XITONG_OTHER_CHART "other:"

/**
 * xitong_comparison_scene_get_gap:
 * @font_size: of names, in points
 *
 * Returns: how far two charts stand from each other, in points
 */
double       xitong_comparison_scene_get_gap (double                    font_size);

/**
 * xitong_comparison_scene_new:
 * @first: the first chart
 * @second: the second chart, of the same type size
 * @counterparts: (nullable): between their cases
 * @width: of the figure, in points
 * @options: (nullable): what stands round the charts; each has its own title, the legend is for both
 * @measure: of texts; the same that the layouts were made with
 *
 * The charts stand side by side where @width holds both, else one above the other. Marks of the second chart have the keys that they would have
 * alone, with %XITONG_OTHER_CHART before them.
 *
 * Returns: (transfer full): a sealed scene
 */
XitongScene *xitong_comparison_scene_new     (XitongLayout             *first,
                                              XitongLayout             *second,
                                              XitongCounterparts       *counterparts,
                                              double                    width,
                                              const XitongSceneOptions *options,
                                              const XitongTextMeasure  *measure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-scene-title.h - what a figure is of, and when, in words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_scene_title_dup:
 * @before: (nullable): where the figure tells what became of one era in another, the earlier
 * @era: the era, or the later one
 * @language: (nullable): of names
 *
 * Returns: (transfer full): a kind of enterprise, and the years; without them where an era has none
 */
char       *xitong_scene_title_dup        (XitongCase      *enterprise_case,
                                           const XitongEra *before,
                                           const XitongEra *era,
                                           const char      *language) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_scene_title_dup_moment:
 * @variants: (nullable) (element-type XitongVariant): of the era
 * @change: (nullable): after which, where it is not the era's own chart
 * @language: (nullable): of names
 *
 * Returns: (transfer full): the moment, for a line below the title
 */
char       *xitong_scene_title_dup_moment (XitongEra       *era,
                                           GPtrArray       *variants,
                                           XitongChange    *change,
                                           const char      *language) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_scene_title_new_mark:
 * @composer: whose edges the texts keep to
 * @subtitle: (nullable): a line below the title
 * @bottom: (out): where the last line ends, in points
 *
 * Returns: (transfer full): title and line below it, at the top of the scene
 */
XitongMark *xitong_scene_title_new_mark   (XitongComposer  *composer,
                                           const char      *title,
                                           const char      *subtitle,
                                           double          *bottom) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

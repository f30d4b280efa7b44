/* xitong-moments.h - all the moments of a case that have a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-moment.h"

G_BEGIN_DECLS

/**
 * xitong_moments_new_charts:
 * @enterprise_case: the case
 *
 * Returns: (transfer full) (element-type XitongMoment): for each era its own chart, then that of each variant offered in it
 */
GPtrArray *xitong_moments_new_charts (XitongCase *enterprise_case) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_moments_new_frame:
 * @enterprise_case: the case
 * @variants: (nullable): of XitongVariant, that go together
 *
 * Returns: (transfer full) (element-type XitongMoment): those that are laid out together in the fixed frame: each era's own chart, and where any of
 *   @variants is offered in the era, the chart with those that are
 */
GPtrArray *xitong_moments_new_frame  (XitongCase *enterprise_case,
                                      GPtrArray  *variants) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_moments_new_story:
 * @variants: (nullable): as above
 *
 * Returns: (transfer full) (element-type XitongMoment): the same, and the moment after each change of the main line
 */
GPtrArray *xitong_moments_new_story  (XitongCase *enterprise_case,
                                      GPtrArray  *variants) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_moments_find:
 * @moments: (element-type XitongMoment):
 * @index: (out): where it is
 *
 * Returns: whether @moment is one of them
 */
gboolean   xitong_moments_find       (GPtrArray          *moments,
                                      const XitongMoment *moment,
                                      guint              *index);

/**
 * xitong_moments_new_steps:
 * @enterprise_case: the case
 * @before: a moment
 * @after: a later one
 *
 * Returns: (transfer full) (element-type XitongMoment): the moments after each change that lies between the two, up to @after; @after alone
 *   where it does not follow from @before by further changes, as of another variant, or of an earlier time
 */
GPtrArray *xitong_moments_new_steps  (XitongCase         *enterprise_case,
                                      const XitongMoment *before,
                                      const XitongMoment *after) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

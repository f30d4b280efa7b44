/* xitong-moments.h - all the moments of a case that have a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-moment.h"

G_BEGIN_DECLS

/**
 * xitong_moments_new:
 *
 * Returns: (transfer full) (element-type XitongMoment): an empty list of moments, which are freed with it
 */
GPtrArray *xitong_moments_new         (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_moments_new_charts:
 * @enterprise_case: the case
 *
 * Returns: (transfer full) (element-type XitongMoment): for each era its own chart, then that of each variant that says something of the era
 */
GPtrArray *xitong_moments_new_charts  (XitongCase *enterprise_case) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_moments_new_frame:
 * @enterprise_case: the case
 * @like: whose variants and proposals are followed; its era and change do not matter
 *
 * The moments that are laid out together in the fixed frame. Each era is followed as @like is: with those of its variants that are offered in the
 * era, and as if what is proposed were enacted if @like is so. Where that makes a difference, the era's own chart is there too; where the variants
 * cannot be played, it is there alone.
 *
 * Returns: (transfer full) (element-type XitongMoment): one or two for each era
 */
GPtrArray *xitong_moments_new_frame   (XitongCase         *enterprise_case,
                                       const XitongMoment *like) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_moments_new_story:
 * @enterprise_case: the case
 * @like: as above
 *
 * Returns: (transfer full) (element-type XitongMoment): the same, and in the same way the moments after each change: of the main line, and of the
 *   variants that are followed
 */
GPtrArray *xitong_moments_new_story   (XitongCase         *enterprise_case,
                                       const XitongMoment *like) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_moments_find:
 * @moments: (element-type XitongMoment):
 * @index: (out): where it is
 *
 * Returns: whether @moment is one of them
 */
gboolean   xitong_moments_find        (GPtrArray          *moments,
                                       const XitongMoment *moment,
                                       guint              *index);

/**
 * xitong_moments_find_or_add:
 * @moments: (element-type XitongMoment): with its own copies, as from the functions above
 *
 * Returns: where @moment is, at the end if it was not there
 */
guint      xitong_moments_find_or_add (GPtrArray          *moments,
                                       const XitongMoment *moment);

/**
 * xitong_moments_new_steps:
 * @enterprise_case: the case
 * @before: a moment
 * @after: a later one
 *
 * Returns: (transfer full) (element-type XitongMoment): the moments after each change that lies between the two, up to @after; @after alone
 *   where it does not follow from @before by further changes, as of another variant, or of an earlier time
 */
GPtrArray *xitong_moments_new_steps   (XitongCase         *enterprise_case,
                                       const XitongMoment *before,
                                       const XitongMoment *after) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

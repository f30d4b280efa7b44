/* xitong-difference-parts.h - what the parts of a difference ask of each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-difference.h"
#include "xitong-structure-value.h"

G_BEGIN_DECLS

/* Of what stands, and what is only proposed, or not there at all. */
#define xitong_is_in_force(thing) ((thing) != NULL && (thing)->proposed != XITONG_PROPOSED_NEW)

GArray *xitong_unit_differences_new    (XitongStructure       *before,
                                        XitongStructure       *after,
                                        GArray                *successions) G_GNUC_WARN_UNUSED_RESULT;
GArray *xitong_tie_differences_new     (XitongStructure       *before,
                                        XitongStructure       *after) G_GNUC_WARN_UNUSED_RESULT;
GArray *xitong_holder_differences_new  (XitongStructure       *before,
                                        XitongStructure       *after) G_GNUC_WARN_UNUSED_RESULT;
GArray *xitong_successions_new         (XitongStructure       *before,
                                        XitongStructure       *after) G_GNUC_WARN_UNUSED_RESULT;

/* Empty arrays that own what their items refer to. */
GArray *xitong_unit_differences_empty  (void) G_GNUC_WARN_UNUSED_RESULT;
GArray *xitong_tie_differences_empty   (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_succession_find_old_ones:
 *
 * Returns: (transfer full): of XitongUnit: those that stand in @before, have left in @after, and in whose stead, by however many steps,
 *   @heir came
 */
GPtrArray *xitong_succession_find_old_ones (const XitongStructure *before,
                                            const XitongStructure *after,
                                            XitongUnit            *heir) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_difference_judge_presence:
 * @before: (nullable): what was proposed of a thing that was there
 * @after: (nullable): what is proposed of it where it is there
 * @lapsed: whether it is off the chart without a claim that it ended
 *
 * Returns: how a thing differs that is not in force in both
 */
XitongDiffers    xitong_difference_judge_presence (const XitongProposed *before,
                                                   const XitongProposed *after,
                                                   gboolean              lapsed);

/* What of a tie has the same meaning in all cases. */
XitongTieDiffers xitong_tie_compare_manners       (const XitongStandingTie *before,
                                                   const XitongStandingTie *after);

/* Whether the claims of marks rest on the same. */
gboolean   xitong_marks_evidence_equal     (GArray *a,
                                            GArray *b);

/* Whether two texts read the same, whichever action gave them. */
gboolean   xitong_difference_texts_equal   (const XitongTexts *a,
                                            const XitongTexts *b);

/* Between two cases. */
void       xitong_difference_compare_cases (XitongDifference *self,
                                            XitongStructure  *before,
                                            XitongStructure  *after);

G_END_DECLS

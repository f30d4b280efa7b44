/* xitong-difference.h - what two structures have and lack
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-holder-difference.h"
#include "xitong-succession.h"
#include "xitong-tie-difference.h"

G_BEGIN_DECLS

/* What the second structure is to the first: only of what came later can one say that it was added. */
typedef enum
{
  XITONG_COMPARED_IN_TIME,
  XITONG_COMPARED_BACKWARDS,
  XITONG_COMPARED_VARIANTS,
  XITONG_COMPARED_CASES,
} XitongCompared;

/**
 * XitongDifference:
 * @compared: how the two stand to each other
 * @counterparts: (nullable): which units of two cases are compared
 * @units: of XitongUnitDifference, in the order of the units; between cases those of the first, then those only in the second
 * @ties: of XitongTieDifference, in the order of their declaration
 * @holders: of XitongHolderDifference, in the order of the holders
 * @successions: of XitongSuccession
 *
 * Computed, immutable, reference-counted. What is not listed is the same in both, or follows from what is listed. It holds both cases, but
 * neither structure.
 */
typedef struct
{
  XitongCompared      compared;
  XitongCounterparts *counterparts;
  XitongCase         *case_before;
  XitongCase         *case_after;
  XitongEra          *era_before;
  XitongEra          *era_after;
  XitongChange       *change_before;
  XitongChange       *change_after;
  GPtrArray          *variants_before;
  GPtrArray          *variants_after;
  GArray             *units;
  GArray             *ties;
  GArray             *holders;
  GArray             *successions;
} XitongDifference;

#define XITONG_TYPE_DIFFERENCE (xitong_difference_get_type ())

GType             xitong_difference_get_type (void) G_GNUC_CONST;

/**
 * xitong_difference_new:
 * @before: one structure
 * @after: another
 * @counterparts: (nullable): of two cases: which unit does the job of which; without them no two units are compared
 *
 * Ties are matched by claim and ends, units and holders by what they are. Between cases ties are matched by kind and by the
 * counterparts at their ends; holders are left alone.
 *
 * Returns: (transfer full): what @after has and @before lacks, and the other way round
 */
XitongDifference *xitong_difference_new      (XitongStructure    *before,
                                              XitongStructure    *after,
                                              XitongCounterparts *counterparts) G_GNUC_WARN_UNUSED_RESULT;
XitongDifference *xitong_difference_ref      (XitongDifference   *self);
void              xitong_difference_unref    (XitongDifference   *self);

/**
 * xitong_difference_apply:
 * @self: a difference within one case
 * @before: the structure it was taken from
 *
 * Returns: (transfer full): a structure equal to the one it was taken to
 */
XitongStructure  *xitong_difference_apply    (const XitongDifference *self,
                                              XitongStructure        *before) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_difference_is_empty:
 *
 * Returns: whether both say the same of every unit, tie and holder, whatever the words and pages
 */
gboolean          xitong_difference_is_empty (const XitongDifference *self);

/**
 * xitong_difference_find_unit:
 *
 * Returns: (transfer none) (nullable): what is said of @unit, of either case, or %NULL where nothing differs
 */
const XitongUnitDifference *xitong_difference_find_unit  (const XitongDifference *self,
                                                          const XitongUnit       *unit);

/**
 * xitong_difference_list_moved:
 *
 * Returns: (transfer container) (element-type XitongUnit): the set of units of one case that stand in both structures, but elsewhere
 */
GHashTable                 *xitong_difference_list_moved (const XitongDifference *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongDifference, xitong_difference_unref)

G_END_DECLS

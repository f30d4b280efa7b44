/* xitong-structure-value.h - what a structure knows besides its public fields
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"
#include "xitong-value.h"

G_BEGIN_DECLS

/**
 * XitongStructureValue:
 * @systems: by the unit's index: the column, computed once
 * @rows: row to XitongStandingTie
 * @holding_of: by the holder's index
 * @lapsed: set of units, holders and rows that are off the chart because nobody mentions them any more
 * @origins: row to the row it was before a succession or an alteration
 */
typedef struct
{
  XitongStructure   structure;
  gatomicrefcount   references;
  XitongSystem    **systems;
  GHashTable       *rows;
  GPtrArray        *holding_of;
  GHashTable       *lapsed;
  GHashTable       *origins;
} XitongStructureValue;

/**
 * xitong_structure_new:
 * @placements: (transfer full): of XitongPlacement, by the unit's index
 * @ties: (transfer full): of XitongStandingTie, in any order
 * @holdings: (transfer full): of XitongHolding, by the holder's index
 *
 * Returns: (transfer full): a structure with all that is computed from these
 */
XitongStructure *xitong_structure_new       (XitongCase   *enterprise_case,
                                             XitongEra    *era,
                                             XitongChange *change,
                                             GPtrArray    *variants,
                                             GPtrArray    *placements,
                                             GPtrArray    *ties,
                                             GPtrArray    *holdings) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_structure_is_lapsed:
 * @thing: a unit, a holder, or the interned name of a row
 *
 * Returns: whether @thing is off the chart without a claim that it ended
 */
gboolean         xitong_structure_is_lapsed (const XitongStructure *self,
                                             gconstpointer          thing);

/**
 * xitong_structure_get_origin:
 *
 * Returns: (transfer none) (nullable): the row that @row was before
 */
const char      *xitong_structure_get_origin (const XitongStructure *self,
                                              const char            *row);

G_END_DECLS

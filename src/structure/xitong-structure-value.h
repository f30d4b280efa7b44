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
 * @origins: row to the rows it was before a succession or an alteration
 * @lineage: unit that left to the units in whose stead it had come
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
  GHashTable       *lineage;
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
 * xitong_structure_get_origins:
 *
 * Returns: (transfer none) (nullable): of char, interned: the rows that @row was before
 */
GPtrArray       *xitong_structure_get_origins (const XitongStructure *self,
                                               const char            *row);

/**
 * xitong_structure_get_predecessors:
 *
 * Returns: (transfer none) (nullable): of XitongUnit: in whose stead @unit came when it was last placed, whether or not it still stands
 */
GPtrArray       *xitong_structure_get_predecessors (const XitongStructure *self,
                                                    XitongUnit            *unit);

G_END_DECLS

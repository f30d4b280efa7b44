/* xitong-structure.h - what stands on the chart at one moment of one variant
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"

#include "xitong-holding.h"
#include "xitong-placement.h"
#include "xitong-standing-tie.h"

G_BEGIN_DECLS

/**
 * XitongStructure:
 * @enterprise_case: the case
 * @era: the era it belongs to
 * @change: (nullable): the change after which it was taken
 * @variants: of XitongVariant: those that were followed
 * @placements: of XitongPlacement, indexed by the unit's index; %NULL where a unit is not on the chart
 * @standing: of XitongPlacement: those on the chart, campaigns among them, in the order of the units
 * @ties: of XitongStandingTie: the rows, dormant and denied ones too, in the order of their declaration
 * @holdings: of XitongHolding: the holders who hold a post or are somewhere, in the order of the holders
 *
 * The result of replaying changes in order: immutable, reference-counted. It holds its case.
 */
typedef struct
{
  XitongCase   *enterprise_case;
  XitongEra    *era;
  XitongChange *change;
  GPtrArray    *variants;
  GPtrArray    *placements;
  GPtrArray    *standing;
  GPtrArray    *ties;
  GPtrArray    *holdings;
} XitongStructure;

#define XITONG_TYPE_STRUCTURE (xitong_structure_get_type ())

GType            xitong_structure_get_type (void) G_GNUC_CONST;
XitongStructure *xitong_structure_ref      (XitongStructure *self);
void             xitong_structure_unref    (XitongStructure *self);

/**
 * xitong_structure_get:
 *
 * Returns: (transfer none) (nullable): where @unit stands, or %NULL where it is not on the chart
 */
const XitongPlacement *xitong_structure_get (const XitongStructure *self,
                                             XitongUnit            *unit);

/**
 * xitong_structure_get_system:
 *
 * Returns: (transfer none) (nullable): the system @unit stands in at this moment: the one that is written, else that of the
 *   superior that makes the tree, of its whole, or of its neighbour; %NULL for a campaign
 */
XitongSystem *xitong_structure_get_system (const XitongStructure *self,
                                           XitongUnit            *unit);

/**
 * xitong_structure_get_superior:
 * @form: %XITONG_FORM_FORMAL for the superior by charter, %XITONG_FORM_EFFECTIVE for the one in practice, anything else for the one that
 *   makes the tree
 *
 * Returns: (transfer none) (nullable): the first superior that is not merely formal (for the charter: not merely effective); for the tree
 *   else the first; %NULL where the unit has none, has none in that form, is at the top of its chain, or is not on the chart
 */
const XitongStandingSuperior *xitong_structure_get_superior (const XitongStructure *self,
                                                             XitongUnit            *unit,
                                                             XitongForm             form);

/**
 * xitong_structure_get_drawing:
 *
 * Returns: how this chart came about: by the last of its variants that says so, else by its era, else by its case
 */
XitongDrawing xitong_structure_get_drawing (const XitongStructure *self);

/**
 * xitong_structure_get_tie:
 * @row: `TIE` or `TIE.FROM.TO`
 *
 * Returns: (transfer none) (nullable): the row, or %NULL
 */
const XitongStandingTie *xitong_structure_get_tie (const XitongStructure *self,
                                                   const char            *row);

/**
 * xitong_structure_get_holding:
 *
 * Returns: (transfer none) (nullable): where @holder is, or %NULL
 */
const XitongHolding *xitong_structure_get_holding (const XitongStructure *self,
                                                   XitongHolder          *holder);

/**
 * xitong_structure_equal:
 *
 * Returns: whether both say the same of every unit, tie and holder
 */
gboolean xitong_structure_equal (const XitongStructure *a,
                                 const XitongStructure *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongStructure, xitong_structure_unref)

G_END_DECLS

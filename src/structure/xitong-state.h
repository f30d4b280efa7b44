/* xitong-state.h - a structure while changes are being replayed on it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * XitongState:
 * @placements: of XitongPlacement by the unit's index, %NULL where it is not on the chart
 * @left: likewise: how a unit stood when it left
 * @ties: of XitongStandingTie
 * @lost_ties: of XitongStandingTie: those that ended, with the reason they may come back
 * @holdings: of XitongHolding by the holder's index, or %NULL
 */
typedef struct
{
  XitongCase *enterprise_case;
  GPtrArray  *placements;
  GPtrArray  *left;
  GPtrArray  *ties;
  GPtrArray  *lost_ties;
  GPtrArray  *holdings;
} XitongState;

XitongState       *xitong_state_new    (XitongCase         *enterprise_case) G_GNUC_WARN_UNUSED_RESULT;
XitongState       *xitong_state_copy   (const XitongState  *self) G_GNUC_WARN_UNUSED_RESULT;
void               xitong_state_free   (XitongState        *self);

XitongPlacement   *xitong_state_get    (XitongState        *self,
                                        const XitongUnit   *unit);
void               xitong_state_put    (XitongState        *self,
                                        XitongPlacement    *placement);
/* Takes a unit off the chart; how it stood is remembered for `restore`. */
void               xitong_state_take   (XitongState        *self,
                                        const XitongUnit   *unit);

/**
 * xitong_state_find_system:
 *
 * Returns: (transfer none) (nullable): the system of a unit as it is, or follows from its superior, whole or neighbour
 */
XitongSystem      *xitong_state_find_system (GPtrArray         *placements,
                                             const XitongUnit  *unit);
const XitongStandingSuperior *
                   xitong_state_find_superior (const XitongPlacement *placement,
                                               XitongForm             form);

XitongStandingTie *xitong_standing_tie_copy (const XitongStandingTie *self) G_GNUC_WARN_UNUSED_RESULT;
void               xitong_standing_tie_free (XitongStandingTie *self);
XitongHolding     *xitong_holding_new  (XitongHolder       *holder) G_GNUC_WARN_UNUSED_RESULT;
XitongHolding     *xitong_holding_copy (const XitongHolding *self) G_GNUC_WARN_UNUSED_RESULT;
void               xitong_holding_free (XitongHolding      *self);

/**
 * xitong_state_freeze:
 *
 * Returns: (transfer full): the structure as it stands now, with what is computed from it: dormancy, what was carried
 */
XitongStructure   *xitong_state_freeze (XitongState        *self,
                                        XitongEra          *era,
                                        XitongChange       *change,
                                        GPtrArray          *variants) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongState, xitong_state_free)

G_END_DECLS

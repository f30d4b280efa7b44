/* xitong-placement.h - where one unit stands at one moment
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"

G_BEGIN_DECLS

/* Whether a thing is in force, or only proposed, or in force and to be altered by what is proposed. */
typedef enum
{
  XITONG_PROPOSED_NOT,
  XITONG_PROPOSED_NEW,
  XITONG_PROPOSED_CUT,
  XITONG_PROPOSED_MOVED,
  XITONG_PROPOSED_CHANGED,
} XitongProposed;

/**
 * xitong_proposed_word:
 *
 * Returns: (nullable): "cut", "moved" or "changed"; %NULL for what is in force, or only proposed
 */
const char     *xitong_proposed_word          (XitongProposed proposed);

/**
 * XitongStandingSuperior:
 * @reference: a unit, or `unknown`
 * @evidence: (nullable)
 */
typedef struct
{
  XitongReference  reference;
  XitongForm       form;
  XitongStrength   strength;
  XitongEvidence  *evidence;
} XitongStandingSuperior;

/**
 * XitongStandingMark:
 * @kind: the state
 * @by: who acts in its stead, or nothing
 * @evidence: (nullable)
 */
typedef struct
{
  XitongMarkKind  *kind;
  XitongReference  by;
  XitongEvidence  *evidence;
} XitongStandingMark;

/**
 * XitongPlacement:
 * @title: (nullable): its names at this time
 * @subtitle: (nullable)
 * @terms: (nullable)
 * @note: (nullable): the newest paragraph
 * @level: (nullable): %NULL for a campaign
 * @system: (nullable): where it is written; see xitong_structure_get_system()
 * @superiors: of XitongStandingSuperior; empty at the top of a chain
 * @superior_known: %FALSE where the source does not name a superior
 * @part_of: (nullable): the whole, where the whole stands
 * @beside: a unit, the enterprise, or nothing
 * @also_in: of XitongSystem
 * @contested: of XitongContested: where else it stands, or not at all, in some enterprises
 * @marks: of XitongStandingMark
 * @succeeds: of XitongUnit: in whose stead it came when it was placed
 * @since: (nullable): the change that last named it
 * @evidence: (nullable): of the newest place, move, affirm or restore
 * @carried: not named by any action of the structure's era
 *
 * Immutable once its structure is made.
 */
typedef struct
{
  XitongUnit      *unit;
  XitongTexts     *title;
  XitongTexts     *subtitle;
  XitongTexts     *terms;
  XitongTexts     *note;
  XitongLevel     *level;
  XitongSystem    *system;
  GArray          *superiors;
  gboolean         superior_known;
  XitongUnit      *part_of;
  XitongReference  beside;
  GPtrArray       *also_in;
  GPtrArray       *contested;
  GArray          *marks;
  GPtrArray       *succeeds;
  XitongChange    *since;
  XitongEvidence  *evidence;
  gboolean         carried;
  XitongProposed   proposed;
} XitongPlacement;

/**
 * xitong_placement_get_title:
 * @language: (nullable)
 *
 * Returns: (transfer none): the name at this time, never %NULL
 */
const char     *xitong_placement_get_title    (const XitongPlacement *self,
                                               const char            *language);

/**
 * xitong_placement_get_standing:
 *
 * Returns: how sure the place is; inferred at most where it is carried and the era says so
 */
XitongStanding  xitong_placement_get_standing (const XitongPlacement *self,
                                               const XitongEra       *era);

/**
 * xitong_placement_acts:
 *
 * Returns: %FALSE where a mark says that it does not act (vacant, paralysed, replaced ...)
 */
gboolean        xitong_placement_acts         (const XitongPlacement *self);

G_END_DECLS

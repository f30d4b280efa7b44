/* xitong-action.h - one thing that a change does
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-contested.h"
#include "xitong-holder.h"
#include "xitong-mark-kind.h"
#include "xitong-superior.h"
#include "xitong-tie.h"

G_BEGIN_DECLS

/**
 * XitongAction:
 * @part: which part of its change it belongs to, from 0
 * @units: of XitongUnit: the objects
 * @holders: of XitongHolder: the objects; for seat, unseat and send the one holder
 * @ties: of char: claims or rows, as written: `TIE` or `TIE.FROM.TO`
 * @systems: of XitongSystem: restore
 * @system: (nullable): place, move: the system where it is written
 * @level: (nullable)
 * @names_superior: whether `under` is written at all
 * @superiors: of XitongSuperior
 * @part_of: (nullable)
 * @beside: a unit, the enterprise, or nothing
 * @also_in: of XitongSystem
 * @contested: of XitongContested
 * @keeps_contested: affirm contested="keep"
 * @succeeds: of XitongUnit
 * @marks: of XitongMarkKind: mark, unmark
 * @by: mark, send: by whom
 * @tie: (nullable): the claim of a tie; the new values of an alter
 * @every: (nullable): alter: all of this kind
 * @every_by: alter: from whom
 * @posts: of XitongUnit: seat, unseat
 * @to: of XitongUnit: send
 * @as_of: (nullable): restore: an XitongEra or XitongChange
 * @change: (nullable): enact, withdraw: the XitongChange
 * @outcome: (nullable): withdraw
 *
 * Which fields count depends on @kind; the others are empty. Its title and terms are those of a `rename`, its note the unit's newest paragraph.
 */
#define XITONG_TYPE_ACTION (xitong_action_get_type ())
G_DECLARE_FINAL_TYPE (XitongAction, xitong_action, XITONG, ACTION, XitongEntity)

struct _XitongAction
{
  XitongEntity parent_instance;

  XitongActionKind  kind;
  guint             part;
  GPtrArray        *units;
  GPtrArray        *holders;
  GPtrArray        *ties;
  GPtrArray        *systems;
  XitongSystem     *system;
  XitongLevel      *level;
  gboolean          names_superior;
  GPtrArray        *superiors;
  XitongUnit       *part_of;
  XitongReference   beside;
  GPtrArray        *also_in;
  GPtrArray        *contested;
  gboolean          keeps_contested;
  GPtrArray        *succeeds;
  XitongInherit     inherits;
  GPtrArray        *marks;
  XitongReference   by;
  XitongTie        *tie;
  XitongTieKind    *every;
  XitongReference   every_by;
  GPtrArray        *posts;
  XitongManner      manner;
  GPtrArray        *to;
  XitongEntity     *as_of;
  XitongEntity     *change;
  char             *outcome;
};

/**
 * xitong_action_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongAction *xitong_action_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-replay.h - changes, replayed one after the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagnostic.h"
#include "xitong-moment.h"
#include "xitong-value.h"

G_BEGIN_DECLS

/* What left, how, and in which change. */
typedef struct
{
  XitongPlacement *placement;
  XitongLeaving    manner;
  XitongChange    *change;
} XitongLeftUnit;

typedef struct
{
  XitongStandingTie *tie;
  XitongLeaving      manner;
  XitongChange      *change;
} XitongLeftTie;

/* What a unit had when it left, for those that come in its stead in the same change. */
typedef struct
{
  GPtrArray *ties;
  GPtrArray *parts;
  GPtrArray *subordinates;
  GPtrArray *holders;
} XitongEstate;

/* What stood at one time, for `restore as-of`. */
typedef struct
{
  GPtrArray  *placements;
  GHashTable *ties;
} XitongSnapshot;

/**
 * XitongReplay:
 * @diagnostics: (nullable): gets what goes wrong
 * @placements: of XitongPlacement, by the unit's index
 * @holdings: of XitongHolding, by the holder's index
 * @ties: row to XitongStandingTie
 * @dependants: by the unit's index: units that stand, or once stood, under, in or beside it
 * @incident: by the unit's index: rows that end, or once ended, there
 * @seats: unit to the holders who hold it
 * @rows: claim to the rows it has or had
 * @rows_about: claim to the rows that are, or were, about it
 * @substituted: unit to the units it is, or was, marked to act for
 * @stays: unit to the holders who were sent there
 * @blame: unit to the action that touched it last
 * @proposals: of XitongChange: proposed, neither enacted nor withdrawn
 * @origins: row to the rows it was before a succession or an alteration
 * @lenient: what misses is passed over in silence
 * @is_variant: whether variants are followed, so that orphans leave
 * @touched: units to be looked at when the change is done
 * @gone: units that left in this change
 * @cut: rows and claims that ended in this change
 *
 * The fold of case-format.md, section 10. The indexes are only ever added to; whoever uses one asks the placements and ties
 * whether it is still so. That keeps every action near to constant time, and a replay near to linear.
 */
typedef struct
{
  XitongCase        *enterprise_case;
  XitongDiagnostics *diagnostics;
  guint              faults;

  GPtrArray         *placements;
  GPtrArray         *holdings;
  GHashTable        *ties;

  GPtrArray         *dependants;
  GPtrArray         *incident;
  GHashTable        *seats;
  GHashTable        *rows;
  GHashTable        *rows_about;
  GHashTable        *substituted;
  GHashTable        *stays;

  GHashTable        *left_units;
  GHashTable        *left_ties;
  GHashTable        *lapsed_holders;
  GHashTable        *origins;
  GHashTable        *snapshots;
  GPtrArray         *proposals;

  XitongEra         *era;
  XitongChange      *change;
  XitongAction      *action;
  GHashTable        *blame;
  gboolean           is_variant;
  gboolean           lenient;
  gboolean           silent;
  GPtrArray         *touched;
  GHashTable        *gone;
  GHashTable        *cut;
  GPtrArray         *cut_claims;
  GHashTable        *estates;
  GHashTable        *sent;
  guint             *stamps;
  guint              stamp;
} XitongReplay;

XitongReplay *xitong_replay_new           (XitongCase        *enterprise_case,
                                           XitongDiagnostics *diagnostics) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_replay_fork:
 *
 * Returns: (transfer full): a replay that stands where @self stands, and goes its own way
 */
XitongReplay *xitong_replay_fork          (XitongReplay      *self) G_GNUC_WARN_UNUSED_RESULT;
void          xitong_replay_free          (XitongReplay      *self);

/**
 * xitong_replay_play:
 * @era: to which the change belongs
 * @lenient: an action that misses is skipped, as for the main line under a variant
 */
void          xitong_replay_play          (XitongReplay      *self,
                                           XitongChange      *change,
                                           XitongEra         *era,
                                           gboolean           lenient);

/**
 * xitong_replay_play_now:
 *
 * Plays @change whether it is only proposed or not.
 */
void          xitong_replay_play_now      (XitongReplay      *self,
                                           XitongChange      *change);

/**
 * xitong_replay_finish:
 * @moment: which structure is wanted
 * @change: (nullable): the last that was played
 *
 * Makes the structure that stands now; @self is of no further use but to be freed.
 *
 * Returns: (transfer full): the structure
 */
XitongStructure *xitong_replay_finish     (XitongReplay       *self,
                                           const XitongMoment *moment,
                                           XitongChange       *change) G_GNUC_WARN_UNUSED_RESULT;
void          xitong_replay_keep_snapshot (XitongReplay      *self,
                                           gpointer           entity);

/**
 * xitong_moment_check:
 * @checked: set of changes: what goes wrong in these is not reported; gets those that were played
 *
 * Replays the whole of the moment's era, whatever chart it names, and tells @diagnostics what goes wrong.
 */
void          xitong_moment_check         (const XitongMoment *self,
                                           XitongCase         *enterprise_case,
                                           GHashTable         *checked,
                                           XitongDiagnostics  *diagnostics);

/**
 * xitong_replay_perform:
 *
 * Does the actions of @change within the change that is being played.
 */
void          xitong_replay_perform       (XitongReplay      *self,
                                           XitongChange      *change);

/* What the files of the actions use. */
void             xitong_replay_fault         (XitongReplay        *self,
                                              gpointer             entity,
                                              XitongDiagnosticTag  tag,
                                              const char          *first,
                                              const char          *second);

/* A fault unless the replay is lenient. Returns whether it was one, or was skipped: always TRUE. */
gboolean         xitong_replay_miss          (XitongReplay        *self,
                                              gpointer             entity,
                                              XitongDiagnosticTag  tag,
                                              const char          *first,
                                              const char          *second);
XitongPlacement *xitong_replay_get           (XitongReplay        *self,
                                              XitongUnit          *unit);
XitongPlacement *xitong_replay_write         (XitongReplay        *self,
                                              XitongUnit          *unit);

/* As xitong_replay_write(); where @unit does not stand, which @action is told of, %NULL. */
XitongPlacement *xitong_replay_write_standing (XitongReplay       *self,
                                              XitongAction        *action,
                                              XitongUnit          *unit);
void             xitong_replay_touch         (XitongReplay        *self,
                                              XitongUnit          *unit);
void             xitong_replay_put           (XitongReplay        *self,
                                              XitongPlacement     *placement);
void             xitong_replay_depend        (XitongReplay        *self,
                                              XitongPlacement     *placement);
gboolean         xitong_replay_is_doomed     (XitongReplay        *self,
                                              const XitongPlacement *placement);
gboolean         xitong_replay_reference_stands (XitongReplay          *self,
                                                 const XitongReference *reference);
void             xitong_replay_leave         (XitongReplay        *self,
                                              XitongUnit          *unit,
                                              XitongLeaving        manner);
void             xitong_replay_settle        (XitongReplay        *self);

XitongStandingTie *xitong_replay_write_tie   (XitongReplay        *self,
                                              const char          *row);
void             xitong_replay_add_tie       (XitongReplay        *self,
                                              XitongStandingTie   *tie,
                                              const char          *origin,
                                              gpointer             entity);
void             xitong_replay_end_tie       (XitongReplay        *self,
                                              const char          *row,
                                              XitongLeaving        manner);
void             xitong_replay_settle_ties   (XitongReplay        *self);

/**
 * xitong_replay_find_rows:
 * @name: a claim or a row
 *
 * Returns: (transfer full): of char, interned: the rows of that name that stand, in order
 */
GPtrArray       *xitong_replay_find_rows     (XitongReplay        *self,
                                              const char          *name) G_GNUC_WARN_UNUSED_RESULT;

/* Where @holder is nowhere, which @action is told of, %NULL. */
XitongHolding   *xitong_replay_get_holding   (XitongReplay        *self,
                                              XitongAction        *action,
                                              XitongHolder        *holder);
XitongHolding   *xitong_replay_write_holding (XitongReplay        *self,
                                              XitongHolder        *holder);
void             xitong_replay_unseat        (XitongReplay        *self,
                                              XitongHolder        *holder,
                                              XitongUnit          *post);
void             xitong_replay_take_seat     (XitongReplay        *self,
                                              XitongHolder        *holder,
                                              XitongUnit          *post);
GPtrArray       *xitong_replay_dup_holders   (XitongReplay        *self,
                                              XitongUnit          *post) G_GNUC_WARN_UNUSED_RESULT;

/* One function for each kind of action. */
void             xitong_replay_do_place      (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_move       (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_remove     (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_lapse      (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_affirm     (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_rename     (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_mark       (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_unmark     (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_tie        (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_alter      (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_untie      (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_restore    (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_seat       (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_unseat     (XitongReplay *self, XitongAction *action);
void             xitong_replay_do_send       (XitongReplay *self, XitongAction *action);

/* What an action that names a unit says of its place, and its words and evidence. */
void             xitong_replay_take_place    (XitongReplay    *self,
                                              XitongPlacement *placement,
                                              XitongAction    *action);
void             xitong_replay_take_words    (XitongReplay    *self,
                                              XitongPlacement *placement,
                                              XitongAction    *action);
void             xitong_replay_take_holding_words (XitongReplay  *self,
                                                   XitongHolding *holding,
                                                   XitongAction  *action);
void             xitong_replay_do_succeed    (XitongReplay *self,
                                              XitongAction *action,
                                              GPtrArray    *heirs);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongReplay, xitong_replay_free)

G_END_DECLS

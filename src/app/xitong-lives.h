/* xitong-lives.h - when every unit of a case stands, where, and what happens to it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"

G_BEGIN_DECLS

/**
 * XitongSpell:
 * @begin: in years
 * @end: likewise
 * @system: (nullable): where it stands; %NULL outside of all systems
 * @is_told: the source tells of it; otherwise it is merely not said that it has ended
 */
typedef struct
{
  double        begin;
  double        end;
  XitongSystem *system;
  gboolean      is_told;
} XitongSpell;

/**
 * XitongEvent:
 * @change: what happens
 * @at: when, in years
 */
typedef struct
{
  XitongChange *change;
  double        at;
} XitongEvent;

/**
 * XitongLife:
 * @first: the first year of the case
 * @last: its last
 * @spells: of XitongSpell, in order, with gaps where it does not stand
 * @events: of XitongEvent: changes that place, move, rename, mark or remove it
 * @moments: of XitongEvent: all changes after which it stands
 */
typedef struct
{
  double  first;
  double  last;
  GArray *spells;
  GArray *events;
  GArray *moments;
} XitongLife;

/**
 * XitongLives:
 *
 * The ordinary eras of a case, change by change, without variants and layers. Immutable, reference-counted.
 */
typedef struct _XitongLives XitongLives;

/**
 * xitong_lives_new:
 *
 * Replays all moments: not for the main thread.
 *
 * Returns: (transfer full) (nullable): the lives; %NULL where it was cancelled
 */
XitongLives *xitong_lives_new         (XitongCase           *enterprise_case,
                                       GCancellable         *cancellable) G_GNUC_WARN_UNUSED_RESULT;
void         xitong_lives_unref       (XitongLives          *self);
XitongCase  *xitong_lives_get_case    (XitongLives          *self);

/**
 * xitong_lives_get:
 *
 * Returns: (transfer full): the life of @unit; without spells where it never stands
 */
XitongLife  *xitong_lives_get         (XitongLives          *self,
                                       XitongUnit           *unit) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_life_find_change:
 * @year: in years
 *
 * Returns: (nullable) (transfer none): the change after which the unit stands as it does in @year; %NULL where it does not
 */
XitongChange *xitong_life_find_change (const XitongLife     *self,
                                       double                year);
void         xitong_life_free         (XitongLife           *self);

/**
 * xitong_lives_make_async:
 *
 * Makes them in another thread.
 */
void         xitong_lives_make_async  (XitongCase           *enterprise_case,
                                       GCancellable         *cancellable,
                                       GAsyncReadyCallback   callback,
                                       gpointer              data);
XitongLives *xitong_lives_make_finish (GAsyncResult         *result) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongLife, xitong_life_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongLives, xitong_lives_unref)

G_END_DECLS

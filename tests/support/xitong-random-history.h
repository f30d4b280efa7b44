/* xitong-random-history.h - cases by chance in which everything happens that can happen
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-moment.h"

G_BEGIN_DECLS

/**
 * xitong_random_history_dup_xml:
 * @seed: of the chance
 * @n_units: how many units there are at most
 * @n_changes: how many changes follow the opening
 *
 * Every kind of action is tried: place, move, remove, lapse, affirm, rename, mark, unmark, tie, alter, untie, restore, succession,
 * split, merger, seat, unseat, send, proposals that are enacted or withdrawn, and variants; a change that the reader refuses is left
 * out. Four changes make an era. Each era has a variant `quiet-N` that says nothing, and perhaps one `other-N` that does.
 *
 * Returns: (transfer full): a valid case file
 */
char       *xitong_random_history_dup_xml (guint32 seed,
                                           guint   n_units,
                                           guint   n_changes) G_GNUC_WARN_UNUSED_RESULT;
XitongCase *xitong_random_history_read    (guint32 seed,
                                           guint   n_units,
                                           guint   n_changes) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_random_history_moments:
 *
 * Returns: (transfer full): of XitongStructure: the structures after every change of the main line, and of every variant in its era, as
 *   things are and as if what is proposed were enacted
 */
GPtrArray  *xitong_random_history_moments (XitongCase *enterprise_case) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

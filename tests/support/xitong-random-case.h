/* xitong-random-case.h - cases by chance, the same for the same seed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"

G_BEGIN_DECLS

/**
 * xitong_random_case_dup_xml:
 * @seed: of the chance
 * @n_units: how many units
 *
 * Returns: (transfer full): a valid case file with two eras, moves, removals, ties, bars and marks
 */
char       *xitong_random_case_dup_xml (guint32 seed,
                                        guint   n_units) G_GNUC_WARN_UNUSED_RESULT;
XitongCase *xitong_random_case_read    (guint32 seed,
                                        guint   n_units) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-place-words.h - in what condition a unit, a tie or a holder stands at its place, in few words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * xitong_place_words_get_name:
 *
 * Returns: (transfer none): what is referred to, by the name that it has at this time
 */
const char *xitong_place_words_get_name      (const XitongStructure *structure,
                                              const XitongReference *reference);

/**
 * xitong_place_words_dup_marks:
 * @marks: of XitongStandingMark
 *
 * Returns: (transfer full) (nullable): "vacant, replaced by Work team"; %NULL without a mark
 */
char       *xitong_place_words_dup_marks     (const XitongStructure *structure,
                                              GArray                *marks) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_place_words_dup_origin:
 * @since: (nullable): the change that last named it
 *
 * Returns: (transfer full) (nullable): "proposed", or "carried on from 1955/56–66"; %NULL for what is in force and was told of this time
 */
char       *xitong_place_words_dup_origin    (XitongProposed         proposed,
                                              gboolean               carried,
                                              const XitongChange    *since) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_place_words_dup_condition:
 *
 * Returns: (transfer full) (nullable): what a reader must know who only reads the name: its state, whether it is only proposed or carried
 *   on, and where else it is said to stand; %NULL where there is nothing of the kind
 */
char       *xitong_place_words_dup_condition (const XitongStructure *structure,
                                              const XitongPlacement *placement) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

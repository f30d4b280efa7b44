/* xitong-nearest-word.h - what an author may have meant
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-entity-list.h"

G_BEGIN_DECLS

/**
 * xitong_nearest_word_dup_hint:
 * @list: of XitongEntity
 * @id: an id that none of them has
 *
 * Returns: (transfer full): " Did you mean ...?" with the nearest id by edits (Levenshtein 1966), or ""
 */
char *xitong_nearest_word_dup_hint (XitongEntityList *list,
                                    const char       *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_nearest_word_dup_hint_in:
 * @array: of XitongEntity
 *
 * Returns: (transfer full): the same for an array
 */
char *xitong_nearest_word_dup_hint_in    (GPtrArray  *array,
                                          const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_nearest_word_dup_hint_among:
 * @words: %NULL-terminated; empty ones do not count
 *
 * Returns: (transfer full): the same for a list of words
 */
char *xitong_nearest_word_dup_hint_among (const char * const *words,
                                          const char         *word) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

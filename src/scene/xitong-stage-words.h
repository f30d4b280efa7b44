/* xitong-stage-words.h - what happens in a stage of a transition, in words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-transition.h"

G_BEGIN_DECLS

/**
 * xitong_stage_words_dup_name:
 * @unit: the mark of a unit
 *
 * Returns: (transfer full): the name in its box, in one line, without terms, parts and marks
 */
char *xitong_stage_words_dup_name     (const XitongMark       *unit) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_stage_words_append_count:
 * @names: what is listed so far
 *
 * Appends "3 ties", with a separator; nothing where @n is 0.
 */
void  xitong_stage_words_append_count (GString              *names,
                                       guint                 n,
                                       const char           *one,
                                       const char           *many);

/**
 * xitong_stage_words_is_altered:
 * @unit: one that a stage is about
 *
 * Returns: whether it stands before and after under the same superior, does not go with that into another system, and so gets another name,
 *   mark or look
 */
gboolean xitong_stage_words_is_altered (const XitongTransition *transition,
                                        const XitongMark       *unit);

/**
 * xitong_stage_words_find_new_superior:
 * @unit: one that a stage is about
 *
 * Returns: (transfer none) (nullable): the mark of the superior under which it comes, where it gets another
 */
XitongMark *xitong_stage_words_find_new_superior (const XitongTransition *transition,
                                                  const XitongMark       *unit);

/**
 * xitong_stage_words_dup:
 * @transition: the transition
 * @stage: one of its stages
 *
 * Returns: (transfer full): a line such as "Moves under Revolutionary committee: Staff departments; Workshops", for a caption; of many units a
 *   few are named
 */
char *xitong_stage_words_dup          (const XitongTransition *transition,
                                       XitongStage             stage) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-reading-support.h - short cases for the tests of the reader
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case-reader.h"

G_BEGIN_DECLS

/**
 * dup_case_text:
 * @declarations: (nullable): goes between the units and the eras
 * @actions: (nullable): goes into the change "opening" of the era "only"
 * @rest: (nullable): goes behind the eras
 *
 * Returns: a case that is right as long as the three are; the units are `head`, `deputy` (posts), `office` (a section),
 *   `files` (an instrument); the holder `someone`; the systems `party`, `management`; the tie `leads`
 */
char       *dup_case_text (const char *declarations,
                           const char *actions,
                           const char *rest) G_GNUC_WARN_UNUSED_RESULT;

/* What is found in @text, as the tags in order of lines, separated by spaces. */
char       *dup_tags      (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-pair-file.h - the file of the counterparts of two cases
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-counterparts.h"
#include "xitong-diagnostic.h"

G_BEGIN_DECLS

/**
 * xitong_pair_file_find:
 * @a: a case
 * @b: another, or the same
 *
 * Returns: (transfer full) (nullable): the path of `A-B.xml` or `B-A.xml`, among what is installed or else beside the file of @a; %NULL where
 *   there is none, and for one and the same case
 */
char              *xitong_pair_file_find (XitongCase         *a,
                                          XitongCase         *b) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_pair_file_read:
 * @path: of a file of counterparts
 * @a: a case, open
 * @b: the other, open
 * @diagnostics: gets what is wrong with the file
 *
 * Returns: (transfer full): which units of @a do the job of which units of @b; %NULL with @error where the file is not right, or is of
 *   other cases
 */
XitongCounterparts *xitong_pair_file_read (const char         *path,
                                           XitongCase         *a,
                                           XitongCase         *b,
                                           XitongDiagnostics  *diagnostics,
                                           GError            **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

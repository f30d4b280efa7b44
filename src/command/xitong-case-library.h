/* xitong-case-library.h - the cases that are installed, and cases in files
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"

G_BEGIN_DECLS

/**
 * xitong_case_library_dup_paths:
 *
 * Returns: (transfer full): the paths of the installed cases, by name
 */
char      **xitong_case_library_dup_paths (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_case_library_open:
 * @name: the id of an installed case, or a path
 *
 * Reads and replays a case. What is wrong with it is printed as FILE:LINE: message.
 *
 * Returns: (transfer full): the case, or %NULL with @error
 */
XitongCase *xitong_case_library_open      (const char  *name,
                                           GError     **error);

G_END_DECLS

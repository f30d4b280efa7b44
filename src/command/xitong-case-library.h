/* xitong-case-library.h - the cases that are installed, and cases in files
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-counterparts.h"

G_BEGIN_DECLS

/**
 * xitong_case_library_dup_ids:
 *
 * Returns: (transfer full) (array zero-terminated=1): the names of the installed cases
 */
char      **xitong_case_library_dup_ids    (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_case_library_dup_advice:
 * @name: of no case
 *
 * Returns: (transfer full): which case may be meant, and which there are, as sentences with a blank before each
 */
char       *xitong_case_library_dup_advice (const char  *name) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_case_library_find_file:
 * @name: a path, or the id of an installed case
 *
 * Returns: (transfer full): the path; %NULL with @error where there is no such file
 */
char       *xitong_case_library_find_file  (const char  *name,
                                            GError     **error) G_GNUC_WARN_UNUSED_RESULT;

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

/**
 * xitong_case_library_open_asked:
 * @name: (nullable): what was given as --case
 * @code: (out): with which code the command ends where there is no case: 2 where none was asked for, 1 where it cannot be opened
 *
 * Returns: (transfer full): the case; %NULL after having printed why
 */
XitongCase *xitong_case_library_open_asked (const char *name,
                                            int        *code);

/**
 * xitong_case_library_open_near:
 * @id: of a case
 * @path: a file
 *
 * Returns: (transfer full): the case `ID.xml` beside @path, or in the folder `cases` beside that of @path, else the installed one; %NULL
 *   with @error where there is none, or it is not right
 */
XitongCase *xitong_case_library_open_near (const char  *id,
                                           const char  *path,
                                           GError     **error);

/**
 * xitong_case_library_open_counterparts:
 * @counterparts: (out): what is known of the two; %NULL where they are one case, or nothing is known
 *
 * Looks for `A-B.xml` and `B-A.xml` among what is installed, and beside the file of @a. What is wrong with it is printed as FILE:LINE: message.
 *
 * Returns: %FALSE with @error where there is such a file, and it is not right
 */
gboolean    xitong_case_library_open_counterparts (XitongCase          *a,
                                                   XitongCase          *b,
                                                   XitongCounterparts **counterparts,
                                                   GError             **error);

G_END_DECLS

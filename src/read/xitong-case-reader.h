/* xitong-case-reader.h - a case from its XML file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"
#include "xitong-diagnostic.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_READ_ERROR_FILE,
  XITONG_READ_ERROR_INVALID,
} XitongReadError;

#define XITONG_READ_ERROR (xitong_read_error_quark ())

GQuark xitong_read_error_quark (void);

/**
 * xitong_case_read_file:
 * @path: a file
 * @diagnostics: gets all that is wrong with it, in one pass
 *
 * Reads a case. Nothing is fetched from anywhere, no entity is expanded, size and depth are bounded.
 *
 * Returns: (transfer full): the case, or %NULL with @error where the file cannot be opened, or has any error
 */
XitongCase *xitong_case_read_file  (const char         *path,
                                    XitongDiagnostics  *diagnostics,
                                    GError            **error);

/**
 * XitongCaseCheck:
 *
 * What else is to be asked of a case that is read.
 */
typedef void (*XitongCaseCheck) (XitongCase        *enterprise_case,
                                 XitongDiagnostics *diagnostics);

/**
 * xitong_case_read_and_check:
 * @check: is asked where the reader found no error, while the case is still held to the schema
 *
 * As xitong_case_read_file(), and then @check. Errors that @check finds are in @diagnostics, and the case is returned nevertheless.
 */
XitongCase *xitong_case_read_and_check (const char         *path,
                                        XitongCaseCheck     check,
                                        XitongDiagnostics  *diagnostics,
                                        GError            **error);

/**
 * xitong_case_read_bytes:
 * @bytes: the content of a file
 * @file_name: how it is named in messages
 */
XitongCase *xitong_case_read_bytes (GBytes             *bytes,
                                    const char         *file_name,
                                    XitongDiagnostics  *diagnostics,
                                    GError            **error);

G_END_DECLS

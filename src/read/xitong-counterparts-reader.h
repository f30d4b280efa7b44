/* xitong-counterparts-reader.h - the counterparts of two cases from their XML file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-counterparts.h"
#include "xitong-diagnostic.h"

G_BEGIN_DECLS

/**
 * XitongCaseOpener:
 * @id: of a case
 *
 * Returns: (transfer full) (nullable): the case, or %NULL with @error
 */
typedef XitongCase *(*XitongCaseOpener) (const char  *id,
                                         gpointer     data,
                                         GError     **error);

/**
 * xitong_counterparts_read_file:
 * @path: a file, usually `A-B.xml`
 * @opener: finds the two cases that the file names
 * @diagnostics: gets all that is wrong with it, in one pass
 *
 * Returns: (transfer full): the counterparts, or %NULL with @error where the file cannot be opened, or has any error
 */
XitongCounterparts *xitong_counterparts_read_file (const char         *path,
                                                   XitongCaseOpener    opener,
                                                   gpointer            data,
                                                   XitongDiagnostics  *diagnostics,
                                                   GError            **error);

/**
 * xitong_counterparts_is_file:
 *
 * Returns: whether the file at @path begins as counterparts do, whatever else is in it
 */
gboolean            xitong_counterparts_is_file   (const char         *path);

G_END_DECLS

/* xitong-case-loading.h - reads case files without keeping anybody waiting
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"
#include "xitong-counterparts.h"
#include "xitong-diagnostic.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * XitongLoadedCase:
 * @path: the file
 * @enterprise_case: (nullable): the case; %NULL where the file has an error
 * @problems: of XitongDiagnostic, by line: errors and warnings
 * @n_errors: how many of them are errors
 * @message: (nullable): why the file cannot be read at all
 */
typedef struct
{
  char       *path;
  XitongCase *enterprise_case;
  GListModel *problems;
  guint       n_errors;
  char       *message;
} XitongLoadedCase;

void              xitong_loaded_case_free           (XitongLoadedCase     *self);

/**
 * xitong_case_load:
 * @path: a file
 *
 * Reads, validates and replays the case.
 *
 * Returns: (transfer full): the case, or what is wrong with it
 */
XitongLoadedCase *xitong_case_load                  (const char           *path) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_case_load_async:
 *
 * Loads it in another thread.
 */
void              xitong_case_load_async            (const char           *path,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              data);

/**
 * xitong_case_load_finish:
 *
 * Returns: (transfer full): what was loaded, or %NULL with @error where it was cancelled
 */
XitongLoadedCase *xitong_case_load_finish           (GAsyncResult         *result,
                                                     GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_counterparts_load_async:
 * @a: a case
 * @b: another
 *
 * Reads what in the one does the job of what in the other, in another thread, from the file that xitong_pair_file_find() finds.
 */
void               xitong_counterparts_load_async   (XitongCase           *a,
                                                     XitongCase           *b,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              data);

/**
 * xitong_counterparts_load_finish:
 *
 * Returns: (transfer full) (nullable): the counterparts; %NULL without @error where there are none
 */
XitongCounterparts *xitong_counterparts_load_finish (GAsyncResult         *result,
                                                     GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongLoadedCase, xitong_loaded_case_free)

G_END_DECLS

/* xitong-export-job.h - a figure made and written without keeping anybody waiting
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-choice.h"
#include "xitong-figure-writer.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * XitongExportPreview:
 * @scene: the figure
 * @typesetter: of its type size
 * @palette: in which colours
 * @wanted_width: where it does not fit the width asked for, the width it has instead, in points; else 0
 */
typedef struct
{
  XitongScene      *scene;
  XitongTypesetter *typesetter;
  XitongPalette     palette;
  double            wanted_width;
} XitongExportPreview;

void                 xitong_export_preview_free     (XitongExportPreview       *self);

/**
 * xitong_export_preview_dup_note:
 *
 * Returns: (transfer full): how large the figure is, and what is to be said of it: it is wider than was asked for, or higher than a page
 */
char                *xitong_export_preview_dup_note (const XitongExportPreview *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_export_job_preview_async:
 * @chosen: the recipe
 *
 * Composes the figure in another thread, exactly as it would be written.
 */
void                 xitong_export_job_preview_async  (XitongChosenFigure  *chosen,
                                                       GCancellable        *cancellable,
                                                       GAsyncReadyCallback  callback,
                                                       gpointer             data);

/**
 * xitong_export_job_preview_finish:
 *
 * Returns: (transfer full): the figure, or %NULL with @error
 */
XitongExportPreview *xitong_export_job_preview_finish (GAsyncResult        *result,
                                                       GError             **error);

/**
 * xitong_export_job_write_async:
 * @chosen: the recipe
 * @path: where to; the format is that of its ending
 *
 * Composes the figure and writes it in another thread. A file that is there is replaced whole, or not touched.
 */
void                 xitong_export_job_write_async    (XitongChosenFigure  *chosen,
                                                       const char          *path,
                                                       GCancellable        *cancellable,
                                                       GAsyncReadyCallback  callback,
                                                       gpointer             data);
gboolean             xitong_export_job_write_finish   (GAsyncResult        *result,
                                                       GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongExportPreview, xitong_export_preview_free)

G_END_DECLS

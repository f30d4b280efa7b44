/* xitong-export-dialog.h - a figure before it is written: its sizes, its looks, and a preview
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-choice.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define XITONG_TYPE_EXPORT_DIALOG (xitong_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (XitongExportDialog, xitong_export_dialog, XITONG, EXPORT_DIALOG, AdwWindow)

/**
 * xitong_export_dialog_new:
 * @chosen: what is on the screen
 *
 * The signal "written" has the path of a figure that was written.
 *
 * Returns: (transfer full): the dialog
 */
GtkWidget *xitong_export_dialog_new (GtkWindow          *parent,
                                     XitongChosenFigure *chosen) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

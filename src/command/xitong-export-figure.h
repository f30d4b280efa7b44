/* xitong-export-figure.h - writes a figure as one file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-export-options.h"
#include "xitong-figure.h"

G_BEGIN_DECLS

/**
 * xitong_export_figure_write:
 * @figure: what is shown
 * @options: how, into which file, and with which bibliography
 *
 * Returns: %FALSE with @error where nothing has been written
 */
gboolean xitong_export_figure_write (XitongFigure               *figure,
                                     const XitongExportOptions  *options,
                                     GError                    **error);

G_END_DECLS

/* xitong-export-fit.h - whether a figure fits what was asked for
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-export-options.h"
#include "xitong-figure.h"
#include "xitong-journal.h"

G_BEGIN_DECLS

/**
 * xitong_export_fit_check_width:
 * @wanted: how wide the chart is where it does not fit, in points; else 0
 *
 * A width that was asked for is kept or refused; the usual one gives way, and this is printed.
 *
 * Returns: %FALSE with @error where it is refused
 */
gboolean xitong_export_fit_check_width   (const XitongFigure         *figure,
                                          const XitongExportOptions  *options,
                                          double                      wanted,
                                          GError                    **error);

/**
 * xitong_export_fit_check_journal:
 * @journal: (nullable)
 * @bytes: of the figure
 *
 * Returns: %FALSE with @error where @journal would send it back
 */
gboolean xitong_export_fit_check_journal (const XitongJournal        *journal,
                                          GBytes                     *bytes,
                                          XitongFormat                format,
                                          GError                    **error);

G_END_DECLS

/* xitong-export-fit.h - whether a figure fits what was asked for
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-export-options.h"
#include "xitong-figure.h"
#include "xitong-journal-check.h"

G_BEGIN_DECLS

/**
 * xitong_export_fit_check_width:
 * @journal: (nullable)
 * @typesetter: of @figure
 * @scene: what would be written; of a film any of its frames
 * @wanted: how wide the chart is where it does not fit, in points; else 0
 *
 * A width that was asked for, by the author or by the journal, is kept or refused; the usual one gives way.
 *
 * Returns: %FALSE with @error where it is refused
 */
gboolean xitong_export_fit_check_width   (const XitongFigure         *figure,
                                          const XitongExportOptions  *options,
                                          const XitongJournal        *journal,
                                          XitongTypesetter           *typesetter,
                                          const XitongScene          *scene,
                                          double                      wanted,
                                          GError                    **error);

/**
 * xitong_export_fit_check_journal:
 * @journal: (nullable)
 * @figure: the recipe
 * @scene: the figure
 * @bytes: its file
 *
 * Returns: %FALSE with @error where @journal would send it back
 */
gboolean xitong_export_fit_check_journal (const XitongJournal        *journal,
                                          const XitongFigure         *figure,
                                          const XitongScene          *scene,
                                          GBytes                     *bytes,
                                          XitongFormat                format,
                                          GError                    **error);

/**
 * xitong_export_fit_tell:
 * @journal: (nullable)
 * @typesetter: of @figure
 * @scene: what has been written; of a film any of its frames
 * @wanted: how wide the chart is where it does not fit, in points; else 0
 *
 * Prints to standard error what is not as one would expect: the font is another, the file is wider than it is by default, or higher than a page.
 */
void     xitong_export_fit_tell          (const XitongFigure         *figure,
                                          const XitongExportOptions  *options,
                                          const XitongJournal        *journal,
                                          XitongTypesetter           *typesetter,
                                          const XitongScene          *scene,
                                          double                      wanted);

G_END_DECLS

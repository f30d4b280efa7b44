/* xitong-bibliography.h - the works a figure cites, for a program that keeps references
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-cited-pages.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_BIBLIOGRAPHY_BIBTEX,
  XITONG_BIBLIOGRAPHY_CSL_JSON,
} XitongBibliographyFormat;

/**
 * xitong_bibliography_format_from_path:
 *
 * Returns: %FALSE with @error where the ending of @path is neither bib nor json
 */
gboolean  xitong_bibliography_format_from_path (const char                *path,
                                                XitongBibliographyFormat  *format,
                                                GError                   **error);

/**
 * xitong_bibliography_dup:
 * @cited: what a figure cites
 *
 * Each work that the figure cites is an entry, with the pages cited as a note, and the works through which alone others are known: those
 * that the figure's last line names, with the same pages.
 *
 * Returns: (transfer full): the file
 */
char     *xitong_bibliography_dup              (const XitongCitedPages    *cited,
                                                XitongBibliographyFormat   format) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

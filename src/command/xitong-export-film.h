/* xitong-export-film.h - writes a transition frame by frame
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-export-options.h"
#include "xitong-figure.h"

G_BEGIN_DECLS

/**
 * xitong_export_film_write:
 * @figure: a transition
 * @options: how, and into files of which name
 *
 * Returns: %FALSE with @error where it cannot be written
 */
gboolean xitong_export_film_write (XitongFigure               *figure,
                                   const XitongExportOptions  *options,
                                   GError                    **error);

G_END_DECLS

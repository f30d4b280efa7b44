/* xitong-caption-text.h - what is printed above and below a figure, as plain text for a journal's caption
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure.h"

G_BEGIN_DECLS

/**
 * xitong_caption_text_dup:
 * @typesetter: from xitong_figure_new_typesetter()
 *
 * Returns: (transfer full): title, notes and sources of the figure, a line for each paragraph, even where the figure itself is without them;
 *   %NULL with @error where it cannot be composed
 */
char *xitong_caption_text_dup (const XitongFigure *figure,
                               XitongTypesetter   *typesetter,
                               GError            **error);

G_END_DECLS

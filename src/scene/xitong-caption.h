/* xitong-caption.h - what a figure says of itself: caption, footnotes, what is left out, sources
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-cited-pages.h"
#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_caption_add:
 * @y: of its top, in the scene
 *
 * Returns: its height
 */
double xitong_caption_add  (XitongComposer   *self,
                            double            y);

/* Counts in all that the chart and what is told of it cite: what the caption's last line names. */
void   xitong_caption_cite (XitongComposer   *self,
                            XitongCitedPages *cited);

/**
 * xitong_caption_dup_superiors_left_out:
 *
 * Returns: (transfer full) (nullable): a sentence on the superiors who are superiors only in the form that the chart does not show; %NULL
 *   where there are none
 */
char  *xitong_caption_dup_superiors_left_out (const XitongSelection *selection) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

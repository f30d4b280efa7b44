/* xitong-caption-notes.h - the notes a, b ... in the caption
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_caption_notes_add:
 * @mark: of the caption
 * @y: of the top, in the scene
 * @sources: (nullable): the anchor to which the notes lead
 *
 * Adds the footnotes of this chart: each as a paragraph of its own, or one after the other where that takes fewer lines.
 *
 * Returns: their height, with the distance to what follows
 */
double xitong_caption_notes_add   (XitongComposer *self,
                                   XitongMark     *mark,
                                   double          y,
                                   const char     *sources);

/**
 * xitong_caption_count_lines:
 *
 * Returns: in how many lines a text of the caption is broken at @width
 */
guint  xitong_caption_count_lines (XitongComposer *self,
                                   const char     *text,
                                   double          width);

/* Below each paragraph, at a type size of 7 points. */
#define XITONG_CAPTION_GAP 1.8

G_END_DECLS

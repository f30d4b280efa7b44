/* xitong-mark-between.h - a mark while it changes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-mark.h"

G_BEGIN_DECLS

/**
 * xitong_graphic_is_counterpart:
 *
 * Returns: whether the one can slide to where the other is: the same shape, or the same words
 */
gboolean    xitong_graphic_is_counterpart (const XitongGraphic *a,
                                           const XitongGraphic *b);

/**
 * xitong_mark_looks_like:
 *
 * Returns: whether two marks draw the same, up to what no eye can tell
 */
gboolean    xitong_mark_looks_like (const XitongMark *self,
                                    const XitongMark *other);

/**
 * xitong_mark_faded:
 * @opacity: 0 to 1
 *
 * Returns: (transfer full): a copy that covers what lies below only so far
 */
XitongMark *xitong_mark_faded      (const XitongMark *self,
                                    double            opacity) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_mark_outlined:
 * @progress: 0 for an outline, 1 for the mark itself
 *
 * Returns: (transfer full): a copy of a box in thin lines
 */
XitongMark *xitong_mark_outlined   (const XitongMark *self,
                                    double            progress) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_box_opened:
 * @from: the point at which it opens, on its edge or in it
 * @progress: 0 to 1
 *
 * Returns: (transfer full): a copy of a box that has opened so far; it has its words when it has its size
 */
XitongMark *xitong_box_opened      (const XitongMark  *self,
                                    const XitongPoint *from,
                                    double             progress) G_GNUC_WARN_UNUSED_RESULT;

/**
 * XitongTextManner:
 * @XITONG_TEXTS_STAND: they stand free, and do not go along
 * @XITONG_TEXTS_SLIDE: they go along with their box
 * @XITONG_TEXTS_UNSEEN: likewise, but are too small to be seen, and left out
 */
typedef enum
{
  XITONG_TEXTS_STAND,
  XITONG_TEXTS_SLIDE,
  XITONG_TEXTS_UNSEEN,
} XitongTextManner;

/**
 * xitong_box_between:
 * @before: a unit, a zone, the frame, or what else has one place
 * @after: the same later
 * @progress: 0 to 1
 * @manner: of its texts; where they go along, those that it does not keep give way to the new ones at one moment; else a text that has
 *   another place is another text, for what it passed over might be read with it
 * @old_texts: where they stand, 1 to 0: how much is still seen of texts of @before that @after does not have
 * @new_texts: likewise, 0 to 1: how much is seen already of those that @before does not have
 *
 * What both have slides; what only one has goes along, and fades. No text is measured.
 *
 * Returns: (transfer full): a mark with the key of both
 */
XitongMark *xitong_box_between     (const XitongMark *before,
                                    const XitongMark *after,
                                    double            progress,
                                    XitongTextManner  manner,
                                    double            old_texts,
                                    double            new_texts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-footnotes.h - the notes a, b ... below a chart: where else some sources put a unit, and what is in doubt
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_footnotes_gather:
 *
 * Fills `footnotes` and `letters`, in the order of the boxes. Units that some source moves together share a note.
 */
void xitong_footnotes_gather (XitongComposer *self);

/**
 * xitong_footnotes_append_sentence:
 * @text: what is said already
 * @sentence: (nullable): with or without its full stop
 */
void xitong_footnotes_append_sentence (GString    *text,
                                       const char *sentence);

G_END_DECLS

/* xitong-caption.h - what a figure says of itself: caption, footnotes, what is left out, sources
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_caption_add:
 * @y: of its top, in the scene
 *
 * Returns: its height
 */
double xitong_caption_add          (XitongComposer *self,
                                    double          y);

/* The works the chart's claims cite, as a list for a bibliography with the pages. */
void   xitong_caption_list_sources (XitongComposer *self,
                                    GPtrArray      *sources);

G_END_DECLS

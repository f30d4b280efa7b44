/* xitong-variant-caption.h - which of several arrangements a chart shows
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_variant_caption_dup:
 *
 * Returns: (transfer full) (nullable): the usual arrangement, and how many others there are; or which variant, on what it rests, and
 *   how it differs from the usual one. %NULL where there is only one
 */
char     *xitong_variant_caption_dup          (XitongComposer  *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_variant_caption_is_own_chart:
 *
 * Returns: whether @structure is what its era and variants show where no change is named
 */
gboolean  xitong_variant_caption_is_own_chart (XitongStructure *structure);

G_END_DECLS

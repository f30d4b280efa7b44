/* xitong-difference-words.h - the words in which differences are told
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-difference.h"

G_BEGIN_DECLS

/* How the two moments stand to each other: `time`, `backwards`, `variants`, `cases`. */
const char  *xitong_compared_word               (XitongCompared         compared);

/**
 * xitong_unit_field_words:
 *
 * Returns: (transfer full): of the fields of @fields that are of interest to a reader, the names as in the JSON of `show`
 */
GPtrArray   *xitong_unit_field_words            (XitongUnitField        fields) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray   *xitong_tie_field_words             (XitongTieDiffers       fields) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray   *xitong_holder_field_words          (XitongHolderField      fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

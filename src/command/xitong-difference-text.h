/* xitong-difference-text.h - a difference in sentences
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-difference.h"

G_BEGIN_DECLS

/**
 * xitong_difference_text_dup:
 *
 * Returns: (transfer full): the difference for a reader, a heading for each way of differing
 */
char *xitong_difference_text_dup (const XitongDifference *difference) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

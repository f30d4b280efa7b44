/* xitong-difference-json.h - a difference as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-difference.h"

G_BEGIN_DECLS

/**
 * xitong_difference_json_dup:
 *
 * Returns: (transfer full): the contract of `xitong diff --json`
 */
char *xitong_difference_json_dup (const XitongDifference *difference) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

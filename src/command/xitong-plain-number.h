/* xitong-plain-number.h - numbers as authors write them, for programs
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * xitong_plain_number_dup:
 * @written: (nullable): "720,000"
 *
 * Returns: (transfer full) (nullable): "720000", as spreadsheets take it; %NULL where it is no number, but words
 */
char    *xitong_plain_number_dup       (const char *written) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_plain_number_dup_range:
 * @written: (nullable): "5–6", or "5 to 6"
 * @low: (out) (transfer full): "5"
 * @high: (out) (transfer full): "6"
 *
 * Returns: %FALSE where it is not two numbers, and neither has been set
 */
gboolean xitong_plain_number_dup_range (const char  *written,
                                        char       **low,
                                        char       **high);

G_END_DECLS

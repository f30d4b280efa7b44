/* xitong-moment-text.h - which moment is told of, as text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"

G_BEGIN_DECLS

/**
 * xitong_moment_text_dup:
 * @variants: of XitongVariant
 * @change: (nullable): after which it is
 *
 * Returns: (transfer full): "The Chinese industrial enterprise, 1955/56–66: Factory manager under leadership of the party committee, Two
 *   enterprises of the Northeast"
 */
char *xitong_moment_text_dup (XitongCase   *enterprise_case,
                              XitongEra    *era,
                              GPtrArray    *variants,
                              XitongChange *change) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

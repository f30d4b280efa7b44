/* xitong-test-quality.h - holds charts to the measures of drawing quality
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-layout.h"

G_BEGIN_DECLS

/* Fails with the kind of fault that there is. */
void xitong_test_quality_assert_faultless (const XitongLayout *layout);

G_END_DECLS

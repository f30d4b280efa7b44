/* xitong-test-measure.h - text measurement for tests: every letter is as wide as half its size
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-text-measure.h"

G_BEGIN_DECLS

const XitongTextMeasure *xitong_test_measure_get (void);

G_END_DECLS

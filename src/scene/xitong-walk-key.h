/* xitong-walk-key.h - the steps of a procedure, listed below its chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_walk_key_add:
 * @y: of its top
 *
 * Adds a mark "key:ROW" for each row of the composer's outline, in two columns where there is room for two.
 *
 * Returns: its height
 */
double xitong_walk_key_add (XitongComposer *composer,
                            double          y);

G_END_DECLS

/* xitong-combination.h - which variants go together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-moment.h"

G_BEGIN_DECLS

/**
 * xitong_combination_check:
 * @variants: (nullable): of XitongVariant
 *
 * Two variants of an exclusive group, what they are based on counted, exclude each other, and so do two of which neither is based on the
 * other and both place, move or remove one unit, or alter one attribute of a tie.
 *
 * Returns: %FALSE with %XITONG_MOMENT_ERROR_EXCLUDED where two do
 */
gboolean xitong_combination_check (GPtrArray  *variants,
                                   GError    **error);

G_END_DECLS

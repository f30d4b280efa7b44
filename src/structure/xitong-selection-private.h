/* xitong-selection-private.h - what makes selections
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-selection.h"

G_BEGIN_DECLS

/**
 * xitong_selection_new_empty:
 *
 * Returns: (transfer full): a selection with nothing in it yet
 */
XitongSelection *xitong_selection_new_empty (XitongStructure *structure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

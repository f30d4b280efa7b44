/* xitong-outer-rows.h - where those stand that belong to no column
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagram.h"

G_BEGIN_DECLS

/**
 * xitong_outer_rows_place:
 * @diagram: whose columns are filled
 *
 * Gives what stands above the enterprise a place over what it leads, in as many sub-rows as are needed, and what spans the frame a row each.
 */
void xitong_outer_rows_place (XitongDiagram *diagram);

G_END_DECLS

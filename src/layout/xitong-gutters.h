/* xitong-gutters.h - to which side the partners of a column stand
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagram.h"

G_BEGIN_DECLS

/**
 * xitong_gutters_find:
 *
 * Finds at which side of each column its gutter is, where its partners in other columns stand, and for each node to which side its lines pull it,
 * whether it has a partner, and whether it is led from above the enterprise.
 */
void xitong_gutters_find (XitongDiagram *self);

G_END_DECLS

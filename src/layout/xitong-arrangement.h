/* xitong-arrangement.h - which column of boxes and which sub-row each node gets
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagram.h"

G_BEGIN_DECLS

/**
 * xitong_diagram_arrange:
 * @self: a graph
 * @max_box_columns: how many columns of boxes the figure has room for; at least one for each column is given anyway
 *
 * Gives every node its column of boxes and its sub-row. Partners that are joined across the columns stand next to the gutter, units led from
 * outside stand on the outer side, a subordinate stands below its superior, leaves stack where the figure is too narrow.
 */
void xitong_diagram_arrange (XitongDiagram *self,
                             guint          max_box_columns);

G_END_DECLS

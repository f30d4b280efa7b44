/* xitong-supergraph.h - all graphs of a series in one
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagram.h"

G_BEGIN_DECLS

/**
 * xitong_supergraph_new:
 * @diagrams: (element-type XitongDiagram): of one case, nothing placed yet
 *
 * Unites the graphs of several moments, so that they can be laid out with foresight (Diehl, Görg, Kerren 2001): what stands at the same place on
 * several of them is one node of it, and the place of the others is kept free. Systems that never stand on one chart share a column.
 * The columns, bands and places of @diagrams are then those of the supergraph.
 *
 * Returns: (transfer full): to be arranged
 */
XitongDiagram *xitong_supergraph_new   (GPtrArray           *diagrams) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_supergraph_share:
 * @self: arranged
 * @diagrams: those it was made from
 *
 * Gives them its arrangement.
 */
void           xitong_supergraph_share (const XitongDiagram *self,
                                        GPtrArray           *diagrams);

G_END_DECLS

/* xitong-clusters.h - who stands below each other in one cell
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagram.h"

G_BEGIN_DECLS

/**
 * XitongCluster:
 * @root: a node that has no superior in its own cell
 * @nodes: of int: itself, and those below it in the cell
 * @heights: that they take in a stack, on each chart; 0 where none of them stands
 * @pull: of them all, see XitongNode
 * @file_order: in which order clusters stand that are pulled alike
 */
typedef struct
{
  int      root;
  GArray  *nodes;
  double  *heights;
  double   pull;
  guint    file_order;
  gboolean is_paired;
  gboolean is_led;
} XitongCluster;

/**
 * XitongArrangement:
 * @cells: of each column, band by band, of XitongCluster
 * @children: (nullable): of each node, of int: those under it in its cell
 */
typedef struct
{
  XitongDiagram *diagram;
  GPtrArray    **cells;
  GArray       **children;
  guint          n_bands;
} XitongArrangement;

/**
 * xitong_clusters_build:
 *
 * Fills the cells, and gives each the order in which its clusters stand.
 */
void     xitong_clusters_build       (XitongArrangement   *self);
void     xitong_clusters_clear       (XitongArrangement   *self);

/**
 * xitong_clusters_begin_heap:
 * @used: (out): of each chart, how high a stack is that begins with @cluster
 */
void     xitong_clusters_begin_heap  (XitongArrangement   *self,
                                      const XitongCluster *cluster,
                                      double              *used);

/**
 * xitong_clusters_heap:
 * @limit: how high a stack may be
 * @used: of each chart, how high the stack is
 *
 * Puts a cluster below those that are there.
 *
 * Returns: %FALSE, and does nothing, where the stack would be higher than @limit on a chart
 */
gboolean xitong_clusters_heap        (XitongArrangement   *self,
                                      const XitongCluster *cluster,
                                      double               limit,
                                      double              *used);

/**
 * xitong_clusters_find_height:
 * @cell: of XitongCluster
 *
 * Returns: the least height with which they fit into @n columns of boxes, to a tenth of a box
 */
double   xitong_clusters_find_height (XitongArrangement   *self,
                                      GPtrArray           *cell,
                                      guint                n);

/**
 * xitong_box_columns_share_out:
 * @max_box_columns: how many there is room for
 *
 * Says of each column how many columns of boxes it has.
 */
void     xitong_box_columns_share_out (XitongArrangement  *self,
                                       guint               max_box_columns);

G_END_DECLS

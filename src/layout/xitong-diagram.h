/* xitong-diagram.h - a selection as a graph to be drawn: nodes in columns and bands, and nets between them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-layout.h"

G_BEGIN_DECLS

#define XITONG_NO_NODE (-1)
#define XITONG_ENTERPRISE_END (-2)

/**
 * XitongNode:
 * @unit: what is drawn
 * @ghost: (nullable): it is a contested place of @unit
 * @column: index of its column; -1 for what stands above the enterprise, and for what spans the frame
 * @band: index of its band
 * @superior: the node it stands under, or %XITONG_NO_NODE
 * @is_arranged_under: it has its place below that of @superior, or beside it; in a series another superior may have given it its place
 * @head: its name is set larger
 * @spans: it goes across the whole frame
 * @is_post: what is drawn is a post
 * @is_several: it is drawn with a second outline, for several of its kind
 * @blocks: of XitongTextBlock, from top to bottom
 * @width: that its texts need, with the space round them
 * @height: likewise
 * @pull: where its partners stand: negative to the left, positive to the right
 * @is_paired: it has a partner in another column, in the same band
 * @is_led: a line from above the enterprise ends on it
 * @is_placed: it has its column of boxes
 * @box_column: the column of boxes it was given, counted over the whole chart
 * @row: which in its stack it is, from the top; of what stands above the enterprise and of what spans the frame, the sub-row
 * @key: of what stands above the enterprise: where across, as a XitongSpot counts it; -1 for over its column of boxes
 * @place: which of the places of its series it has, see XitongSeries; its own index on a chart by itself
 */
typedef struct
{
  const XitongSelectedUnit  *unit;
  const XitongSelectedGhost *ghost;
  int                        column;
  guint                      band;
  int                        superior;
  gboolean                   is_arranged_under;
  gboolean                   head;
  gboolean                   spans;
  gboolean                   is_post;
  gboolean                   is_several;
  GPtrArray                 *blocks;
  double                     width;
  double                     height;
  double                     pull;
  gboolean                   is_paired;
  gboolean                   is_led;
  gboolean                   is_placed;
  guint                      box_column;
  guint                      row;
  double                     key;
  guint                      place;
} XitongNode;

/**
 * XitongColumn:
 * @system: (nullable): %NULL where other charts of the series have a system there
 * @title: (nullable): of its zone
 * @subtitle: (nullable)
 * @first: its first column of boxes
 * @n: how many columns of boxes it has
 * @gutter: -1 where its partners stand to the left, 1 to the right
 * @title_box: at which column of boxes its title stands
 */
typedef struct
{
  XitongSystem    *system;
  XitongTextBlock *title;
  XitongTextBlock *subtitle;
  guint            first;
  guint            n;
  int              gutter;
  guint            title_box;
} XitongColumn;

/**
 * XitongBand:
 * @above: it stands above the enterprise
 * @spanning: what stands in it spans the frame
 * @n_rows: how many sub-rows it has, where it is one of these
 */
typedef struct
{
  XitongLevel *level;
  gboolean     above;
  gboolean     spanning;
  guint        n_rows;
} XitongBand;

/**
 * XitongNet:
 * @kind: what it is
 * @source: index of its subordination, tie or bar in the selection
 * @from: a node, %XITONG_ENTERPRISE_END, or %XITONG_NO_NODE with @from_column, or for the open stub
 * @group: nets of one group may share their pieces: the lines from one superior; from 1
 * @label: (nullable)
 */
typedef struct
{
  XitongRouteKind  kind;
  guint            source;
  int              from;
  int              to;
  int              from_column;
  int              to_column;
  guint            group;
  XitongTextBlock *label;
} XitongNet;

/**
 * XitongDiagram:
 * @nodes: of XitongNode
 * @columns: of XitongColumn, left to right; those outside the frame last
 * @n_framed: how many of them stand inside the frame
 * @bands: of XitongBand, top to bottom
 * @nets: of XitongNet
 * @n_box_columns: over all columns
 * @scale: 1 at a type size of 7 points
 * @n_charts: of a supergraph: how many charts it is of; otherwise 1
 * @presence: (nullable): of a supergraph: for each node, n_charts flags: whether it stands on the chart; %NULL for on all
 */
typedef struct
{
  XitongSelection *selection;
  GArray          *nodes;
  GArray          *columns;
  guint            n_framed;
  GArray          *bands;
  GArray          *nets;
  guint            n_box_columns;
  guint            n_groups;
  double           scale;
  guint            n_charts;
  GByteArray      *presence;
} XitongDiagram;

/**
 * xitong_diagram_find_last_level:
 *
 * Returns: the index of the lowest level inside the enterprise that has units
 */
guint          xitong_diagram_find_last_level (const XitongSelection *selection);

/**
 * xitong_diagram_new:
 * @last_level: at the foot of which what nobody heads spans the frame
 * @wrap: at which width names are broken, in points
 * @label_wrap: and labels of lines
 *
 * Returns: (transfer full): the graph, its texts measured, nothing placed yet
 */
XitongDiagram *xitong_diagram_new  (XitongSelection           *selection,
                                    guint                      last_level,
                                    const XitongLayoutOptions *options,
                                    const XitongTextMeasure   *measure,
                                    double                     wrap,
                                    double                     label_wrap) G_GNUC_WARN_UNUSED_RESULT;
void           xitong_diagram_free (XitongDiagram             *self);

/**
 * xitong_diagram_new_empty:
 * @selection: (nullable)
 *
 * Returns: (transfer full): a graph without nodes
 */
XitongDiagram *xitong_diagram_new_empty   (XitongSelection       *selection,
                                           double                 font_size) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_diagram_is_present:
 * @chart: of those a supergraph is of; 0 for a chart by itself
 *
 * Returns: whether @node stands on @chart
 */
gboolean       xitong_diagram_is_present  (const XitongDiagram   *self,
                                           guint                  node,
                                           guint                  chart);

/**
 * xitong_diagram_get_system:
 *
 * Returns: (transfer none): the system of a node: of a ghost, the one it has for some
 */
XitongSystem  *xitong_diagram_get_system  (const XitongNode      *node);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongDiagram, xitong_diagram_free)

#define xitong_diagram_node(self, i)   (&g_array_index ((self)->nodes, XitongNode, (i)))
#define xitong_diagram_column(self, i) (&g_array_index ((self)->columns, XitongColumn, (i)))
#define xitong_diagram_band(self, i)   (&g_array_index ((self)->bands, XitongBand, (i)))
#define xitong_diagram_net(self, i)    (&g_array_index ((self)->nets, XitongNet, (i)))

G_END_DECLS

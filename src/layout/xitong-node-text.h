/* xitong-node-text.h - the texts in the boxes and beside the lines of a diagram
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagram.h"

G_BEGIN_DECLS

/**
 * xitong_node_text_measure_all:
 * @self: a graph whose nodes and nets are there
 * @wrap: at which width names are broken, in points
 * @label_wrap: and labels of lines
 *
 * Gives every node and every net its texts, and every node the size that they need.
 */
void xitong_node_text_measure_all (XitongDiagram             *self,
                                   const XitongLayoutOptions *options,
                                   const XitongTextMeasure   *measure,
                                   double                     wrap,
                                   double                     label_wrap);

/**
 * xitong_node_text_widen_label:
 * @wrap: at which width it may be broken, in points
 *
 * Returns: whether the label of @net has fewer lines now; otherwise it stays as it was
 */
gboolean xitong_node_text_widen_label (XitongDiagram             *self,
                                       guint                      net,
                                       const XitongLayoutOptions *options,
                                       const XitongTextMeasure   *measure,
                                       double                     wrap);

/**
 * xitong_node_text_measure_titles:
 * @self: an arranged graph
 * @wrap: at which width names are broken, in points
 *
 * Gives every column its title.
 */
void xitong_node_text_measure_titles (XitongDiagram             *self,
                                      const XitongLayoutOptions *options,
                                      const XitongTextMeasure   *measure,
                                      double                     wrap);

G_END_DECLS

/* xitong-quality-pieces.h - the lines of a chart in straight pieces, for its measures
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-quality.h"

G_BEGIN_DECLS

/* Lines closer than this, in points, are taken for one. */
#define XITONG_CLEARANCE 1.5

/**
 * XitongPiece:
 * @a: its start
 * @b: its end
 * @extent: the rectangle from one to the other, without breadth
 * @half: half its breadth, in points
 * @cap: how far it reaches beyond its ends: the ring of an open stub
 * @route: index of its line
 * @place: which piece of its line, from 0
 * @last: whether it is the last of its line
 * @group: lines with the same number may share pieces
 */
typedef struct
{
  XitongPoint     a;
  XitongPoint     b;
  XitongRectangle extent;
  double          half;
  double          cap;
  guint           route;
  guint           place;
  gboolean        last;
  guint           group;
} XitongPiece;

/**
 * xitong_pieces_new:
 *
 * Returns: (transfer full) (element-type XitongPiece): the pieces of all lines, in their order
 */
GArray         *xitong_pieces_new           (const XitongLayout     *layout) G_GNUC_WARN_UNUSED_RESULT;
gboolean        xitong_piece_is_upright     (const XitongPiece      *self);
gboolean        xitong_piece_is_level       (const XitongPiece      *self);

/* The piece with its breadth. */
XitongRectangle xitong_piece_get_ink        (const XitongPiece      *self);

/* A box with the second outline of several. */
XitongRectangle xitong_placed_box_get_ink   (const XitongPlacedBox  *self);
XitongRectangle xitong_placed_text_get_ink  (const XitongPlacedText *self);

/* The parts of the measure, each adding to what it is given. */
void            xitong_quality_measure_lines (const XitongLayout    *layout,
                                              GArray                *pieces,
                                              XitongQuality         *quality);
void            xitong_quality_measure_ends  (const XitongLayout    *layout,
                                              GArray                *pieces,
                                              XitongQuality         *quality);
void            xitong_quality_measure_texts (const XitongLayout    *layout,
                                              GArray                *pieces,
                                              XitongQuality         *quality);
void            xitong_quality_measure_labels (const XitongLayout   *layout,
                                               GArray               *pieces,
                                               XitongQuality        *quality);
void            xitong_quality_measure_neighbours (const XitongLayout *layout,
                                                   GArray             *pieces,
                                                   XitongQuality      *quality);

G_END_DECLS

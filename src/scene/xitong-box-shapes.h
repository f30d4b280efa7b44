/* xitong-box-shapes.h - the outline that says what kind of unit a box is
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-kinds.h"
#include "xitong-mark.h"

G_BEGIN_DECLS

/* Of the outline of what is only told of: how much of the ink is left, and its width at a type size of 7 points. */
#define XITONG_REPORTED_PRESENCE 0.72
#define XITONG_REPORTED_WIDTH 0.6

/**
 * XitongBoxLook:
 * @kind: of unit
 * @rectangle: the box
 * @stack: how far the outline of several stands off; 0 for none
 * @ink: of the outline
 * @fill: of the ground
 * @width: of the outline, in points
 * @dashed: inferred or supplied
 * @hatched: it does not act
 * @presence: less for what is lighter
 * @scale: 1 at a type size of 7 points
 */
typedef struct
{
  XitongUnitKind  kind;
  XitongRectangle rectangle;
  double          stack;
  XitongInk       ink;
  XitongInk       fill;
  double          width;
  gboolean        dashed;
  gboolean        hatched;
  double          presence;
  double          scale;
} XitongBoxLook;

/**
 * xitong_box_shape_draw:
 *
 * Adds the outlines of a box to @mark. An organ is double-edged, a section a rectangle, a post round-ended, a body has its corners
 * cut, a group has side rules; a forum is open at its ends, an instrument has a turned corner, a site a ground line.
 */
void   xitong_box_shape_draw  (XitongMark          *mark,
                               const XitongBoxLook *look);

/**
 * xitong_box_shape_inset:
 * @rectangle: the box
 * @point: on its edge
 *
 * Returns: how far inwards from @point, across the edge, the outline really is: rounded and cut corners stand back
 */
double xitong_box_shape_inset (XitongUnitKind         kind,
                               const XitongRectangle *rectangle,
                               const XitongPoint     *point,
                               double                 scale);

G_END_DECLS

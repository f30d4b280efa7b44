/* xitong-graphic.h - one shape or one line of text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-ink.h"
#include "xitong-text-measure.h"

G_BEGIN_DECLS

#define XITONG_MAX_DASHES 6

typedef enum
{
  XITONG_GRAPHIC_PATH,
  XITONG_GRAPHIC_RECTANGLE,
  XITONG_GRAPHIC_CIRCLE,
  XITONG_GRAPHIC_TEXT,
} XitongGraphicKind;

typedef enum
{
  XITONG_PATH_MOVE,
  XITONG_PATH_LINE,
  XITONG_PATH_CORNER,
  XITONG_PATH_CLOSE,
} XitongPathOperation;

/**
 * XitongPathStep:
 * @operation: what to do
 * @control: of %XITONG_PATH_CORNER, a quadratic curve: the corner that is rounded off
 * @to: where it ends
 */
typedef struct
{
  XitongPathOperation operation;
  XitongPoint         control;
  XitongPoint         to;
} XitongPathStep;

typedef enum
{
  XITONG_STROKE_PLAIN,
  XITONG_STROKE_BAR,
} XitongStrokeStyle;

/* What a graphic is to its line, so that a line can be drawn anew on another route. */
typedef enum
{
  XITONG_PART_PLAIN,
  XITONG_PART_STROKE,
  XITONG_PART_HEAD,
  XITONG_PART_TAIL,
} XitongPart;

/**
 * XitongGraphic:
 * @stroke: the ink of the outline, or of the line
 * @fill: of the ground
 * @width: of the outline, in points
 * @dashes: in points; none where @n_dashes is 0
 * @round: ends of lines and dashes are round
 * @style: a bar is drawn as the palette draws bars
 * @hatched: thin slanting lines of %XITONG_INK_HATCH over @fill
 * @presence: 0 to 1, how much of the ink is left; the rest is paper
 * @opacity: 0 to 1, how much of it covers what lies below; less than 1 only in the frames of a transition
 * @part: of a line: its stroke, the head at its end, the one at its start; what is plain is a label
 * @path: (nullable): of XitongPathStep
 * @rectangle: of a rectangle, with @radius; of a circle @rectangle's x and y are the centre; of a stroke @radius is that of its corners
 * @text: (nullable): with @role, from @at, the baseline at the side that @align says: -1 left, 0 centre, 1 right
 * @suffix: (nullable): a raised sign behind it; both are counted by reference, so that copies share them
 * @text_width: of @text, in points
 * @suffix_width: of @suffix with the gap before it
 * @turned: the text runs upwards
 * @plain: names in a normal weight, for ghosts
 * @link: (nullable): interned: the anchor it leads to
 * @anchor: (nullable): interned: what leads here
 *
 * A value; xitong_graphic_clear() frees what it holds.
 */
typedef struct
{
  XitongGraphicKind kind;
  XitongStrokeStyle style;
  XitongInk         stroke;
  XitongInk         fill;
  double            width;
  double            dashes[XITONG_MAX_DASHES];
  guint             n_dashes;
  gboolean          round;
  gboolean          hatched;
  double            presence;
  double            opacity;
  XitongPart        part;
  GArray           *path;
  XitongRectangle   rectangle;
  double            radius;
  GRefString       *text;
  GRefString       *suffix;
  XitongTextRole    role;
  XitongPoint       at;
  int               align;
  double            text_width;
  double            suffix_width;
  gboolean          turned;
  gboolean          plain;
  const char       *link;
  const char       *anchor;
} XitongGraphic;

/**
 * xitong_graphic_path:
 *
 * Returns: an empty path, stroked with @stroke
 */
XitongGraphic xitong_graphic_path      (XitongInk  stroke,
                                        double     width,
                                        XitongInk  fill);
XitongGraphic xitong_graphic_rectangle (double     x,
                                        double     y,
                                        double     width,
                                        double     height,
                                        double     radius,
                                        XitongInk  fill,
                                        XitongInk  stroke,
                                        double     stroke_width);
XitongGraphic xitong_graphic_circle    (double     x,
                                        double     y,
                                        double     radius,
                                        XitongInk  fill,
                                        XitongInk  stroke,
                                        double     stroke_width);

/**
 * xitong_graphic_text:
 * @line: what it says, and how wide that is
 * @x: of the side that @align says
 * @y: of the baseline
 */
XitongGraphic xitong_graphic_text      (const XitongTextLine *line,
                                        XitongTextRole        role,
                                        double                x,
                                        double                y,
                                        int                   align);
void          xitong_graphic_set_dashes (XitongGraphic *self,
                                         const double  *dashes,
                                         guint          n_dashes,
                                         gboolean       round);
XitongGraphic xitong_graphic_copy      (const XitongGraphic *self);
void          xitong_graphic_clear     (XitongGraphic *self);

void          xitong_graphic_move_to   (XitongGraphic *self,
                                        double         x,
                                        double         y);
void          xitong_graphic_line_to   (XitongGraphic *self,
                                        double         x,
                                        double         y);

/**
 * xitong_graphic_corner_to:
 *
 * Adds a quadratic curve to (@x, @y) with the control point (@control_x, @control_y).
 */
void          xitong_graphic_corner_to (XitongGraphic *self,
                                        double         control_x,
                                        double         control_y,
                                        double         x,
                                        double         y);
void          xitong_graphic_close     (XitongGraphic *self);

/**
 * xitong_graphic_translate:
 *
 * Moves it by (@dx, @dy).
 */
void          xitong_graphic_translate (XitongGraphic *self,
                                        double         dx,
                                        double         dy);

/**
 * xitong_graphic_equal:
 *
 * Returns: whether both are painted on the very same points
 */
gboolean      xitong_graphic_equal     (const XitongGraphic *self,
                                        const XitongGraphic *other);

/**
 * xitong_graphic_differs_in_size:
 *
 * Returns: whether both are rectangles that differ in where their edges are, and in nothing else
 */
gboolean      xitong_graphic_differs_in_size (const XitongGraphic *self,
                                              const XitongGraphic *other);

/**
 * xitong_graphic_get_bounds:
 * @font_size: of names, in points
 *
 * Returns: what it covers; strokes are counted in
 */
XitongRectangle xitong_graphic_get_bounds (const XitongGraphic *self,
                                           double               font_size);

G_END_DECLS

/* xitong-figure-fit.h - what would make a figure fit its page
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure.h"

G_BEGIN_DECLS

/* How high a figure may be, in points, where no journal says so: 240 mm, the height of the type area of a large page. */
#define XITONG_PAGE_HEIGHT (240 * 72 / 25.4)

/* The smallest names that are proposed, in points: labels keep the 5 points that no journal goes below. */
#define XITONG_LEAST_FONT_SIZE 6

/**
 * XitongFigureCut:
 * @legend: without it
 * @sources: without them
 * @font_size: in points; 0 where it stays as it is
 * @height: of the figure then, in points
 * @is_enough: whether it is low enough then
 */
typedef struct
{
  gboolean legend;
  gboolean sources;
  double   font_size;
  double   height;
  gboolean is_enough;
} XitongFigureCut;

/**
 * xitong_figure_fit_is_quick:
 * @self: a figure
 * @scene: as it is composed
 *
 * Returns: whether it has so few units and lines that other sizes of it may be tried out while somebody waits
 */
gboolean xitong_figure_fit_is_quick (const XitongFigure *self,
                                     const XitongScene  *scene);

/**
 * xitong_figure_fit_measure_height:
 *
 * Returns: how high a figure is, in points; infinitely high where it does not fit its width
 */
double   xitong_figure_fit_measure_height (const XitongFigure *self);

/**
 * xitong_figure_fit_height:
 * @self: a figure that is too high
 * @most: how high it may be, in points
 * @least_font_size: how small names may be, in points
 * @cut: (out): the least that has to go; where nothing is enough, all whose going makes it lower
 *
 * Tries them out, and takes as long as so many figures.
 */
void     xitong_figure_fit_height   (const XitongFigure *self,
                                     double              most,
                                     double              least_font_size,
                                     XitongFigureCut    *cut);

/**
 * xitong_figure_fit_width:
 * @self: a figure that does not fit its width
 * @typesetter: from xitong_figure_new_typesetter()
 * @wanted: the width it has instead, in points
 *
 * Tries it out for a chart; a film takes @wanted.
 *
 * Returns: the least width at which it fits, in points, a whole number of millimetres
 */
double xitong_figure_fit_width     (const XitongFigure *self,
                                    XitongTypesetter   *typesetter,
                                    double              wanted);

/**
 * xitong_figure_fit_font_size:
 * @self: a figure that does not fit its width
 * @wanted: the width it has instead, in points
 * @least_font_size: how small names may be, in points
 *
 * Returns: the largest size of names, in points, at which it fits; 0 where even @least_font_size is too large
 */
double xitong_figure_fit_font_size (const XitongFigure *self,
                                    double              wanted,
                                    double              least_font_size);

G_END_DECLS

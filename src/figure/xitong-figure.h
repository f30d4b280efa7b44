/* xitong-figure.h - the recipe for a picture of a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-comparison-scene.h"
#include "xitong-moment.h"
#include "xitong-palette.h"
#include "xitong-typesetter.h"

G_BEGIN_DECLS

/**
 * XitongFigure:
 * @enterprise_case: what it shows
 * @moment: of the case
 * @before: (nullable): of a difference chart or a transition, the earlier moment
 * @transition: it tells how the earlier moment became the later one: as a strip of the stages, or with xitong_figure_new_film() frame by frame
 * @frames_per_second: of a transition frame by frame; 0 for the strip
 * @step_by_step: of a transition frame by frame: change by change, not all at once
 * @other: (nullable): of a comparison, the second moment
 * @other_case: (nullable): its case
 * @counterparts: (nullable): between both cases
 * @procedure: (nullable): a procedure that is walked on the chart
 * @selection: what of the structure
 * @layout: width, type size, labels, language
 * @printed: what stands round the chart
 * @palette: in which colours
 * @dpi: points of a picture to the inch, for PNG and TIFF
 * @family: (nullable): of the font
 * @typesetter: (nullable): one that was made ahead, and serves where it is of this family and size
 * @fixed_frame: laid out together with all that the case tells, so that what does not change keeps its place; else by itself
 *
 * A value; it holds nothing.
 */
typedef struct
{
  XitongCase             *enterprise_case;
  XitongMoment            moment;
  const XitongMoment     *before;
  const XitongMoment     *other;
  XitongCase             *other_case;
  XitongCounterparts     *counterparts;
  gboolean                transition;
  double                  frames_per_second;
  gboolean                step_by_step;
  XitongProcedure        *procedure;
  XitongSelectionOptions  selection;
  XitongLayoutOptions     layout;
  XitongSceneOptions      printed;
  XitongPalette           palette;
  double                  dpi;
  const char             *family;
  XitongTypesetter       *typesetter;
  gboolean                fixed_frame;
} XitongFigure;

/**
 * xitong_figure_init:
 *
 * Fills in what a figure is by default: 174 mm wide, names of 7 points, in colour, with title, legend and sources, 600 dpi.
 */
void              xitong_figure_init           (XitongFigure *self);

/**
 * xitong_figure_new_typesetter:
 *
 * Returns: (transfer full): the typesetter for this figure: that which was made ahead, where it will do
 */
XitongTypesetter *xitong_figure_new_typesetter (const XitongFigure *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_figure_lay_out:
 * @typesetter: from xitong_figure_new_typesetter()
 *
 * Returns: (transfer full): the chart without title, legend and caption, or %NULL with @error where the moment cannot be replayed
 */
XitongLayout     *xitong_figure_lay_out        (const XitongFigure *self,
                                                XitongTypesetter   *typesetter,
                                                GError            **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_figure_lay_out_walk:
 * @outline: of a procedure
 *
 * Returns: (transfer full): the chart on which it is walked: what the figure's selection says, and whom the steps name; of the ties only
 *   those at work, and where these cannot be drawn without fault, none: the steps are listed anyway
 */
XitongLayout     *xitong_figure_lay_out_walk   (const XitongFigure      *self,
                                                const XitongWalkOutline *outline,
                                                XitongTypesetter        *typesetter) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_figure_lay_out_series:
 * @moments: (element-type XitongMoment): of its case
 *
 * Lays out the charts of several moments in one frame, each as the figure would show it.
 *
 * Returns: (transfer full) (element-type XitongLayout): one for each, or %NULL with @error where one of them cannot be replayed
 */
GPtrArray        *xitong_figure_lay_out_series (const XitongFigure *self,
                                                GPtrArray          *moments,
                                                XitongTypesetter   *typesetter,
                                                GError            **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_figure_compose:
 * @typesetter: from xitong_figure_new_typesetter()
 * @wanted_width: (out) (optional): where the chart does not fit the width asked for, the width it has instead, in points; else 0
 *
 * Returns: (transfer full): the scene, or %NULL with @error where the moment cannot be replayed
 */
XitongScene      *xitong_figure_compose        (const XitongFigure *self,
                                                XitongTypesetter   *typesetter,
                                                double             *wanted_width,
                                                GError            **error);

/**
 * xitong_length_parse:
 * @text: a number and mm, cm, in or pt; a bare number is in points
 * @points: (out)
 *
 * Returns: %FALSE where @text is no length
 */
gboolean          xitong_length_parse          (const char         *text,
                                                double             *points);

G_END_DECLS

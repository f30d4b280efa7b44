/* xitong-figure-transition.h - from the chart of one moment to that of another, by the recipe of a figure
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure.h"
#include "xitong-film.h"

G_BEGIN_DECLS

/**
 * xitong_figure_new_transition:
 * @self: a figure with an earlier moment; its charts are drawn without title, legend and caption
 * @typesetter: from xitong_figure_new_typesetter()
 * @wanted_width: (out) (optional): where a chart does not fit the width asked for, the width it has instead, in points; else 0
 *
 * Both charts are laid out together, so that what does not change keeps its place; in the fixed frame together with those of all eras.
 * All that differs between the two moments is one change. Its words are those of the era that begins, of the change after which the later
 * moment is, or of the variant of the same era.
 *
 * Returns: (transfer full): the transition, or %NULL with @error where a moment cannot be replayed
 */
XitongTransition *xitong_figure_new_transition (const XitongFigure *self,
                                                XitongTypesetter   *typesetter,
                                                double             *wanted_width,
                                                GError            **error);

/**
 * xitong_figure_join:
 * @before: of the earlier moment, laid out with the measure of @typesetter
 * @after: of the later one
 * @moment: that of @after: the change after which it is says what happens; else the variant, where it deviates from the era of @before; else
 *   the era that it belongs to
 * @are_together: the two are laid out together; else room is made for what comes, and gaps are closed
 *
 * Returns: (transfer full): the transition between two charts of this figure that are laid out already
 */
XitongTransition *xitong_figure_join           (const XitongFigure *self,
                                                XitongLayout       *before,
                                                XitongLayout       *after,
                                                const XitongMoment *moment,
                                                gboolean            are_together,
                                                XitongTypesetter   *typesetter) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_figure_new_sequence:
 * @self: likewise; the later moment is in the same era, or in a later one
 *
 * Change by change: from the earlier moment over each change of the main line up to the later moment.
 *
 * Returns: (transfer full) (element-type XitongTransition): one or more, or %NULL with @error
 */
GPtrArray        *xitong_figure_new_sequence   (const XitongFigure *self,
                                                XitongTypesetter   *typesetter,
                                                double             *wanted_width,
                                                GError            **error);

/**
 * xitong_figure_new_film:
 * @transitions: (element-type XitongTransition): of this figure
 *
 * Returns: (transfer full): the film, with a title where the figure has one, and captions where it has sources
 */
XitongFilm       *xitong_figure_new_film       (const XitongFigure *self,
                                                GPtrArray          *transitions,
                                                XitongTypesetter   *typesetter) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_figure_compose_strip:
 * @wanted_width: (out) (optional): 0: a strip fits any width
 *
 * Returns: (transfer full): the stages of the transition as one figure, or %NULL with @error where a moment cannot be replayed
 */
XitongScene      *xitong_figure_compose_strip  (const XitongFigure *self,
                                                XitongTypesetter   *typesetter,
                                                double             *wanted_width,
                                                GError            **error);

G_END_DECLS

/* xitong-chosen-figure.h - what the reader had chosen to see at one moment
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure.h"

G_BEGIN_DECLS

/**
 * XitongChosenFigure:
 * @figure: the recipe; it borrows from the rest
 *
 * A choice as it was at one moment. Immutable, reference-counted, for any thread.
 */
typedef struct
{
  XitongFigure figure;

  /*< private >*/
  XitongCase         *enterprise_case;
  XitongCase         *other_case;
  XitongMoment        other;
  XitongCounterparts *counterparts;
} XitongChosenFigure;

XitongChosenFigure *xitong_chosen_figure_copy     (XitongChosenFigure *self) G_GNUC_WARN_UNUSED_RESULT;
XitongChosenFigure *xitong_chosen_figure_ref      (XitongChosenFigure *self);
void                xitong_chosen_figure_unref    (XitongChosenFigure *self);

/**
 * xitong_chosen_figure_copy_set:
 * @set: of units, which the figure borrows as it does the rest of the case
 *
 * Returns: (transfer full): the same units
 */
GHashTable         *xitong_chosen_figure_copy_set (GHashTable *set) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongChosenFigure, xitong_chosen_figure_unref)

G_END_DECLS

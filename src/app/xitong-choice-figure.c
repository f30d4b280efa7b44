/* xitong-choice-figure.c - what is chosen, as a figure
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-choice-private.h"

/* The second moment of a comparison, which the figure borrows. */
static void
freeze_other (XitongChoice       *self,
              XitongChosenFigure *chosen)
{
  if (self->view != XITONG_VIEW_COMPARE || self->other_case == NULL || self->other_era == NULL)
    return;
  chosen->other_case = g_object_ref (self->other_case);
  chosen->other.era = self->other_era;
  chosen->other.variants = g_ptr_array_new ();
  chosen->other.proposed = self->proposed;
  if (self->other_variant != NULL)
    g_ptr_array_add (chosen->other.variants, self->other_variant);
  if (xitong_choice_are_between (self->counterparts, self->enterprise_case, self->other_case))
    chosen->counterparts = g_object_ref (self->counterparts);
  chosen->figure.other = &chosen->other;
  chosen->figure.other_case = chosen->other_case;
  chosen->figure.counterparts = chosen->counterparts;
}

XitongChosenFigure *
xitong_choice_freeze (XitongChoice *self)
{
  XitongChosenFigure *chosen = g_atomic_rc_box_new0 (XitongChosenFigure);
  XitongFigure *figure = &chosen->figure;

  g_return_val_if_fail (self->enterprise_case != NULL && self->era != NULL, NULL);

  xitong_figure_init (figure);
  chosen->enterprise_case = g_object_ref (self->enterprise_case);
  figure->enterprise_case = chosen->enterprise_case;
  figure->moment.era = self->era;
  figure->moment.change = self->change;
  figure->moment.variants = g_ptr_array_copy (self->variants, NULL, NULL);
  figure->moment.proposed = self->proposed;
  figure->selection.everything = self->everything;
  figure->selection.styles = self->styles;
  figure->selection.form = self->form;
  figure->selection.gap = self->gap;
  figure->selection.contested = self->contested;
  figure->selection.denied = self->denied;
  figure->selection.kinds = g_ptr_array_copy (self->kinds, NULL, NULL);
  figure->selection.called = xitong_chosen_figure_copy_set (self->called);
  figure->selection.opened = xitong_chosen_figure_copy_set (self->opened);
  figure->layout.labels = self->labels;
  figure->fixed_frame = self->fixed_frame;
  if (self->view == XITONG_VIEW_PROCEDURE)
    figure->procedure = self->procedure;
  freeze_other (self, chosen);
  return chosen;
}

/* xitong-choice.h - what the reader has chosen to see
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-chosen-figure.h"

G_BEGIN_DECLS

/* What the window is for at the moment: one chart, two of them, or a procedure that is walked on one. */
typedef enum
{
  XITONG_VIEW_CHART,
  XITONG_VIEW_COMPARE,
  XITONG_VIEW_PROCEDURE,
} XitongView;

#define XITONG_TYPE_CHOICE (xitong_choice_get_type ())
G_DECLARE_FINAL_TYPE (XitongChoice, xitong_choice, XITONG, CHOICE, GObject)

/**
 * xitong_choice_new:
 *
 * A case, an era, variants, and what of the structure is shown. Every setter that alters something emits "changed" once.
 *
 * Returns: (transfer full): a choice without a case
 */
XitongChoice   *xitong_choice_new            (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_choice_set_case:
 * @enterprise_case: (nullable): the case
 *
 * Where the case is another reading of the file that is open, era, change, variants and the rest are kept as far as the ids are still
 * there; otherwise the era with the most changes and variants is chosen, as a whole.
 */
void            xitong_choice_set_case       (XitongChoice   *self,
                                              XitongCase     *enterprise_case);

/**
 * xitong_choice_set_case_at:
 * @enterprise_case: the case
 * @era: (nullable): of the case; %NULL for what xitong_choice_set_case() chooses
 * @change: (nullable): after which change of @era, as xitong_choice_set_moment() takes it
 * @variants: (nullable) (element-type XitongVariant): followed besides, as far as they are offered and go together
 *
 * The case, shown at a moment.
 */
void            xitong_choice_set_case_at    (XitongChoice   *self,
                                              XitongCase     *enterprise_case,
                                              XitongEra      *era,
                                              XitongChange   *change,
                                              GPtrArray      *variants);
XitongCase     *xitong_choice_get_case       (XitongChoice   *self);

/**
 * xitong_choice_set_era:
 * @era: of the case; variants that are not offered there are dropped, and the era's own chart is taken
 */
void            xitong_choice_set_era        (XitongChoice   *self,
                                              XitongEra      *era);
XitongEra      *xitong_choice_get_era        (XitongChoice   *self);

XitongChange   *xitong_choice_get_change     (XitongChoice   *self);

/**
 * xitong_choice_set_moment:
 * @era: of the case; variants that are not offered there are dropped
 * @change: (nullable): after which change; %NULL for the era's own chart, which is also taken in place of a change that is not of @era, or
 *   is of a variant that is not followed
 */
void            xitong_choice_set_moment     (XitongChoice   *self,
                                              XitongEra      *era,
                                              XitongChange   *change);

/**
 * xitong_choice_set_variant:
 * @is_followed: whether it is followed; following one drops those that exclude it
 */
void            xitong_choice_set_variant    (XitongChoice   *self,
                                              XitongVariant  *variant,
                                              gboolean        is_followed);
gboolean        xitong_choice_has_variant    (XitongChoice   *self,
                                              XitongVariant  *variant);

/**
 * xitong_choice_get_variants:
 *
 * Returns: (transfer none) (element-type XitongVariant): those that are followed
 */
GPtrArray      *xitong_choice_get_variants   (XitongChoice   *self);

void            xitong_choice_set_everything (XitongChoice   *self,
                                              gboolean        everything);
gboolean        xitong_choice_get_everything (XitongChoice   *self);
void            xitong_choice_set_style      (XitongChoice   *self,
                                              XitongTieStyle  style,
                                              gboolean        is_shown);
gboolean        xitong_choice_has_style      (XitongChoice   *self,
                                              XitongTieStyle  style);

/**
 * xitong_choice_set_kind:
 * @kind: of the case
 * @is_shown: whether all its ties are shown, besides those that are anyway
 */
void            xitong_choice_set_kind       (XitongChoice   *self,
                                              XitongTieKind  *kind,
                                              gboolean        is_shown);
gboolean        xitong_choice_has_kind       (XitongChoice   *self,
                                              XitongTieKind  *kind);
/* Where units stand in some enterprises or charts, beside where they stand in most: ghosts with their tallies. */
void            xitong_choice_set_contested  (XitongChoice   *self,
                                              gboolean        contested);
gboolean        xitong_choice_get_contested  (XitongChoice   *self);
void            xitong_choice_set_denied     (XitongChoice   *self,
                                              gboolean        denied);
gboolean        xitong_choice_get_denied     (XitongChoice   *self);
/* All eras of the case in one frame, so that what does not change keeps its place; else each chart laid out for itself. */
void            xitong_choice_set_fixed_frame (XitongChoice  *self,
                                               gboolean       fixed_frame);
gboolean        xitong_choice_get_fixed_frame (XitongChoice  *self);
void            xitong_choice_set_proposed   (XitongChoice   *self,
                                              gboolean        proposed);
gboolean        xitong_choice_get_proposed   (XitongChoice   *self);
void            xitong_choice_set_form       (XitongChoice   *self,
                                              XitongForm      form);
XitongForm      xitong_choice_get_form       (XitongChoice   *self);

/**
 * xitong_choice_set_gap:
 * @gap: charter against practice; choosing a form ends it
 */
void            xitong_choice_set_gap        (XitongChoice   *self,
                                              gboolean        gap);
gboolean        xitong_choice_get_gap        (XitongChoice   *self);
void            xitong_choice_set_labels     (XitongChoice   *self,
                                              XitongLabels    labels);
XitongLabels    xitong_choice_get_labels     (XitongChoice   *self);

/**
 * xitong_choice_set_view:
 * @view: with %XITONG_VIEW_PROCEDURE the first procedure of the era is walked, unless another one of it is chosen already
 */
void            xitong_choice_set_view       (XitongChoice    *self,
                                              XitongView       view);
XitongView      xitong_choice_get_view       (XitongChoice    *self);

/**
 * xitong_choice_set_other:
 * @enterprise_case: (nullable): the case that is compared with
 * @era: (nullable): of that case; %NULL for the one that the case tells most of
 * @variant: (nullable): of that case, offered in @era
 */
void            xitong_choice_set_other      (XitongChoice    *self,
                                              XitongCase      *enterprise_case,
                                              XitongEra       *era,
                                              XitongVariant   *variant);
XitongCase      *xitong_choice_get_other_case (XitongChoice   *self);
XitongEra       *xitong_choice_get_other_era  (XitongChoice   *self);
XitongVariant   *xitong_choice_get_other_variant (XitongChoice *self);

/**
 * xitong_choice_set_counterparts:
 * @counterparts: (nullable): between the case and the one that it is compared with; others are not used
 */
void            xitong_choice_set_counterparts (XitongChoice       *self,
                                                XitongCounterparts *counterparts);

/**
 * xitong_choice_wants_counterparts:
 *
 * Returns: whether two cases are compared between which no counterparts are set
 */
gboolean        xitong_choice_wants_counterparts (XitongChoice     *self);

/**
 * xitong_choice_set_procedure:
 * @procedure: (nullable): of the case; where it is not told of the era that is chosen, its own first era is
 */
void             xitong_choice_set_procedure (XitongChoice    *self,
                                              XitongProcedure *procedure);
XitongProcedure *xitong_choice_get_procedure (XitongChoice    *self);

/**
 * xitong_choice_call:
 * @unit: is shown, with its ties, though it waits for the reader
 */
void            xitong_choice_call           (XitongChoice   *self,
                                              XitongUnit     *unit,
                                              gboolean        is_called);
gboolean        xitong_choice_is_called      (XitongChoice   *self,
                                              XitongUnit     *unit);

/**
 * xitong_choice_open:
 * @unit: a whole, whose parts are drawn in boxes of their own
 */
void            xitong_choice_open           (XitongChoice   *self,
                                              XitongUnit     *unit,
                                              gboolean        is_opened);
gboolean        xitong_choice_is_opened      (XitongChoice   *self,
                                              XitongUnit     *unit);

/**
 * xitong_choice_reset:
 *
 * Back to what a chart shows by default; case, era, variants and labels stay.
 */
void            xitong_choice_reset          (XitongChoice   *self);

/**
 * xitong_choice_freeze:
 *
 * Returns: (transfer full): the figure that is chosen: sizes, palette and what stands round it as a figure has by default
 */
XitongChosenFigure *xitong_choice_freeze (XitongChoice *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-draft.h - charts on their way from selections to layouts, in one way of drawing
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-layout.h"
#include "xitong-series.h"

G_BEGIN_DECLS

/* Of so many charts together fewer ways are tried. */
#define XITONG_MANY_CHARTS 24

/**
 * XitongRequest:
 * @selections: of the charts that are laid out together
 * @width: wanted; 0 for any
 */
typedef struct
{
  GPtrArray                 *selections;
  const XitongLayoutOptions *options;
  const XitongTextMeasure   *measure;
  double                     width;
} XitongRequest;

/**
 * XitongDraftManner:
 * @wrap: at which width names are broken
 * @label_wrap: at how many times that width labels are
 * @spacing: which part of the usual distances is kept
 * @alternatives: how many other ways each line of a chart by itself may try in the end
 *
 * One way of drawing.
 */
typedef struct
{
  double wrap;
  double label_wrap;
  double spacing;
  guint  alternatives;
} XitongDraftManner;

/**
 * XitongDraft:
 * @diagrams: of each chart
 * @plans: likewise
 * @stacks: of them all
 * @ways: of each chart
 * @spots: of each chart, those of its labels
 */
typedef struct
{
  const XitongRequest *request;
  XitongDraftManner  manner;
  GPtrArray           *diagrams;
  GPtrArray           *plans;
  XitongStacks        *stacks;
  GPtrArray           *ways;
  XitongSeries        *series;
  GPtrArray           *spots;
} XitongDraft;

/**
 * xitong_draft_begin:
 * @self: with its request and its manner, all else empty
 * @n_box_columns: (inout): how many columns of boxes there may be, and how many there are
 *
 * All but the labels.
 */
void       xitong_draft_begin   (XitongDraft             *self,
                                   guint                     *n_box_columns);

/**
 * xitong_draft_finish:
 * @widen: whether it fills the width
 *
 * Returns: (transfer full) (element-type XitongLayout): one for each chart
 */
GPtrArray *xitong_draft_finish  (XitongDraft             *self,
                                   gboolean                   widen) G_GNUC_WARN_UNUSED_RESULT;
void       xitong_draft_clear   (XitongDraft             *self);

/**
 * xitong_draft_lay_out:
 *
 * Begins and finishes one.
 *
 * Returns: (transfer full) (element-type XitongLayout): one for each chart
 */
GPtrArray *xitong_draft_lay_out (const XitongRequest       *request,
                                   const XitongDraftManner *manner,
                                   gboolean                   widen,
                                   guint                     *n_box_columns) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (XitongDraft, xitong_draft_clear)

G_END_DECLS

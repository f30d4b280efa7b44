/* xitong-common-frame.h - the charts of all moments of a case, laid out together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-choice.h"
#include "xitong-layout.h"
#include "xitong-typesetter.h"

G_BEGIN_DECLS

/**
 * XitongCommonFrame:
 * @chosen: what it was made for
 * @font_size: of names, in points
 * @moments: of XitongMoment
 * @layouts: of XitongLayout, one for each
 *
 * What stands on several of them at the same place has the same coordinates there. Immutable, reference-counted: it takes its time to be made, and
 * serves for every step from one moment to another.
 */
typedef struct
{
  XitongChosenFigure *chosen;
  double              font_size;
  GPtrArray          *moments;
  GPtrArray          *layouts;
} XitongCommonFrame;

/**
 * xitong_common_frame_new:
 * @chosen: of the eras and changes of its case, and its own moment
 *
 * Returns: (transfer full): the frame, or %NULL with @error where a moment does not replay
 */
XitongCommonFrame *xitong_common_frame_new    (XitongChosenFigure   *chosen,
                                               XitongTypesetter     *typesetter,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;
XitongCommonFrame *xitong_common_frame_ref    (XitongCommonFrame    *self);
void               xitong_common_frame_unref  (XitongCommonFrame    *self);

/**
 * xitong_common_frame_find:
 *
 * Returns: (transfer none) (nullable): the chart of the moment of @chosen, if the frame was made for the same case and the same choice of what is shown
 */
XitongLayout      *xitong_common_frame_find   (XitongCommonFrame    *self,
                                               XitongChosenFigure   *chosen,
                                               XitongTypesetter     *typesetter);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongCommonFrame, xitong_common_frame_unref)

G_END_DECLS

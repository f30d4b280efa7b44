/* xitong-picture.h - a chart ready to be shown: structure, selection, layout and scene
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-choice.h"
#include "xitong-layout.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * XitongPicture:
 * @chosen: what it was made from
 * @layout: where everything stands; it holds selection and structure
 * @scene: of the chart alone
 * @typesetter: of the type size of @scene
 *
 * Immutable, reference-counted.
 */
typedef struct
{
  XitongChosenFigure *chosen;
  XitongLayout       *layout;
  XitongScene        *scene;
  XitongTypesetter   *typesetter;
} XitongPicture;

#define XITONG_TYPE_PICTURE (xitong_picture_get_type ())

GType            xitong_picture_get_type      (void) G_GNUC_CONST;

/**
 * xitong_picture_new:
 * @chosen: what is shown
 * @typesetter: of the type size of the screen
 * @aspect: width of the view, in parts of its height; the chart is laid out so that it is seen as large as it can be
 *
 * Returns: (transfer full): the picture, or %NULL with @error where the variants do not replay
 */
XitongPicture   *xitong_picture_new           (XitongChosenFigure   *chosen,
                                               XitongTypesetter     *typesetter,
                                               double                aspect,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;
XitongPicture   *xitong_picture_ref           (XitongPicture        *self);
void             xitong_picture_unref         (XitongPicture        *self);
XitongStructure *xitong_picture_get_structure (XitongPicture        *self);
XitongSelection *xitong_picture_get_selection (XitongPicture        *self);

/**
 * xitong_picture_make_async:
 *
 * Makes it in another thread.
 */
void             xitong_picture_make_async    (XitongChosenFigure   *chosen,
                                               XitongTypesetter     *typesetter,
                                               double                aspect,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              data);
XitongPicture   *xitong_picture_make_finish   (GAsyncResult         *result,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongPicture, xitong_picture_unref)

G_END_DECLS

/* xitong-picture.h - a chart ready to be shown: structure, selection, layout and scene
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-choice.h"
#include "xitong-common-frame.h"
#include "xitong-layout.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _XitongTransition XitongTransition;

/**
 * XitongPicture:
 * @chosen: what it was made from
 * @layout: where everything stands; it holds selection and structure
 * @frame: (nullable): in which @layout was made, with those of other moments
 * @outline: (nullable): the procedure that is walked on it
 * @other: (nullable): the chart that stands beside it in a comparison
 * @is_stacked: @other stands below it
 * @scene: of the chart alone, or of both
 * @typesetter: of the type size of @scene
 * @transition: (nullable): how one comes to it from what was shown before
 * @departed: (nullable): where there is a @transition, what one comes from
 * @is_backwards: @transition is played with falling times
 *
 * Immutable, reference-counted.
 */
typedef struct
{
  XitongChosenFigure *chosen;
  XitongLayout       *layout;
  XitongCommonFrame  *frame;
  XitongWalkOutline  *outline;
  XitongLayout       *other;
  XitongScene        *scene;
  XitongTypesetter   *typesetter;
  XitongTransition   *transition;
  XitongStructure    *departed;
  gboolean            is_backwards;
  gboolean            is_stacked;
} XitongPicture;

#define XITONG_TYPE_PICTURE (xitong_picture_get_type ())

GType            xitong_picture_get_type      (void) G_GNUC_CONST;

/**
 * xitong_picture_new:
 * @chosen: what is shown
 * @typesetter: of the type size of the screen
 * @aspect: width of the view, in parts of its height; the chart is laid out so that it is seen as large as it can be. The charts of a
 *   comparison stand one above the other where it is less than 1
 * @before: (nullable): what was shown until then; its common frame may serve again
 *
 * Returns: (transfer full): the picture, or %NULL with @error where the variants do not replay
 */
XitongPicture   *xitong_picture_new           (XitongChosenFigure   *chosen,
                                               XitongTypesetter     *typesetter,
                                               double                aspect,
                                               XitongPicture        *before,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;
XitongPicture   *xitong_picture_ref           (XitongPicture        *self);
void             xitong_picture_unref         (XitongPicture        *self);
XitongStructure *xitong_picture_get_structure (XitongPicture        *self);
XitongSelection *xitong_picture_get_selection (XitongPicture        *self);

/**
 * xitong_picture_find_structure:
 * @key: (inout): of a mark of the scene; set to the key that it has in its own chart
 *
 * Returns: (transfer none): the structure of the chart on which the mark stands
 */
XitongStructure *xitong_picture_find_structure (XitongPicture       *self,
                                                const char         **key);

/**
 * XitongDeparture:
 * @before: (nullable): what is shown until then; without it, and where it is of another case or of the same moment, nothing is played
 * @is_backwards: one goes back in time
 * @reduced_motion: the desktop asks for as little movement as can be
 *
 * From where one comes.
 */
typedef struct
{
  XitongPicture *before;
  gboolean       is_backwards;
  gboolean       reduced_motion;
} XitongDeparture;

/**
 * xitong_picture_connect:
 * @passage: from where one comes
 *
 * Computes how one comes to @self. Before @self is shared with anybody.
 */
void             xitong_picture_connect       (XitongPicture        *self,
                                               const XitongDeparture  *passage);

/**
 * xitong_picture_dup_touched:
 *
 * Returns: (transfer full) (nullable): the keys of the units, ghosts and lines of its scene that were not as they are in what was shown
 *   before; %NULL where there are none, or so many that none would stand out
 */
char           **xitong_picture_dup_touched   (XitongPicture        *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_picture_compose:
 * @legend: with the legend, and the key of a comparison
 *
 * Returns: (transfer full): the picture as a scene, with nothing else round it
 */
XitongScene     *xitong_picture_compose       (XitongPicture        *self,
                                               gboolean              legend) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_picture_make_async:
 *
 * Makes it in another thread.
 */
void             xitong_picture_make_async    (XitongChosenFigure   *chosen,
                                               XitongTypesetter     *typesetter,
                                               double                aspect,
                                               const XitongDeparture  *passage,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              data);
XitongPicture   *xitong_picture_make_finish   (GAsyncResult         *result,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongPicture, xitong_picture_unref)

G_END_DECLS

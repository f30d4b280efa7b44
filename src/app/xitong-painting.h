/* xitong-painting.h - what of a chart is painted, and how
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-emphasis.h"

G_BEGIN_DECLS

/**
 * XitongPainting:
 * @emphasis: (nullable): the scene, and what of it is brought forward
 * @typesetter: (nullable): of its type size
 * @accent: of the ring
 * @part: of the scene, in points
 * @zoom: pixels of the screen to a point
 * @scale: device pixels to a pixel of the screen
 *
 * A value; xitong_painting_clear() frees what it holds.
 */
typedef struct
{
  XitongEmphasis   *emphasis;
  XitongTypesetter *typesetter;
  XitongColour      accent;
  XitongRectangle   part;
  double            zoom;
  int               scale;
} XitongPainting;

void     xitong_painting_clear        (XitongPainting       *self);

/**
 * xitong_painting_copy:
 *
 * Makes @self what @other is.
 */
void     xitong_painting_copy         (XitongPainting       *self,
                                       const XitongPainting *other);

/**
 * xitong_painting_get_factor:
 *
 * Returns: device pixels to a point
 */
double   xitong_painting_get_factor   (const XitongPainting *self);

/**
 * xitong_painting_make_sight:
 * @factor: device pixels to a point
 * @part: what is seen, in points
 *
 * Returns: what can be told apart there
 */
XitongSight xitong_painting_make_sight (double                 factor,
                                        const XitongRectangle *part);

/**
 * xitong_painting_has_same_view:
 *
 * Returns: whether a mark that is painted alike in both comes to stand on the same pixels
 */
gboolean xitong_painting_has_same_view (const XitongPainting *self,
                                        const XitongPainting *other);

G_END_DECLS

/* xitong-emphasis.h - a scene of which some is brought forward and the rest put back
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-sight.h"
#include "xitong-palette.h"
#include "xitong-scene.h"
#include "xitong-typesetter.h"

G_BEGIN_DECLS

/* What is brought forward, made once and painted often: xitong_emphasis_new(). Immutable, reference-counted. */
typedef struct _XitongEmphasis XitongEmphasis;

/**
 * xitong_emphasis_new:
 * @scene: what is painted
 * @palette: in which colours
 * @key: (nullable): of the mark that is selected
 * @hovered: (nullable): of the mark under the pointer, brought forward at half strength where nothing is selected
 * @lit: (nullable) (array zero-terminated=1): keys of marks that are brought forward where nothing is selected
 *
 * Everything not connected to the selected mark is mixed with the paper; texts only as far as they keep a contrast of 4.5 to 1.
 *
 * Returns: (transfer full): what is to be painted
 */
XitongEmphasis *xitong_emphasis_new   (XitongScene           *scene,
                                       XitongPalette          palette,
                                       const char            *key,
                                       const char            *hovered,
                                       const char * const    *lit) G_GNUC_WARN_UNUSED_RESULT;
XitongEmphasis *xitong_emphasis_ref   (XitongEmphasis        *self);
void            xitong_emphasis_unref (XitongEmphasis        *self);

/**
 * xitong_emphasis_get_scene:
 *
 * Returns: (transfer none): the scene it was made of
 */
XitongScene    *xitong_emphasis_get_scene (XitongEmphasis    *self);

/**
 * xitong_emphasis_get_length:
 *
 * Returns: how many marks there are
 */
guint           xitong_emphasis_get_length (XitongEmphasis   *self);

/**
 * xitong_emphasis_get_mark:
 *
 * Returns: (transfer none): the mark as it is painted, bottom first
 */
XitongMark     *xitong_emphasis_get_mark  (XitongEmphasis    *self,
                                           guint              index);

/**
 * xitong_emphasis_has_ring:
 *
 * Returns: whether more than the mark itself is painted: a ring, a halo, a tint
 */
gboolean        xitong_emphasis_has_ring  (XitongEmphasis    *self,
                                           guint              index);

/**
 * xitong_emphasis_is_alike:
 *
 * Returns: whether a mark that both have is painted alike in both, as far as it has no ring
 */
gboolean        xitong_emphasis_is_alike  (XitongEmphasis    *self,
                                           XitongEmphasis    *other);

/**
 * XITONG_EMPHASIS_EDGE:
 *
 * How far rings and halos reach beyond the bounds of their mark, in pixels of the screen.
 */
#define XITONG_EMPHASIS_EDGE 8

/**
 * xitong_emphasis_paint:
 * @typesetter: of the type size of the scene
 * @cr: where to, in points of the scene
 * @accent: of the ring round what is selected
 * @pixel: how large a pixel of the screen at 100 % is, in points: the ring keeps its width
 * @sight: (nullable): what can be told apart on the surface, and what of the scene is on it
 */
void            xitong_emphasis_paint (XitongEmphasis        *self,
                                       XitongTypesetter      *typesetter,
                                       cairo_t               *cr,
                                       const XitongColour    *accent,
                                       double                 pixel,
                                       const XitongSight     *sight);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongEmphasis, xitong_emphasis_unref)

G_END_DECLS

/* xitong-cairo-painter.h - paints a scene on a Cairo surface
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-palette.h"
#include "xitong-place-set.h"
#include "xitong-scene.h"
#include "xitong-sight.h"
#include "xitong-typesetter.h"

G_BEGIN_DECLS

/**
 * xitong_cairo_painter_paint:
 * @scene: what to paint
 * @palette: in which colours
 * @typesetter: of the type size of @scene
 * @cr: where to, in points
 * @clip: (nullable): only what meets this rectangle of the scene
 *
 * Paints opaque strokes and grounds only.
 */
void xitong_cairo_painter_paint      (const XitongScene     *scene,
                                      XitongPalette          palette,
                                      XitongTypesetter      *typesetter,
                                      cairo_t               *cr,
                                      const XitongRectangle *clip);

/**
 * xitong_cairo_painter_paint_mark:
 * @sight: (nullable): what can be told apart on the surface; %NULL for paper
 * @painted: (nullable): what of the scene was painted already, with @sight
 *
 * Paints one mark, as xitong_cairo_painter_paint() paints all.
 */
void xitong_cairo_painter_paint_mark (const XitongScene *scene,
                                      const XitongMark  *mark,
                                      XitongPalette      palette,
                                      XitongTypesetter  *typesetter,
                                      cairo_t           *cr,
                                      const XitongSight *sight,
                                      XitongPlaceSet    *painted);

/**
 * xitong_cairo_painter_paint_with_links:
 *
 * Paints all, with tags for links inside the document: for a PDF surface.
 */
void xitong_cairo_painter_paint_with_links (const XitongScene *scene,
                                            XitongPalette      palette,
                                            XitongTypesetter  *typesetter,
                                            cairo_t           *cr);

G_END_DECLS

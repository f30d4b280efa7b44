/* xitong-paint-detail.h - how fine a scene is painted on a screen
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

G_BEGIN_DECLS

/**
 * XITONG_TEXT_OVERHANG:
 *
 * How far letters may reach beyond the bounds of their line, in parts of the size of names: accents, and what leans over.
 */
#define XITONG_TEXT_OVERHANG 0.4

/**
 * XitongPaintDetail:
 * @pixel: how large a pixel of the surface is, in points: dashes, corners and heads that are finer than it are not drawn as such
 * @smallest_text: texts whose type is smaller than this, in points, are left out
 * @part: what of the scene is on the surface; what lies outside takes no time
 *
 * What can be told apart on a surface of pixels, and only that, is painted. On paper everything is.
 */
typedef struct
{
  double          pixel;
  double          smallest_text;
  XitongRectangle part;
} XitongPaintDetail;

G_END_DECLS

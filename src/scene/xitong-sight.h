/* xitong-sight.h - what of a scene can be told apart on a screen
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
 * XitongSight:
 * @pixel: how large a pixel is, in points: what is finer is neither moved nor drawn as such
 * @smallest_text: texts whose type is smaller than this, in points, are left out
 * @part: what of the scene is seen; what lies outside takes no time
 *
 * Made for a screen; on paper everything is seen.
 */
typedef struct
{
  double          pixel;
  double          smallest_text;
  XitongRectangle part;
} XitongSight;

G_END_DECLS

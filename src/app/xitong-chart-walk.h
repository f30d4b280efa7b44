/* xitong-chart-walk.h - walking a chart with four keys
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-scene.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_WALK_UP,
  XITONG_WALK_DOWN,
  XITONG_WALK_LEFT,
  XITONG_WALK_RIGHT,
} XitongWalk;

/**
 * xitong_chart_walk:
 * @key: (nullable): where one stands; %NULL for nowhere yet
 *
 * Up leads to the superior, down to the leftmost subordinate, left and right to the next under the same superior, and on across systems. Where there is
 * none, the nearest box that way. From a line, up and left lead to where it comes from, down and right to where it leads.
 *
 * Returns: (transfer none) (nullable): the unit one comes to; %NULL where there is nothing that way
 */
XitongMark *xitong_chart_walk (const XitongScene *scene,
                               const char        *key,
                               XitongWalk         direction);

G_END_DECLS

/* xitong-badges.h - small signs at the corners of boxes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-mark.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_BADGE_FILES,
  XITONG_BADGE_VACANT,
  XITONG_BADGE_SIDELINED,
  XITONG_BADGE_CONFINED,
  XITONG_BADGE_PARALYSED,
  XITONG_BADGE_NOMINAL,
  XITONG_BADGE_REPLACED,
  XITONG_BADGE_SPLIT,
  XITONG_BADGE_TARGETED,
  XITONG_BADGE_REHABILITATED,
  XITONG_BADGE_OTHER_STATE,
  XITONG_BADGE_PROPOSED,
  XITONG_BADGE_CUT,
  XITONG_BADGE_MOVED,
  XITONG_BADGE_CHANGED,
  XITONG_N_BADGES,
} XitongBadge;

/**
 * xitong_badge_find_state:
 * @mark_kind: the id of a kind of mark
 *
 * Returns: its badge; %XITONG_BADGE_OTHER_STATE for a kind of the case's own
 */
XitongBadge xitong_badge_find_state (const char        *mark_kind);

/**
 * xitong_badge_draw:
 * @x: of its left edge
 * @y: of its top; it is 10 points wide and 7 high at a type size of 7
 */
void        xitong_badge_draw       (XitongMark        *mark,
                                     XitongBadge        badge,
                                     double             x,
                                     double             y,
                                     XitongInk          ink,
                                     double             scale);

G_END_DECLS

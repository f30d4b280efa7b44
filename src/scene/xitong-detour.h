/* xitong-detour.h - the way round each other of two boxes that change places
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

G_BEGIN_DECLS

/**
 * XitongTurn:
 * @XITONG_TURN_NONE: it goes the one way and the other at once
 * @XITONG_TURN_LEVEL_FIRST: first to the left or right, then up or down
 * @XITONG_TURN_UPRIGHT_FIRST: first up or down
 *
 * How a box that has the field for itself goes from the one place to the other.
 */
typedef enum
{
  XITONG_TURN_NONE,
  XITONG_TURN_LEVEL_FIRST,
  XITONG_TURN_UPRIGHT_FIRST,
} XitongTurn;

/**
 * XitongDetour:
 * @side: how far it steps aside half-way, in points; negative to the left, or upwards
 * @flip: how much further along it comes than the middle of all that change places
 * @is_level: they stand beside each other, not one above the other
 * @from: when it sets out; of a box that waits for others, or goes before them
 * @to: when it has come, then; 0 for one that is on its way all the time
 * @turn: on which way, then
 * @way: from its one place to the other, then
 *
 * Boxes of which one was above the other, and will be below it, would run through each other on straight ways. They step aside first, pass
 * each other, and step back; the middle of them goes straight, so that what goes along with them keeps its distance. Where that does not do,
 * one waits for the other, goes round a corner, or does both. All 0 is a straight way.
 */
typedef struct
{
  double      side;
  double      flip;
  gboolean    is_level;
  double      from;
  double      to;
  XitongTurn  turn;
  XitongPoint way;
} XitongDetour;

/**
 * XitongSwap:
 * @XITONG_SWAP_NONE: straight ways do
 * @XITONG_SWAP_UPRIGHT: the upper one will be the lower one
 * @XITONG_SWAP_LEVEL: the left one will be the right one
 *
 * How two boxes change places.
 */
typedef enum
{
  XITONG_SWAP_NONE,
  XITONG_SWAP_UPRIGHT,
  XITONG_SWAP_LEVEL,
} XitongSwap;

/**
 * xitong_detour_find_swap:
 * @a_before: where the first box sets out from
 * @a_after: where it comes to
 * @b_before: likewise the second
 * @b_after: likewise
 *
 * Returns: how they change places, where they would run through each other on straight ways
 */
XitongSwap      xitong_detour_find_swap  (const XitongRectangle *a_before,
                                          const XitongRectangle *a_after,
                                          const XitongRectangle *b_before,
                                          const XitongRectangle *b_after);

/**
 * xitong_detour_get_reach:
 *
 * Returns: the most that a box is off its straight way, in points
 */
double          xitong_detour_get_reach  (const XitongDetour *self);

/**
 * xitong_detour_get_offset:
 * @progress: 0 to 1, in even steps of time
 *
 * Returns: how far from the straight way it is
 */
XitongPoint     xitong_detour_get_offset (const XitongDetour    *self,
                                          double                 progress);

/**
 * xitong_detour_get_place:
 * @before: where a box sets out from
 * @after: where it comes to
 * @progress: 0 to 1, in even steps of time
 *
 * Returns: where it is
 */
XitongRectangle xitong_detour_get_place  (const XitongDetour    *self,
                                          const XitongRectangle *before,
                                          const XitongRectangle *after,
                                          double                 progress);

G_END_DECLS

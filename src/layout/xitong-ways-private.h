/* xitong-ways-private.h - what the search for ways and the trunks share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-exits.h"

G_BEGIN_DECLS

#define XITONG_MOST_LEGS 5

/**
 * XitongWayPiece:
 *
 * A leg that a way would have: see XitongLeg.
 */
typedef struct
{
  gboolean upright;
  gboolean in_channel;
  guint    slot;
  double   key;
  int      owner;
} XitongWayPiece;

/**
 * XitongWayCandidate:
 * @pieces: from end to end, of which there are @n
 * @start: the side on which it leaves
 * @end: the side on which it arrives
 * @cost: of crossings, bends and length, as far as they can be told before lines are in an order
 */
typedef struct
{
  XitongWayPiece pieces[XITONG_MOST_LEGS];
  guint          n;
  XitongSide     start;
  XitongSide     end;
  double         cost;
} XitongWayCandidate;

/**
 * xitong_ways_add_leg:
 *
 * Returns: the index of a new leg without extent, not yet used
 */
guint    xitong_ways_add_leg   (XitongWays *self,
                                gboolean    upright,
                                gboolean    in_channel,
                                guint       slot,
                                double      key,
                                guint       net);

/**
 * xitong_ways_extend:
 *
 * Makes a leg reach to @key.
 */
void     xitong_ways_extend    (XitongWays *self,
                                guint       leg,
                                double      key);

/**
 * xitong_ways_use:
 *
 * Appends a leg to the way of a net.
 */
void     xitong_ways_use       (XitongWays *self,
                                guint       net,
                                guint       leg);

/**
 * xitong_ways_find:
 * @n: how many
 *
 * Returns: (transfer full) (element-type XitongWayCandidate): the best ways for a net on its own, against all that are there, in their order; it must
 *   have none itself
 */
GArray  *xitong_ways_find      (XitongWays *self,
                                guint       net,
                                guint       n) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_ways_search:
 *
 * Lets a net on its own have the best way there is. What it had is given up.
 */
void     xitong_ways_search    (XitongWays *self,
                                guint       net);

/**
 * xitong_ways_adopt:
 *
 * Lets a net that has no way have this one.
 */
void     xitong_ways_adopt     (XitongWays               *self,
                                guint                     net,
                                const XitongWayCandidate *candidate);
void     xitong_ways_give_up   (XitongWays               *self,
                                guint                     net);

/**
 * xitong_ways_describe:
 * @candidate: (out caller-allocates): the way that the net has
 *
 * Returns: %FALSE where it has none, or shares it
 */
gboolean xitong_ways_describe  (const XitongWays         *self,
                                guint                     net,
                                XitongWayCandidate       *candidate);

/**
 * xitong_straights_allow:
 * @from: a node, or who is none
 * @to: likewise
 * @net: between them
 *
 * Returns: whether a level straight line from @from to @to goes with those that are there already: no box must then stand both above and below
 *   another
 */
gboolean xitong_straights_allow (XitongWays *self,
                                 int         from,
                                 int         to,
                                 guint       net);

/**
 * xitong_trunks_add:
 *
 * Gives the lines from each superior who has several subordinates their ways, which share a trunk, combs above rows, and brackets beside stacks.
 */
void     xitong_trunks_add     (XitongWays *self);

G_END_DECLS

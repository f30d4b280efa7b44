/* xitong-ways-private.h - what the search for ways and the trunks share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-exits.h"

G_BEGIN_DECLS

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
 * xitong_ways_search:
 *
 * Finds a way for a net on its own, against all ways that are there. What it had is given up.
 */
void     xitong_ways_search    (XitongWays *self,
                                guint       net);

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

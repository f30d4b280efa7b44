/* xitong-random-actions.h - actions by chance of all kinds, on what stands
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * XitongRandomActions:
 * @rand: the chance
 * @now: what stands; an action is about what is there, or is to come there
 * @proposals: of char: the ids of changes that are proposed
 * @n_ties: how many ties there are: "t0", "t1" ...
 */
typedef struct
{
  GRand           *rand;
  XitongStructure *now;
  GPtrArray       *proposals;
  guint            n_ties;
} XitongRandomActions;

/**
 * xitong_random_actions_write:
 * @xml: gets a few actions; what is wrong among them the reader will say
 */
void xitong_random_actions_write (XitongRandomActions *self,
                                  GString             *xml);

G_END_DECLS

/* transition-pairs.h - transitions of random and shipped cases, to be held to what every transition keeps
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-transition.h"

G_BEGIN_DECLS

/**
 * TransitionPair:
 * @transition: the transition
 * @name: of which charts
 * @before: the chart from which this part of it leads
 * @after: to which
 * @from: when this part begins, from 0 to 1
 * @to: when it ends
 * @still: with reduced motion
 * @shifts: the part is one in which the same chart is laid out otherwise
 * @is_apart: laid out by themselves, and without their joint charts: what comes may stand where something goes
 *
 * A transition of charts that are laid out by themselves has up to three parts: from the first chart to the same as it is laid out with the
 * second, from there to the second as it is laid out with the first, and on to the second. Of others all is one part.
 */
typedef struct
{
  XitongTransition *transition;
  char             *name;
  XitongScene      *before;
  XitongScene      *after;
  double            from;
  double            to;
  gboolean          still;
  gboolean          shifts;
  gboolean          is_apart;
} TransitionPair;

/**
 * transition_pairs_new:
 *
 * Returns: (transfer full) (element-type TransitionPair): neighbouring moments of random cases, and neighbouring eras of the shipped cases
 *   forwards and backwards: laid out together, by themselves, and by themselves with their joint charts; some with reduced motion
 */
GPtrArray *transition_pairs_new          (void);

typedef void (* TransitionCheck) (const TransitionPair *pair);
typedef void (* TransitionFrameCheck) (const TransitionPair *pair, XitongScene *frame, double t);

/**
 * transition_pairs_check:
 * @pairs: (element-type TransitionPair): those of transition_pairs_new()
 *
 * Calls @check for each.
 */
void       transition_pairs_check        (GPtrArray            *pairs,
                                          TransitionCheck       check);

/**
 * transition_pairs_check_frames:
 *
 * Calls @check for frames of each, at even steps of time, without the ends.
 */
void       transition_pairs_check_frames (GPtrArray            *pairs,
                                          TransitionFrameCheck  check);

/**
 * transition_pair_moves:
 * @key: of a mark
 *
 * Returns: whether it is a unit whose box is not where it was, or of another size
 */
gboolean   transition_pair_moves         (const TransitionPair *self,
                                          const char           *key);

G_END_DECLS

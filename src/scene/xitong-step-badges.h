/* xitong-step-badges.h - the numbers of a procedure's steps, at the units where they take place
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * XitongStepBadge:
 * @text: its number; %NULL for a step in no order
 * @veto: who takes the step can stop it all; an octagon
 * @quiet: it cannot be taken on this chart
 */
typedef struct
{
  const char *text;
  gboolean    veto;
  gboolean    quiet;
} XitongStepBadge;

/**
 * xitong_step_badge_measure:
 *
 * Returns: how wide the badge is, in points; its height is that of the number of one digit
 */
double xitong_step_badge_measure (XitongComposer        *composer,
                                  const XitongStepBadge *badge);
double xitong_step_badge_get_height (XitongComposer     *composer);

/**
 * xitong_step_badge_draw:
 * @x: of its middle
 * @y: of its middle, as the scene has it
 */
void   xitong_step_badge_draw    (XitongComposer        *composer,
                                  XitongMark            *mark,
                                  const XitongStepBadge *badge,
                                  double                 x,
                                  double                 y);

/**
 * xitong_step_badges_add:
 *
 * Adds a mark "step:ROW:UNIT" for each unit at which a step of the composer's outline takes place. Badges stand on the edges of boxes, where
 * they lie on no text, on no other box and no other badge, and on lines only where there is no other room.
 */
void   xitong_step_badges_add    (XitongComposer        *composer);

/**
 * xitong_outcome_sign_draw:
 * @x: of its left edge
 * @y: of its middle
 *
 * Draws the sign of how a procedure ends.
 */
void   xitong_outcome_sign_draw      (XitongComposer        *composer,
                                      XitongMark            *mark,
                                      double                 x,
                                      double                 y);

G_END_DECLS

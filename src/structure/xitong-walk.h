/* xitong-walk.h - a procedure, walked on the chart that is shown
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * XitongWalkStep:
 * @step: what the file says; for the whole walk, what holds its steps
 * @structure: (nullable): the chart it is walked on: that of its own era; %NULL where it cannot be had
 * @by: of XitongReference: who does it, in the arrangement shown
 * @to: of XitongReference
 * @via: of XitongReference
 * @at: where the token of a role stands
 * @tie: (nullable): the tie at work
 * @missing: who is to do it is not on the chart; drawn grey
 * @missing_name: (nullable): who is missing
 * @children: of XitongWalkStep; steps that are skipped in this arrangement are not among them
 *
 * In another arrangement than the one it was written for, a unit that was succeeded is read as its successor, and the keeper of files as
 * whoever has custody of them.
 */
typedef struct _XitongWalkStep XitongWalkStep;

struct _XitongWalkStep
{
  XitongStep              *step;
  XitongStructure         *structure;
  GArray                  *by;
  GArray                  *to;
  GArray                  *via;
  XitongReference          at;
  const XitongStandingTie *tie;
  gboolean                 missing;
  const char              *missing_name;
  GPtrArray               *children;
};

/**
 * xitong_walk_new:
 * @procedure: a procedure of the structure's case
 * @structure: the chart that is shown
 *
 * Returns: (transfer full): the whole walk
 */
XitongWalkStep *xitong_walk_new       (XitongProcedure *procedure,
                                       XitongStructure *structure) G_GNUC_WARN_UNUSED_RESULT;
void            xitong_walk_step_free (XitongWalkStep  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongWalkStep, xitong_walk_step_free)

G_END_DECLS

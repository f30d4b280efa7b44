/* xitong-walk-outline.h - a procedure as a list: which step comes when, and at which units
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-walk.h"

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  XITONG_OUTLINE_STEP,
  XITONG_OUTLINE_HEADING,
  XITONG_OUTLINE_END,
} XitongOutlineKind;

/**
 * XitongOutlineRow:
 * @walked: the step, the end, or what holds the steps below (all, any, parallel, ladder, repeat)
 * @depth: how far in it stands
 * @number: (nullable): of a step: "3", "4b"; %NULL for a step in no order
 * @branches: of XitongWalkStep: branches and degrees that begin with this row, the outer first
 * @units: of XitongUnit: where a step takes place on the chart that is shown: at those who do it; where they are no units, at the
 *   place it names, else at those it is done to
 */
typedef struct
{
  XitongOutlineKind     kind;
  const XitongWalkStep *walked;
  guint                 depth;
  char                 *number;
  GPtrArray            *branches;
  GPtrArray            *units;
} XitongOutlineRow;

/**
 * XitongWalkOutline:
 * @procedure: the procedure
 * @structure: the chart that is shown
 * @walk: as it is walked there
 * @rows: of XitongOutlineRow, in order
 * @involved: set of XitongUnit: all units of the structure that a step names
 * @at_work: set of interned rows of ties: those that a step says are at work
 *
 * Steps are numbered as they follow each other. The branches of a choice, what happens at the same time, and those who can each stop it
 * begin with the same number and have letters: 4a, 4b. Steps in no order have no numbers.
 *
 * Immutable, reference-counted; holds the structure and the procedure.
 */
typedef struct
{
  XitongProcedure *procedure;
  XitongStructure *structure;
  XitongWalkStep  *walk;
  GArray          *rows;
  GHashTable      *involved;
  GHashTable      *at_work;
} XitongWalkOutline;

#define XITONG_TYPE_WALK_OUTLINE (xitong_walk_outline_get_type ())

GType              xitong_walk_outline_get_type (void) G_GNUC_CONST;

/**
 * xitong_walk_outline_new:
 * @procedure: a procedure of the structure's case
 * @structure: the chart that is shown
 *
 * Returns: (transfer full): the walk as a list
 */
XitongWalkOutline *xitong_walk_outline_new      (XitongProcedure   *procedure,
                                                 XitongStructure   *structure) G_GNUC_WARN_UNUSED_RESULT;
XitongWalkOutline *xitong_walk_outline_ref      (XitongWalkOutline *self);
void               xitong_walk_outline_unref    (XitongWalkOutline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongWalkOutline, xitong_walk_outline_unref)

G_END_DECLS

/* xitong-step.h - one step of a procedure, or what holds steps together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-reference.h"
#include "xitong-entity.h"

G_BEGIN_DECLS

/**
 * XitongStep:
 * @children: of XitongStep
 * @conditions: of XitongStep: `if` for other arrangements
 * @by: of XitongReference
 * @to: of XitongReference
 * @via: of XitongReference
 * @keeper_of: (nullable): `by` is whoever keeps these files
 * @tie: (nullable): the claim or row at work
 * @act: (nullable)
 * @when: (nullable): of a branch, a repeat
 * @outcome: (nullable)
 * @era: (nullable)
 * @variant: (nullable)
 *
 * Its note is its text.
 */
#define XITONG_TYPE_STEP (xitong_step_get_type ())
G_DECLARE_FINAL_TYPE (XitongStep, xitong_step, XITONG, STEP, XitongEntity)

struct _XitongStep
{
  XitongEntity parent_instance;

  XitongStepKind   kind;
  GPtrArray       *children;
  GPtrArray       *conditions;
  GArray          *by;
  GArray          *to;
  XitongReference  at;
  GArray          *via;
  char            *keeper_of;
  char            *tie;
  char            *act;
  char            *when;
  char            *outcome;
  XitongEntity    *era;
  XitongEntity    *variant;
  gboolean         veto;
  gboolean         skip;
};

/**
 * xitong_step_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongStep *xitong_step_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-stacks.h - who stands below whom, on any chart of a series
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-plan.h"

G_BEGIN_DECLS

/**
 * XitongStacks:
 * @n_places: of the series
 * @below: of the places, of guint: those that stand next below it in a stack on some chart, or begin below its box beside it
 *
 * The boxes of a place stand at the same height on all charts: what stands below it on one stands below it on all.
 */
typedef struct
{
  guint    n_places;
  GArray **below;
} XitongStacks;

/**
 * xitong_stacks_new:
 * @plans: (element-type XitongPlan): of all charts of the series
 */
XitongStacks *xitong_stacks_new  (GPtrArray    *plans) G_GNUC_WARN_UNUSED_RESULT;
void          xitong_stacks_free (XitongStacks *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongStacks, xitong_stacks_free)

G_END_DECLS

/* xitong-constraints.h - coordinates that keep their distances
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What has no coordinate in this direction. */
#define XITONG_NO_VARIABLE G_MAXUINT

/**
 * XitongConstraintOrder:
 * @n_rules: of how many rules it was made
 * @n_variables: and of how many variables
 * @starts: (nullable): where in @rules those of each variable begin
 * @rules: copies, by their first variable (or last, going backwards)
 * @queue: the variables, none before one that it depends on
 * @length: how many are in @queue
 *
 * In which order rules are followed, kept until there are more.
 */
typedef struct
{
  guint    n_rules;
  guint    n_variables;
  guint   *starts;
  gpointer rules;
  guint   *queue;
  guint    length;
} XitongConstraintOrder;

/**
 * XitongConstraints:
 *
 * Variables, and constraints of the form: one stands at least so far behind another. One-dimensional compaction as in the layout of circuits
 * (Lengauer, Combinatorial Algorithms for Integrated Circuit Layout, 1990, chapter 10): the longest paths are the least coordinates.
 */
typedef struct
{
  guint                 n_variables;
  GArray               *rules;

  /*< private >*/
  XitongConstraintOrder forwards;
  XitongConstraintOrder backwards;
} XitongConstraints;

XitongConstraints *xitong_constraints_new          (void) G_GNUC_WARN_UNUSED_RESULT;
void               xitong_constraints_free         (XitongConstraints *self);
guint              xitong_constraints_add_variable (XitongConstraints *self);

/**
 * xitong_constraints_add:
 * @gap: how far @after stands behind @before at least, in points
 */
void               xitong_constraints_add          (XitongConstraints *self,
                                                    guint              before,
                                                    guint              after,
                                                    double             gap);

/**
 * xitong_constraints_solve_low:
 * @values: (inout): of all variables; on entry the least value of each, on return the least that keeps all distances
 *
 * Returns: %FALSE where the constraints go round in a circle; those that close it are then not kept
 */
gboolean           xitong_constraints_solve_low    (XitongConstraints *self,
                                                    double            *values);

/**
 * xitong_constraints_solve_high:
 * @values: (inout): of all variables; on entry the greatest value of each, on return the greatest that keeps all distances
 *
 * Returns: as xitong_constraints_solve_low()
 */
gboolean           xitong_constraints_solve_high   (XitongConstraints *self,
                                                    double            *values);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongConstraints, xitong_constraints_free)

G_END_DECLS

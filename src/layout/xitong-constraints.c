/* xitong-constraints.c - coordinates that keep their distances
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-constraints.h"

typedef struct
{
  guint  before;
  guint  after;
  double gap;
} Rule;

XitongConstraints *
xitong_constraints_new (void)
{
  XitongConstraints *self = g_new0 (XitongConstraints, 1);

  self->rules = g_array_new (FALSE, FALSE, sizeof (Rule));
  return self;
}

void
xitong_constraints_free (XitongConstraints *self)
{
  g_array_unref (self->rules);
  g_free (self);
}

guint
xitong_constraints_add_variable (XitongConstraints *self)
{
  return self->n_variables++;
}

void
xitong_constraints_add (XitongConstraints *self,
                        guint              before,
                        guint              after,
                        double             gap)
{
  Rule rule = { before, after, gap };

  g_return_if_fail (before < self->n_variables && after < self->n_variables);
  if (before != after)
    g_array_append_val (self->rules, rule);
}

/* The rules in the order of their first variable (or last, going backwards): where those of variable i begin. */
static guint *
sort_rules (const XitongConstraints *self,
            gboolean                 backwards,
            guint                  **order)
{
  guint *starts = g_new0 (guint, self->n_variables + 2);
  g_autofree guint *next = NULL;

  *order = g_new (guint, self->rules->len + 1);
  for (guint i = 0; i < self->rules->len; i++)
    {
      const Rule *rule = &g_array_index (self->rules, Rule, i);

      starts[(backwards ? rule->after : rule->before) + 1]++;
    }
  for (guint i = 0; i < self->n_variables; i++)
    starts[i + 1] += starts[i];
  next = g_memdup2 (starts, (self->n_variables + 1) * sizeof (guint));
  for (guint i = 0; i < self->rules->len; i++)
    {
      const Rule *rule = &g_array_index (self->rules, Rule, i);

      (*order)[next[backwards ? rule->after : rule->before]++] = i;
    }
  return starts;
}

/* Longest paths in topological order (Kahn 1962). Going backwards, values are pushed down instead of up. */
static gboolean
solve (const XitongConstraints *self,
       double                  *values,
       gboolean                 backwards)
{
  g_autofree guint *order = NULL;
  g_autofree guint *starts = sort_rules (self, backwards, &order);
  g_autofree guint *waiting = g_new0 (guint, self->n_variables + 1);
  g_autofree guint *queue = g_new (guint, self->n_variables + 1);
  guint head = 0, tail = 0;

  for (guint i = 0; i < self->rules->len; i++)
    {
      const Rule *rule = &g_array_index (self->rules, Rule, i);

      waiting[backwards ? rule->before : rule->after]++;
    }
  for (guint i = 0; i < self->n_variables; i++)
    if (waiting[i] == 0)
      queue[tail++] = i;
  while (head < tail)
    {
      guint at = queue[head++];

      for (guint i = starts[at]; i < starts[at + 1]; i++)
        {
          const Rule *rule = &g_array_index (self->rules, Rule, order[i]);
          guint next = backwards ? rule->before : rule->after;

          if (backwards)
            values[next] = MIN (values[next], values[at] - rule->gap);
          else
            values[next] = MAX (values[next], values[at] + rule->gap);
          if (--waiting[next] == 0)
            queue[tail++] = next;
        }
    }
  return tail == self->n_variables;
}

gboolean
xitong_constraints_solve_low (const XitongConstraints *self,
                              double                  *values)
{
  return solve (self, values, FALSE);
}

gboolean
xitong_constraints_solve_high (const XitongConstraints *self,
                               double                  *values)
{
  return solve (self, values, TRUE);
}

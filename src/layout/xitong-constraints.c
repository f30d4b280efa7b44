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

static void
order_clear (XitongConstraintOrder *self)
{
  g_clear_pointer (&self->starts, g_free);
  g_clear_pointer (&self->rules, g_free);
  g_clear_pointer (&self->queue, g_free);
}

void
xitong_constraints_free (XitongConstraints *self)
{
  order_clear (&self->forwards);
  order_clear (&self->backwards);
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
static void
sort_rules (const XitongConstraints *self,
            XitongConstraintOrder   *order,
            gboolean                 backwards)
{
  g_autofree guint *next = NULL;
  Rule *sorted = g_new (Rule, self->rules->len + 1);

  order->starts = g_new0 (guint, self->n_variables + 2);
  for (guint i = 0; i < self->rules->len; i++)
    {
      const Rule *rule = &g_array_index (self->rules, Rule, i);

      order->starts[(backwards ? rule->after : rule->before) + 1]++;
    }
  for (guint i = 0; i < self->n_variables; i++)
    order->starts[i + 1] += order->starts[i];
  next = g_memdup2 (order->starts, (self->n_variables + 1) * sizeof (guint));
  for (guint i = 0; i < self->rules->len; i++)
    {
      const Rule *rule = &g_array_index (self->rules, Rule, i);

      sorted[next[backwards ? rule->after : rule->before]++] = *rule;
    }
  order->rules = sorted;
}

/* In topological order (Kahn 1962); variables of a circle, and what comes after it, are not in it. */
static void
sort_variables (const XitongConstraints *self,
                XitongConstraintOrder   *order,
                gboolean                 backwards)
{
  g_autofree guint *waiting = g_new0 (guint, self->n_variables + 1);
  const Rule *rules = order->rules;

  order->queue = g_new (guint, self->n_variables + 1);
  order->length = 0;
  for (guint i = 0; i < self->rules->len; i++)
    waiting[backwards ? rules[i].before : rules[i].after]++;
  for (guint i = 0; i < self->n_variables; i++)
    if (waiting[i] == 0)
      order->queue[order->length++] = i;
  for (guint head = 0; head < order->length; head++)
    {
      guint at = order->queue[head];

      for (guint i = order->starts[at]; i < order->starts[at + 1]; i++)
        {
          guint next = backwards ? rules[i].before : rules[i].after;

          if (--waiting[next] == 0)
            order->queue[order->length++] = next;
        }
    }
}

/* The same rules are solved several times, from other values. */
static const XitongConstraintOrder *
find_order (XitongConstraints *self,
            gboolean           backwards)
{
  XitongConstraintOrder *order = backwards ? &self->backwards : &self->forwards;

  if (order->starts != NULL && order->n_rules == self->rules->len && order->n_variables == self->n_variables)
    return order;
  order_clear (order);
  order->n_rules = self->rules->len;
  order->n_variables = self->n_variables;
  sort_rules (self, order, backwards);
  sort_variables (self, order, backwards);
  return order;
}

/* Longest paths. Going backwards, values are pushed down instead of up. */
static gboolean
solve (XitongConstraints *self,
       double            *values,
       gboolean           backwards)
{
  const XitongConstraintOrder *order = find_order (self, backwards);
  const Rule *rules = order->rules;

  for (guint head = 0; head < order->length; head++)
    {
      guint at = order->queue[head];
      double value = values[at];

      for (guint i = order->starts[at]; i < order->starts[at + 1]; i++)
        if (backwards)
          values[rules[i].before] = MIN (values[rules[i].before], value - rules[i].gap);
        else
          values[rules[i].after] = MAX (values[rules[i].after], value + rules[i].gap);
    }
  return order->length == self->n_variables;
}

gboolean
xitong_constraints_solve_low (XitongConstraints *self,
                              double            *values)
{
  return solve (self, values, FALSE);
}

gboolean
xitong_constraints_solve_high (XitongConstraints *self,
                               double            *values)
{
  return solve (self, values, TRUE);
}

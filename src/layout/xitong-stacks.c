/* xitong-stacks.c - who stands below whom, on any chart of a series
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-stacks.h"

static guint
get_place (const XitongPlan *plan,
           int               node)
{
  return xitong_diagram_node (plan->diagram, node)->place;
}

static void
add (XitongStacks     *self,
     const XitongPlan *plan,
     int               above,
     int               below)
{
  GArray **places = &self->below[get_place (plan, above)];
  guint place = get_place (plan, below);

  if (*places == NULL)
    *places = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < (*places)->len; i++)
    if (g_array_index (*places, guint, i) == place)
      return;
  g_array_append_val (*places, place);
}

static void
add_plan (XitongStacks     *self,
          const XitongPlan *plan)
{
  for (guint i = 0; i < plan->cells->len; i++)
    {
      const GArray *cell = g_ptr_array_index (plan->cells, i);

      for (guint j = 1; cell != NULL && j < cell->len; j++)
        if (xitong_plan_spot (plan, g_array_index (cell, int, j))->index == j)
          add (self, plan, g_array_index (cell, int, j - 1), g_array_index (cell, int, j));
    }
  for (guint i = 0; i < plan->beside->len; i++)
    {
      int beside = g_array_index (plan->beside, int, i);

      add (self, plan, xitong_diagram_node (plan->diagram, beside)->superior, beside);
    }
}

XitongStacks *
xitong_stacks_new (GPtrArray *plans)
{
  XitongStacks *self = g_new0 (XitongStacks, 1);

  for (guint i = 0; i < plans->len; i++)
    self->n_places = MAX (self->n_places, ((const XitongPlan *) g_ptr_array_index (plans, i))->places->len);
  self->below = g_new0 (GArray *, self->n_places + 1);
  for (guint i = 0; i < plans->len; i++)
    add_plan (self, g_ptr_array_index (plans, i));
  return self;
}

void
xitong_stacks_free (XitongStacks *self)
{
  for (guint i = 0; i < self->n_places; i++)
    g_clear_pointer (&self->below[i], g_array_unref);
  g_free (self->below);
  g_free (self);
}

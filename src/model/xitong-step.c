/* xitong-step.c - one step of a procedure, or what holds steps together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-step.h"

G_DEFINE_FINAL_TYPE (XitongStep, xitong_step, XITONG_TYPE_ENTITY)

static void
xitong_step_finalize (GObject *object)
{
  XitongStep *self = XITONG_STEP (object);

  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_clear_pointer (&self->conditions, g_ptr_array_unref);
  g_clear_pointer (&self->by, g_array_unref);
  g_clear_pointer (&self->to, g_array_unref);
  g_clear_pointer (&self->via, g_array_unref);
  g_clear_pointer (&self->keeper_of, g_free);
  g_clear_pointer (&self->tie, g_free);
  g_clear_pointer (&self->act, g_free);
  g_clear_pointer (&self->when, g_free);
  g_clear_pointer (&self->outcome, g_free);

  G_OBJECT_CLASS (xitong_step_parent_class)->finalize (object);
}

static void
xitong_step_class_init (XitongStepClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_step_finalize;
}

static void
xitong_step_init (XitongStep *self)
{
  self->children = g_ptr_array_new_with_free_func (g_object_unref);
  self->conditions = g_ptr_array_new_with_free_func (g_object_unref);
  self->by = g_array_new (FALSE, TRUE, sizeof (XitongReference));
  self->to = g_array_new (FALSE, TRUE, sizeof (XitongReference));
  self->via = g_array_new (FALSE, TRUE, sizeof (XitongReference));
}

XitongStep *
xitong_step_new (void)
{
  return g_object_new (XITONG_TYPE_STEP, NULL);
}

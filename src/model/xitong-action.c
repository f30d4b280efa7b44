/* xitong-action.c - one thing that a change does
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-action.h"

G_DEFINE_FINAL_TYPE (XitongAction, xitong_action, XITONG_TYPE_ENTITY)

static void
xitong_action_finalize (GObject *object)
{
  XitongAction *self = XITONG_ACTION (object);

  g_clear_pointer (&self->units, g_ptr_array_unref);
  g_clear_pointer (&self->holders, g_ptr_array_unref);
  g_clear_pointer (&self->ties, g_ptr_array_unref);
  g_clear_pointer (&self->systems, g_ptr_array_unref);
  g_clear_pointer (&self->superiors, g_ptr_array_unref);
  g_clear_pointer (&self->also_in, g_ptr_array_unref);
  g_clear_pointer (&self->contested, g_ptr_array_unref);
  g_clear_pointer (&self->succeeds, g_ptr_array_unref);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  g_clear_object (&self->tie);
  g_clear_pointer (&self->posts, g_ptr_array_unref);
  g_clear_pointer (&self->to, g_ptr_array_unref);
  g_clear_pointer (&self->outcome, g_free);

  G_OBJECT_CLASS (xitong_action_parent_class)->finalize (object);
}

static void
xitong_action_class_init (XitongActionClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_action_finalize;
}

static void
xitong_action_init (XitongAction *self)
{
  self->units = xitong_empty_array_ref ();
  self->holders = xitong_empty_array_ref ();
  self->systems = xitong_empty_array_ref ();
  self->also_in = xitong_empty_array_ref ();
  self->succeeds = xitong_empty_array_ref ();
  self->marks = xitong_empty_array_ref ();
  self->posts = xitong_empty_array_ref ();
  self->to = xitong_empty_array_ref ();
  self->ties = g_ptr_array_new_with_free_func (g_free);
  self->superiors = g_ptr_array_new_with_free_func (g_object_unref);
  self->contested = g_ptr_array_new_with_free_func (g_object_unref);
}

XitongAction *
xitong_action_new (void)
{
  return g_object_new (XITONG_TYPE_ACTION, NULL);
}

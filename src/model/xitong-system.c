/* xitong-system.c - a chain of offices with one head, a column of the chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-system.h"

G_DEFINE_FINAL_TYPE (XitongSystem, xitong_system, XITONG_TYPE_ENTITY)

static void
xitong_system_finalize (GObject *object)
{
  XitongSystem *self = XITONG_SYSTEM (object);

  g_clear_pointer (&self->between, g_ptr_array_unref);
  g_clear_object (&self->remarks);
  g_clear_object (&self->numbers);

  G_OBJECT_CLASS (xitong_system_parent_class)->finalize (object);
}

static void
xitong_system_class_init (XitongSystemClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_system_finalize;
}

static void
xitong_system_init (XitongSystem *self)
{
  self->between = g_ptr_array_new ();
  self->remarks = xitong_entity_list_new (XITONG_TYPE_REMARK);
  self->numbers = xitong_entity_list_new (XITONG_TYPE_NUMBER);
}

XitongSystem *
xitong_system_new (void)
{
  return g_object_new (XITONG_TYPE_SYSTEM, NULL);
}

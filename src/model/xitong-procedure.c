/* xitong-procedure.c - a walk through the structure
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-procedure.h"

G_DEFINE_FINAL_TYPE (XitongProcedure, xitong_procedure, XITONG_TYPE_ENTITY)

static void
xitong_procedure_finalize (GObject *object)
{
  XitongProcedure *self = XITONG_PROCEDURE (object);

  g_clear_pointer (&self->eras, g_ptr_array_unref);
  g_clear_pointer (&self->roles, g_ptr_array_unref);
  g_clear_object (&self->steps);
  g_clear_pointer (&self->summary, xitong_texts_unref);

  G_OBJECT_CLASS (xitong_procedure_parent_class)->finalize (object);
}

static void
xitong_procedure_class_init (XitongProcedureClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_procedure_finalize;
}

static void
xitong_procedure_init (XitongProcedure *self)
{
  self->eras = g_ptr_array_new ();
  self->roles = g_ptr_array_new_with_free_func (g_object_unref);
}

XitongProcedure *
xitong_procedure_new (void)
{
  return g_object_new (XITONG_TYPE_PROCEDURE, NULL);
}

gboolean
xitong_procedure_is_told_in (XitongProcedure *self,
                             XitongEra       *era)
{
  return self->eras->len == 0 || g_ptr_array_find (self->eras, era, NULL);
}

/* xitong-change.c - one event that alters the arrangement
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-change.h"

G_DEFINE_FINAL_TYPE (XitongChange, xitong_change, XITONG_TYPE_ENTITY)

static void
xitong_change_finalize (GObject *object)
{
  XitongChange *self = XITONG_CHANGE (object);

  xitong_date_clear (&self->on);
  g_clear_pointer (&self->dates, g_array_unref);
  g_clear_pointer (&self->actions, g_ptr_array_unref);
  g_clear_pointer (&self->parts, g_ptr_array_unref);

  G_OBJECT_CLASS (xitong_change_parent_class)->finalize (object);
}

static void
xitong_change_class_init (XitongChangeClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_change_finalize;
}

static void
xitong_change_init (XitongChange *self)
{
  self->dates = xitong_rival_dates_new ();
  self->actions = g_ptr_array_new_with_free_func (g_object_unref);
  self->parts = g_ptr_array_new_with_free_func (g_object_unref);
}

XitongChange *
xitong_change_new (void)
{
  return g_object_new (XITONG_TYPE_CHANGE, NULL);
}

gboolean
xitong_change_concerns (XitongChange  *self,
                        gconstpointer  unit)
{
  for (guint i = 0; i < self->actions->len; i++)
    {
      const XitongAction *action = g_ptr_array_index (self->actions, i);

      if (action->kind != XITONG_ACTION_AFFIRM && action->kind != XITONG_ACTION_LAPSE && action->units != NULL
          && g_ptr_array_find (action->units, unit, NULL))
        return TRUE;
    }
  return FALSE;
}

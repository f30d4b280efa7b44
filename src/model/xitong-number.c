/* xitong-number.c - a count or a share that the source gives
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-number.h"

void
xitong_number_value_clear (XitongNumberValue *value)
{
  xitong_date_clear (&value->on);
  g_clear_pointer (&value->value, g_free);
  g_clear_pointer (&value->low, g_free);
  g_clear_pointer (&value->high, g_free);
  g_clear_pointer (&value->below, g_free);
  g_clear_pointer (&value->above, g_free);
  g_clear_pointer (&value->of, g_free);
  g_clear_pointer (&value->printed, g_free);
  g_clear_pointer (&value->evidence, xitong_evidence_unref);
}

G_DEFINE_FINAL_TYPE (XitongNumber, xitong_number, XITONG_TYPE_ENTITY)

static void
xitong_number_finalize (GObject *object)
{
  XitongNumber *self = XITONG_NUMBER (object);

  g_clear_pointer (&self->about, g_ptr_array_unref);
  g_clear_pointer (&self->measure, g_free);
  g_clear_pointer (&self->values, g_array_unref);

  G_OBJECT_CLASS (xitong_number_parent_class)->finalize (object);
}

static void
xitong_number_class_init (XitongNumberClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_number_finalize;
}

static void
xitong_number_init (XitongNumber *self)
{
  self->about = g_ptr_array_new ();
  self->values = g_array_new (FALSE, TRUE, sizeof (XitongNumberValue));
  g_array_set_clear_func (self->values, (GDestroyNotify) xitong_number_value_clear);
}

XitongNumber *
xitong_number_new (void)
{
  return g_object_new (XITONG_TYPE_NUMBER, NULL);
}

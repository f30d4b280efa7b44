/* xitong-variant.c - a deviation from the arrangement of an era
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-variant.h"

G_DEFINE_FINAL_TYPE (XitongVariant, xitong_variant, XITONG_TYPE_ENTITY)

static void
xitong_variant_finalize (GObject *object)
{
  XitongVariant *self = XITONG_VARIANT (object);

  g_clear_pointer (&self->eras, g_ptr_array_unref);
  g_clear_pointer (&self->charts, g_ptr_array_unref);
  g_clear_object (&self->changes);
  g_clear_pointer (&self->without, g_ptr_array_unref);
  g_clear_pointer (&self->size, g_free);
  g_clear_pointer (&self->founded, g_free);
  xitong_date_clear (&self->from);
  xitong_date_clear (&self->to);
  g_clear_pointer (&self->dates, g_array_unref);
  g_clear_object (&self->remarks);
  g_clear_object (&self->numbers);

  G_OBJECT_CLASS (xitong_variant_parent_class)->finalize (object);
}

static void
xitong_variant_class_init (XitongVariantClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_variant_finalize;
}

static void
xitong_variant_init (XitongVariant *self)
{
  self->eras = g_ptr_array_new ();
  self->dates = xitong_rival_dates_new ();
  self->charts = g_ptr_array_new ();
  self->without = g_ptr_array_new ();
  self->changes = xitong_entity_list_new (XITONG_TYPE_CHANGE);
  self->remarks = xitong_entity_list_new (XITONG_TYPE_REMARK);
  self->numbers = xitong_entity_list_new (XITONG_TYPE_NUMBER);
}

XitongVariant *
xitong_variant_new (void)
{
  return g_object_new (XITONG_TYPE_VARIANT, NULL);
}

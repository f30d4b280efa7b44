/* xitong-era.c - a named span of years in which one arrangement prevailed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-era.h"

G_DEFINE_FINAL_TYPE (XitongEra, xitong_era, XITONG_TYPE_ENTITY)

static void
xitong_era_finalize (GObject *object)
{
  XitongEra *self = XITONG_ERA (object);

  g_clear_pointer (&self->summary, xitong_texts_unref);
  xitong_date_clear (&self->from);
  xitong_date_clear (&self->to);
  g_clear_pointer (&self->dates, g_array_unref);
  g_clear_object (&self->changes);
  g_clear_object (&self->variants);
  g_clear_object (&self->remarks);
  g_clear_object (&self->numbers);

  G_OBJECT_CLASS (xitong_era_parent_class)->finalize (object);
}

static void
xitong_era_class_init (XitongEraClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_era_finalize;
}

static void
xitong_era_init (XitongEra *self)
{
  self->dates = xitong_rival_dates_new ();
  self->changes = xitong_entity_list_new (XITONG_TYPE_CHANGE);
  self->variants = xitong_entity_list_new (XITONG_TYPE_VARIANT);
  self->remarks = xitong_entity_list_new (XITONG_TYPE_REMARK);
  self->numbers = xitong_entity_list_new (XITONG_TYPE_NUMBER);
}

XitongEra *
xitong_era_new (void)
{
  return g_object_new (XITONG_TYPE_ERA, NULL);
}

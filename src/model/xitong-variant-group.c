/* xitong-variant-group.c - variants that answer one question
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-variant-group.h"

G_DEFINE_FINAL_TYPE (XitongVariantGroup, xitong_variant_group, XITONG_TYPE_ENTITY)

static void
xitong_variant_group_class_init (XitongVariantGroupClass *class)
{
}

static void
xitong_variant_group_init (XitongVariantGroup *self)
{
  self->exclusive = TRUE;
}

XitongVariantGroup *
xitong_variant_group_new (void)
{
  return g_object_new (XITONG_TYPE_VARIANT_GROUP, NULL);
}

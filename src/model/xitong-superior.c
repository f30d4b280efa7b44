/* xitong-superior.c - whom a unit stands under, as one action says it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-superior.h"

G_DEFINE_FINAL_TYPE (XitongSuperior, xitong_superior, XITONG_TYPE_ENTITY)

static void
xitong_superior_class_init (XitongSuperiorClass *class)
{
}

static void
xitong_superior_init (XitongSuperior *self)
{
}

XitongSuperior *
xitong_superior_new (void)
{
  return g_object_new (XITONG_TYPE_SUPERIOR, NULL);
}

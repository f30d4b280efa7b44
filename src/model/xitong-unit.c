/* xitong-unit.c - anything that has a place on the chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-unit.h"

G_DEFINE_FINAL_TYPE (XitongUnit, xitong_unit, XITONG_TYPE_ENTITY)

static void
xitong_unit_class_init (XitongUnitClass *class)
{
}

static void
xitong_unit_init (XitongUnit *self)
{
}

XitongUnit *
xitong_unit_new (void)
{
  return g_object_new (XITONG_TYPE_UNIT, NULL);
}

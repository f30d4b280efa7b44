/* xitong-level.c - a row band of the chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-level.h"

G_DEFINE_FINAL_TYPE (XitongLevel, xitong_level, XITONG_TYPE_ENTITY)

static void
xitong_level_class_init (XitongLevelClass *class)
{
}

static void
xitong_level_init (XitongLevel *self)
{
}

XitongLevel *
xitong_level_new (void)
{
  return g_object_new (XITONG_TYPE_LEVEL, NULL);
}

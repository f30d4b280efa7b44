/* xitong-matter.c - what authority is about
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-matter.h"

G_DEFINE_FINAL_TYPE (XitongMatter, xitong_matter, XITONG_TYPE_ENTITY)

static void
xitong_matter_class_init (XitongMatterClass *class)
{
}

static void
xitong_matter_init (XitongMatter *self)
{
}

XitongMatter *
xitong_matter_new (void)
{
  return g_object_new (XITONG_TYPE_MATTER, NULL);
}

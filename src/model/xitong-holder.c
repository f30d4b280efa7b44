/* xitong-holder.c - a person, or a type of person, who holds posts
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-holder.h"

G_DEFINE_FINAL_TYPE (XitongHolder, xitong_holder, XITONG_TYPE_ENTITY)

static void
xitong_holder_class_init (XitongHolderClass *class)
{
}

static void
xitong_holder_init (XitongHolder *self)
{
}

XitongHolder *
xitong_holder_new (void)
{
  return g_object_new (XITONG_TYPE_HOLDER, NULL);
}

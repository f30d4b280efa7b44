/* xitong-mark-kind.c - a state that a unit or a holder can be in
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-mark-kind.h"

G_DEFINE_FINAL_TYPE (XitongMarkKind, xitong_mark_kind, XITONG_TYPE_ENTITY)

static void
xitong_mark_kind_class_init (XitongMarkKindClass *class)
{
}

static void
xitong_mark_kind_init (XitongMarkKind *self)
{
}

XitongMarkKind *
xitong_mark_kind_new (void)
{
  return g_object_new (XITONG_TYPE_MARK_KIND, NULL);
}

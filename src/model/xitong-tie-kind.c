/* xitong-tie-kind.c - a kind of tie
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-tie-kind.h"

G_DEFINE_FINAL_TYPE (XitongTieKind, xitong_tie_kind, XITONG_TYPE_ENTITY)

static void
xitong_tie_kind_class_init (XitongTieKindClass *class)
{
}

static void
xitong_tie_kind_init (XitongTieKind *self)
{
}

XitongTieKind *
xitong_tie_kind_new (void)
{
  return g_object_new (XITONG_TYPE_TIE_KIND, NULL);
}

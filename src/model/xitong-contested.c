/* xitong-contested.c - another place that a unit has in some enterprises
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-contested.h"

G_DEFINE_FINAL_TYPE (XitongContested, xitong_contested, XITONG_TYPE_ENTITY)

static void
xitong_contested_finalize (GObject *object)
{
  XitongContested *self = XITONG_CONTESTED (object);

  g_clear_pointer (&self->also_in, g_ptr_array_unref);

  G_OBJECT_CLASS (xitong_contested_parent_class)->finalize (object);
}

static void
xitong_contested_class_init (XitongContestedClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_contested_finalize;
}

static void
xitong_contested_init (XitongContested *self)
{
  self->also_in = g_ptr_array_new ();
}

XitongContested *
xitong_contested_new (void)
{
  return g_object_new (XITONG_TYPE_CONTESTED, NULL);
}

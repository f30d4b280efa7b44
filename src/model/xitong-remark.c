/* xitong-remark.c - a finding or a silence about a whole
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-remark.h"

G_DEFINE_FINAL_TYPE (XitongRemark, xitong_remark, XITONG_TYPE_ENTITY)

static void
xitong_remark_finalize (GObject *object)
{
  XitongRemark *self = XITONG_REMARK (object);

  g_clear_pointer (&self->about, g_ptr_array_unref);
  g_clear_pointer (&self->text, xitong_texts_unref);
  xitong_date_clear (&self->from);
  xitong_date_clear (&self->to);

  G_OBJECT_CLASS (xitong_remark_parent_class)->finalize (object);
}

static void
xitong_remark_class_init (XitongRemarkClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_remark_finalize;
}

static void
xitong_remark_init (XitongRemark *self)
{
  self->about = g_ptr_array_new ();
}

XitongRemark *
xitong_remark_new (void)
{
  return g_object_new (XITONG_TYPE_REMARK, NULL);
}

/* xitong-source.c - what is cited
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-source.h"

G_DEFINE_FINAL_TYPE (XitongSource, xitong_source, XITONG_TYPE_ENTITY)

static void
xitong_source_finalize (GObject *object)
{
  XitongSource *self = XITONG_SOURCE (object);

  g_clear_pointer (&self->kind, g_free);
  g_clear_pointer (&self->authors, g_free);
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->publisher, g_free);
  g_clear_pointer (&self->year, g_free);
  g_clear_pointer (&self->isbn, g_free);
  g_clear_pointer (&self->first_page, g_free);
  g_clear_pointer (&self->last_page, g_free);
  g_clear_pointer (&self->short_form, g_free);

  G_OBJECT_CLASS (xitong_source_parent_class)->finalize (object);
}

static void
xitong_source_class_init (XitongSourceClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_source_finalize;
}

static void
xitong_source_init (XitongSource *self)
{
}

XitongSource *
xitong_source_new (void)
{
  return g_object_new (XITONG_TYPE_SOURCE, NULL);
}

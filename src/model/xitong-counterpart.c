/* xitong-counterpart.c - what in one case does the job of what in another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-counterpart.h"

G_DEFINE_FINAL_TYPE (XitongCounterpart, xitong_counterpart, XITONG_TYPE_ENTITY)

static void
xitong_counterpart_finalize (GObject *object)
{
  XitongCounterpart *self = XITONG_COUNTERPART (object);

  g_clear_pointer (&self->a, g_array_unref);
  g_clear_pointer (&self->b, g_array_unref);
  g_clear_pointer (&self->alike, xitong_texts_unref);
  g_clear_pointer (&self->unlike, xitong_texts_unref);

  G_OBJECT_CLASS (xitong_counterpart_parent_class)->finalize (object);
}

static void
xitong_counterpart_class_init (XitongCounterpartClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_counterpart_finalize;
}

static void
xitong_counterpart_init (XitongCounterpart *self)
{
  self->a = g_array_new (FALSE, TRUE, sizeof (XitongReference));
  self->b = g_array_new (FALSE, TRUE, sizeof (XitongReference));
}

XitongCounterpart *
xitong_counterpart_new (void)
{
  return g_object_new (XITONG_TYPE_COUNTERPART, NULL);
}

gboolean
xitong_counterpart_is_compared (const XitongCounterpart *self)
{
  return self->like == XITONG_LIKENESS_CLOSE || self->like == XITONG_LIKENESS_PARTLY || self->like == XITONG_LIKENESS_OPPOSITE;
}

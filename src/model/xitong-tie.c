/* xitong-tie.c - one claim of a relation other than subordination
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-tie.h"

G_DEFINE_FINAL_TYPE (XitongTie, xitong_tie, XITONG_TYPE_ENTITY)

static void
xitong_tie_finalize (GObject *object)
{
  XitongTie *self = XITONG_TIE (object);

  g_clear_pointer (&self->from, g_array_unref);
  g_clear_pointer (&self->to, g_array_unref);
  g_clear_pointer (&self->about, g_array_unref);
  g_clear_pointer (&self->via, g_array_unref);
  g_clear_pointer (&self->over, g_ptr_array_unref);
  g_clear_pointer (&self->label, xitong_texts_unref);
  g_clear_pointer (&self->when, xitong_texts_unref);

  G_OBJECT_CLASS (xitong_tie_parent_class)->finalize (object);
}

static void
xitong_tie_class_init (XitongTieClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_tie_finalize;
}

static void
xitong_tie_init (XitongTie *self)
{
  self->from = g_array_new (FALSE, TRUE, sizeof (XitongReference));
  self->to = g_array_new (FALSE, TRUE, sizeof (XitongReference));
  self->about = g_array_new (FALSE, TRUE, sizeof (XitongReference));
  self->via = g_array_new (FALSE, TRUE, sizeof (XitongReference));
  self->over = xitong_empty_array_ref ();
  self->directed = TRUE;
}

XitongTie *
xitong_tie_new (void)
{
  return g_object_new (XITONG_TYPE_TIE, NULL);
}

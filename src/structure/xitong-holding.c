/* xitong-holding.c - which posts a holder holds at one moment, and where he is
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-value.h"

typedef struct
{
  XitongHolding   holding;
  gatomicrefcount references;
} HoldingValue;

XitongHolding *
xitong_holding_new (XitongHolder *holder)
{
  HoldingValue *value = g_new0 (HoldingValue, 1);
  XitongHolding *self = &value->holding;

  g_atomic_ref_count_init (&value->references);
  self->holder = holder;
  self->posts = g_ptr_array_new ();
  self->at = g_ptr_array_new ();
  self->path = g_ptr_array_new ();
  self->marks = xitong_marks_new ();
  xitong_set_texts (&self->note, xitong_entity_data (holder)->note);
  return self;
}

XitongHolding *
xitong_holding_ref (XitongHolding *self)
{
  g_atomic_ref_count_inc (&((HoldingValue *) self)->references);
  return self;
}

void
xitong_holding_unref (XitongHolding *self)
{
  if (!g_atomic_ref_count_dec (&((HoldingValue *) self)->references))
    return;

  g_ptr_array_unref (self->posts);
  g_ptr_array_unref (self->at);
  g_ptr_array_unref (self->path);
  g_array_unref (self->marks);
  xitong_set_texts (&self->note, NULL);
  g_clear_pointer (&self->evidence, xitong_evidence_unref);
  g_free (self);
}

XitongHolding *
xitong_holding_writable (XitongHolding *self)
{
  HoldingValue *value;
  XitongHolding *copy;

  if (g_atomic_ref_count_compare (&((HoldingValue *) self)->references, 1))
    return self;

  value = g_memdup2 (self, sizeof (HoldingValue));
  copy = &value->holding;
  g_atomic_ref_count_init (&value->references);
  g_ptr_array_ref (copy->posts);
  g_ptr_array_ref (copy->at);
  g_ptr_array_ref (copy->path);
  g_array_ref (copy->marks);
  copy->note = copy->note != NULL ? xitong_texts_ref (copy->note) : NULL;
  copy->evidence = copy->evidence != NULL ? xitong_evidence_ref (copy->evidence) : NULL;
  xitong_holding_unref (self);
  return copy;
}

gboolean
xitong_holding_equal (const XitongHolding *a,
                      const XitongHolding *b)
{
  if (a == b)
    return TRUE;
  return a->holder == b->holder &&
         xitong_pointers_equal (a->posts, b->posts) &&
         xitong_pointers_equal (a->at, b->at) &&
         xitong_pointers_equal (a->path, b->path) &&
         xitong_marks_equal (a->marks, b->marks) &&
         a->note == b->note && a->proposed == b->proposed &&
         xitong_evidence_equal (a->evidence, b->evidence);
}

static void
unref_holding (gpointer data)
{
  if (data != NULL)
    xitong_holding_unref (data);
}

GPtrArray *
xitong_holdings_new (guint n_holders)
{
  GPtrArray *holdings = g_ptr_array_new_full (n_holders, unref_holding);

  g_ptr_array_set_size (holdings, (int) n_holders);
  return holdings;
}

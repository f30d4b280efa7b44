/* xitong-chosen-figure.c - what the reader had chosen to see at one moment
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chosen-figure.h"

GHashTable *
xitong_chosen_figure_copy_set (GHashTable *set)
{
  GHashTable *copy = g_hash_table_new (NULL, NULL);
  GHashTableIter iterator;
  gpointer item;

  g_hash_table_iter_init (&iterator, set);
  while (g_hash_table_iter_next (&iterator, &item, NULL))
    g_hash_table_add (copy, item);
  return copy;
}

XitongChosenFigure *
xitong_chosen_figure_copy (XitongChosenFigure *self)
{
  XitongChosenFigure *copy = g_atomic_rc_box_new0 (XitongChosenFigure);

  copy->figure = self->figure;
  copy->enterprise_case = g_object_ref (self->enterprise_case);
  copy->figure.moment.variants = g_ptr_array_copy (self->figure.moment.variants, NULL, NULL);
  copy->figure.selection.kinds = g_ptr_array_copy (self->figure.selection.kinds, NULL, NULL);
  copy->figure.selection.called = xitong_chosen_figure_copy_set (self->figure.selection.called);
  copy->figure.selection.opened = xitong_chosen_figure_copy_set (self->figure.selection.opened);
  if (self->other_case == NULL)
    return copy;
  copy->other = self->other;
  copy->other.variants = g_ptr_array_copy (self->other.variants, NULL, NULL);
  copy->figure.other = &copy->other;
  copy->figure.other_case = copy->other_case = g_object_ref (self->other_case);
  copy->counterparts = self->counterparts != NULL ? g_object_ref (self->counterparts) : NULL;
  return copy;
}

XitongChosenFigure *
xitong_chosen_figure_ref (XitongChosenFigure *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
chosen_figure_clear (gpointer data)
{
  XitongChosenFigure *self = data;

  g_ptr_array_unref (self->figure.moment.variants);
  g_ptr_array_unref (self->figure.selection.kinds);
  g_hash_table_unref (self->figure.selection.called);
  g_hash_table_unref (self->figure.selection.opened);
  g_object_unref (self->enterprise_case);
  g_clear_pointer (&self->other.variants, g_ptr_array_unref);
  g_clear_object (&self->other_case);
  g_clear_object (&self->counterparts);
}

void
xitong_chosen_figure_unref (XitongChosenFigure *self)
{
  g_atomic_rc_box_release_full (self, chosen_figure_clear);
}

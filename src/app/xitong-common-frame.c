/* xitong-common-frame.c - the charts of all moments of a case, laid out together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-common-frame.h"

#include "xitong-moments.h"
#include "xitong-value.h"

/* In parts of the size of names: it holds more than one chart does. */
#define WIDTH 160

XitongCommonFrame *
xitong_common_frame_new (XitongChosenFigure  *chosen,
                         XitongTypesetter    *typesetter,
                         GError             **error)
{
  XitongFigure figure = chosen->figure;
  g_autoptr (GPtrArray) moments = xitong_moments_new_story (figure.enterprise_case, &figure.moment);
  GPtrArray *layouts;
  XitongCommonFrame *self;

  figure.layout.font_size = xitong_typesetter_get_size (typesetter);
  figure.layout.width = WIDTH * figure.layout.font_size;
  xitong_moments_find_or_add (moments, &figure.moment);
  layouts = xitong_figure_lay_out_series (&figure, moments, typesetter, error);
  if (layouts == NULL)
    return NULL;
  self = g_atomic_rc_box_new0 (XitongCommonFrame);
  self->chosen = xitong_chosen_figure_ref (chosen);
  self->font_size = figure.layout.font_size;
  self->moments = g_steal_pointer (&moments);
  self->layouts = layouts;
  return self;
}

XitongCommonFrame *
xitong_common_frame_ref (XitongCommonFrame *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
frame_clear (gpointer data)
{
  XitongCommonFrame *self = data;

  g_ptr_array_unref (self->layouts);
  g_ptr_array_unref (self->moments);
  xitong_chosen_figure_unref (self->chosen);
}

void
xitong_common_frame_unref (XitongCommonFrame *self)
{
  g_atomic_rc_box_release_full (self, frame_clear);
}

static gboolean
are_same_sets (GHashTable *a,
               GHashTable *b)
{
  GHashTableIter iterator;
  gpointer item;

  if (g_hash_table_size (a) != g_hash_table_size (b))
    return FALSE;
  g_hash_table_iter_init (&iterator, a);
  while (g_hash_table_iter_next (&iterator, &item, NULL))
    if (!g_hash_table_contains (b, item))
      return FALSE;
  return TRUE;
}

static gboolean
are_same_selections (const XitongSelectionOptions *a,
                     const XitongSelectionOptions *b)
{
  return a->everything == b->everything && a->styles == b->styles && a->form == b->form && a->denied == b->denied && a->gap == b->gap
         && a->contested == b->contested && xitong_pointers_equal (a->kinds, b->kinds) && are_same_sets (a->opened, b->opened)
         && are_same_sets (a->called, b->called);
}

XitongLayout *
xitong_common_frame_find (XitongCommonFrame  *self,
                          XitongChosenFigure *chosen,
                          XitongTypesetter   *typesetter)
{
  const XitongFigure *mine = &self->chosen->figure, *figure = &chosen->figure;
  guint index;

  if (mine->enterprise_case != figure->enterprise_case || mine->layout.labels != figure->layout.labels
      || !are_same_selections (&mine->selection, &figure->selection)
      || self->font_size < xitong_typesetter_get_size (typesetter) || self->font_size > xitong_typesetter_get_size (typesetter)
      || !xitong_moments_find (self->moments, &figure->moment, &index))
    return NULL;
  return g_ptr_array_index (self->layouts, index);
}

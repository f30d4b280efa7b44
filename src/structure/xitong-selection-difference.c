/* xitong-selection-difference.c - what a difference chart shows
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-difference.h"
#include "xitong-selection-private.h"

typedef struct
{
  XitongSelection  *both;
  XitongSelection  *before;
  XitongSelection  *after;
  GHashTable       *moved;
  XitongDifference *difference;
} Uniting;

XitongFate
xitong_selection_get_fate (const XitongSelection *self,
                           gconstpointer          thing)
{
  return self->fates == NULL ? XITONG_FATE_KEPT : (XitongFate) GPOINTER_TO_INT (g_hash_table_lookup (self->fates, thing));
}

gboolean
xitong_fate_is_past (XitongFate fate)
{
  return fate == XITONG_FATE_REMOVED || fate == XITONG_FATE_LAPSED || fate == XITONG_FATE_SUCCEEDED;
}

XitongStructure *
xitong_selection_get_structure_of (const XitongSelection *self,
                                   gconstpointer          thing)
{
  return xitong_fate_is_past (xitong_selection_get_fate (self, thing)) ? self->before->structure : self->structure;
}

const char *
xitong_selection_get_title (const XitongSelection *self,
                            const XitongUnit      *unit,
                            const char            *language)
{
  const XitongPlacement *placement = xitong_structure_get (self->structure, (XitongUnit *) unit);

  if (placement == NULL && self->before != NULL)
    placement = xitong_structure_get (self->before->structure, (XitongUnit *) unit);
  return placement != NULL ? xitong_placement_get_title (placement, language)
                           : xitong_entity_get_title_in ((gpointer) unit, language);
}

static void
set_fate (Uniting       *self,
          gconstpointer  thing,
          XitongFate     fate)
{
  g_hash_table_insert (self->both->fates, (gpointer) thing, GINT_TO_POINTER (fate));
}

/* What is no longer told of did not end, and what became of others is not new. */
static XitongFate
get_past_fate (XitongDiffers how)
{
  if (how & XITONG_DIFFERS_SUCCEEDED)
    return XITONG_FATE_SUCCEEDED;
  return how & XITONG_DIFFERS_LAPSED ? XITONG_FATE_LAPSED : XITONG_FATE_REMOVED;
}

static XitongDiffers
get_unit_differs (const Uniting    *self,
                  const XitongUnit *unit)
{
  const XitongUnitDifference *differs = xitong_difference_find_unit (self->difference, unit);

  return differs != NULL ? differs->how : 0;
}

static XitongDiffers
get_tie_differs (const Uniting *self,
                 const char    *row)
{
  for (guint i = 0; i < self->difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (self->difference->ties, XitongTieDifference, i);

      if (tie->before != NULL && g_str_equal (tie->before->row, row))
        return tie->how;
    }
  return 0;
}

static XitongDiffers
get_holder_differs (const Uniting *self,
                    XitongHolder  *holder)
{
  for (guint i = 0; i < self->difference->holders->len; i++)
    {
      const XitongHolderDifference *differs = &g_array_index (self->difference->holders, XitongHolderDifference, i);

      if (differs->holder == holder)
        return differs->how;
    }
  return 0;
}

static void
append_unit (Uniting                  *self,
             const XitongSelectedUnit *unit)
{
  XitongSelectedUnit copy = *unit;

  g_ptr_array_ref (copy.parts);
  g_ptr_array_ref (copy.custody);
  if (xitong_selection_find (self->after, unit->placement->unit) == NULL && copy.superior != NULL
      && xitong_selection_find (self->after, copy.superior) == NULL && xitong_selection_find (self->before, copy.superior) == NULL)
    copy.superior = NULL;
  g_array_append_val (self->both->units, copy);
}

static void
unite_units (Uniting *self)
{
  for (guint i = 0; i < self->after->units->len; i++)
    {
      const XitongSelectedUnit *unit = &g_array_index (self->after->units, XitongSelectedUnit, i);
      const XitongSelectedUnit *before = xitong_selection_find (self->before, unit->placement->unit);

      append_unit (self, unit);
      if (before == NULL)
        set_fate (self, unit->placement->unit, get_unit_differs (self, unit->placement->unit) & XITONG_DIFFERS_SUCCEEDS
                                                 ? XITONG_FATE_SUCCEEDS : XITONG_FATE_ADDED);
      else if (g_hash_table_contains (self->moved, unit->placement->unit))
        set_fate (self, unit->placement->unit, XITONG_FATE_MOVED);
    }
  for (guint i = 0; i < self->before->units->len; i++)
    {
      const XitongSelectedUnit *unit = &g_array_index (self->before->units, XitongSelectedUnit, i);

      if (xitong_selection_find (self->after, unit->placement->unit) != NULL)
        continue;
      append_unit (self, unit);
      set_fate (self, unit->placement->unit, get_past_fate (get_unit_differs (self, unit->placement->unit)));
    }
}

static const XitongSelectedSubordination *
find_subordination (const XitongSelection             *selection,
                    const XitongSelectedSubordination *line)
{
  for (guint i = 0; i < selection->subordinations->len; i++)
    {
      const XitongSelectedSubordination *other = &g_array_index (selection->subordinations, XitongSelectedSubordination, i);

      if (other->unit == line->unit && other->superior == line->superior)
        return other;
    }
  return NULL;
}

/* A line shares the fate of the end that is no longer there. */
static XitongFate
get_past_fate_of_line (const Uniting                     *self,
                       const XitongSelectedSubordination *line)
{
  XitongFate fate = xitong_selection_get_fate (self->both, line->unit);

  if (!xitong_fate_is_past (fate))
    fate = xitong_selection_get_fate (self->both, line->superior);
  return xitong_fate_is_past (fate) ? fate : XITONG_FATE_REMOVED;
}

/* A line that is gone makes no tree any more, unless its unit is gone too. */
static void
unite_subordinations (Uniting *self)
{
  g_array_append_vals (self->both->subordinations, self->after->subordinations->data, self->after->subordinations->len);
  for (guint i = 0; i < self->before->subordinations->len; i++)
    {
      XitongSelectedSubordination line = g_array_index (self->before->subordinations, XitongSelectedSubordination, i);

      if (find_subordination (self->after, &line) != NULL || line.superior == NULL)
        continue;
      if (xitong_selection_find (self->after, line.unit) != NULL)
        line.makes_tree = FALSE;
      g_array_append_val (self->both->subordinations, line);
    }
  for (guint i = 0; i < self->both->subordinations->len; i++)
    {
      XitongSelectedSubordination *line = &g_array_index (self->both->subordinations, XitongSelectedSubordination, i);

      if (find_subordination (self->after, line) == NULL)
        set_fate (self, line, get_past_fate_of_line (self, line));
      else if (find_subordination (self->before, line) == NULL)
        set_fate (self, line, XITONG_FATE_ADDED);
    }
}

static gboolean
has_tie (const XitongSelection *selection,
         const char            *row)
{
  for (guint i = 0; i < selection->ties->len; i++)
    if (g_str_equal (g_array_index (selection->ties, XitongSelectedTie, i).tie->row, row))
      return TRUE;
  return FALSE;
}

static void
unite_ties (Uniting *self)
{
  g_array_append_vals (self->both->ties, self->after->ties->data, self->after->ties->len);
  for (guint i = 0; i < self->before->ties->len; i++)
    {
      const XitongSelectedTie *tie = &g_array_index (self->before->ties, XitongSelectedTie, i);

      if (!has_tie (self->after, tie->tie->row))
        g_array_append_vals (self->both->ties, tie, 1);
    }
  for (guint i = 0; i < self->both->ties->len; i++)
    {
      const XitongSelectedTie *tie = &g_array_index (self->both->ties, XitongSelectedTie, i);

      if (!has_tie (self->after, tie->tie->row))
        set_fate (self, tie, get_past_fate (get_tie_differs (self, tie->tie->row)));
      else if (!has_tie (self->before, tie->tie->row))
        set_fate (self, tie, XITONG_FATE_ADDED);
    }
}

static gboolean
has_bar (const XitongSelection   *selection,
         const XitongSelectedBar *bar)
{
  for (guint i = 0; i < selection->bars->len; i++)
    {
      const XitongSelectedBar *other = &g_array_index (selection->bars, XitongSelectedBar, i);
      gboolean same = other->holding->holder == bar->holding->holder && other->posts->len == bar->posts->len;

      for (guint j = 0; same && j < bar->posts->len; j++)
        same = g_ptr_array_find (other->posts, g_ptr_array_index (bar->posts, j), NULL);
      if (same)
        return TRUE;
    }
  return FALSE;
}

static void
unite_bars (Uniting *self)
{
  const XitongSelection *both[] = { self->after, self->before };

  for (guint k = 0; k < 2; k++)
    for (guint i = 0; i < both[k]->bars->len; i++)
      {
        XitongSelectedBar bar = g_array_index (both[k]->bars, XitongSelectedBar, i);

        if (k == 1 && has_bar (self->after, &bar))
          continue;
        g_ptr_array_ref (bar.posts);
        g_array_append_val (self->both->bars, bar);
      }
  for (guint i = 0; i < self->both->bars->len; i++)
    {
      const XitongSelectedBar *bar = &g_array_index (self->both->bars, XitongSelectedBar, i);

      if (!has_bar (self->after, bar))
        set_fate (self, bar, get_past_fate (get_holder_differs (self, bar->holding->holder)));
      else if (!has_bar (self->before, bar))
        set_fate (self, bar, XITONG_FATE_ADDED);
    }
}

XitongSelection *
xitong_selection_new_difference (XitongSelection *before,
                                 XitongSelection *after)
{
  g_autoptr (XitongDifference) difference = NULL;
  g_autoptr (GHashTable) moved = NULL;
  Uniting self = { xitong_selection_new_empty (after->structure), before, after, NULL, NULL };

  g_return_val_if_fail (before->structure->enterprise_case == after->structure->enterprise_case, NULL);

  difference = xitong_difference_new (before->structure, after->structure, NULL);
  self.difference = difference;
  self.moved = moved = xitong_difference_list_moved (difference);
  self.both->before = xitong_selection_ref (before);
  self.both->fates = g_hash_table_new (NULL, NULL);
  unite_units (&self);
  unite_subordinations (&self);
  unite_ties (&self);
  unite_bars (&self);
  self.both->left_out_units = after->left_out_units;
  self.both->left_out_ties = after->left_out_ties;
  self.both->left_out_superiors = after->left_out_superiors;
  self.both->form = after->form;
  for (guint i = 0; i < after->left_out_kinds->len; i++)
    g_ptr_array_add (self.both->left_out_kinds, g_strdup (g_ptr_array_index (after->left_out_kinds, i)));
  return self.both;
}

/* xitong-state.c - a structure while changes are being replayed on it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-state.h"

#include "xitong-placement-builder.h"

static void
free_placement (gpointer placement)
{
  if (placement != NULL)
    xitong_placement_free (placement);
}

static void
free_holding (gpointer holding)
{
  if (holding != NULL)
    xitong_holding_free (holding);
}

XitongState *
xitong_state_new (XitongCase *enterprise_case)
{
  XitongState *self = g_new0 (XitongState, 1);
  guint n_units = xitong_case_count (enterprise_case->units);

  self->enterprise_case = g_object_ref (enterprise_case);
  self->placements = g_ptr_array_new_full (n_units, free_placement);
  self->left = g_ptr_array_new_full (n_units, free_placement);
  self->holdings = g_ptr_array_new_with_free_func (free_holding);
  self->ties = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_standing_tie_free);
  self->lost_ties = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_standing_tie_free);
  g_ptr_array_set_size (self->placements, n_units);
  g_ptr_array_set_size (self->left, n_units);
  g_ptr_array_set_size (self->holdings, xitong_case_count (enterprise_case->holders));
  return self;
}

static void
copy_into (GPtrArray *from,
           GPtrArray *to,
           gpointer (*copy) (gconstpointer))
{
  g_ptr_array_set_size (to, 0);
  for (guint i = 0; i < from->len; i++)
    {
      gpointer item = g_ptr_array_index (from, i);

      g_ptr_array_add (to, item != NULL ? copy (item) : NULL);
    }
}

XitongState *
xitong_state_copy (const XitongState *self)
{
  XitongState *copy = xitong_state_new (self->enterprise_case);

  copy_into (self->placements, copy->placements, (gpointer (*) (gconstpointer)) xitong_placement_copy);
  copy_into (self->left, copy->left, (gpointer (*) (gconstpointer)) xitong_placement_copy);
  copy_into (self->ties, copy->ties, (gpointer (*) (gconstpointer)) xitong_standing_tie_copy);
  copy_into (self->lost_ties, copy->lost_ties, (gpointer (*) (gconstpointer)) xitong_standing_tie_copy);
  copy_into (self->holdings, copy->holdings, (gpointer (*) (gconstpointer)) xitong_holding_copy);
  return copy;
}

void
xitong_state_free (XitongState *self)
{
  g_ptr_array_unref (self->placements);
  g_ptr_array_unref (self->left);
  g_ptr_array_unref (self->ties);
  g_ptr_array_unref (self->lost_ties);
  g_ptr_array_unref (self->holdings);
  g_object_unref (self->enterprise_case);
  g_free (self);
}

XitongPlacement *
xitong_state_get (XitongState      *self,
                  const XitongUnit *unit)
{
  return g_ptr_array_index (self->placements, unit->index);
}

void
xitong_state_put (XitongState     *self,
                  XitongPlacement *placement)
{
  guint index = placement->unit->index;

  free_placement (g_ptr_array_index (self->placements, index));
  g_ptr_array_index (self->placements, index) = placement;
}

void
xitong_state_take (XitongState      *self,
                   const XitongUnit *unit)
{
  free_placement (g_ptr_array_index (self->left, unit->index));
  g_ptr_array_index (self->left, unit->index) = g_ptr_array_index (self->placements, unit->index);
  g_ptr_array_index (self->placements, unit->index) = NULL;
}

const XitongStandingSuperior *
xitong_state_find_superior (const XitongPlacement *placement,
                            XitongForm             form)
{
  XitongForm other = form == XITONG_FORM_FORMAL ? XITONG_FORM_EFFECTIVE : XITONG_FORM_FORMAL;

  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongStandingSuperior *superior = &g_array_index (placement->superiors, XitongStandingSuperior, i);

      if (superior->form != other)
        return superior;
    }
  return placement->superiors->len > 0 ? &g_array_index (placement->superiors, XitongStandingSuperior, 0) : NULL;
}

/* From one unit to the one its system follows from; NULL where there is none. */
static const XitongUnit *
find_leader (const XitongPlacement *placement)
{
  const XitongStandingSuperior *superior;

  if (placement->part_of != NULL)
    return placement->part_of;
  superior = xitong_state_find_superior (placement, XITONG_FORM_UNSAID);
  if (superior != NULL && superior->reference.kind == XITONG_REFERENCE_UNIT)
    return (const XitongUnit *) superior->reference.entity;
  if (placement->beside.kind == XITONG_REFERENCE_UNIT)
    return (const XitongUnit *) placement->beside.entity;
  return NULL;
}

XitongSystem *
xitong_state_find_system (GPtrArray        *placements,
                          const XitongUnit *unit)
{
  for (guint steps = 0; unit != NULL && steps < placements->len + 1; steps++)
    {
      const XitongPlacement *placement = g_ptr_array_index (placements, unit->index);

      if (placement == NULL)
        return NULL;
      if (placement->system != NULL)
        return placement->system;
      unit = find_leader (placement);
    }
  return NULL;
}

XitongStandingTie *
xitong_standing_tie_copy (const XitongStandingTie *self)
{
  XitongStandingTie *copy = g_memdup2 (self, sizeof *self);

  copy->about = g_array_ref (self->about);
  copy->via = g_array_ref (self->via);
  copy->over = g_ptr_array_ref (self->over);
  return copy;
}

void
xitong_standing_tie_free (XitongStandingTie *self)
{
  g_array_unref (self->about);
  g_array_unref (self->via);
  g_ptr_array_unref (self->over);
  g_free (self);
}

XitongHolding *
xitong_holding_new (XitongHolder *holder)
{
  XitongHolding *self = g_new0 (XitongHolding, 1);

  self->holder = holder;
  self->posts = g_ptr_array_new ();
  self->at = g_ptr_array_new ();
  self->path = g_ptr_array_new ();
  self->marks = g_array_new (FALSE, TRUE, sizeof (XitongStandingMark));
  return self;
}

XitongHolding *
xitong_holding_copy (const XitongHolding *self)
{
  XitongHolding *copy = g_memdup2 (self, sizeof *self);

  copy->posts = g_ptr_array_copy (self->posts, NULL, NULL);
  copy->at = g_ptr_array_copy (self->at, NULL, NULL);
  copy->path = g_ptr_array_copy (self->path, NULL, NULL);
  copy->marks = g_array_copy (self->marks);
  return copy;
}

void
xitong_holding_free (XitongHolding *self)
{
  g_ptr_array_unref (self->posts);
  g_ptr_array_unref (self->at);
  g_ptr_array_unref (self->path);
  g_array_unref (self->marks);
  g_free (self);
}

/* xitong-replay-place.c - units come, move, leave and come back
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-replay.h"

#include "xitong-placement-builder.h"

static void
set_superiors (XitongReplay       *self,
               const XitongAction *action,
               XitongPlacement    *placement)
{
  g_array_set_size (placement->superiors, 0);
  placement->superior_known = TRUE;
  for (guint i = 0; i < action->superiors->len; i++)
    {
      XitongSuperior *superior = g_ptr_array_index (action->superiors, i);
      XitongStandingSuperior standing = { superior->reference, superior->form, superior->strength,
                                          xitong_entity_data (superior)->evidence };

      if (superior->reference.kind == XITONG_REFERENCE_NONE)
        continue;
      if (superior->reference.kind == XITONG_REFERENCE_UNKNOWN)
        placement->superior_known = FALSE;
      else if (xitong_state_get (self->state, (XitongUnit *) superior->reference.entity) == NULL)
        {
          xitong_replay_fault (self, action, XITONG_TAG_SUPERIOR_MISSING, xitong_entity_get_id (placement->unit),
                               xitong_entity_get_id (superior->reference.entity));
          continue;
        }
      g_array_append_val (placement->superiors, standing);
    }
}

static void
append_all (GPtrArray *from,
            GPtrArray *to)
{
  g_ptr_array_set_size (to, 0);
  for (guint i = 0; i < from->len; i++)
    g_ptr_array_add (to, g_ptr_array_index (from, i));
}

/* What the action says of the place; what it leaves out is kept. */
static void
set_place (XitongReplay       *self,
           const XitongAction *action,
           XitongPlacement    *placement)
{
  XitongEntityData *data = xitong_entity_data ((gpointer) action);

  if (action->system != NULL)
    placement->system = action->system;
  else if (action->names_superior)
    placement->system = NULL;
  if (action->level != NULL)
    placement->level = action->level;
  if (action->names_superior)
    set_superiors (self, action, placement);
  if (action->beside.kind != XITONG_REFERENCE_NOTHING)
    placement->beside = action->beside;
  if (action->also_in->len > 0)
    append_all (action->also_in, placement->also_in);
  if (action->part_of != NULL)
    placement->part_of = action->part_of;
  if (action->names_superior || action->system != NULL || action->contested->len > 0)
    append_all (action->contested, placement->contested);
  placement->since = self->change;
  placement->evidence = data->evidence;
  if (data->note != NULL)
    placement->note = data->note;
  if (data->subtitle != NULL)
    placement->subtitle = data->subtitle;
}

static gboolean
whole_stands (XitongReplay       *self,
              const XitongAction *action,
              XitongPlacement    *placement)
{
  if (placement->part_of == NULL || xitong_state_get (self->state, placement->part_of) != NULL)
    return TRUE;
  xitong_replay_fault (self, action, XITONG_TAG_WHOLE_MISSING, xitong_entity_get_id (placement->unit),
                       xitong_entity_get_id (placement->part_of));
  placement->part_of = NULL;
  return FALSE;
}

static void
inherit_subordinates (XitongReplay     *self,
                      const XitongUnit *from,
                      XitongUnit       *to)
{
  for (guint i = 0; i < self->state->placements->len; i++)
    {
      XitongPlacement *placement = g_ptr_array_index (self->state->placements, i);

      for (guint j = 0; placement != NULL && j < placement->superiors->len; j++)
        {
          XitongReference *reference = &g_array_index (placement->superiors, XitongStandingSuperior, j).reference;

          if (reference->entity == (XitongEntity *) from && placement->unit != to)
            reference->entity = XITONG_ENTITY (to);
        }
    }
}

static void
inherit_parts (XitongReplay     *self,
               const XitongUnit *from,
               XitongUnit       *to)
{
  for (guint i = 0; i < self->state->placements->len; i++)
    {
      XitongPlacement *placement = g_ptr_array_index (self->state->placements, i);

      if (placement != NULL && placement->part_of == from && placement->unit != to)
        placement->part_of = to;
    }
}

static void
inherit_holders (XitongReplay     *self,
                 const XitongUnit *from,
                 XitongUnit       *to)
{
  for (guint i = 0; i < self->state->holdings->len; i++)
    {
      XitongHolding *holding = g_ptr_array_index (self->state->holdings, i);

      for (guint j = 0; holding != NULL && j < holding->posts->len; j++)
        if (g_ptr_array_index (holding->posts, j) == from)
          g_ptr_array_index (holding->posts, j) = to;
    }
}

static void
succeed (XitongReplay       *self,
         const XitongAction *action,
         XitongUnit         *unit)
{
  for (guint i = 0; i < action->succeeds->len; i++)
    {
      XitongUnit *old = g_ptr_array_index (action->succeeds, i);

      if (xitong_state_get (self->state, old) == NULL)
        continue;
      if (action->inherits & XITONG_INHERIT_TIES)
        xitong_replay_inherit_ties (self, old, unit);
      if (action->inherits & XITONG_INHERIT_SUBORDINATES)
        inherit_subordinates (self, old, unit);
      if (action->inherits & XITONG_INHERIT_PARTS)
        inherit_parts (self, old, unit);
      if (action->inherits & XITONG_INHERIT_HOLDERS)
        inherit_holders (self, old, unit);
    }
}

static void
take_predecessors (XitongReplay       *self,
                   const XitongAction *action)
{
  for (guint i = 0; i < action->succeeds->len; i++)
    {
      XitongUnit *old = g_ptr_array_index (action->succeeds, i);

      if (xitong_state_get (self->state, old) != NULL && !g_ptr_array_find (action->units, old, NULL))
        xitong_replay_leave (self, action, old, FALSE);
    }
}

void
xitong_replay_place (XitongReplay       *self,
                     const XitongAction *action)
{
  for (guint i = 0; i < action->units->len; i++)
    {
      XitongUnit *unit = g_ptr_array_index (action->units, i);
      XitongPlacement *placement;

      if (xitong_state_get (self->state, unit) != NULL)
        {
          xitong_replay_fault (self, action, XITONG_TAG_ALREADY_STANDING, xitong_entity_get_id (unit), NULL);
          continue;
        }
      placement = xitong_placement_new (unit);
      placement->level = unit->level;
      placement->part_of = unit->part_of != NULL && xitong_state_get (self->state, unit->part_of) != NULL ? unit->part_of : NULL;
      set_place (self, action, placement);
      if (action->part_of != NULL)
        whole_stands (self, action, placement);
      append_all (action->succeeds, placement->succeeds);
      xitong_state_put (self->state, placement);
      succeed (self, action, unit);
    }
  take_predecessors (self, action);
}

void
xitong_replay_move (XitongReplay       *self,
                    const XitongAction *action)
{
  for (guint i = 0; i < action->units->len; i++)
    {
      XitongUnit *unit = g_ptr_array_index (action->units, i);
      XitongPlacement *placement = xitong_state_get (self->state, unit);

      if (placement == NULL)
        {
          xitong_replay_fault (self, action, XITONG_TAG_NOT_STANDING, xitong_entity_get_id (unit), NULL);
          continue;
        }
      set_place (self, action, placement);
      whole_stands (self, action, placement);
    }
}

static gboolean
goes_along (const XitongPlacement *placement,
            const XitongUnit      *unit)
{
  return placement != NULL && (placement->part_of == unit || placement->beside.entity == (const XitongEntity *) unit);
}

static void
unseat_all (XitongReplay     *self,
            const XitongUnit *unit)
{
  for (guint i = 0; i < self->state->holdings->len; i++)
    {
      XitongHolding *holding = g_ptr_array_index (self->state->holdings, i);

      if (holding != NULL)
        {
          g_ptr_array_remove (holding->posts, (gpointer) unit);
          g_ptr_array_remove (holding->at, (gpointer) unit);
        }
    }
}

/* Those who stood under a unit of which the source falls silent stand under somebody unknown. */
static void
forget_superior (XitongReplay     *self,
                 const XitongUnit *unit)
{
  for (guint i = 0; i < self->state->placements->len; i++)
    {
      XitongPlacement *placement = g_ptr_array_index (self->state->placements, i);

      for (guint j = 0; placement != NULL && j < placement->superiors->len; j++)
        {
          XitongStandingSuperior *superior = &g_array_index (placement->superiors, XitongStandingSuperior, j);

          if (superior->reference.entity != (const XitongEntity *) unit)
            continue;
          if (placement->system == NULL)
            placement->system = xitong_state_find_system (self->state->placements, unit);
          superior->reference = (XitongReference) { .kind = XITONG_REFERENCE_UNKNOWN };
          placement->superior_known = FALSE;
        }
    }
}

void
xitong_replay_leave (XitongReplay       *self,
                     const XitongAction *action,
                     XitongUnit         *unit,
                     gboolean            lapses)
{
  if (lapses)
    forget_superior (self, unit);
  for (guint i = 0; i < self->state->placements->len; i++)
    if (goes_along (g_ptr_array_index (self->state->placements, i), unit))
      xitong_replay_leave (self, action, ((XitongPlacement *) g_ptr_array_index (self->state->placements, i))->unit, lapses);
  xitong_replay_cut_ties (self, unit);
  unseat_all (self, unit);
  xitong_state_take (self->state, unit);
}

static void
restore_unit (XitongReplay       *self,
              const XitongAction *action,
              XitongUnit         *unit)
{
  const XitongPlacement *before = g_ptr_array_index (self->state->left, unit->index);
  XitongPlacement *placement = xitong_state_get (self->state, unit);

  if (placement == NULL)
    {
      if (before == NULL)
        {
          xitong_replay_fault (self, action, XITONG_TAG_NOT_STANDING, xitong_entity_get_id (unit), NULL);
          return;
        }
      placement = xitong_placement_copy (before);
      g_array_set_size (placement->marks, 0);
      g_ptr_array_set_size (placement->contested, 0);
      xitong_state_put (self->state, placement);
    }
  set_place (self, action, placement);
  append_all (action->succeeds, placement->succeeds);
  if (placement->part_of != NULL && xitong_state_get (self->state, placement->part_of) == NULL)
    placement->part_of = NULL;
  for (guint i = 0; i < self->state->left->len; i++)
    {
      const XitongPlacement *other = g_ptr_array_index (self->state->left, i);

      if (goes_along (other, unit) && xitong_state_get (self->state, other->unit) == NULL)
        restore_unit (self, action, other->unit);
    }
  xitong_replay_return_ties (self, unit);
}

void
xitong_replay_restore (XitongReplay       *self,
                       const XitongAction *action)
{
  for (guint i = 0; i < action->units->len; i++)
    {
      XitongUnit *unit = g_ptr_array_index (action->units, i);

      restore_unit (self, action, unit);
      if (xitong_state_get (self->state, unit) != NULL)
        succeed (self, action, unit);
    }
  take_predecessors (self, action);
}

/* xitong-replay.c - changes, applied one after another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-replay.h"

void
xitong_replay_fault (XitongReplay        *self,
                     const XitongAction  *action,
                     XitongDiagnosticTag  tag,
                     const char          *first,
                     const char          *second)
{
  if (self->diagnostics != NULL && !self->lenient)
    xitong_diagnostics_add (self->diagnostics, xitong_entity_get_line ((gpointer) action), tag, first, second);
}

static XitongPlacement *
find_placement (XitongReplay       *self,
                const XitongAction *action,
                XitongUnit         *unit)
{
  XitongPlacement *placement = xitong_state_get (self->state, unit);

  if (placement == NULL)
    xitong_replay_fault (self, action, XITONG_TAG_NOT_STANDING, xitong_entity_get_id (unit), NULL);
  return placement;
}

static void
affirm_unit (XitongReplay       *self,
             const XitongAction *action,
             XitongPlacement    *placement)
{
  XitongEntityData *data = xitong_entity_data ((gpointer) action);

  placement->since = self->change;
  placement->evidence = data->evidence;
  if (data->note != NULL)
    placement->note = data->note;
  if (data->subtitle != NULL)
    placement->subtitle = data->subtitle;
  if (!action->keeps_contested)
    g_ptr_array_set_size (placement->contested, 0);
}

static void
rename_unit (XitongReplay       *self,
             const XitongAction *action,
             XitongPlacement    *placement)
{
  XitongEntityData *data = xitong_entity_data ((gpointer) action);

  placement->since = self->change;
  if (data->title != NULL)
    placement->title = data->title;
  if (data->terms != NULL)
    placement->terms = data->terms;
  if (data->subtitle != NULL)
    placement->subtitle = data->subtitle;
}

static void
remove_mark (GArray         *marks,
             XitongMarkKind *kind)
{
  for (guint i = marks->len; i > 0; i--)
    if (g_array_index (marks, XitongStandingMark, i - 1).kind == kind)
      g_array_remove_index (marks, i - 1);
}

static void
mark (const XitongAction *action,
      GArray             *marks)
{
  for (guint i = 0; i < action->marks->len; i++)
    {
      XitongStandingMark standing = { g_ptr_array_index (action->marks, i), action->by,
                                      xitong_entity_data ((gpointer) action)->evidence };

      remove_mark (marks, standing.kind);
      if (action->kind == XITONG_ACTION_MARK)
        g_array_append_val (marks, standing);
    }
  if (action->kind == XITONG_ACTION_UNMARK && action->marks->len == 0)
    g_array_set_size (marks, 0);
}

static void
apply_to_units (XitongReplay       *self,
                const XitongAction *action)
{
  for (guint i = 0; i < action->units->len; i++)
    {
      XitongUnit *unit = g_ptr_array_index (action->units, i);
      XitongPlacement *placement = find_placement (self, action, unit);

      if (placement == NULL)
        continue;
      if (action->kind == XITONG_ACTION_AFFIRM)
        {
          affirm_unit (self, action, placement);
        }
      else if (action->kind == XITONG_ACTION_RENAME)
        {
          rename_unit (self, action, placement);
        }
      else if (action->kind == XITONG_ACTION_REMOVE || action->kind == XITONG_ACTION_LAPSE)
        {
          xitong_replay_leave (self, action, unit, action->kind == XITONG_ACTION_LAPSE);
        }
      else
        {
          placement->since = self->change;
          mark (action, placement->marks);
        }
    }
}

static void
apply_to_holders (XitongReplay       *self,
                  const XitongAction *action)
{
  for (guint i = 0; i < action->holders->len; i++)
    {
      XitongHolder *holder = g_ptr_array_index (action->holders, i);
      XitongHolding *holding = g_ptr_array_index (self->state->holdings, holder->index);

      if (action->kind == XITONG_ACTION_LAPSE)
        {
          if (holding != NULL)
            xitong_holding_free (holding);
          g_ptr_array_index (self->state->holdings, holder->index) = NULL;
          continue;
        }
      if (holding == NULL)
        {
          holding = xitong_holding_new (holder);
          g_ptr_array_index (self->state->holdings, holder->index) = holding;
        }
      holding->since = self->change;
      if (action->kind == XITONG_ACTION_AFFIRM)
        holding->evidence = xitong_entity_data ((gpointer) action)->evidence;
      else
        mark (action, holding->marks);
    }
}

static void
apply (XitongReplay       *self,
       const XitongAction *action)
{
  switch (action->kind)
    {
    case XITONG_ACTION_PLACE:
      xitong_replay_place (self, action);
      break;
    case XITONG_ACTION_MOVE:
      xitong_replay_move (self, action);
      break;
    case XITONG_ACTION_RESTORE:
      xitong_replay_restore (self, action);
      break;
    case XITONG_ACTION_TIE:
      xitong_replay_tie (self, action);
      break;
    case XITONG_ACTION_ALTER:
      xitong_replay_alter (self, action);
      break;
    case XITONG_ACTION_UNTIE:
      xitong_replay_untie (self, action);
      break;
    case XITONG_ACTION_SEAT:
    case XITONG_ACTION_UNSEAT:
    case XITONG_ACTION_SEND:
      xitong_replay_holder (self, action);
      break;
    case XITONG_ACTION_ENACT:
      if (action->change != NULL)
        {
          GPtrArray *actions = XITONG_CHANGE (action->change)->actions;

          for (guint i = 0; i < actions->len; i++)
            apply (self, g_ptr_array_index (actions, i));
        }
      break;
    case XITONG_ACTION_WITHDRAW:
      break;
    case XITONG_ACTION_REMOVE:
    case XITONG_ACTION_LAPSE:
    case XITONG_ACTION_AFFIRM:
    case XITONG_ACTION_RENAME:
    case XITONG_ACTION_MARK:
    case XITONG_ACTION_UNMARK:
    default:
      apply_to_units (self, action);
      apply_to_holders (self, action);
      if (action->kind == XITONG_ACTION_LAPSE)
        xitong_replay_untie (self, action);
      break;
    }
}

static gboolean
stands (XitongReplay          *self,
        const XitongReference *reference)
{
  return reference->kind != XITONG_REFERENCE_UNIT
         || xitong_state_get (self->state, (XitongUnit *) reference->entity) != NULL;
}

/* Superiors that have gone: a change must have moved their subordinates by its end. */
static void
find_orphans (XitongReplay       *self,
              const XitongAction *last)
{
  for (guint i = 0; i < self->state->placements->len; i++)
    {
      XitongPlacement *placement = g_ptr_array_index (self->state->placements, i);

      if (placement == NULL)
        continue;
      for (guint j = 0; j < placement->superiors->len; j++)
        {
          XitongStandingSuperior *superior = &g_array_index (placement->superiors, XitongStandingSuperior, j);

          if (stands (self, &superior->reference))
            continue;
          xitong_replay_fault (self, last, XITONG_TAG_ORPHAN, xitong_entity_get_id (placement->unit), NULL);
          superior->reference = (XitongReference) { .kind = XITONG_REFERENCE_UNKNOWN };
          placement->superior_known = FALSE;
        }
    }
}

static void
find_cycles (XitongReplay       *self,
             const XitongAction *last)
{
  GPtrArray *placements = self->state->placements;

  for (guint i = 0; i < placements->len; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (placements, i);
      guint steps = 0;

      while (placement != NULL)
        {
          const XitongStandingSuperior *superior = xitong_state_find_superior (placement, XITONG_FORM_UNSAID);

          if (superior == NULL || superior->reference.kind != XITONG_REFERENCE_UNIT)
            break;
          placement = g_ptr_array_index (placements, ((XitongUnit *) superior->reference.entity)->index);
          if (++steps <= placements->len && placement != g_ptr_array_index (placements, i))
            continue;
          placement = g_ptr_array_index (placements, i);
          xitong_replay_fault (self, last, XITONG_TAG_CYCLE, xitong_entity_get_id (placement->unit), NULL);
          g_array_set_size (((XitongPlacement *) placement)->superiors, 0);
          break;
        }
    }
}

static void
find_unplaced (XitongReplay       *self,
               const XitongAction *last)
{
  for (guint i = 0; i < self->state->placements->len; i++)
    {
      XitongPlacement *placement = g_ptr_array_index (self->state->placements, i);

      if (placement == NULL || placement->since != self->change || placement->unit->kind == XITONG_UNIT_CAMPAIGN)
        continue;
      if (placement->level == NULL)
        xitong_replay_fault (self, last, XITONG_TAG_NO_LEVEL, xitong_entity_get_id (placement->unit), NULL);
      if (xitong_state_find_system (self->state->placements, placement->unit) == NULL
          && placement->beside.kind != XITONG_REFERENCE_ENTERPRISE)
        xitong_replay_fault (self, last, XITONG_TAG_NO_SYSTEM, xitong_entity_get_id (placement->unit), NULL);
    }
}

void
xitong_replay_change (XitongReplay *self,
                      XitongChange *change)
{
  const XitongAction *last;

  self->change = change;
  if (change->is_proposed || change->actions->len == 0)
    return;
  for (guint i = 0; i < change->actions->len; i++)
    apply (self, g_ptr_array_index (change->actions, i));
  last = g_ptr_array_index (change->actions, change->actions->len - 1);
  find_orphans (self, last);
  find_cycles (self, last);
  find_unplaced (self, last);
}

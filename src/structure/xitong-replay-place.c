/* xitong-replay-place.c - place, move, affirm, rename, and the units that come in the stead of others
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-replay.h"

static gboolean
is_placed_later (XitongReplay *self,
                 XitongUnit   *unit)
{
  for (guint i = 0; i < self->change->actions->len; i++)
    {
      const XitongAction *action = g_ptr_array_index (self->change->actions, i);

      if ((action->kind == XITONG_ACTION_PLACE || action->kind == XITONG_ACTION_RESTORE) &&
          g_ptr_array_find (action->units, unit, NULL))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_there (XitongReplay          *self,
          const XitongReference *reference)
{
  return xitong_replay_reference_stands (self, reference) ||
         is_placed_later (self, XITONG_UNIT (reference->entity));
}

/* Under a variant, an action of the main line is skipped for a unit that it would put where there is nothing. */
static gboolean
misses_superiors (XitongReplay *self,
                  XitongAction *action)
{
  guint n_there = 0;

  for (guint i = 0; i < action->superiors->len; i++)
    {
      const XitongSuperior *superior = g_ptr_array_index (action->superiors, i);

      if (is_there (self, &superior->reference))
        n_there++;
    }
  return action->superiors->len > 0 && n_there == 0;
}

static gboolean
misses_neighbour (XitongReplay *self,
                  XitongAction *action)
{
  XitongReference whole = { XITONG_REFERENCE_UNIT, (XitongEntity *) action->part_of, NULL };

  return (action->part_of != NULL && !is_there (self, &whole)) || !is_there (self, &action->beside);
}

static void
take_superiors (XitongReplay    *self,
                XitongPlacement *placement,
                XitongAction    *action)
{
  GArray *superiors = xitong_superiors_new ();

  for (guint i = 0; i < action->superiors->len; i++)
    {
      const XitongSuperior *superior = g_ptr_array_index (action->superiors, i);
      XitongEvidence *evidence = xitong_entity_data ((gpointer) superior)->evidence;

      if (superior->reference.kind == XITONG_REFERENCE_NONE || superior->reference.kind == XITONG_REFERENCE_NOTHING)
        continue;
      if (self->lenient && !is_there (self, &superior->reference))
        continue;
      xitong_superiors_add (superiors, &superior->reference, superior->form, superior->strength,
                            evidence != NULL ? evidence : xitong_entity_data (action)->evidence);
    }
  xitong_placement_set_superiors (placement, superiors);
}

/* The words and the evidence of an action that names a unit. */
void
xitong_replay_take_words (XitongReplay    *self,
                          XitongPlacement *placement,
                          XitongAction    *action)
{
  XitongEntityData *data = xitong_entity_data (action);

  if (data->note != NULL)
    xitong_set_texts (&placement->note, data->note);
  if (data->subtitle != NULL)
    xitong_set_texts (&placement->subtitle, data->subtitle);
  if (data->evidence != NULL)
    xitong_set_evidence (&placement->evidence, data->evidence);
  placement->since = self->change;
}

static void
take_contested (XitongReplay    *self,
                XitongPlacement *placement,
                XitongAction    *action)
{
  if (action->contested->len == 0)
    return;
  if (xitong_placement_get_contested_era (placement) == self->era && placement->contested->len > 0)
    {
      GPtrArray *all = g_ptr_array_copy (placement->contested, NULL, NULL);

      g_ptr_array_extend (all, action->contested, NULL, NULL);
      xitong_placement_set_contested (placement, all, self->era);
    }
  else
    xitong_placement_set_contested (placement, g_ptr_array_ref (action->contested), self->era);
}

static void
let_go_of_whole (XitongReplay    *self,
                 XitongPlacement *placement)
{
  if (placement->part_of != NULL && xitong_replay_get (self, placement->part_of) == NULL)
    placement->part_of = NULL;
  if (!xitong_replay_reference_stands (self, &placement->beside))
    placement->beside = (XitongReference) { XITONG_REFERENCE_NOTHING, NULL, NULL };
}

/* What a move, or a restore with words of its own, changes; the rest is kept. */
void
xitong_replay_take_place (XitongReplay    *self,
                          XitongPlacement *placement,
                          XitongAction    *action)
{
  gboolean names_chain = action->names_superior || action->part_of != NULL ||
                         action->beside.kind != XITONG_REFERENCE_NOTHING;

  if (names_chain || action->system != NULL)
    {
      placement->system = action->system;
      xitong_placement_set_contested (placement, g_ptr_array_new (), NULL);
      let_go_of_whole (self, placement);
    }
  if (action->names_superior)
    take_superiors (self, placement, action);
  if (action->part_of != NULL)
    placement->part_of = action->part_of;
  if (action->beside.kind == XITONG_REFERENCE_NONE)
    placement->beside = (XitongReference) { XITONG_REFERENCE_NOTHING, NULL, NULL };
  else if (action->beside.kind != XITONG_REFERENCE_NOTHING)
    placement->beside = action->beside;
  if (action->level != NULL)
    placement->level = action->level;
  if (action->also_in->len > 0)
    xitong_set_pointers (&placement->also_in, g_ptr_array_ref (action->also_in));
  take_contested (self, placement, action);
}

static gboolean
place_unit (XitongReplay *self,
            XitongUnit   *unit,
            XitongAction *action)
{
  const char *id = xitong_entity_get_id (unit);
  XitongPlacement *old = xitong_replay_get (self, unit);
  XitongPlacement *placement;

  if (old != NULL && xitong_replay_is_doomed (self, old))
    xitong_replay_leave (self, unit, XITONG_LEAVING_CUT);
  else if (old != NULL)
    return !xitong_replay_miss (self, action, XITONG_TAG_ALREADY_STANDING, id, NULL);
  if (self->lenient && (misses_superiors (self, action) || misses_neighbour (self, action)))
    return FALSE;

  placement = xitong_placement_new (unit);
  placement->level = unit->level;
  placement->part_of = unit->part_of;
  xitong_replay_take_place (self, placement, action);
  if (action->part_of == NULL)
    placement->part_of = action->beside.kind == XITONG_REFERENCE_NOTHING ? unit->part_of : NULL;
  if (action->succeeds->len > 0)
    xitong_set_pointers (&placement->succeeds, g_ptr_array_ref (action->succeeds));
  xitong_replay_take_words (self, placement, action);
  xitong_replay_put (self, placement);
  return TRUE;
}

void
xitong_replay_do_place (XitongReplay *self,
                        XitongAction *action)
{
  g_autoptr (GPtrArray) heirs = g_ptr_array_new ();

  for (guint i = 0; i < action->units->len; i++)
    if (place_unit (self, action->units->pdata[i], action))
      g_ptr_array_add (heirs, action->units->pdata[i]);

  if (heirs->len > 0)
    xitong_replay_do_succeed (self, action, heirs);
}

void
xitong_replay_do_move (XitongReplay *self,
                       XitongAction *action)
{
  for (guint i = 0; i < action->units->len; i++)
    {
      XitongPlacement *placement = xitong_replay_write_standing (self, action, action->units->pdata[i]);

      if (placement == NULL || (self->lenient && (misses_superiors (self, action) || misses_neighbour (self, action))))
        continue;
      xitong_replay_take_place (self, placement, action);
      xitong_replay_take_words (self, placement, action);
      xitong_replay_depend (self, placement);
      xitong_replay_touch (self, placement->unit);
    }
}

static void
affirm_units (XitongReplay *self,
              XitongAction *action)
{
  for (guint i = 0; i < action->units->len; i++)
    {
      XitongPlacement *placement = xitong_replay_write_standing (self, action, action->units->pdata[i]);

      if (placement == NULL)
        continue;
      xitong_replay_take_words (self, placement, action);
      if (action->keeps_contested && placement->contested->len > 0)
        xitong_placement_set_contested (placement, g_ptr_array_ref (placement->contested), self->era);
    }
}

static void
affirm_ties (XitongReplay *self,
             XitongAction *action)
{
  XitongEntityData *data = xitong_entity_data (action);

  for (guint i = 0; i < action->ties->len; i++)
    {
      g_autoptr (GPtrArray) rows = xitong_replay_find_rows (self, action->ties->pdata[i]);

      if (rows->len == 0)
        xitong_replay_miss (self, action, XITONG_TAG_TIE_NOT_STANDING, action->ties->pdata[i], NULL);
      for (guint j = 0; j < rows->len; j++)
        {
          XitongStandingTie *tie = xitong_replay_write_tie (self, rows->pdata[j]);

          if (data->note != NULL)
            xitong_set_texts (&tie->note, data->note);
          if (data->evidence != NULL)
            xitong_set_evidence (&tie->evidence, data->evidence);
          tie->since = self->change;
        }
    }
}

static void
affirm_holders (XitongReplay *self,
                XitongAction *action)
{
  for (guint i = 0; i < action->holders->len; i++)
    {
      XitongHolder *holder = action->holders->pdata[i];

      if (xitong_replay_get_holding (self, action, holder) != NULL)
        xitong_replay_take_holding_words (self, xitong_replay_write_holding (self, holder), action);
    }
}

void
xitong_replay_do_affirm (XitongReplay *self,
                         XitongAction *action)
{
  affirm_units (self, action);
  affirm_ties (self, action);
  affirm_holders (self, action);
}

void
xitong_replay_do_rename (XitongReplay *self,
                         XitongAction *action)
{
  XitongEntityData *data = xitong_entity_data (action);

  for (guint i = 0; i < action->units->len; i++)
    {
      XitongPlacement *placement = xitong_replay_write_standing (self, action, action->units->pdata[i]);

      if (placement == NULL)
        continue;
      if (data->title != NULL)
        xitong_set_texts (&placement->title, data->title);
      if (data->terms != NULL)
        xitong_set_texts (&placement->terms, data->terms);
      if (data->subtitle != NULL)
        xitong_set_texts (&placement->subtitle, data->subtitle);
      if (data->note != NULL)
        xitong_set_texts (&placement->note, data->note);
      placement->since = self->change;
    }
}

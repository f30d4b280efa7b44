/* xitong-replay-finish.c - the structure that stands when the last change is played, and what is proposed for it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-replay.h"

#include "xitong-structure-value.h"

/* Whether or not variants are followed, a unit that a proposal leaves without a superior is not thereby proposed to go. */
static XitongReplay *
enact_all (XitongReplay *self)
{
  XitongReplay *fork = xitong_replay_fork (self);

  fork->silent = TRUE;
  fork->lenient = TRUE;
  fork->is_variant = FALSE;
  for (guint i = 0; i < self->proposals->len; i++)
    xitong_replay_play_now (fork, self->proposals->pdata[i]);
  return fork;
}

static gboolean
is_moved (XitongReplay          *self,
          const XitongPlacement *now,
          XitongReplay          *then,
          const XitongPlacement *proposed)
{
  return now->level != proposed->level || now->part_of != proposed->part_of ||
         !xitong_superiors_equal (now->superiors, proposed->superiors) ||
         xitong_placements_get_system (self->placements, now->unit) !=
         xitong_placements_get_system (then->placements, now->unit);
}

static void
note_placements (XitongReplay *self,
                 XitongReplay *then)
{
  for (guint i = 0; i < self->placements->len; i++)
    {
      XitongPlacement **now = (XitongPlacement **) &self->placements->pdata[i];
      XitongPlacement *proposed = then->placements->pdata[i];
      XitongProposed how = XITONG_PROPOSED_NOT;

      if (*now == NULL || *now == proposed)
        continue;
      if (proposed == NULL)
        how = XITONG_PROPOSED_CUT;
      else if (is_moved (self, *now, then, proposed))
        how = XITONG_PROPOSED_MOVED;
      else if (!xitong_placement_equal (*now, proposed))
        how = XITONG_PROPOSED_CHANGED;
      if (how == XITONG_PROPOSED_NOT)
        continue;
      *now = xitong_placement_writable (*now);
      (*now)->proposed = how;
    }
  for (guint i = 0; i < self->placements->len; i++)
    {
      XitongPlacement **now = (XitongPlacement **) &self->placements->pdata[i];

      if (*now != NULL || then->placements->pdata[i] == NULL)
        continue;
      *now = xitong_placement_writable (xitong_placement_ref (then->placements->pdata[i]));
      (*now)->proposed = XITONG_PROPOSED_NEW;
    }
}

static void
note_ties (XitongReplay *self,
           XitongReplay *then)
{
  guint n_rows;
  g_autofree gpointer *rows = g_hash_table_get_keys_as_array (self->ties, &n_rows);
  GHashTableIter iter;
  gpointer row, proposed;

  for (guint i = 0; i < n_rows; i++)
    {
      const XitongStandingTie *now = g_hash_table_lookup (self->ties, rows[i]);
      const XitongStandingTie *other = g_hash_table_lookup (then->ties, rows[i]);

      if (other == NULL)
        xitong_replay_write_tie (self, rows[i])->proposed = XITONG_PROPOSED_CUT;
      else if (!xitong_standing_tie_equal (now, other))
        xitong_replay_write_tie (self, rows[i])->proposed = XITONG_PROPOSED_CHANGED;
    }
  g_hash_table_iter_init (&iter, then->ties);
  while (g_hash_table_iter_next (&iter, &row, &proposed))
    if (!g_hash_table_contains (self->ties, row))
      {
        XitongStandingTie *ghost = xitong_standing_tie_copy (proposed);

        ghost->proposed = XITONG_PROPOSED_NEW;
        g_hash_table_insert (self->ties, row, ghost);
      }
}

static gboolean
is_anywhere (const XitongHolding *holding)
{
  return holding != NULL && (holding->posts->len > 0 || holding->at->len > 0);
}

static void
note_holdings (XitongReplay *self,
               XitongReplay *then)
{
  for (guint i = 0; i < self->holdings->len; i++)
    {
      XitongHolding **now = (XitongHolding **) &self->holdings->pdata[i];
      XitongHolding *proposed = then->holdings->pdata[i];

      if (is_anywhere (*now) && (!is_anywhere (proposed) || !xitong_holding_equal (*now, proposed)))
        {
          *now = xitong_holding_writable (*now);
          (*now)->proposed = is_anywhere (proposed) ? XITONG_PROPOSED_CHANGED : XITONG_PROPOSED_CUT;
        }
      else if (!is_anywhere (*now) && is_anywhere (proposed))
        {
          if (*now != NULL)
            xitong_holding_unref (*now);
          *now = xitong_holding_writable (xitong_holding_ref (proposed));
          (*now)->proposed = XITONG_PROPOSED_NEW;
        }
    }
}

static GPtrArray *
take_ties (XitongReplay *self)
{
  GPtrArray *ties = g_ptr_array_new_full (g_hash_table_size (self->ties),
                                          (GDestroyNotify) xitong_standing_tie_unref);
  GHashTableIter iter;
  gpointer tie;

  g_hash_table_iter_init (&iter, self->ties);
  while (g_hash_table_iter_next (&iter, NULL, &tie))
    {
      g_ptr_array_add (ties, tie);
      g_hash_table_iter_steal (&iter);
    }
  return ties;
}

static void
note_lapsed (XitongReplay         *self,
             XitongStructureValue *value)
{
  GHashTableIter iter;
  gpointer key, data;

  g_hash_table_iter_init (&iter, self->left_units);
  while (g_hash_table_iter_next (&iter, &key, &data))
    {
      const XitongLeftUnit *left = data;

      if (left->manner == XITONG_LEAVING_LAPSED)
        g_hash_table_add (value->lapsed, key);
      if (left->placement->succeeds->len > 0)
        g_hash_table_insert (value->lineage, key, g_ptr_array_ref (left->placement->succeeds));
    }
  g_hash_table_iter_init (&iter, self->left_ties);
  while (g_hash_table_iter_next (&iter, &key, &data))
    if (((XitongLeftTie *) data)->manner == XITONG_LEAVING_LAPSED)
      g_hash_table_add (value->lapsed, key);
  g_hash_table_iter_init (&iter, self->lapsed_holders);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (value->lapsed, key);
  g_hash_table_iter_init (&iter, self->origins);
  while (g_hash_table_iter_next (&iter, &key, &data))
    g_hash_table_insert (value->origins, key, g_ptr_array_ref (data));
}

XitongStructure *
xitong_replay_finish (XitongReplay       *self,
                      const XitongMoment *moment,
                      XitongChange       *change)
{
  g_autoptr (XitongReplay) enacted = self->proposals->len > 0 ? enact_all (self) : NULL;
  XitongReplay *shown = moment->proposed && enacted != NULL ? enacted : self;
  XitongStructure *structure;

  if (enacted != NULL && shown == self)
    {
      note_placements (self, enacted);
      note_ties (self, enacted);
      note_holdings (self, enacted);
    }
  structure = xitong_structure_new (self->enterprise_case, moment->era, change, moment->variants,
                                    g_steal_pointer (&shown->placements), take_ties (shown),
                                    g_steal_pointer (&shown->holdings));
  note_lapsed (shown, (XitongStructureValue *) structure);
  return structure;
}

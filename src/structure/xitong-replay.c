/* xitong-replay.c - changes, replayed one after the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-replay.h"

typedef void (*ActionFunc) (XitongReplay *self, XitongAction *action);

static void
free_left_unit (gpointer data)
{
  XitongLeftUnit *left = data;

  xitong_placement_unref (left->placement);
  g_free (left);
}

static void
free_left_tie (gpointer data)
{
  XitongLeftTie *left = data;

  xitong_standing_tie_unref (left->tie);
  g_free (left);
}

static void
free_estate (gpointer data)
{
  XitongEstate *estate = data;

  g_ptr_array_unref (estate->ties);
  g_ptr_array_unref (estate->parts);
  g_ptr_array_unref (estate->subordinates);
  g_ptr_array_unref (estate->holders);
  g_free (estate);
}

static void
free_snapshot (gpointer data)
{
  XitongSnapshot *snapshot = data;

  g_ptr_array_unref (snapshot->placements);
  g_hash_table_unref (snapshot->ties);
  g_free (snapshot);
}

static void
unref_list (gpointer data)
{
  if (data != NULL)
    g_ptr_array_unref (data);
}

static GPtrArray *
new_slots_of_lists (guint n)
{
  GPtrArray *slots = g_ptr_array_new_full (n, unref_list);

  g_ptr_array_set_size (slots, (int) n);
  return slots;
}

static GHashTable *
new_table_of_lists (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
}

XitongReplay *
xitong_replay_new (XitongCase        *enterprise_case,
                   XitongDiagnostics *diagnostics)
{
  XitongReplay *self = g_new0 (XitongReplay, 1);
  guint n_units = xitong_entity_list_count (enterprise_case->units);

  self->enterprise_case = enterprise_case;
  self->diagnostics = diagnostics;
  self->placements = xitong_placements_new (n_units);
  self->dependants = new_slots_of_lists (n_units);
  self->incident = new_slots_of_lists (n_units);
  self->holdings = xitong_holdings_new (xitong_entity_list_count (enterprise_case->holders));
  self->ties = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) xitong_standing_tie_unref);
  self->seats = new_table_of_lists ();
  self->rows = new_table_of_lists ();
  self->rows_about = new_table_of_lists ();
  self->substituted = new_table_of_lists ();
  self->stays = new_table_of_lists ();
  self->blame = g_hash_table_new (NULL, NULL);
  self->left_units = g_hash_table_new_full (NULL, NULL, NULL, free_left_unit);
  self->left_ties = g_hash_table_new_full (NULL, NULL, NULL, free_left_tie);
  self->lapsed_holders = g_hash_table_new (NULL, NULL);
  self->origins = new_table_of_lists ();
  self->snapshots = g_hash_table_new_full (NULL, NULL, NULL, free_snapshot);
  self->proposals = g_ptr_array_new ();
  self->touched = g_ptr_array_new ();
  self->gone = g_hash_table_new (NULL, NULL);
  self->cut = g_hash_table_new (NULL, NULL);
  self->cut_claims = g_ptr_array_new ();
  self->estates = g_hash_table_new_full (NULL, NULL, NULL, free_estate);
  self->sent = g_hash_table_new (NULL, NULL);
  self->stamps = g_new0 (guint, MAX (n_units, 1));
  return self;
}

void
xitong_replay_free (XitongReplay *self)
{
  g_clear_pointer (&self->placements, g_ptr_array_unref);
  g_clear_pointer (&self->holdings, g_ptr_array_unref);
  g_hash_table_unref (self->ties);
  g_ptr_array_unref (self->dependants);
  g_ptr_array_unref (self->incident);
  g_hash_table_unref (self->seats);
  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->rows_about);
  g_hash_table_unref (self->substituted);
  g_hash_table_unref (self->stays);
  g_hash_table_unref (self->blame);
  g_hash_table_unref (self->left_units);
  g_hash_table_unref (self->left_ties);
  g_hash_table_unref (self->lapsed_holders);
  g_hash_table_unref (self->origins);
  g_hash_table_unref (self->snapshots);
  g_ptr_array_unref (self->proposals);
  g_ptr_array_unref (self->touched);
  g_hash_table_unref (self->gone);
  g_hash_table_unref (self->cut);
  g_ptr_array_unref (self->cut_claims);
  g_hash_table_unref (self->estates);
  g_hash_table_unref (self->sent);
  g_free (self->stamps);
  g_free (self);
}

static void
copy_lists (GHashTable *from,
            GHashTable *to)
{
  GHashTableIter iter;
  gpointer key, list;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &key, &list))
    g_hash_table_insert (to, key, g_ptr_array_copy (list, NULL, NULL));
}

static void
copy_slots (GPtrArray *from,
            GPtrArray *to)
{
  for (guint i = 0; i < from->len; i++)
    if (from->pdata[i] != NULL)
      to->pdata[i] = g_ptr_array_copy (from->pdata[i], NULL, NULL);
}

static void
copy_table (GHashTable *from,
            GHashTable *to)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_hash_table_insert (to, key, value);
}

static void
copy_left (XitongReplay *self,
           XitongReplay *fork)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, self->left_units);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      XitongLeftUnit *left = g_memdup2 (value, sizeof (XitongLeftUnit));

      xitong_placement_ref (left->placement);
      g_hash_table_insert (fork->left_units, key, left);
    }
  g_hash_table_iter_init (&iter, self->left_ties);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      XitongLeftTie *left = g_memdup2 (value, sizeof (XitongLeftTie));

      xitong_standing_tie_ref (left->tie);
      g_hash_table_insert (fork->left_ties, key, left);
    }
}

static GHashTable *
copy_ties (GHashTable *ties)
{
  GHashTable *copy = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) xitong_standing_tie_unref);
  GHashTableIter iter;
  gpointer row, tie;

  g_hash_table_iter_init (&iter, ties);
  while (g_hash_table_iter_next (&iter, &row, &tie))
    g_hash_table_insert (copy, row, xitong_standing_tie_ref (tie));
  return copy;
}

XitongReplay *
xitong_replay_fork (XitongReplay *self)
{
  XitongReplay *fork = xitong_replay_new (self->enterprise_case, self->diagnostics);
  GHashTableIter iter;
  gpointer key, value;

  g_ptr_array_unref (fork->placements);
  fork->placements = xitong_placements_copy (self->placements);
  for (guint i = 0; i < self->holdings->len; i++)
    if (self->holdings->pdata[i] != NULL)
      fork->holdings->pdata[i] = xitong_holding_ref (self->holdings->pdata[i]);
  g_hash_table_unref (fork->ties);
  fork->ties = copy_ties (self->ties);
  copy_slots (self->dependants, fork->dependants);
  copy_slots (self->incident, fork->incident);
  copy_lists (self->seats, fork->seats);
  copy_lists (self->rows, fork->rows);
  copy_lists (self->rows_about, fork->rows_about);
  copy_lists (self->substituted, fork->substituted);
  copy_lists (self->stays, fork->stays);
  copy_left (self, fork);
  copy_table (self->lapsed_holders, fork->lapsed_holders);
  copy_lists (self->origins, fork->origins);
  g_ptr_array_extend (fork->proposals, self->proposals, NULL, NULL);

  g_hash_table_iter_init (&iter, self->snapshots);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      XitongSnapshot *snapshot = g_memdup2 (value, sizeof (XitongSnapshot));

      g_ptr_array_ref (snapshot->placements);
      g_hash_table_ref (snapshot->ties);
      g_hash_table_insert (fork->snapshots, key, snapshot);
    }
  fork->era = self->era;
  fork->change = self->change;
  fork->is_variant = self->is_variant;
  return fork;
}

void
xitong_replay_keep_snapshot (XitongReplay *self,
                             gpointer      entity)
{
  XitongSnapshot *snapshot = g_new0 (XitongSnapshot, 1);

  snapshot->placements = xitong_placements_copy (self->placements);
  snapshot->ties = copy_ties (self->ties);
  g_hash_table_insert (self->snapshots, entity, snapshot);
}

void
xitong_replay_fault (XitongReplay        *self,
                     gpointer             entity,
                     XitongDiagnosticTag  tag,
                     const char          *first,
                     const char          *second)
{
  if (self->silent)
    return;
  self->faults++;
  if (self->diagnostics != NULL)
    xitong_diagnostics_add (self->diagnostics, xitong_entity_get_line (entity), tag, first, second);
}

gboolean
xitong_replay_miss (XitongReplay        *self,
                    gpointer             entity,
                    XitongDiagnosticTag  tag,
                    const char          *first,
                    const char          *second)
{
  if (!self->lenient)
    xitong_replay_fault (self, entity, tag, first, second);
  return TRUE;
}

static void
do_enact (XitongReplay *self,
          XitongAction *action)
{
  XitongChange *change = (XitongChange *) action->change;

  if (change == NULL)
    return;
  if (!g_ptr_array_remove (self->proposals, change))
    {
      xitong_replay_miss (self, action, XITONG_TAG_NOT_PROPOSED, xitong_entity_get_id (change), NULL);
      return;
    }
  if (action->kind == XITONG_ACTION_ENACT)
    xitong_replay_perform (self, change);
}

static const ActionFunc action_functions[] = {
  [XITONG_ACTION_PLACE] = xitong_replay_do_place,
  [XITONG_ACTION_MOVE] = xitong_replay_do_move,
  [XITONG_ACTION_REMOVE] = xitong_replay_do_remove,
  [XITONG_ACTION_LAPSE] = xitong_replay_do_lapse,
  [XITONG_ACTION_AFFIRM] = xitong_replay_do_affirm,
  [XITONG_ACTION_RENAME] = xitong_replay_do_rename,
  [XITONG_ACTION_MARK] = xitong_replay_do_mark,
  [XITONG_ACTION_UNMARK] = xitong_replay_do_unmark,
  [XITONG_ACTION_TIE] = xitong_replay_do_tie,
  [XITONG_ACTION_ALTER] = xitong_replay_do_alter,
  [XITONG_ACTION_UNTIE] = xitong_replay_do_untie,
  [XITONG_ACTION_RESTORE] = xitong_replay_do_restore,
  [XITONG_ACTION_SEAT] = xitong_replay_do_seat,
  [XITONG_ACTION_UNSEAT] = xitong_replay_do_unseat,
  [XITONG_ACTION_SEND] = xitong_replay_do_send,
  [XITONG_ACTION_ENACT] = do_enact,
  [XITONG_ACTION_WITHDRAW] = do_enact,
};

void
xitong_replay_perform (XitongReplay *self,
                       XitongChange *change)
{
  for (guint i = 0; i < change->actions->len; i++)
    {
      XitongAction *action = g_ptr_array_index (change->actions, i);

      self->action = action;
      action_functions[action->kind] (self, action);
    }
}

void
xitong_replay_play_now (XitongReplay *self,
                        XitongChange *change)
{
  self->change = change;
  xitong_replay_perform (self, change);
  xitong_replay_settle (self);

  self->action = NULL;
  g_hash_table_remove_all (self->blame);
  g_ptr_array_set_size (self->touched, 0);
  g_ptr_array_set_size (self->cut_claims, 0);
  g_hash_table_remove_all (self->gone);
  g_hash_table_remove_all (self->cut);
  g_hash_table_remove_all (self->estates);
  g_hash_table_remove_all (self->sent);
}

void
xitong_replay_play (XitongReplay *self,
                    XitongChange *change,
                    XitongEra    *era,
                    gboolean      lenient)
{
  self->era = era;
  self->change = change;
  self->lenient = lenient;
  if (change->is_proposed)
    g_ptr_array_add (self->proposals, change);
  else
    xitong_replay_play_now (self, change);
}

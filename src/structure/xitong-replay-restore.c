/* xitong-replay-restore.c - what stood before comes back
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-replay.h"

static void
restore_place (XitongReplay    *self,
               XitongPlacement *placement,
               XitongAction    *action)
{
  xitong_replay_take_place (self, placement, action);
  if (action->succeeds->len > 0)
    xitong_set_pointers (&placement->succeeds, g_ptr_array_ref (action->succeeds));
  xitong_replay_take_words (self, placement, action);
}

/* One named unit, as @then has it; one that still stands keeps its marks and is moved back. */
static void
restore_unit (XitongReplay          *self,
              XitongUnit            *unit,
              const XitongPlacement *then,
              XitongAction          *action,
              gboolean               is_named)
{
  const XitongPlacement *now = xitong_replay_get (self, unit);
  XitongPlacement *placement;

  if (now != NULL && !is_named)
    return;

  placement = xitong_placement_writable (xitong_placement_ref ((XitongPlacement *) then));
  xitong_set_array (&placement->marks, now != NULL ? g_array_ref (now->marks) : xitong_marks_new ());
  xitong_set_pointers (&placement->succeeds, g_ptr_array_new ());
  xitong_placement_set_contested (placement, g_ptr_array_new (), NULL);
  if (is_named)
    restore_place (self, placement, action);
  else
    placement->since = self->change;
  xitong_replay_put (self, placement);
}

static const XitongPlacement *
find_then (XitongReplay   *self,
           XitongSnapshot *snapshot,
           XitongUnit     *unit)
{
  const XitongLeftUnit *left;

  if (snapshot != NULL)
    return g_ptr_array_index (snapshot->placements, unit->index);
  left = g_hash_table_lookup (self->left_units, unit);
  return left != NULL ? left->placement : NULL;
}

static XitongChange *
get_leaving (XitongReplay *self,
             XitongUnit   *unit)
{
  const XitongLeftUnit *left = g_hash_table_lookup (self->left_units, unit);

  return left != NULL ? left->change : NULL;
}

/* The parts and neighbours that @unit had then; without a time, those that left with it. */
static void
restore_neighbours (XitongReplay   *self,
                    XitongSnapshot *snapshot,
                    XitongUnit     *unit,
                    XitongAction   *action,
                    GPtrArray      *restored)
{
  GPtrArray *dependants = self->dependants->pdata[unit->index];
  guint n_dependants = dependants != NULL ? dependants->len : 0;

  for (guint i = 0; i < n_dependants; i++)
    {
      XitongUnit *other = dependants->pdata[i];
      const XitongPlacement *then = find_then (self, snapshot, other);

      if (then == NULL || xitong_replay_get (self, other) != NULL ||
          (then->part_of != unit && then->beside.entity != XITONG_ENTITY (unit)))
        continue;
      if (snapshot == NULL && get_leaving (self, other) != get_leaving (self, unit))
        continue;
      restore_unit (self, other, then, action, FALSE);
      if (!g_ptr_array_find (restored, other, NULL))
        g_ptr_array_add (restored, other);
    }
}

static gboolean
ends_stand (XitongReplay            *self,
            const XitongStandingTie *tie)
{
  return xitong_replay_reference_stands (self, &tie->from) && xitong_replay_reference_stands (self, &tie->to);
}

static void
bring_back (XitongReplay            *self,
            const XitongStandingTie *then,
            XitongAction            *action)
{
  XitongStandingTie *tie = xitong_standing_tie_copy (then);

  tie->since = self->change;
  xitong_replay_add_tie (self, tie, NULL, action);
}

/* The ties that @unit lost by leaving, where their ends stand; never one that was untied. */
static void
restore_lost_ties (XitongReplay   *self,
                   XitongSnapshot *snapshot,
                   XitongUnit     *unit,
                   XitongAction   *action)
{
  GPtrArray *rows = self->incident->pdata[unit->index];
  guint n_rows = rows != NULL ? rows->len : 0;

  for (guint i = 0; i < n_rows; i++)
    {
      const char *row = rows->pdata[i];
      const XitongLeftTie *left = g_hash_table_lookup (self->left_ties, row);
      const XitongStandingTie *then;

      if (left == NULL || left->manner == XITONG_LEAVING_ENDED || g_hash_table_contains (self->ties, row))
        continue;
      if (snapshot == NULL && left->change != get_leaving (self, unit))
        continue;
      then = snapshot != NULL ? g_hash_table_lookup (snapshot->ties, row) : left->tie;
      if (then != NULL && ends_stand (self, then))
        bring_back (self, then, action);
    }
}

static void
restore_named_tie (XitongReplay   *self,
                   XitongSnapshot *snapshot,
                   const char     *name,
                   XitongAction   *action)
{
  XitongTie *claim = xitong_case_lookup (self->enterprise_case, XITONG_TYPE_TIE, name);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  guint n_back = 0;

  if (claim != NULL && g_hash_table_contains (self->rows, claim))
    g_ptr_array_extend (rows, g_hash_table_lookup (self->rows, claim), NULL, NULL);
  else
    g_ptr_array_add (rows, (gpointer) g_intern_string (name));

  for (guint i = 0; i < rows->len; i++)
    {
      const XitongLeftTie *left = g_hash_table_lookup (self->left_ties, rows->pdata[i]);
      const XitongStandingTie *then = left != NULL ? left->tie : NULL;

      if (snapshot != NULL)
        then = g_hash_table_lookup (snapshot->ties, rows->pdata[i]);
      if (then == NULL || g_hash_table_contains (self->ties, rows->pdata[i]) || !ends_stand (self, then))
        continue;
      bring_back (self, then, action);
      n_back++;
    }
  if (n_back == 0)
    xitong_replay_miss (self, action, XITONG_TAG_NEVER_STOOD, name, NULL);
}

static void
collect_system (XitongReplay   *self,
                XitongSnapshot *snapshot,
                XitongSystem   *system,
                GPtrArray      *units)
{
  for (guint i = 0; i < self->placements->len; i++)
    {
      XitongUnit *unit = xitong_entity_list_nth (self->enterprise_case->units, i);
      const XitongPlacement *then = find_then (self, snapshot, unit);

      if (then == NULL)
        continue;
      if (snapshot != NULL ? xitong_placements_get_system (snapshot->placements, unit) == system
                           : then->system == system && xitong_replay_get (self, unit) == NULL)
        g_ptr_array_add (units, unit);
    }
}

static void
restore_units (XitongReplay   *self,
               XitongSnapshot *snapshot,
               XitongAction   *action)
{
  g_autoptr (GPtrArray) named = g_ptr_array_copy (action->units, NULL, NULL);
  g_autoptr (GPtrArray) restored = g_ptr_array_new ();

  for (guint i = 0; i < action->systems->len; i++)
    collect_system (self, snapshot, action->systems->pdata[i], named);

  for (guint i = 0; i < named->len; i++)
    {
      const XitongPlacement *then = find_then (self, snapshot, named->pdata[i]);

      if (then == NULL)
        {
          xitong_replay_miss (self, action, XITONG_TAG_NEVER_STOOD, xitong_entity_get_id (named->pdata[i]), NULL);
          continue;
        }
      restore_unit (self, named->pdata[i], then, action, TRUE);
      g_ptr_array_add (restored, named->pdata[i]);
    }
  for (guint i = 0; i < restored->len; i++)
    restore_neighbours (self, snapshot, restored->pdata[i], action, restored);
  for (guint i = 0; i < restored->len; i++)
    restore_lost_ties (self, snapshot, restored->pdata[i], action);

  if (restored->len > 0)
    xitong_replay_do_succeed (self, action, restored);
}

void
xitong_replay_do_restore (XitongReplay *self,
                          XitongAction *action)
{
  XitongSnapshot *snapshot = NULL;

  if (action->as_of != NULL)
    {
      snapshot = g_hash_table_lookup (self->snapshots, action->as_of);
      if (snapshot == NULL)
        {
          xitong_replay_miss (self, action, XITONG_TAG_NEVER_STOOD, xitong_entity_get_id (action->as_of), NULL);
          return;
        }
    }

  if (action->units->len > 0 || action->systems->len > 0)
    restore_units (self, snapshot, action);
  for (guint i = 0; i < action->ties->len; i++)
    restore_named_tie (self, snapshot, action->ties->pdata[i], action);
}

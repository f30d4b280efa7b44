/* xitong-replay-settle.c - units on and off the chart, and what must be so when a change is done
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-replay.h"

XitongPlacement *
xitong_replay_get (XitongReplay *self,
                   XitongUnit   *unit)
{
  return g_ptr_array_index (self->placements, unit->index);
}

XitongPlacement *
xitong_replay_write (XitongReplay *self,
                     XitongUnit   *unit)
{
  gpointer *slot = &self->placements->pdata[unit->index];

  *slot = xitong_placement_writable (*slot);
  return *slot;
}

XitongPlacement *
xitong_replay_write_standing (XitongReplay *self,
                              XitongAction *action,
                              XitongUnit   *unit)
{
  if (xitong_replay_get (self, unit) != NULL)
    return xitong_replay_write (self, unit);
  xitong_replay_miss (self, action, XITONG_TAG_NOT_STANDING, xitong_entity_get_id (unit), NULL);
  return NULL;
}

void
xitong_replay_touch (XitongReplay *self,
                     XitongUnit   *unit)
{
  g_ptr_array_add (self->touched, unit);
  if (self->action != NULL)
    g_hash_table_insert (self->blame, unit, self->action);
}

/* The action, else the change, that a fault of @unit is reported at. */
static gpointer
get_blame (XitongReplay *self,
           XitongUnit   *unit)
{
  gpointer action = g_hash_table_lookup (self->blame, unit);

  return action != NULL ? action : self->change;
}

static void
add_dependant (XitongReplay *self,
               XitongUnit   *on,
               XitongUnit   *unit)
{
  GPtrArray **list = (GPtrArray **) &self->dependants->pdata[on->index];

  if (*list == NULL)
    *list = g_ptr_array_new ();
  g_ptr_array_add (*list, unit);
}

void
xitong_replay_depend (XitongReplay    *self,
                      XitongPlacement *placement)
{
  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongReference *reference = &g_array_index (placement->superiors, XitongStandingSuperior, i).reference;

      if (reference->kind == XITONG_REFERENCE_UNIT)
        add_dependant (self, XITONG_UNIT (reference->entity), placement->unit);
    }
  if (placement->part_of != NULL)
    add_dependant (self, placement->part_of, placement->unit);
  if (placement->beside.kind == XITONG_REFERENCE_UNIT)
    add_dependant (self, XITONG_UNIT (placement->beside.entity), placement->unit);
}

/* Takes the placement. */
void
xitong_replay_put (XitongReplay    *self,
                   XitongPlacement *placement)
{
  XitongUnit *unit = placement->unit;
  gpointer *slot = &self->placements->pdata[unit->index];

  if (*slot != NULL)
    xitong_placement_unref (*slot);
  *slot = placement;
  xitong_replay_depend (self, placement);
  xitong_replay_touch (self, unit);
}

gboolean
xitong_replay_is_doomed (XitongReplay          *self,
                         const XitongPlacement *placement)
{
  if (placement->part_of != NULL && xitong_replay_get (self, placement->part_of) == NULL)
    return TRUE;
  return placement->beside.kind == XITONG_REFERENCE_UNIT &&
         xitong_replay_get (self, XITONG_UNIT (placement->beside.entity)) == NULL;
}

gboolean
xitong_replay_reference_stands (XitongReplay          *self,
                                const XitongReference *reference)
{
  return reference->kind != XITONG_REFERENCE_UNIT ||
         xitong_replay_get (self, XITONG_UNIT (reference->entity)) != NULL;
}

static gboolean
is_under (const XitongPlacement *placement,
          XitongUnit            *superior)
{
  for (guint i = 0; i < placement->superiors->len; i++)
    if (g_array_index (placement->superiors, XitongStandingSuperior, i).reference.entity == XITONG_ENTITY (superior))
      return TRUE;
  return FALSE;
}

static XitongEstate *
take_estate (XitongReplay *self,
             XitongUnit   *unit)
{
  XitongEstate *estate = g_new0 (XitongEstate, 1);
  GPtrArray *rows = self->incident->pdata[unit->index];
  GPtrArray *dependants = self->dependants->pdata[unit->index];
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  estate->ties = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_standing_tie_unref);
  estate->parts = g_ptr_array_new ();
  estate->subordinates = g_ptr_array_new ();
  estate->holders = xitong_replay_dup_holders (self, unit);
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      XitongStandingTie *tie = g_hash_table_lookup (self->ties, rows->pdata[i]);

      if (tie != NULL && g_hash_table_add (seen, tie))
        g_ptr_array_add (estate->ties, xitong_standing_tie_ref (tie));
    }
  for (guint i = 0; dependants != NULL && i < dependants->len; i++)
    {
      XitongUnit *dependant = dependants->pdata[i];
      const XitongPlacement *placement = xitong_replay_get (self, dependant);

      if (placement == NULL || !g_hash_table_add (seen, dependant))
        continue;
      if (placement->part_of == unit)
        g_ptr_array_add (estate->parts, dependant);
      if (is_under (placement, unit))
        g_ptr_array_add (estate->subordinates, dependant);
    }
  return estate;
}

/* A part, or what stands at a side, has a place without a superior of its own. */
static gboolean
has_neighbour (const XitongPlacement *placement)
{
  return placement->part_of != NULL || placement->beside.kind == XITONG_REFERENCE_UNIT;
}

static void
put_under_unknown (XitongReplay *self,
                   XitongUnit   *unit,
                   XitongUnit   *superior,
                   XitongSystem *system)
{
  XitongPlacement *placement = xitong_replay_write (self, unit);
  GArray *superiors = xitong_superiors_new ();
  XitongReference unknown = { XITONG_REFERENCE_UNKNOWN, NULL, NULL };

  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongStandingSuperior *claim = &g_array_index (placement->superiors, XitongStandingSuperior, i);

      if (claim->reference.entity != XITONG_ENTITY (superior))
        xitong_superiors_add (superiors, &claim->reference, claim->form, claim->strength, claim->evidence);
    }
  if (superiors->len == 0 && !has_neighbour (placement))
    {
      xitong_superiors_add (superiors, &unknown, XITONG_FORM_UNSAID, XITONG_STRENGTH_NORMAL, NULL);
      if (placement->system == NULL)
        placement->system = system;
    }
  xitong_placement_set_superiors (placement, superiors);
}

static void
leave_dependants (XitongReplay  *self,
                  XitongUnit    *unit,
                  XitongLeaving  manner,
                  XitongSystem  *system)
{
  GPtrArray *dependants = self->dependants->pdata[unit->index];

  for (guint i = 0; dependants != NULL && i < dependants->len; i++)
    {
      XitongUnit *dependant = dependants->pdata[i];
      const XitongPlacement *placement = xitong_replay_get (self, dependant);

      if (placement == NULL)
        continue;
      if (manner == XITONG_LEAVING_LAPSED && is_under (placement, unit))
        put_under_unknown (self, dependant, unit, system);
      xitong_replay_touch (self, dependant);
    }
}

/* Who has lost his last seat with a unit that lapsed is not said to have left, either. */
static void
leave_holders (XitongReplay  *self,
               XitongUnit    *unit,
               GPtrArray     *holders,
               XitongLeaving  manner)
{
  GPtrArray *stays = g_hash_table_lookup (self->stays, unit);

  for (guint i = 0; i < holders->len; i++)
    {
      XitongHolder *holder = holders->pdata[i];

      xitong_replay_unseat (self, holder, unit);
      if (manner == XITONG_LEAVING_LAPSED && xitong_replay_write_holding (self, holder)->posts->len == 0)
        g_hash_table_add (self->lapsed_holders, holder);
    }

  for (guint i = 0; stays != NULL && i < stays->len; i++)
    {
      XitongHolder *holder = stays->pdata[i];
      XitongHolding *holding = g_ptr_array_index (self->holdings, holder->index);

      if (holding == NULL || !g_ptr_array_find (holding->at, unit, NULL))
        continue;
      holding = xitong_replay_write_holding (self, holder);
      xitong_set_pointers (&holding->at, xitong_pointers_without (holding->at, unit));
    }
}

static void
leave_marks (XitongReplay *self,
             XitongUnit   *unit)
{
  GPtrArray *marked = g_hash_table_lookup (self->substituted, unit);

  for (guint i = 0; marked != NULL && i < marked->len; i++)
    {
      XitongUnit *other = marked->pdata[i];
      XitongPlacement *placement = xitong_replay_get (self, other);

      if (placement == NULL)
        continue;
      placement = xitong_replay_write (self, other);
      xitong_set_array (&placement->marks, xitong_marks_without (placement->marks, NULL, unit));
    }
}

void
xitong_replay_leave (XitongReplay  *self,
                     XitongUnit    *unit,
                     XitongLeaving  manner)
{
  XitongEstate *estate = take_estate (self, unit);
  XitongSystem *system = xitong_placements_get_system (self->placements, unit);
  XitongLeftUnit *left = g_new0 (XitongLeftUnit, 1);

  g_hash_table_insert (self->estates, unit, estate);
  for (guint i = 0; i < estate->ties->len; i++)
    {
      XitongStandingTie *tie = g_ptr_array_index (estate->ties, i);

      xitong_replay_end_tie (self, tie->row,
                             manner == XITONG_LEAVING_LAPSED ? XITONG_LEAVING_LAPSED : XITONG_LEAVING_CUT);
    }
  leave_holders (self, unit, estate->holders, manner);
  leave_marks (self, unit);

  left->placement = g_steal_pointer (&self->placements->pdata[unit->index]);
  left->manner = manner;
  left->change = self->change;
  g_hash_table_insert (self->left_units, unit, left);
  g_hash_table_add (self->gone, unit);
  leave_dependants (self, unit, manner, system);
}

static XitongLeaving
get_manner (XitongReplay *self,
            XitongUnit   *unit)
{
  const XitongLeftUnit *left = g_hash_table_lookup (self->left_units, unit);

  return left != NULL ? left->manner : XITONG_LEAVING_CUT;
}

/* A part whose whole left in this change leaves with it; one that was placed without its whole is a mistake. */
static gboolean
settle_whole (XitongReplay *self,
              XitongUnit   *unit)
{
  XitongPlacement *placement = xitong_replay_get (self, unit);
  gboolean whole_is_off = placement->part_of != NULL && xitong_replay_get (self, placement->part_of) == NULL;
  XitongUnit *whole = whole_is_off ? placement->part_of : (XitongUnit *) placement->beside.entity;

  if (!xitong_replay_is_doomed (self, placement))
    return FALSE;
  if (g_hash_table_contains (self->gone, whole) || self->lenient)
    {
      xitong_replay_leave (self, unit, get_manner (self, whole));
      return TRUE;
    }

  xitong_replay_fault (self, get_blame (self, unit), XITONG_TAG_WHOLE_MISSING, xitong_entity_get_id (unit),
                       xitong_entity_get_id (whole));
  placement = xitong_replay_write (self, unit);
  if (whole_is_off)
    placement->part_of = NULL;
  else
    placement->beside = (XitongReference) { XITONG_REFERENCE_NOTHING, NULL, NULL };
  return FALSE;
}

static gboolean
has_missing_superior (XitongReplay          *self,
                      const XitongPlacement *placement,
                      XitongUnit           **missing)
{
  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongReference *reference = &g_array_index (placement->superiors, XitongStandingSuperior, i).reference;

      if (!xitong_replay_reference_stands (self, reference))
        {
          *missing = XITONG_UNIT (reference->entity);
          return TRUE;
        }
    }
  return FALSE;
}

static void
report_missing_superior (XitongReplay *self,
                         XitongUnit   *unit,
                         XitongUnit   *superior)
{
  if (g_hash_table_contains (self->gone, superior))
    xitong_replay_fault (self, get_blame (self, unit), XITONG_TAG_ORPHAN, xitong_entity_get_id (unit), NULL);
  else
    xitong_replay_fault (self, get_blame (self, unit), XITONG_TAG_SUPERIOR_MISSING, xitong_entity_get_id (unit),
                         xitong_entity_get_id (superior));
}

static gboolean
settle_superiors (XitongReplay *self,
                  XitongUnit   *unit)
{
  XitongPlacement *placement = xitong_replay_get (self, unit);
  XitongUnit *missing = NULL;

  while (has_missing_superior (self, placement, &missing))
    {
      gboolean is_left = g_hash_table_contains (self->gone, missing);
      gboolean is_last = placement->superiors->len == 1 && !has_neighbour (placement);
      const XitongLeftUnit *left = g_hash_table_lookup (self->left_units, missing);
      XitongSystem *system = left != NULL ? left->placement->system : NULL;

      if (is_last && self->is_variant && self->lenient)
        {
          xitong_replay_leave (self, unit, get_manner (self, missing));
          return TRUE;
        }
      if (is_last || !is_left)
        report_missing_superior (self, unit, missing);
      put_under_unknown (self, unit, missing, system);
      placement = xitong_replay_get (self, unit);
    }
  return FALSE;
}

/* Walks up the tree. What was walked before in this round and ended well carries the stamp of the round. */
static gboolean
runs_in_a_circle (XitongReplay *self,
                  XitongUnit   *unit,
                  guint         round)
{
  guint here = ++self->stamp;
  XitongUnit *above = unit;

  while (above != NULL && xitong_replay_get (self, above) != NULL)
    {
      guint *stamp = &self->stamps[above->index];

      if (*stamp == here)
        return TRUE;
      if (*stamp > round)
        return FALSE;
      *stamp = here;
      above = xitong_placement_get_above (xitong_replay_get (self, above));
    }
  return FALSE;
}

static void
break_circle (XitongReplay *self,
              XitongUnit   *unit)
{
  XitongPlacement *placement = xitong_replay_write (self, unit);
  XitongReference unknown = { XITONG_REFERENCE_UNKNOWN, NULL, NULL };
  GArray *superiors = xitong_superiors_new ();

  xitong_superiors_add (superiors, &unknown, XITONG_FORM_UNSAID, XITONG_STRENGTH_NORMAL, NULL);
  xitong_placement_set_superiors (placement, superiors);
  placement->part_of = NULL;
  placement->beside = (XitongReference) { XITONG_REFERENCE_NOTHING, NULL, NULL };
}

static void
settle_place (XitongReplay *self,
              XitongUnit   *unit,
              guint         round)
{
  const char *id = xitong_entity_get_id (unit);
  const XitongPlacement *placement = xitong_replay_get (self, unit);

  if (placement == NULL || unit->kind == XITONG_UNIT_CAMPAIGN)
    return;
  /* By charter only, or in practice only, it is no circle of the tree. */
  if (is_under (placement, unit))
    {
      xitong_replay_fault (self, get_blame (self, unit), XITONG_TAG_CYCLE, id, NULL);
      put_under_unknown (self, unit, unit, NULL);
    }
  else if (runs_in_a_circle (self, unit, round))
    {
      xitong_replay_fault (self, get_blame (self, unit), XITONG_TAG_CYCLE, id, NULL);
      break_circle (self, unit);
    }
  if (xitong_placements_get_system (self->placements, unit) == NULL)
    xitong_replay_fault (self, get_blame (self, unit), XITONG_TAG_NO_SYSTEM, id, NULL);
  if (placement->level == NULL)
    xitong_replay_fault (self, get_blame (self, unit), XITONG_TAG_NO_LEVEL, id, NULL);
}

/* Level of a unit that has none of its own: that of its whole, of its neighbour. */
static void
settle_level (XitongReplay *self,
              XitongUnit   *unit)
{
  const XitongPlacement *placement = xitong_replay_get (self, unit);
  XitongUnit *near = placement->part_of;

  if (placement->level != NULL || unit->kind == XITONG_UNIT_CAMPAIGN)
    return;
  if (near == NULL && placement->beside.kind == XITONG_REFERENCE_UNIT)
    near = XITONG_UNIT (placement->beside.entity);
  if (near != NULL && xitong_replay_get (self, near) != NULL)
    xitong_replay_write (self, unit)->level = xitong_replay_get (self, near)->level;
}

void
xitong_replay_settle (XitongReplay *self)
{
  guint round;

  /* Leaving touches more units: the list grows while it is walked. */
  for (guint i = 0; i < self->touched->len; i++)
    {
      XitongUnit *unit = g_ptr_array_index (self->touched, i);

      if (xitong_replay_get (self, unit) == NULL || settle_whole (self, unit) || settle_superiors (self, unit))
        continue;
      settle_level (self, unit);
    }

  xitong_replay_settle_ties (self);

  round = self->stamp;
  for (guint i = 0; i < self->touched->len; i++)
    settle_place (self, g_ptr_array_index (self->touched, i), round);
}

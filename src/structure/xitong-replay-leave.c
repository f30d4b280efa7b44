/* xitong-replay-leave.c - remove, lapse, and the passing on of what the leaving units had
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-replay.h"

static void
take_off (XitongReplay  *self,
          XitongAction  *action,
          XitongLeaving  manner)
{
  for (guint i = 0; i < action->units->len; i++)
    {
      XitongUnit *unit = action->units->pdata[i];

      if (xitong_replay_get (self, unit) != NULL)
        xitong_replay_leave (self, unit, manner);
      else if (!g_hash_table_contains (self->gone, unit))
        xitong_replay_miss (self, action, XITONG_TAG_NOT_STANDING, xitong_entity_get_id (unit), NULL);
    }
}

void
xitong_replay_do_remove (XitongReplay *self,
                         XitongAction *action)
{
  take_off (self, action, XITONG_LEAVING_CUT);
}

static void
lapse_ties (XitongReplay *self,
            XitongAction *action)
{
  for (guint i = 0; i < action->ties->len; i++)
    {
      const char *name = action->ties->pdata[i];
      g_autoptr (GPtrArray) rows = xitong_replay_find_rows (self, name);

      for (guint j = 0; j < rows->len; j++)
        xitong_replay_end_tie (self, rows->pdata[j], XITONG_LEAVING_LAPSED);
      if (rows->len == 0 && !g_hash_table_contains (self->cut, g_intern_string (name)))
        xitong_replay_miss (self, action, XITONG_TAG_TIE_NOT_STANDING, name, NULL);
    }
}

static void
lapse_holders (XitongReplay *self,
               XitongAction *action)
{
  for (guint i = 0; i < action->holders->len; i++)
    {
      XitongHolder *holder = action->holders->pdata[i];
      const XitongHolding *holding = xitong_replay_get_holding (self, action, holder);

      if (holding == NULL)
        continue;
      while (holding != NULL && holding->posts->len > 0)
        {
          xitong_replay_unseat (self, holder, holding->posts->pdata[0]);
          holding = g_ptr_array_index (self->holdings, holder->index);
        }
      g_clear_pointer (&self->holdings->pdata[holder->index], xitong_holding_unref);
      g_hash_table_add (self->lapsed_holders, holder);
    }
}

void
xitong_replay_do_lapse (XitongReplay *self,
                        XitongAction *action)
{
  take_off (self, action, XITONG_LEAVING_LAPSED);
  lapse_ties (self, action);
  lapse_holders (self, action);
}

static void
replace_end (XitongReference *end,
             XitongUnit      *old,
             XitongUnit      *heir)
{
  if (end->entity == XITONG_ENTITY (old))
    end->entity = XITONG_ENTITY (heir);
}

static gboolean
is_old (const XitongReference *end,
        GPtrArray             *old_ones)
{
  return end->kind == XITONG_REFERENCE_UNIT && g_ptr_array_find (old_ones, end->entity, NULL);
}

static gboolean
is_between (const XitongStandingTie *tie,
            GPtrArray               *old_ones,
            GPtrArray               *heirs)
{
  gboolean from_inside = is_old (&tie->from, old_ones) || is_old (&tie->from, heirs);
  gboolean to_inside = is_old (&tie->to, old_ones) || is_old (&tie->to, heirs);

  return from_inside && to_inside;
}

static void
pass_on_tie (XitongReplay            *self,
             XitongAction            *action,
             const XitongStandingTie *tie,
             XitongUnit              *old,
             XitongUnit              *heir)
{
  XitongStandingTie *own = xitong_standing_tie_copy (tie);

  replace_end (&own->from, old, heir);
  replace_end (&own->to, old, heir);
  if (!xitong_replay_reference_stands (self, &own->from) || !xitong_replay_reference_stands (self, &own->to))
    {
      xitong_standing_tie_unref (own);
      return;
    }
  own->row = xitong_tie_row (own->claim, &own->from, &own->to);
  xitong_replay_add_tie (self, own, tie->row, action);
}

static void
pass_on_ties (XitongReplay *self,
              XitongAction *action,
              XitongEstate *estate,
              XitongUnit   *old,
              GPtrArray    *heirs)
{
  for (guint i = 0; i < estate->ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (estate->ties, i);

      if (is_between (tie, action->succeeds, heirs))
        continue;
      for (guint j = 0; j < heirs->len; j++)
        pass_on_tie (self, action, tie, old, heirs->pdata[j]);
    }
}

static void
pass_on_parts (XitongReplay *self,
               XitongEstate *estate,
               XitongUnit   *old,
               XitongUnit   *heir)
{
  for (guint i = 0; i < estate->parts->len; i++)
    {
      XitongUnit *part = estate->parts->pdata[i];
      XitongPlacement *placement = xitong_replay_get (self, part);

      if (placement == NULL || placement->part_of != old || part == heir)
        continue;
      placement = xitong_replay_write (self, part);
      placement->part_of = heir;
      xitong_replay_depend (self, placement);
      xitong_replay_touch (self, part);
    }
}

static GArray *
put_under_heir (const XitongPlacement *placement,
                XitongUnit            *old,
                XitongUnit            *heir)
{
  GArray *superiors = xitong_superiors_new ();
  gboolean has_heir = FALSE;

  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongStandingSuperior *claim = &g_array_index (placement->superiors, XitongStandingSuperior, i);
      XitongReference reference = claim->reference;

      replace_end (&reference, old, heir);
      if (reference.entity == XITONG_ENTITY (heir) && has_heir)
        continue;
      has_heir = has_heir || reference.entity == XITONG_ENTITY (heir);
      xitong_superiors_add (superiors, &reference, claim->form, claim->strength, claim->evidence);
    }
  return superiors;
}

static void
pass_on_subordinates (XitongReplay *self,
                      XitongEstate *estate,
                      XitongUnit   *old,
                      XitongUnit   *heir)
{
  for (guint i = 0; i < estate->subordinates->len; i++)
    {
      XitongUnit *unit = estate->subordinates->pdata[i];
      XitongPlacement *placement = xitong_replay_get (self, unit);

      if (placement == NULL || unit == heir)
        continue;
      placement = xitong_replay_write (self, unit);
      xitong_placement_set_superiors (placement, put_under_heir (placement, old, heir));
      xitong_replay_depend (self, placement);
      xitong_replay_touch (self, unit);
    }
}

static void
pass_on_holders (XitongReplay *self,
                 XitongEstate *estate,
                 XitongUnit   *heir)
{
  for (guint i = 0; i < estate->holders->len; i++)
    {
      XitongHolder *holder = estate->holders->pdata[i];
      XitongHolding *holding = g_ptr_array_index (self->holdings, holder->index);

      if (holding != NULL && !g_ptr_array_find (holding->posts, heir, NULL))
        xitong_replay_take_seat (self, holder, heir);
    }
}

void
xitong_replay_do_succeed (XitongReplay *self,
                          XitongAction *action,
                          GPtrArray    *heirs)
{
  XitongUnit *heir = heirs->pdata[0];

  for (guint i = 0; i < action->succeeds->len; i++)
    if (xitong_replay_get (self, action->succeeds->pdata[i]) != NULL)
      xitong_replay_leave (self, action->succeeds->pdata[i], XITONG_LEAVING_CUT);

  for (guint i = 0; i < action->succeeds->len; i++)
    {
      XitongUnit *old = action->succeeds->pdata[i];
      XitongEstate *estate = g_hash_table_lookup (self->estates, old);

      if (estate == NULL)
        continue;
      if (action->inherits & XITONG_INHERIT_TIES)
        pass_on_ties (self, action, estate, old, heirs);
      if (action->inherits & XITONG_INHERIT_PARTS)
        pass_on_parts (self, estate, old, heir);
      if (action->inherits & XITONG_INHERIT_SUBORDINATES)
        pass_on_subordinates (self, estate, old, heir);
      if (action->inherits & XITONG_INHERIT_HOLDERS)
        pass_on_holders (self, estate, heir);
    }
}

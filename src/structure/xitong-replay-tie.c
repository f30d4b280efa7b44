/* xitong-replay-tie.c - ties come, change and end
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-replay.h"

#include <string.h>

static const char *
name_row (const XitongTie       *claim,
          const XitongReference *from,
          const XitongReference *to)
{
  g_autofree char *row = NULL;

  if (claim->from->len == 1 && claim->to->len == 1)
    return xitong_entity_get_id ((gpointer) claim);
  row = g_strdup_printf ("%s.%s.%s", xitong_entity_get_id ((gpointer) claim), xitong_reference_get_name (from),
                         xitong_reference_get_name (to));
  return g_intern_string (row);
}

static gboolean
end_stands (XitongReplay          *self,
            const XitongReference *end)
{
  return end->kind != XITONG_REFERENCE_UNIT
         || xitong_state_get (self->state, (XitongUnit *) end->entity) != NULL;
}

static gboolean
check_end (XitongReplay          *self,
           const XitongAction    *action,
           const XitongReference *end)
{
  if (end_stands (self, end))
    return TRUE;
  xitong_replay_fault (self, action, XITONG_TAG_TIE_END_MISSING, xitong_entity_get_id (action->tie),
                       xitong_reference_get_name (end));
  return FALSE;
}

static XitongStandingTie *
find_row (XitongReplay *self,
          const char   *row)
{
  for (guint i = 0; i < self->state->ties->len; i++)
    {
      XitongStandingTie *tie = g_ptr_array_index (self->state->ties, i);

      if (tie->row == row)
        return tie;
    }
  return NULL;
}

static void
add_row (XitongReplay          *self,
         const XitongAction    *action,
         const XitongReference *from,
         const XitongReference *to)
{
  const XitongTie *claim = action->tie;
  XitongStandingTie *tie;

  if (!check_end (self, action, from) || !check_end (self, action, to))
    return;
  if (find_row (self, name_row (claim, from, to)) != NULL)
    {
      xitong_replay_fault (self, action, XITONG_TAG_TIE_AGAIN, name_row (claim, from, to), NULL);
      return;
    }
  tie = g_new0 (XitongStandingTie, 1);
  tie->row = name_row (claim, from, to);
  tie->claim = action->tie;
  tie->kind = claim->kind;
  tie->from = *from;
  tie->to = *to;
  tie->about = g_array_ref (claim->about);
  tie->via = g_array_ref (claim->via);
  tie->over = g_ptr_array_ref (claim->over);
  tie->label = claim->label;
  tie->when = claim->when;
  tie->form = claim->form;
  tie->denied = claim->denied;
  tie->strength = claim->strength;
  tie->directed = claim->directed;
  tie->show = claim->show;
  tie->note = xitong_entity_data ((gpointer) action)->note;
  tie->evidence = xitong_entity_data ((gpointer) action)->evidence;
  tie->since = self->change;
  g_ptr_array_add (self->state->ties, tie);
}

void
xitong_replay_tie (XitongReplay       *self,
                   const XitongAction *action)
{
  const XitongTie *claim = action->tie;

  if (claim->lasts_change || claim->kind == NULL)
    return;
  for (guint i = 0; i < claim->from->len; i++)
    for (guint j = 0; j < claim->to->len; j++)
      add_row (self, action, &g_array_index (claim->from, XitongReference, i), &g_array_index (claim->to, XitongReference, j));
}

static gboolean
is_named (const XitongStandingTie *tie,
          const char              *name)
{
  return strcmp (tie->row, name) == 0 || strcmp (xitong_entity_get_id (tie->claim), name) == 0;
}

static gboolean
has_field (const XitongTie *values,
           XitongTieField   field)
{
  return (values->given & field) != 0 || (values->cleared & field) != 0;
}

static void
alter_row (XitongReplay       *self,
           const XitongAction *action,
           XitongStandingTie  *tie)
{
  const XitongTie *values = action->tie;
  XitongEntityData *data = xitong_entity_data ((gpointer) action);

  if (values->given & XITONG_TIE_FIELD_KIND)
    tie->kind = values->kind;
  if ((values->given & XITONG_TIE_FIELD_FROM) && values->from->len > 0)
    tie->from = g_array_index (values->from, XitongReference, 0);
  if ((values->given & XITONG_TIE_FIELD_TO) && values->to->len > 0)
    tie->to = g_array_index (values->to, XitongReference, 0);
  if (has_field (values, XITONG_TIE_FIELD_LABEL))
    tie->label = values->label;
  if (has_field (values, XITONG_TIE_FIELD_WHEN))
    tie->when = values->when;
  if (has_field (values, XITONG_TIE_FIELD_FORM))
    tie->form = values->form;
  if (has_field (values, XITONG_TIE_FIELD_DENIED))
    tie->denied = values->denied;
  if (has_field (values, XITONG_TIE_FIELD_STRENGTH))
    tie->strength = values->strength;
  if (has_field (values, XITONG_TIE_FIELD_SHOW))
    tie->show = values->show;
  if (values->given & XITONG_TIE_FIELD_DIRECTED)
    tie->directed = values->directed;
  if (data->note != NULL)
    tie->note = data->note;
  if (data->evidence != NULL && data->evidence->given != XITONG_EVIDENCE_NOTHING)
    tie->evidence = data->evidence;
  tie->since = self->change;
}

static gboolean
is_of_every (const XitongAction      *action,
             const XitongStandingTie *tie)
{
  return action->every != NULL && tie->kind == action->every
         && (action->every_by.kind == XITONG_REFERENCE_NOTHING || xitong_reference_equal (&tie->from, &action->every_by));
}

void
xitong_replay_alter (XitongReplay       *self,
                     const XitongAction *action)
{
  for (guint i = 0; i < action->ties->len; i++)
    {
      const char *name = g_ptr_array_index (action->ties, i);
      gboolean found = FALSE;

      for (guint j = 0; j < self->state->ties->len; j++)
        if (is_named (g_ptr_array_index (self->state->ties, j), name))
          {
            alter_row (self, action, g_ptr_array_index (self->state->ties, j));
            found = TRUE;
          }
      if (!found)
        xitong_replay_fault (self, action, XITONG_TAG_TIE_NOT_STANDING, name, NULL);
    }
  for (guint j = 0; j < self->state->ties->len; j++)
    if (is_of_every (action, g_ptr_array_index (self->state->ties, j)))
      alter_row (self, action, g_ptr_array_index (self->state->ties, j));
}

/* A tie about a tie goes when that goes. */
static gboolean
is_about (const XitongStandingTie *tie,
          const XitongStandingTie *other)
{
  for (guint i = 0; i < tie->about->len; i++)
    {
      const XitongReference *about = &g_array_index (tie->about, XitongReference, i);

      if (about->kind == XITONG_REFERENCE_TIE && about->entity == (XitongEntity *) other->claim
          && (about->row == NULL || about->row == other->row))
        return TRUE;
    }
  return FALSE;
}

static void
drop_row (XitongReplay *self,
          guint         index,
          gboolean      may_return)
{
  XitongStandingTie *gone = g_ptr_array_steal_index (self->state->ties, index);

  for (guint i = self->state->ties->len; i > 0; i--)
    if (i <= self->state->ties->len && is_about (g_ptr_array_index (self->state->ties, i - 1), gone))
      drop_row (self, i - 1, may_return);
  if (may_return)
    g_ptr_array_add (self->state->lost_ties, gone);
  else
    xitong_standing_tie_free (gone);
}

void
xitong_replay_untie (XitongReplay       *self,
                     const XitongAction *action)
{
  for (guint i = 0; i < action->ties->len; i++)
    for (guint j = self->state->ties->len; j > 0; j--)
      if (j <= self->state->ties->len
          && is_named (g_ptr_array_index (self->state->ties, j - 1), g_ptr_array_index (action->ties, i)))
        drop_row (self, j - 1, FALSE);
}

static gboolean
ends_on (const XitongStandingTie *tie,
         const XitongUnit        *unit)
{
  return (tie->from.kind == XITONG_REFERENCE_UNIT && tie->from.entity == (const XitongEntity *) unit)
         || (tie->to.kind == XITONG_REFERENCE_UNIT && tie->to.entity == (const XitongEntity *) unit);
}

void
xitong_replay_cut_ties (XitongReplay     *self,
                        const XitongUnit *unit)
{
  for (guint i = self->state->ties->len; i > 0; i--)
    if (i <= self->state->ties->len && ends_on (g_ptr_array_index (self->state->ties, i - 1), unit))
      drop_row (self, i - 1, TRUE);
}

void
xitong_replay_return_ties (XitongReplay     *self,
                           const XitongUnit *unit)
{
  for (guint i = 0; i < self->state->lost_ties->len;)
    {
      XitongStandingTie *tie = g_ptr_array_index (self->state->lost_ties, i);

      if (ends_on (tie, unit) && end_stands (self, &tie->from) && end_stands (self, &tie->to)
          && find_row (self, tie->row) == NULL)
        {
          g_ptr_array_steal_index (self->state->lost_ties, i);
          tie->since = self->change;
          g_ptr_array_add (self->state->ties, tie);
        }
      else
        {
          i++;
        }
    }
}

static void
replace_end (XitongReference  *end,
             const XitongUnit *from,
             XitongUnit       *to)
{
  if (end->kind == XITONG_REFERENCE_UNIT && end->entity == (const XitongEntity *) from)
    end->entity = XITONG_ENTITY (to);
}

void
xitong_replay_inherit_ties (XitongReplay     *self,
                            const XitongUnit *from,
                            XitongUnit       *to)
{
  for (guint i = 0; i < self->state->ties->len; i++)
    {
      XitongStandingTie *tie = g_ptr_array_index (self->state->ties, i);

      replace_end (&tie->from, from, to);
      replace_end (&tie->to, from, to);
    }
  for (guint i = self->state->ties->len; i > 0; i--)
    {
      XitongStandingTie *tie = g_ptr_array_index (self->state->ties, i - 1);

      if (xitong_reference_equal (&tie->from, &tie->to))
        drop_row (self, i - 1, FALSE);
    }
}

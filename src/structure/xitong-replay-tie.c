/* xitong-replay-tie.c - ties that are made, altered and ended
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-replay.h"

#include <string.h>

XitongStandingTie *
xitong_replay_write_tie (XitongReplay *self,
                         const char   *row)
{
  XitongStandingTie *tie = g_hash_table_lookup (self->ties, row);
  XitongStandingTie *own;

  g_hash_table_steal (self->ties, row);
  own = xitong_standing_tie_writable (tie);
  g_hash_table_insert (self->ties, (gpointer) row, own);
  return own;
}

static void
add_incident (XitongReplay          *self,
              const XitongReference *end,
              const char            *row)
{
  GPtrArray **list;

  if (end->kind != XITONG_REFERENCE_UNIT)
    return;
  list = (GPtrArray **) &self->incident->pdata[XITONG_UNIT (end->entity)->index];
  if (*list == NULL)
    *list = g_ptr_array_new ();
  g_ptr_array_add (*list, (gpointer) row);
}

static void
index_about (XitongReplay            *self,
             const XitongStandingTie *tie)
{
  for (guint i = 0; i < tie->about->len; i++)
    {
      const XitongReference *about = &g_array_index (tie->about, XitongReference, i);

      if (about->kind == XITONG_REFERENCE_TIE && about->entity != NULL)
        xitong_table_add (self->rows_about, about->entity, (gpointer) tie->row);
    }
}

/* A row that was on the chart before is in the indexes already. */
static void
index_tie (XitongReplay            *self,
           const XitongStandingTie *tie)
{
  if (!g_hash_table_contains (self->left_ties, tie->row))
    {
      add_incident (self, &tie->from, tie->row);
      add_incident (self, &tie->to, tie->row);
      xitong_table_add (self->rows, tie->claim, (gpointer) tie->row);
    }
  index_about (self, tie);
}

static GPtrArray *
get_incident (XitongReplay          *self,
              const XitongReference *end)
{
  return end->kind == XITONG_REFERENCE_UNIT
         ? g_ptr_array_index (self->incident, XITONG_UNIT (end->entity)->index) : NULL;
}

/* The standing tie, of whatever claim, that says the same; a denied one beside an affirmed one is a contradiction. */
static XitongStandingTie *
find_alike (XitongReplay            *self,
            const XitongStandingTie *tie)
{
  GPtrArray *rows = get_incident (self, &tie->from);
  GPtrArray *others = get_incident (self, &tie->to);

  if (rows == NULL || (others != NULL && others->len < rows->len))
    rows = others;
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      XitongStandingTie *other = g_hash_table_lookup (self->ties, rows->pdata[i]);

      if (other != NULL && xitong_standing_tie_alike (other, tie))
        return other;
    }
  return NULL;
}

static gboolean
contradicts (const XitongStandingTie *a,
             const XitongStandingTie *b)
{
  return (a->denied != XITONG_FORM_UNSAID) != (b->denied != XITONG_FORM_UNSAID);
}

static void
note_origin (XitongReplay *self,
             const char   *row,
             const char   *origin)
{
  GPtrArray *origins = g_hash_table_lookup (self->origins, row);

  if (origin == NULL || origin == row || (origins != NULL && g_ptr_array_find (origins, origin, NULL)))
    return;
  xitong_table_add (self->origins, row, (gpointer) origin);
}

/* Takes @tie, which was the row @origin before. Where one alike stands, the two are one, with the citations of both. */
void
xitong_replay_add_tie (XitongReplay      *self,
                       XitongStandingTie *tie,
                       const char        *origin,
                       gpointer           entity)
{
  g_autoptr (XitongStandingTie) own = tie;
  XitongStandingTie *alike = g_hash_table_lookup (self->ties, tie->row);

  if (alike == NULL)
    alike = find_alike (self, tie);
  if (alike == NULL)
    {
      index_tie (self, tie);
      note_origin (self, tie->row, origin);
      g_hash_table_insert (self->ties, (gpointer) tie->row, g_steal_pointer (&own));
      return;
    }

  if (contradicts (alike, tie))
    xitong_replay_fault (self, entity, XITONG_TAG_TIE_CONTRADICTS, tie->row, alike->row);
  else
    {
      g_autoptr (XitongEvidence) both = xitong_evidence_merge (alike->evidence, tie->evidence);

      note_origin (self, alike->row, origin);
      xitong_set_evidence (&xitong_replay_write_tie (self, alike->row)->evidence, both);
    }
}

void
xitong_replay_end_tie (XitongReplay  *self,
                       const char    *row,
                       XitongLeaving  manner)
{
  XitongStandingTie *tie = g_hash_table_lookup (self->ties, row);
  XitongLeftTie *left;

  if (tie == NULL)
    return;

  left = g_new0 (XitongLeftTie, 1);
  left->tie = xitong_standing_tie_ref (tie);
  left->manner = manner;
  left->change = self->change;
  g_hash_table_insert (self->left_ties, (gpointer) tie->row, left);
  g_hash_table_add (self->cut, (gpointer) tie->row);
  if (xitong_entity_get_id (tie->claim) != NULL)
    g_hash_table_add (self->cut, (gpointer) xitong_entity_get_id (tie->claim));
  g_ptr_array_add (self->cut_claims, tie->claim);
  g_hash_table_remove (self->ties, row);
}

static gboolean
claim_stands (XitongReplay          *self,
              const XitongReference *about)
{
  GPtrArray *rows = g_hash_table_lookup (self->rows, about->entity);

  if (about->row != NULL && about->row != xitong_entity_get_id (about->entity))
    return g_hash_table_contains (self->ties, about->row);
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (g_hash_table_contains (self->ties, rows->pdata[i]))
      return TRUE;
  return FALSE;
}

/* A tie about ties goes when the last of them goes. */
static gboolean
has_lost_its_object (XitongReplay            *self,
                     const XitongStandingTie *tie)
{
  guint n_ties = 0;

  for (guint i = 0; i < tie->about->len; i++)
    {
      const XitongReference *about = &g_array_index (tie->about, XitongReference, i);

      if (about->kind != XITONG_REFERENCE_TIE || about->entity == NULL)
        continue;
      if (claim_stands (self, about))
        return FALSE;
      n_ties++;
    }
  return n_ties > 0;
}

void
xitong_replay_settle_ties (XitongReplay *self)
{
  for (guint i = 0; i < self->cut_claims->len; i++)
    {
      GPtrArray *rows = g_hash_table_lookup (self->rows_about, self->cut_claims->pdata[i]);

      for (guint j = 0; rows != NULL && j < rows->len; j++)
        {
          const XitongStandingTie *tie = g_hash_table_lookup (self->ties, rows->pdata[j]);

          if (tie != NULL && has_lost_its_object (self, tie))
            xitong_replay_end_tie (self, rows->pdata[j], XITONG_LEAVING_CUT);
        }
    }
}

static int
compare_rows (gconstpointer a,
              gconstpointer b,
              gpointer      data)
{
  XitongReplay *self = data;

  return xitong_standing_tie_compare (g_hash_table_lookup (self->ties, *(char * const *) a),
                                      g_hash_table_lookup (self->ties, *(char * const *) b));
}

/* `TIE.FROM.TO` may be written of the only pair of a claim, too. */
static const char *
find_only_row (XitongReplay *self,
               const char   *name)
{
  g_auto (GStrv) pieces = g_strsplit (name, ".", 3);
  const XitongStandingTie *tie;

  if (g_strv_length (pieces) != 3)
    return NULL;
  tie = g_hash_table_lookup (self->ties, g_intern_string (pieces[0]));
  if (tie != NULL && strcmp (xitong_reference_get_name (&tie->from), pieces[1]) == 0 &&
      strcmp (xitong_reference_get_name (&tie->to), pieces[2]) == 0)
    return tie->row;
  return NULL;
}

GPtrArray *
xitong_replay_find_rows (XitongReplay *self,
                         const char   *name)
{
  GPtrArray *found = g_ptr_array_new ();
  XitongTie *claim = xitong_case_lookup (self->enterprise_case, XITONG_TYPE_TIE, name);
  GPtrArray *rows = claim != NULL ? g_hash_table_lookup (self->rows, claim) : NULL;
  const char *row = g_intern_string (name);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (g_hash_table_contains (self->ties, rows->pdata[i]))
      g_ptr_array_add (found, rows->pdata[i]);
  if (claim == NULL && !g_hash_table_contains (self->ties, row))
    row = find_only_row (self, name);
  if (claim == NULL && row != NULL)
    g_ptr_array_add (found, (gpointer) row);

  g_ptr_array_sort_with_data (found, compare_rows, self);
  return found;
}

static gboolean
end_is_missing (XitongReplay          *self,
                const XitongReference *end,
                const char            *row,
                gpointer               entity)
{
  if (xitong_replay_reference_stands (self, end))
    return FALSE;
  return xitong_replay_miss (self, entity, XITONG_TAG_TIE_END_MISSING, row, xitong_reference_get_name (end));
}

static void
make_tie (XitongReplay          *self,
          XitongAction          *action,
          const XitongReference *from,
          const XitongReference *to)
{
  g_autoptr (XitongStandingTie) tie = xitong_standing_tie_new (action->tie, from, to);

  if (end_is_missing (self, from, tie->row, action) || end_is_missing (self, to, tie->row, action))
    return;
  if (g_hash_table_contains (self->ties, tie->row))
    {
      xitong_replay_miss (self, action, XITONG_TAG_TIE_AGAIN, tie->row, NULL);
      return;
    }
  if (action->tie->lasts_change)
    return;
  if (has_lost_its_object (self, tie))
    {
      const XitongReference *about = &g_array_index (tie->about, XitongReference, 0);

      xitong_replay_miss (self, action, XITONG_TAG_TIE_NOT_STANDING, xitong_reference_get_name (about), NULL);
      return;
    }
  xitong_set_texts (&tie->note, xitong_entity_data (action)->note);
  tie->since = self->change;
  xitong_replay_add_tie (self, g_steal_pointer (&tie), NULL, action);
}

void
xitong_replay_do_tie (XitongReplay *self,
                      XitongAction *action)
{
  const XitongTie *claim = action->tie;

  if (claim->kind == NULL)
    return;
  for (guint i = 0; i < claim->from->len; i++)
    for (guint j = 0; j < claim->to->len; j++)
      make_tie (self, action, &g_array_index (claim->from, XitongReference, i),
                &g_array_index (claim->to, XitongReference, j));
}

void
xitong_replay_do_untie (XitongReplay *self,
                        XitongAction *action)
{
  for (guint i = 0; i < action->ties->len; i++)
    {
      const char *name = action->ties->pdata[i];
      g_autoptr (GPtrArray) rows = xitong_replay_find_rows (self, name);

      for (guint j = 0; j < rows->len; j++)
        xitong_replay_end_tie (self, rows->pdata[j], XITONG_LEAVING_ENDED);
      if (rows->len > 0)
        continue;
      if (g_hash_table_contains (self->cut, g_intern_string (name)))
        continue;
      xitong_replay_miss (self, action, XITONG_TAG_TIE_NOT_STANDING, name, NULL);
    }
}

static gboolean
gives (const XitongTie *values,
       XitongTieField   field)
{
  return ((values->given | values->cleared) & field) != 0;
}

static void
alter_words (XitongStandingTie *tie,
             const XitongTie   *values,
             XitongAction      *action)
{
  if (gives (values, XITONG_TIE_FIELD_LABEL))
    xitong_set_texts (&tie->label, values->cleared & XITONG_TIE_FIELD_LABEL ? NULL : values->label);
  if (gives (values, XITONG_TIE_FIELD_WHEN))
    xitong_set_texts (&tie->when, values->cleared & XITONG_TIE_FIELD_WHEN ? NULL : values->when);
  if (xitong_entity_data (action)->note != NULL)
    xitong_set_texts (&tie->note, xitong_entity_data (action)->note);
}

static GArray *
take_references (GArray          *old,
                 GArray          *new,
                 const XitongTie *values,
                 XitongTieField   field)
{
  GArray *taken;

  if (!gives (values, field))
    return old;
  taken = values->cleared & field ? g_array_new (FALSE, TRUE, sizeof (XitongReference)) : g_array_ref (new);
  g_array_unref (old);
  return taken;
}

static void
alter_values (XitongStandingTie *tie,
              XitongAction      *action)
{
  const XitongTie *values = action->tie;
  g_autoptr (XitongEvidence) evidence = xitong_evidence_replace (tie->evidence, xitong_entity_data (action)->evidence);

  if (values->given & XITONG_TIE_FIELD_KIND && values->kind != NULL)
    tie->kind = values->kind;
  tie->about = take_references (tie->about, values->about, values, XITONG_TIE_FIELD_ABOUT);
  tie->via = take_references (tie->via, values->via, values, XITONG_TIE_FIELD_VIA);
  if (gives (values, XITONG_TIE_FIELD_OVER))
    xitong_set_pointers (&tie->over, values->cleared & XITONG_TIE_FIELD_OVER
                                     ? g_ptr_array_new () : g_ptr_array_ref (values->over));
  if (gives (values, XITONG_TIE_FIELD_FORM))
    tie->form = values->form;
  if (gives (values, XITONG_TIE_FIELD_DENIED))
    tie->denied = values->denied;
  if (gives (values, XITONG_TIE_FIELD_STRENGTH))
    tie->strength = values->strength;
  if (gives (values, XITONG_TIE_FIELD_DIRECTED))
    tie->directed = values->directed;
  else if (values->given & XITONG_TIE_FIELD_KIND)
    tie->directed = tie->kind->directed;
  if (gives (values, XITONG_TIE_FIELD_SHOW))
    tie->show = values->show;
  alter_words (tie, values, action);
  xitong_set_evidence (&tie->evidence, evidence);
}

/* With other ends it is another row of the same claim. */
static void
alter_ends (XitongReplay            *self,
            XitongAction            *action,
            const XitongStandingTie *old,
            const XitongReference   *from,
            const XitongReference   *to)
{
  g_autoptr (XitongStandingTie) tie = xitong_standing_tie_copy (old);

  tie->from = *from;
  tie->to = *to;
  tie->row = xitong_tie_row (tie->claim, from, to);
  if (end_is_missing (self, from, tie->row, action) || end_is_missing (self, to, tie->row, action))
    return;
  alter_values (tie, action);
  tie->since = self->change;
  xitong_replay_add_tie (self, g_steal_pointer (&tie), old->row, action);
}

static void
alter_row (XitongReplay *self,
           XitongAction *action,
           const char   *row)
{
  const XitongTie *values = action->tie;
  gboolean new_from = values->given & XITONG_TIE_FIELD_FROM && values->from->len > 0;
  gboolean new_to = values->given & XITONG_TIE_FIELD_TO && values->to->len > 0;
  g_autoptr (XitongStandingTie) old = NULL;

  if (!new_from && !new_to)
    {
      XitongStandingTie *tie = xitong_replay_write_tie (self, row);

      alter_values (tie, action);
      tie->since = self->change;
      index_about (self, tie);
      return;
    }

  old = xitong_standing_tie_ref (g_hash_table_lookup (self->ties, row));
  xitong_replay_end_tie (self, row, XITONG_LEAVING_ENDED);
  for (guint i = 0; i < (new_from ? values->from->len : 1); i++)
    for (guint j = 0; j < (new_to ? values->to->len : 1); j++)
      alter_ends (self, action, old,
                  new_from ? &g_array_index (values->from, XitongReference, i) : &old->from,
                  new_to ? &g_array_index (values->to, XitongReference, j) : &old->to);
}

static GPtrArray *
find_every (XitongReplay *self,
            XitongAction *action)
{
  GPtrArray *found = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer row;
  const XitongStandingTie *tie;

  g_hash_table_iter_init (&iter, self->ties);
  while (g_hash_table_iter_next (&iter, &row, (gpointer *) &tie))
    if (tie->kind == action->every &&
        (action->every_by.kind == XITONG_REFERENCE_NOTHING || xitong_reference_equal (&tie->from, &action->every_by)))
      g_ptr_array_add (found, row);
  g_ptr_array_sort_with_data (found, compare_rows, self);
  return found;
}

void
xitong_replay_do_alter (XitongReplay *self,
                        XitongAction *action)
{
  if (action->every != NULL)
    {
      g_autoptr (GPtrArray) rows = find_every (self, action);

      for (guint i = 0; i < rows->len; i++)
        alter_row (self, action, rows->pdata[i]);
    }
  for (guint i = 0; i < action->ties->len; i++)
    {
      g_autoptr (GPtrArray) rows = xitong_replay_find_rows (self, action->ties->pdata[i]);

      if (rows->len == 0)
        xitong_replay_miss (self, action, XITONG_TAG_TIE_NOT_STANDING, action->ties->pdata[i], NULL);
      for (guint j = 0; j < rows->len; j++)
        if (g_hash_table_contains (self->ties, rows->pdata[j]))
          alter_row (self, action, rows->pdata[j]);
    }
}

/* xitong-difference-cases.c - what two cases have and lack, counterpart by counterpart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-parts.h"

typedef struct
{
  XitongDifference *difference;
  XitongStructure  *before;
  XitongStructure  *after;
} Comparison;

/* Levels and marks have ids of their own in each case: those of the same id are taken for the same. */
static gboolean
has_same_id (gpointer a,
             gpointer b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strcmp0 (xitong_entity_get_id (a), xitong_entity_get_id (b)) == 0;
}

static gboolean
has_same_role (const XitongSystem *a,
               const XitongSystem *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strcmp0 (a->role, b->role) == 0;
}

static gboolean
corresponds (const Comparison      *self,
             const XitongReference *a,
             const XitongReference *b)
{
  if (a->kind != b->kind)
    return FALSE;
  switch (a->kind)
    {
    case XITONG_REFERENCE_UNIT:
      return self->difference->counterparts != NULL &&
             xitong_counterparts_find (self->difference->counterparts, XITONG_UNIT (a->entity), XITONG_UNIT (b->entity)) != NULL;
    case XITONG_REFERENCE_SYSTEM:
      return has_same_role (XITONG_SYSTEM (a->entity), XITONG_SYSTEM (b->entity));
    case XITONG_REFERENCE_ENTERPRISE:
    case XITONG_REFERENCE_UNKNOWN:
    case XITONG_REFERENCE_NONE:
    case XITONG_REFERENCE_NOTHING:
      return TRUE;
    case XITONG_REFERENCE_HOLDER:
    case XITONG_REFERENCE_TIE:
    case XITONG_REFERENCE_ROLE:
    case XITONG_REFERENCE_CHANGE:
    case XITONG_REFERENCE_ERA:
    case XITONG_REFERENCE_PROCEDURE:
    default:
      return FALSE;
    }
}

static gboolean
has_same_superior (const Comparison      *self,
                   const XitongPlacement *before,
                   const XitongPlacement *after)
{
  const XitongStandingSuperior *a = xitong_placement_find_superior (before, XITONG_FORM_UNSAID);
  const XitongStandingSuperior *b = xitong_placement_find_superior (after, XITONG_FORM_UNSAID);

  if (a == NULL || b == NULL)
    return a == b;
  return corresponds (self, &a->reference, &b->reference);
}

static gboolean
has_same_marks (const XitongPlacement *before,
                const XitongPlacement *after)
{
  if (before->marks->len != after->marks->len)
    return FALSE;
  for (guint i = 0; i < before->marks->len; i++)
    if (!has_same_id (g_array_index (before->marks, XitongStandingMark, i).kind,
                      g_array_index (after->marks, XitongStandingMark, i).kind))
      return FALSE;
  return TRUE;
}

static void
compare_pair (const Comparison      *self,
              const XitongPlacement *before,
              const XitongPlacement *after)
{
  XitongUnitDifference pair = { .unit = before->unit };

  pair.before = xitong_placement_ref ((XitongPlacement *) before);
  pair.after = xitong_placement_ref ((XitongPlacement *) after);
  pair.system_before = xitong_structure_get_system (self->before, before->unit);
  pair.system_after = xitong_structure_get_system (self->after, after->unit);
  pair.counterpart = xitong_counterparts_find (self->difference->counterparts, before->unit, after->unit);
  if (!has_same_role (pair.system_before, pair.system_after))
    pair.fields |= XITONG_UNIT_FIELD_SYSTEM;
  if (!has_same_id (before->level, after->level))
    pair.fields |= XITONG_UNIT_FIELD_LEVEL;
  if (!has_same_superior (self, before, after))
    pair.fields |= XITONG_UNIT_FIELD_SUPERIOR;
  if (!has_same_marks (before, after))
    pair.fields |= XITONG_UNIT_FIELD_MARKS;
  if (pair.fields & XITONG_UNIT_FIELDS_OF_PLACE)
    pair.how |= XITONG_DIFFERS_MOVED;
  if (pair.fields & XITONG_UNIT_FIELD_MARKS)
    pair.how |= XITONG_DIFFERS_MARKED;
  g_array_append_val (self->difference->units, pair);
}

/* Returns whether @unit has a counterpart that stands. */
static gboolean
compare_with_all (const Comparison      *self,
                  const XitongPlacement *before,
                  GHashTable            *matched)
{
  g_autoptr (GPtrArray) others = NULL;
  gboolean any = FALSE;

  if (self->difference->counterparts == NULL)
    return FALSE;
  others = xitong_counterparts_dup_units (self->difference->counterparts, before->unit);
  for (guint i = 0; i < others->len; i++)
    {
      const XitongPlacement *after = xitong_structure_get (self->after, others->pdata[i]);

      if (!xitong_is_in_force (after))
        continue;
      compare_pair (self, before, after);
      g_hash_table_add (matched, after->unit);
      any = TRUE;
    }
  return any;
}

static void
compare_units (const Comparison *self)
{
  g_autoptr (GHashTable) matched = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->before->standing->len; i++)
    {
      XitongPlacement *placement = self->before->standing->pdata[i];
      XitongUnitDifference only = { .unit = placement->unit, .how = XITONG_DIFFERS_REMOVED };

      if (!xitong_is_in_force (placement) || compare_with_all (self, placement, matched))
        continue;
      only.before = xitong_placement_ref (placement);
      only.system_before = xitong_structure_get_system (self->before, placement->unit);
      g_array_append_val (self->difference->units, only);
    }
  for (guint i = 0; i < self->after->standing->len; i++)
    {
      XitongPlacement *placement = self->after->standing->pdata[i];
      XitongUnitDifference only = { .unit = placement->unit, .how = XITONG_DIFFERS_ADDED };

      if (!xitong_is_in_force (placement) || g_hash_table_contains (matched, placement->unit))
        continue;
      only.after = xitong_placement_ref (placement);
      only.system_after = xitong_structure_get_system (self->after, placement->unit);
      g_array_append_val (self->difference->units, only);
    }
}

static const XitongStandingTie *
find_match (const Comparison        *self,
            const XitongStandingTie *tie,
            GHashTable              *matched)
{
  for (guint i = 0; i < self->after->ties->len; i++)
    {
      const XitongStandingTie *other = self->after->ties->pdata[i];

      if (xitong_is_in_force (other) && !g_hash_table_contains (matched, other) && has_same_id (tie->kind, other->kind) &&
          corresponds (self, &tie->from, &other->from) && corresponds (self, &tie->to, &other->to))
        return other;
    }
  return NULL;
}

static void
compare_ties (const Comparison *self)
{
  g_autoptr (GHashTable) matched = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->before->ties->len; i++)
    {
      XitongStandingTie *tie = self->before->ties->pdata[i];
      const XitongStandingTie *other = find_match (self, tie, matched);
      XitongTieDifference pair = { .how = XITONG_DIFFERS_REMOVED };

      if (!xitong_is_in_force (tie))
        continue;
      pair.before = xitong_standing_tie_ref (tie);
      if (other != NULL)
        {
          g_hash_table_add (matched, (gpointer) other);
          pair.after = xitong_standing_tie_ref ((XitongStandingTie *) other);
          pair.fields = xitong_tie_compare_manners (tie, other);
          pair.how = pair.fields != 0 ? XITONG_DIFFERS_CHANGED : 0;
        }
      g_array_append_val (self->difference->ties, pair);
    }
  for (guint i = 0; i < self->after->ties->len; i++)
    {
      XitongStandingTie *tie = self->after->ties->pdata[i];
      XitongTieDifference only = { .how = XITONG_DIFFERS_ADDED };

      if (!xitong_is_in_force (tie) || g_hash_table_contains (matched, tie))
        continue;
      only.after = xitong_standing_tie_ref (tie);
      g_array_append_val (self->difference->ties, only);
    }
}

void
xitong_difference_compare_cases (XitongDifference *self,
                                 XitongStructure  *before,
                                 XitongStructure  *after)
{
  Comparison comparison = { self, before, after };

  self->units = xitong_unit_differences_empty ();
  self->ties = xitong_tie_differences_empty ();
  self->holders = g_array_new (FALSE, TRUE, sizeof (XitongHolderDifference));
  self->successions = g_array_new (FALSE, TRUE, sizeof (XitongSuccession));
  compare_units (&comparison);
  compare_ties (&comparison);
}

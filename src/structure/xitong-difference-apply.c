/* xitong-difference-apply.c - one structure and a difference give the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-parts.h"

static GPtrArray *
apply_units (const XitongDifference *self,
             const XitongStructure  *before)
{
  GPtrArray *placements = xitong_placements_copy (before->placements);

  for (guint i = 0; i < self->units->len; i++)
    {
      const XitongUnitDifference *difference = &g_array_index (self->units, XitongUnitDifference, i);
      gpointer *slot = &placements->pdata[difference->unit->index];

      g_clear_pointer (slot, xitong_placement_unref);
      *slot = difference->after != NULL ? xitong_placement_ref (difference->after) : NULL;
    }
  return placements;
}

static GPtrArray *
apply_ties (const XitongDifference *self,
            const XitongStructure  *before)
{
  GPtrArray *ties = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_standing_tie_unref);
  g_autoptr (GHashTable) rows = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer tie;

  for (guint i = 0; i < before->ties->len; i++)
    {
      XitongStandingTie *standing = before->ties->pdata[i];

      g_hash_table_insert (rows, (gpointer) standing->row, standing);
    }
  for (guint i = 0; i < self->ties->len; i++)
    {
      const XitongTieDifference *difference = &g_array_index (self->ties, XitongTieDifference, i);

      if (difference->before != NULL && (difference->after == NULL || difference->before->row != difference->after->row))
        g_hash_table_remove (rows, difference->before->row);
    }
  for (guint i = 0; i < self->ties->len; i++)
    {
      const XitongTieDifference *difference = &g_array_index (self->ties, XitongTieDifference, i);

      if (difference->after != NULL)
        g_hash_table_insert (rows, (gpointer) difference->after->row, difference->after);
    }
  g_hash_table_iter_init (&iter, rows);
  while (g_hash_table_iter_next (&iter, NULL, &tie))
    g_ptr_array_add (ties, xitong_standing_tie_ref (tie));
  return ties;
}

static GPtrArray *
apply_holders (const XitongDifference *self,
               const XitongStructure  *before)
{
  GPtrArray *holdings = xitong_holdings_new (xitong_entity_list_count (before->enterprise_case->holders));

  for (guint i = 0; i < before->holdings->len; i++)
    {
      XitongHolding *holding = before->holdings->pdata[i];

      holdings->pdata[holding->holder->index] = xitong_holding_ref (holding);
    }
  for (guint i = 0; i < self->holders->len; i++)
    {
      const XitongHolderDifference *difference = &g_array_index (self->holders, XitongHolderDifference, i);
      gpointer *slot = &holdings->pdata[difference->holder->index];

      g_clear_pointer (slot, xitong_holding_unref);
      *slot = difference->after != NULL ? xitong_holding_ref (difference->after) : NULL;
    }
  return holdings;
}

/* What fell silent, and what came from what, is known of the result as far as the difference tells. */
static void
tell_past (const XitongDifference *self,
           XitongStructureValue   *value)
{
  for (guint i = 0; i < self->units->len; i++)
    {
      const XitongUnitDifference *difference = &g_array_index (self->units, XitongUnitDifference, i);

      if (difference->how & XITONG_DIFFERS_LAPSED)
        g_hash_table_add (value->lapsed, difference->unit);
    }
  for (guint i = 0; i < self->holders->len; i++)
    {
      const XitongHolderDifference *difference = &g_array_index (self->holders, XitongHolderDifference, i);

      if (difference->how & XITONG_DIFFERS_LAPSED)
        g_hash_table_add (value->lapsed, difference->holder);
    }
  for (guint i = 0; i < self->ties->len; i++)
    {
      const XitongTieDifference *difference = &g_array_index (self->ties, XitongTieDifference, i);

      if (difference->how & XITONG_DIFFERS_LAPSED)
        g_hash_table_add (value->lapsed, (gpointer) difference->before->row);
      if (difference->before != NULL && difference->after != NULL && difference->before->row != difference->after->row)
        xitong_table_add (value->origins, difference->after->row, (gpointer) difference->before->row);
    }
}

XitongStructure *
xitong_difference_apply (const XitongDifference *self,
                         XitongStructure        *before)
{
  XitongStructure *after;

  g_return_val_if_fail (self->compared != XITONG_COMPARED_CASES, NULL);
  g_return_val_if_fail (before->enterprise_case == self->case_before, NULL);

  after = xitong_structure_new (before->enterprise_case, self->era_after, self->change_after, self->variants_after,
                                apply_units (self, before), apply_ties (self, before), apply_holders (self, before));
  tell_past (self, (XitongStructureValue *) after);
  return after;
}

/* xitong-structure.c - what stands on the chart at one moment of one variant
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-structure-value.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (XitongStructure, xitong_structure, xitong_structure_ref, xitong_structure_unref)

XitongStructure *
xitong_structure_ref (XitongStructure *self)
{
  g_atomic_ref_count_inc (&((XitongStructureValue *) self)->references);
  return self;
}

void
xitong_structure_unref (XitongStructure *self)
{
  XitongStructureValue *value = (XitongStructureValue *) self;

  if (!g_atomic_ref_count_dec (&value->references))
    return;

  g_ptr_array_unref (self->variants);
  g_ptr_array_unref (self->standing);
  g_ptr_array_unref (self->placements);
  g_ptr_array_unref (self->ties);
  g_ptr_array_unref (self->holdings);
  g_ptr_array_unref (value->holding_of);
  g_hash_table_unref (value->rows);
  g_hash_table_unref (value->lapsed);
  g_hash_table_unref (value->origins);
  g_hash_table_unref (value->lineage);
  g_free (value->systems);
  g_object_unref (self->enterprise_case);
  g_free (value);
}

static gboolean
is_carried (const XitongStructure *self,
            const XitongChange    *since)
{
  return since != NULL && since->era != XITONG_ENTITY (self->era);
}

/* Contested places end with the era that they were said of; a layer on it is of the same time. */
static gboolean
has_stale_contest (const XitongStructure *self,
                   const XitongPlacement *placement)
{
  const XitongEra *said = xitong_placement_get_contested_era (placement);
  const XitongEra *era = self->era;

  while (era != NULL && era != said)
    era = era->overlays;
  return placement->contested->len > 0 && era == NULL;
}

static void
finish_placements (XitongStructure *self)
{
  for (guint i = 0; i < self->placements->len; i++)
    {
      XitongPlacement **slot = (XitongPlacement **) &self->placements->pdata[i];
      gboolean carried;

      if (*slot == NULL)
        continue;
      carried = is_carried (self, (*slot)->since);
      if (carried != (*slot)->carried || has_stale_contest (self, *slot))
        {
          *slot = xitong_placement_writable (*slot);
          (*slot)->carried = carried;
          if (has_stale_contest (self, *slot))
            xitong_placement_set_contested (*slot, g_ptr_array_new (), NULL);
        }
      g_ptr_array_add (self->standing, *slot);
    }
}

/* As xitong_placements_get_system(), for all units at once: every chain is walked once. */
static void
find_systems (XitongStructureValue *value)
{
  XitongStructure *self = &value->structure;
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();
  g_autofree guint8 *done = g_new0 (guint8, MAX (self->placements->len, 1));

  value->systems = g_new0 (XitongSystem *, MAX (self->placements->len, 1));
  for (guint i = 0; i < self->standing->len; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (self->standing, i);
      XitongSystem *system = NULL;

      g_ptr_array_set_size (chain, 0);
      while (placement != NULL && !done[placement->unit->index])
        {
          XitongUnit *above = xitong_placement_get_above (placement);

          done[placement->unit->index] = TRUE;
          g_ptr_array_add (chain, placement->unit);
          system = placement->system;
          if (system != NULL)
            break;
          placement = above != NULL ? g_ptr_array_index (self->placements, above->index) : NULL;
        }
      if (system == NULL && placement != NULL)
        system = value->systems[placement->unit->index];
      for (guint j = 0; j < chain->len; j++)
        value->systems[((XitongUnit *) chain->pdata[j])->index] = system;
    }
}

static gboolean
end_acts (const XitongStructure *self,
          const XitongReference *end)
{
  const XitongPlacement *placement;

  if (end->kind != XITONG_REFERENCE_UNIT)
    return TRUE;
  placement = xitong_structure_get (self, XITONG_UNIT (end->entity));
  return placement == NULL || xitong_placement_acts (placement);
}

static gboolean
is_custody (const XitongTieKind *kind)
{
  const char *id = xitong_entity_get_id ((gpointer) kind);

  return g_strcmp0 (id, "custody") == 0 || (kind->base != NULL && is_custody (kind->base));
}

/* Case format, section 4, on marks: what rests while an end does not act. */
static gboolean
can_rest (const XitongStandingTie *tie)
{
  return tie->denied == XITONG_FORM_UNSAID && !is_custody (tie->kind) &&
         tie->kind->style != XITONG_STYLE_PLACING && tie->kind->style != XITONG_STYLE_AGAINST;
}

static gboolean
rests (const XitongStructure   *self,
       const XitongStandingTie *tie)
{
  return can_rest (tie) &&
         (!end_acts (self, &tie->from) || (!tie->directed && !end_acts (self, &tie->to)));
}

static gboolean
is_about_resting (const XitongStructureValue *value,
                  GHashTable                 *resting,
                  const XitongStandingTie    *tie)
{
  guint n_ties = 0;

  for (guint i = 0; i < tie->about->len; i++)
    {
      const XitongReference *about = &g_array_index (tie->about, XitongReference, i);

      if (about->kind != XITONG_REFERENCE_TIE || about->entity == NULL)
        continue;
      if (!g_hash_table_contains (resting, about->row != NULL ? (gconstpointer) about->row : about->entity))
        return FALSE;
      n_ties++;
    }
  return n_ties > 0;
}

/* A claim rests when all its rows rest. */
static GHashTable *
find_resting (const XitongStructureValue *value)
{
  GPtrArray *ties = value->structure.ties;
  GHashTable *resting = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (ties, i);

      if (tie->dormant)
        {
          g_hash_table_add (resting, (gpointer) tie->row);
          g_hash_table_add (resting, tie->claim);
        }
    }
  for (guint i = 0; i < ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (ties, i);

      if (!tie->dormant)
        g_hash_table_remove (resting, tie->claim);
    }
  return resting;
}

static void
set_dormant (XitongStructure *self,
             guint            index,
             gboolean         dormant)
{
  XitongStandingTie **slot = (XitongStandingTie **) &self->ties->pdata[index];

  if ((*slot)->dormant == dormant)
    return;
  *slot = xitong_standing_tie_writable (*slot);
  (*slot)->dormant = dormant;
}

static void
find_dormant_ties (XitongStructureValue *value)
{
  XitongStructure *self = &value->structure;
  gboolean again = TRUE;

  for (guint i = 0; i < self->ties->len; i++)
    set_dormant (self, i, rests (self, self->ties->pdata[i]));

  while (again)
    {
      g_autoptr (GHashTable) resting = find_resting (value);

      again = FALSE;
      if (g_hash_table_size (resting) == 0)
        return;
      for (guint i = 0; i < self->ties->len; i++)
        {
          const XitongStandingTie *tie = self->ties->pdata[i];

          if (tie->dormant || tie->denied != XITONG_FORM_UNSAID || !is_about_resting (value, resting, tie))
            continue;
          set_dormant (self, i, TRUE);
          again = TRUE;
        }
    }
}

static int
compare_ties (gconstpointer a,
              gconstpointer b)
{
  return xitong_standing_tie_compare (*(XitongStandingTie * const *) a, *(XitongStandingTie * const *) b);
}

static void
finish_ties (XitongStructureValue *value)
{
  XitongStructure *self = &value->structure;

  g_ptr_array_sort (self->ties, compare_ties);
  for (guint i = 0; i < self->ties->len; i++)
    {
      XitongStandingTie **slot = (XitongStandingTie **) &self->ties->pdata[i];
      gboolean carried = is_carried (self, (*slot)->since);

      if (carried == (*slot)->carried)
        continue;
      *slot = xitong_standing_tie_writable (*slot);
      (*slot)->carried = carried;
    }
  find_dormant_ties (value);
  for (guint i = 0; i < self->ties->len; i++)
    {
      XitongStandingTie *tie = self->ties->pdata[i];

      g_hash_table_insert (value->rows, (gpointer) tie->row, tie);
    }
}

static void
finish_holdings (XitongStructureValue *value)
{
  XitongStructure *self = &value->structure;

  for (guint i = 0; i < value->holding_of->len; i++)
    {
      XitongHolding **slot = (XitongHolding **) &value->holding_of->pdata[i];
      gboolean carried;

      if (*slot == NULL)
        continue;
      if ((*slot)->posts->len == 0 && (*slot)->at->len == 0)
        {
          g_clear_pointer (slot, xitong_holding_unref);
          continue;
        }
      carried = is_carried (self, (*slot)->since);
      if (carried != (*slot)->carried)
        {
          *slot = xitong_holding_writable (*slot);
          (*slot)->carried = carried;
        }
      g_ptr_array_add (self->holdings, *slot);
    }
}

XitongStructure *
xitong_structure_new (XitongCase   *enterprise_case,
                      XitongEra    *era,
                      XitongChange *change,
                      GPtrArray    *variants,
                      GPtrArray    *placements,
                      GPtrArray    *ties,
                      GPtrArray    *holdings)
{
  XitongStructureValue *value = g_new0 (XitongStructureValue, 1);
  XitongStructure *self = &value->structure;

  g_atomic_ref_count_init (&value->references);
  self->enterprise_case = g_object_ref (enterprise_case);
  self->era = era;
  self->change = change;
  self->variants = variants != NULL ? g_ptr_array_copy (variants, NULL, NULL) : g_ptr_array_new ();
  self->placements = placements;
  self->ties = ties;
  self->standing = g_ptr_array_new ();
  self->holdings = g_ptr_array_new ();
  value->holding_of = holdings;
  value->rows = g_hash_table_new (NULL, NULL);
  value->lapsed = g_hash_table_new (NULL, NULL);
  value->origins = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  value->lineage = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  finish_placements (self);
  find_systems (value);
  finish_ties (value);
  finish_holdings (value);
  return self;
}

gboolean
xitong_structure_is_lapsed (const XitongStructure *self,
                            gconstpointer          thing)
{
  return g_hash_table_contains (((const XitongStructureValue *) self)->lapsed, thing);
}

GPtrArray *
xitong_structure_get_origins (const XitongStructure *self,
                              const char            *row)
{
  return g_hash_table_lookup (((const XitongStructureValue *) self)->origins, row);
}

GPtrArray *
xitong_structure_get_predecessors (const XitongStructure *self,
                                   XitongUnit            *unit)
{
  const XitongPlacement *placement = xitong_structure_get (self, unit);

  return placement != NULL ? placement->succeeds
                           : g_hash_table_lookup (((const XitongStructureValue *) self)->lineage, unit);
}

const XitongPlacement *
xitong_structure_get (const XitongStructure *self,
                      XitongUnit            *unit)
{
  return g_ptr_array_index (self->placements, unit->index);
}

XitongSystem *
xitong_structure_get_system (const XitongStructure *self,
                             XitongUnit            *unit)
{
  return ((const XitongStructureValue *) self)->systems[unit->index];
}

const XitongStandingSuperior *
xitong_structure_get_superior (const XitongStructure *self,
                               XitongUnit            *unit,
                               XitongForm             form)
{
  const XitongPlacement *placement = xitong_structure_get (self, unit);

  return placement != NULL ? xitong_placement_find_superior (placement, form) : NULL;
}

const XitongStandingTie *
xitong_structure_get_tie (const XitongStructure *self,
                          const char            *row)
{
  return g_hash_table_lookup (((const XitongStructureValue *) self)->rows, g_intern_string (row));
}

const XitongHolding *
xitong_structure_get_holding (const XitongStructure *self,
                              XitongHolder          *holder)
{
  return g_ptr_array_index (((const XitongStructureValue *) self)->holding_of, holder->index);
}

static gboolean
equal_ties (const XitongStructure *a,
            const XitongStructure *b)
{
  if (a->ties->len != b->ties->len)
    return FALSE;
  for (guint i = 0; i < a->ties->len; i++)
    if (!xitong_standing_tie_equal (a->ties->pdata[i], b->ties->pdata[i]))
      return FALSE;
  return TRUE;
}

static gboolean
equal_holdings (const XitongStructure *a,
                const XitongStructure *b)
{
  if (a->holdings->len != b->holdings->len)
    return FALSE;
  for (guint i = 0; i < a->holdings->len; i++)
    if (!xitong_holding_equal (a->holdings->pdata[i], b->holdings->pdata[i]))
      return FALSE;
  return TRUE;
}

gboolean
xitong_structure_equal (const XitongStructure *a,
                        const XitongStructure *b)
{
  if (a->enterprise_case != b->enterprise_case || a->standing->len != b->standing->len)
    return FALSE;
  for (guint i = 0; i < a->standing->len; i++)
    {
      const XitongPlacement *left = a->standing->pdata[i];
      const XitongPlacement *right = b->standing->pdata[i];

      if (!xitong_placement_equal (left, right) ||
          xitong_structure_get_system (a, left->unit) != xitong_structure_get_system (b, right->unit))
        return FALSE;
    }
  return equal_ties (a, b) && equal_holdings (a, b);
}

XitongDrawing
xitong_structure_get_drawing (const XitongStructure *self)
{
  for (guint i = self->variants->len; i > 0; i--)
    {
      const XitongVariant *variant = self->variants->pdata[i - 1];

      if (variant->drawn != XITONG_DRAWING_UNSAID)
        return variant->drawn;
    }
  return self->era->drawn != XITONG_DRAWING_UNSAID ? self->era->drawn : self->enterprise_case->drawn;
}

/* xitong-difference.c - what two structures have and lack
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference.h"

#include "xitong-difference-parts.h"

typedef struct
{
  XitongDifference difference;
  gatomicrefcount  references;
} DifferenceValue;

G_DEFINE_BOXED_TYPE (XitongDifference, xitong_difference, xitong_difference_ref, xitong_difference_unref)

XitongDifference *
xitong_difference_ref (XitongDifference *self)
{
  g_atomic_ref_count_inc (&((DifferenceValue *) self)->references);
  return self;
}

void
xitong_difference_unref (XitongDifference *self)
{
  if (!g_atomic_ref_count_dec (&((DifferenceValue *) self)->references))
    return;

  g_clear_pointer (&self->units, g_array_unref);
  g_clear_pointer (&self->ties, g_array_unref);
  g_clear_pointer (&self->holders, g_array_unref);
  g_clear_pointer (&self->successions, g_array_unref);
  g_clear_pointer (&self->variants_before, g_ptr_array_unref);
  g_clear_pointer (&self->variants_after, g_ptr_array_unref);
  g_clear_object (&self->counterparts);
  g_clear_object (&self->case_before);
  g_clear_object (&self->case_after);
  g_free (self);
}

/* A variant that the other era does not offer is no rival there. */
static gboolean
has_rival (GPtrArray *variants,
           GPtrArray *others,
           XitongEra *era)
{
  for (guint i = 0; i < variants->len; i++)
    if (!g_ptr_array_find (others, variants->pdata[i], NULL) && xitong_variant_is_offered_in (variants->pdata[i], era))
      return TRUE;
  return FALSE;
}

static int
find_change (XitongEra    *era,
             XitongChange *change)
{
  for (guint i = 0; i < xitong_entity_list_count (era->changes); i++)
    if (xitong_entity_list_nth (era->changes, i) == change)
      return (int) i;
  return G_MAXINT;
}

static XitongCompared
judge_comparison (const XitongStructure *before,
                  const XitongStructure *after)
{
  if (before->enterprise_case != after->enterprise_case)
    return XITONG_COMPARED_CASES;
  if (has_rival (before->variants, after->variants, after->era) || has_rival (after->variants, before->variants, before->era))
    return XITONG_COMPARED_VARIANTS;
  if (before->era != after->era)
    return before->era->index < after->era->index ? XITONG_COMPARED_IN_TIME : XITONG_COMPARED_BACKWARDS;
  if (before->change != NULL && after->change != NULL && before->change != after->change &&
      find_change (before->era, before->change) > find_change (after->era, after->change))
    return XITONG_COMPARED_BACKWARDS;
  return XITONG_COMPARED_IN_TIME;
}

static void
compare_one_case (XitongDifference *self,
                  XitongStructure  *before,
                  XitongStructure  *after)
{
  self->successions = xitong_successions_new (before, after);
  self->units = xitong_unit_differences_new (before, after, self->successions);
  self->ties = xitong_tie_differences_new (before, after);
  self->holders = xitong_holder_differences_new (before, after);
}

XitongDifference *
xitong_difference_new (XitongStructure    *before,
                       XitongStructure    *after,
                       XitongCounterparts *counterparts)
{
  DifferenceValue *value = g_new0 (DifferenceValue, 1);
  XitongDifference *self = &value->difference;

  g_atomic_ref_count_init (&value->references);
  self->compared = judge_comparison (before, after);
  self->counterparts = counterparts != NULL ? g_object_ref (counterparts) : NULL;
  self->case_before = g_object_ref (before->enterprise_case);
  self->case_after = g_object_ref (after->enterprise_case);
  self->era_before = before->era;
  self->era_after = after->era;
  self->change_before = before->change;
  self->change_after = after->change;
  self->variants_before = g_ptr_array_ref (before->variants);
  self->variants_after = g_ptr_array_ref (after->variants);
  if (self->compared == XITONG_COMPARED_CASES)
    xitong_difference_compare_cases (self, before, after);
  else
    compare_one_case (self, before, after);
  return self;
}

static gboolean
is_said_alike (XitongDiffers how)
{
  return (how & ~XITONG_DIFFERS_AFFIRMED) == 0;
}

gboolean
xitong_difference_is_empty (const XitongDifference *self)
{
  for (guint i = 0; i < self->units->len; i++)
    if (!is_said_alike (g_array_index (self->units, XitongUnitDifference, i).how))
      return FALSE;
  for (guint i = 0; i < self->ties->len; i++)
    if (!is_said_alike (g_array_index (self->ties, XitongTieDifference, i).how))
      return FALSE;
  for (guint i = 0; i < self->holders->len; i++)
    if (!is_said_alike (g_array_index (self->holders, XitongHolderDifference, i).how))
      return FALSE;
  return TRUE;
}

const XitongUnitDifference *
xitong_difference_find_unit (const XitongDifference *self,
                             const XitongUnit       *unit)
{
  for (guint i = 0; i < self->units->len; i++)
    {
      const XitongUnitDifference *difference = &g_array_index (self->units, XitongUnitDifference, i);

      if (difference->unit == unit || (difference->after != NULL && difference->after->unit == unit))
        return difference;
    }
  return NULL;
}

GHashTable *
xitong_difference_list_moved (const XitongDifference *self)
{
  GHashTable *moved = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->units->len; i++)
    {
      const XitongUnitDifference *difference = &g_array_index (self->units, XitongUnitDifference, i);

      if (difference->how & XITONG_DIFFERS_MOVED)
        g_hash_table_add (moved, difference->unit);
    }
  return moved;
}

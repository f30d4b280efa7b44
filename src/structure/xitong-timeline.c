/* xitong-timeline.c - the changes that lead to a moment, in order
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-timeline.h"

/* An ordinary era begins where the ordinary one before it ends; an overlay begins from the chart of the era it lies on. */
static void
list_eras (XitongCase *enterprise_case,
           XitongEra  *era,
           GPtrArray  *eras)
{
  if (era->overlays != NULL)
    {
      list_eras (enterprise_case, era->overlays, eras);
    }
  else
    {
      for (guint i = 0; i < era->index; i++)
        {
          XitongEra *before = xitong_case_nth (enterprise_case->eras, i);

          if (before->overlays == NULL)
            g_ptr_array_add (eras, before);
        }
    }
  g_ptr_array_add (eras, era);
}

static gboolean
is_left_out (const XitongMoment *moment,
             XitongChange       *change)
{
  for (guint i = 0; moment->variants != NULL && i < moment->variants->len; i++)
    {
      XitongVariant *variant = g_ptr_array_index (moment->variants, i);

      if (g_ptr_array_find (variant->without, change, NULL))
        return TRUE;
    }
  return FALSE;
}

static int
compare_variants (gconstpointer a,
                  gconstpointer b)
{
  const XitongVariant *first = *(XitongVariant * const *) a;
  const XitongVariant *second = *(XitongVariant * const *) b;

  return (int) first->index - (int) second->index;
}

static GPtrArray *
sort_variants (const XitongMoment *moment)
{
  GPtrArray *variants = moment->variants != NULL ? g_ptr_array_copy (moment->variants, NULL, NULL) : g_ptr_array_new ();

  g_ptr_array_sort (variants, compare_variants);
  return variants;
}

/* Changes of variants that name a place: before or after @anchor, or neither, at the end of @era. */
static void
add_variant_changes (GPtrArray    *variants,
                     XitongEra    *era,
                     XitongChange *before,
                     XitongChange *after,
                     GPtrArray    *changes)
{
  for (guint i = 0; i < variants->len; i++)
    {
      XitongVariant *variant = g_ptr_array_index (variants, i);

      for (guint j = 0; j < xitong_case_count (variant->changes); j++)
        {
          XitongChange *change = xitong_case_nth (variant->changes, j);

          if (change->era == (XitongEntity *) era && change->before == before && change->after == after)
            g_ptr_array_add (changes, change);
        }
    }
}

GPtrArray *
xitong_timeline_list (XitongCase         *enterprise_case,
                      const XitongMoment *moment)
{
  GPtrArray *changes = g_ptr_array_new ();
  g_autoptr (GPtrArray) eras = g_ptr_array_new ();
  g_autoptr (GPtrArray) variants = sort_variants (moment);
  XitongChange *last = moment->change;
  gboolean last_is_of_variant = last != NULL && last->variant != NULL;

  if (last == NULL || last_is_of_variant)
    last = moment->era->chart;
  list_eras (enterprise_case, moment->era, eras);
  for (guint i = 0; i < eras->len; i++)
    {
      XitongEra *era = g_ptr_array_index (eras, i);

      for (guint j = 0; j < xitong_case_count (era->changes); j++)
        {
          XitongChange *change = xitong_case_nth (era->changes, j);

          add_variant_changes (variants, era, change, NULL, changes);
          if (!is_left_out (moment, change))
            g_ptr_array_add (changes, change);
          add_variant_changes (variants, era, NULL, change, changes);
          if (era == moment->era && change == last)
            break;
        }
      add_variant_changes (variants, era, NULL, NULL, changes);
    }
  if (last_is_of_variant)
    for (guint i = 0; i < changes->len; i++)
      if (g_ptr_array_index (changes, i) == moment->change)
        g_ptr_array_set_size (changes, i + 1);
  return changes;
}

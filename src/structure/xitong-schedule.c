/* xitong-schedule.c - which changes lead up to a moment, in which order
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-schedule.h"

static int
compare_variants (gconstpointer a,
                  gconstpointer b)
{
  const XitongVariant *left = *(XitongVariant * const *) a;
  const XitongVariant *right = *(XitongVariant * const *) b;

  return left->index < right->index ? -1 : left->index > right->index;
}

gboolean
xitong_variant_is_based_on (XitongVariant *variant,
                            XitongVariant *base)
{
  guint steps = 0;

  while (variant != NULL && variant != base && steps++ < 1000)
    variant = variant->based_on;
  return variant == base;
}

GPtrArray *
xitong_variants_with_bases (GPtrArray *variants)
{
  GPtrArray *all = g_ptr_array_new ();

  for (guint i = 0; variants != NULL && i < variants->len; i++)
    for (XitongVariant *variant = variants->pdata[i];
         variant != NULL && !g_ptr_array_find (all, variant, NULL);
         variant = variant->based_on)
      g_ptr_array_add (all, variant);

  g_ptr_array_sort (all, compare_variants);
  return all;
}

static int
find_change (GArray       *items,
             XitongChange *change)
{
  for (guint i = 0; change != NULL && i < items->len; i++)
    if (g_array_index (items, XitongScheduled, i).change == change)
      return (int) i;
  return -1;
}

static XitongChange *
get_chart (XitongEra *era)
{
  guint n = xitong_entity_list_count (era->changes);

  if (era->chart != NULL)
    return era->chart;
  return n > 0 ? xitong_entity_list_nth (era->changes, n - 1) : NULL;
}

/* After @anchor, and after what was put there before. */
static guint
find_place_after (GArray       *items,
                  XitongChange *anchor,
                  GHashTable   *anchors)
{
  int index = find_change (items, anchor);
  guint place = (guint) (index + 1);

  while (index >= 0 && place < items->len &&
         g_hash_table_lookup (anchors, g_array_index (items, XitongScheduled, place).change) == anchor)
    place++;
  return place;
}

static void
add_change (GArray       *items,
            XitongChange *change,
            XitongEra    *era,
            GHashTable   *anchors)
{
  XitongScheduled item = { change, era, FALSE };
  XitongVariant *variant = (XitongVariant *) change->variant;
  XitongChange *anchor = NULL;
  guint place = items->len;

  if (change->before != NULL && find_change (items, change->before) >= 0)
    place = (guint) find_change (items, change->before);
  else if (change->after != NULL && find_change (items, change->after) >= 0)
    anchor = change->after;
  else if (variant->era != NULL)
    anchor = get_chart (era);

  if (anchor != NULL)
    {
      place = find_place_after (items, anchor, anchors);
      g_hash_table_insert (anchors, change, anchor);
    }
  g_array_insert_val (items, place, item);
}

static void
skip_changes (GArray        *items,
              XitongVariant *variant)
{
  for (guint i = 0; i < variant->without->len; i++)
    {
      int index = find_change (items, variant->without->pdata[i]);

      if (index >= 0)
        g_array_index (items, XitongScheduled, index).is_skipped = TRUE;
    }
}

static GArray *
schedule_era (XitongEra *era,
              GPtrArray *variants)
{
  GArray *items = g_array_new (FALSE, TRUE, sizeof (XitongScheduled));
  g_autoptr (GHashTable) anchors = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < xitong_entity_list_count (era->changes); i++)
    {
      XitongScheduled item = { xitong_entity_list_nth (era->changes, i), era, FALSE };

      g_array_append_val (items, item);
    }
  for (guint i = 0; i < variants->len; i++)
    {
      XitongVariant *variant = variants->pdata[i];

      for (guint j = 0; j < xitong_entity_list_count (variant->changes); j++)
        {
          XitongChange *change = xitong_entity_list_nth (variant->changes, j);

          if (change->era == XITONG_ENTITY (era))
            add_change (items, change, era, anchors);
        }
    }
  for (guint i = 0; i < variants->len; i++)
    skip_changes (items, variants->pdata[i]);
  return items;
}

static int
find_last_of_variant (GArray        *items,
                      XitongVariant *variant)
{
  int last = -1;

  for (guint i = 0; i < items->len; i++)
    if (g_array_index (items, XitongScheduled, i).change->variant == XITONG_ENTITY (variant))
      last = (int) i;
  return last;
}

/* After which item the chart of the era is taken: the main line's, or the variants' own where that is later. */
static int
find_chart (GArray    *items,
            XitongEra *era,
            GPtrArray *variants)
{
  int main_chart = find_change (items, get_chart (era));
  int last = -1;

  for (guint i = 0; i < variants->len; i++)
    {
      XitongVariant *variant = variants->pdata[i];
      int own = MAX (main_chart, find_last_of_variant (items, variant));

      for (guint j = 0; j < variant->charts->len; j++)
        {
          int named = find_change (items, variant->charts->pdata[j]);

          if (named >= 0)
            own = named;
        }
      last = MAX (last, own);
    }
  return last >= 0 ? last : main_chart;
}

/* A change of the main line cuts the main line there, a variant then follows whole. */
static void
cut_main_line (GArray *items,
               int     after)
{
  for (guint i = items->len; i > (guint) (after + 1); i--)
    if (g_array_index (items, XitongScheduled, i - 1).change->variant == NULL)
      g_array_remove_index (items, i - 1);
}

static void
cut_at_moment (GArray             *items,
               const XitongMoment *moment,
               GPtrArray          *variants)
{
  int at = find_change (items, moment->change);

  if (at >= 0 && moment->change->variant == NULL)
    cut_main_line (items, at);
  else if (at >= 0)
    g_array_set_size (items, (guint) (at + 1));
  else
    g_array_set_size (items, (guint) (find_chart (items, moment->era, variants) + 1));
}

static void
collect_eras (XitongCase *enterprise_case,
              XitongEra  *era,
              GPtrArray  *eras,
              guint       depth)
{
  if (depth > xitong_entity_list_count (enterprise_case->eras))
    return;
  if (era->overlays != NULL)
    collect_eras (enterprise_case, era->overlays, eras, depth + 1);
  else
    for (guint i = 0; i < era->index; i++)
      {
        XitongEra *before = xitong_entity_list_nth (enterprise_case->eras, i);

        if (before->overlays == NULL)
          g_ptr_array_add (eras, before);
      }
  g_ptr_array_add (eras, era);
}

GArray *
xitong_schedule_new (const XitongMoment *moment,
                     XitongCase         *enterprise_case,
                     gboolean            whole)
{
  GArray *all = g_array_new (FALSE, TRUE, sizeof (XitongScheduled));
  g_autoptr (GPtrArray) variants = xitong_variants_with_bases (moment->variants);
  g_autoptr (GPtrArray) eras = g_ptr_array_new ();

  collect_eras (enterprise_case, moment->era, eras, 0);
  for (guint i = 0; i < eras->len; i++)
    {
      XitongEra *era = eras->pdata[i];
      g_autoptr (GArray) items = schedule_era (era, variants);
      XitongEra *next = i + 1 < eras->len ? eras->pdata[i + 1] : NULL;
      XitongScheduled end = { NULL, era, FALSE };

      if (next == NULL && !whole)
        cut_at_moment (items, moment, variants);
      else if (next != NULL && next->overlays == era)
        g_array_set_size (items, (guint) (find_chart (items, era, variants) + 1));
      if (items->len > 0)
        g_array_append_vals (all, items->data, items->len);
      g_array_append_val (all, end);
    }
  return all;
}

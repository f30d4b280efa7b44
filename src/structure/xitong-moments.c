/* xitong-moments.c - all the moments of a case that have a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-moments.h"

#include "xitong-schedule.h"

static XitongMoment *
add_moment (GPtrArray *moments,
            XitongEra *era)
{
  XitongMoment *moment = g_new0 (XitongMoment, 1);

  moment->era = era;
  g_ptr_array_add (moments, moment);
  return moment;
}

GPtrArray *
xitong_moments_new_charts (XitongCase *enterprise_case)
{
  GPtrArray *moments = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_moment_free);

  for (guint i = 0; i < xitong_case_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_case_nth (enterprise_case->eras, i);

      add_moment (moments, era);
      for (guint j = 0; j < xitong_case_count (enterprise_case->variants); j++)
        {
          XitongVariant *variant = xitong_case_nth (enterprise_case->variants, j);
          XitongMoment *moment;

          if (!xitong_variant_is_offered_in (variant, era))
            continue;
          moment = add_moment (moments, era);
          moment->variants = g_ptr_array_new ();
          g_ptr_array_add (moment->variants, variant);
        }
    }
  return moments;
}

static void
add_with_variants (GPtrArray *moments,
                   XitongEra *era,
                   GPtrArray *variants)
{
  g_autoptr (GPtrArray) offered = g_ptr_array_new ();

  for (guint i = 0; variants != NULL && i < variants->len; i++)
    if (xitong_variant_is_offered_in (g_ptr_array_index (variants, i), era))
      g_ptr_array_add (offered, g_ptr_array_index (variants, i));
  if (offered->len > 0)
    add_moment (moments, era)->variants = g_steal_pointer (&offered);
}

GPtrArray *
xitong_moments_new_frame (XitongCase *enterprise_case,
                          GPtrArray  *variants)
{
  GPtrArray *moments = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_moment_free);

  for (guint i = 0; i < xitong_case_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_case_nth (enterprise_case->eras, i);

      add_moment (moments, era);
      add_with_variants (moments, era, variants);
    }
  return moments;
}

GPtrArray *
xitong_moments_new_story (XitongCase *enterprise_case,
                          GPtrArray  *variants)
{
  GPtrArray *moments = xitong_moments_new_frame (enterprise_case, variants);

  for (guint i = 0; i < xitong_case_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_case_nth (enterprise_case->eras, i);

      for (guint j = 0; j < xitong_case_count (era->changes); j++)
        add_moment (moments, era)->change = xitong_case_nth (era->changes, j);
    }
  return moments;
}

gboolean
xitong_moments_find (GPtrArray          *moments,
                     const XitongMoment *moment,
                     guint              *index)
{
  for (guint i = 0; i < moments->len; i++)
    {
      if (!xitong_moment_equal (g_ptr_array_index (moments, i), moment))
        continue;
      *index = i;
      return TRUE;
    }
  return FALSE;
}

static gboolean
is_prefix (GArray *before,
           GArray *after)
{
  if (before->len > after->len)
    return FALSE;
  for (guint i = 0; i < before->len; i++)
    {
      const XitongScheduled *a = &g_array_index (before, XitongScheduled, i);
      const XitongScheduled *b = &g_array_index (after, XitongScheduled, i);

      if (a->change != b->change || a->is_skipped != b->is_skipped)
        return FALSE;
    }
  return TRUE;
}

static void
copy_moment (GPtrArray          *moments,
             const XitongMoment *like,
             XitongEra          *era,
             XitongChange       *change)
{
  XitongMoment *moment = add_moment (moments, era);

  moment->change = change;
  moment->proposed = like->proposed;
  moment->variants = like->variants != NULL ? g_ptr_array_ref (like->variants) : NULL;
}

GPtrArray *
xitong_moments_new_steps (XitongCase         *enterprise_case,
                          const XitongMoment *before,
                          const XitongMoment *after)
{
  GPtrArray *moments = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_moment_free);
  g_autoptr (GArray) first = xitong_schedule_new (before, enterprise_case, FALSE);
  g_autoptr (GArray) last = xitong_schedule_new (after, enterprise_case, FALSE);

  if (before->proposed == after->proposed && is_prefix (first, last))
    for (guint i = first->len; i < last->len; i++)
      {
        const XitongScheduled *item = &g_array_index (last, XitongScheduled, i);

        if (item->change != NULL && !item->is_skipped)
          copy_moment (moments, after, item->era, item->change);
      }
  if (moments->len == 0)
    copy_moment (moments, after, after->era, after->change);
  return moments;
}

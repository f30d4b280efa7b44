/* xitong-moments.c - all the moments of a case that have a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-moments.h"

static void
moment_free (gpointer data)
{
  xitong_moment_clear (data);
  g_free (data);
}

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
  GPtrArray *moments = g_ptr_array_new_with_free_func (moment_free);

  for (guint i = 0; i < xitong_case_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_case_nth (enterprise_case->eras, i);

      add_moment (moments, era);
      for (guint j = 0; j < xitong_case_count (enterprise_case->variants); j++)
        {
          XitongVariant *variant = xitong_case_nth (enterprise_case->variants, j);
          XitongMoment *moment;

          if (!xitong_variant_is_offered (variant, era))
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
    if (xitong_variant_is_offered (g_ptr_array_index (variants, i), era))
      g_ptr_array_add (offered, g_ptr_array_index (variants, i));
  if (offered->len > 0)
    add_moment (moments, era)->variants = g_steal_pointer (&offered);
}

GPtrArray *
xitong_moments_new_story (XitongCase *enterprise_case,
                          GPtrArray  *variants)
{
  GPtrArray *moments = g_ptr_array_new_with_free_func (moment_free);

  for (guint i = 0; i < xitong_case_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_case_nth (enterprise_case->eras, i);

      add_moment (moments, era);
      for (guint j = 0; j < xitong_case_count (era->changes); j++)
        add_moment (moments, era)->change = xitong_case_nth (era->changes, j);
      add_with_variants (moments, era, variants);
    }
  return moments;
}

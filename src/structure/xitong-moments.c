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
xitong_moments_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_moment_free);
}

GPtrArray *
xitong_moments_new_charts (XitongCase *enterprise_case)
{
  GPtrArray *moments = xitong_moments_new ();

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      add_moment (moments, era);
      for (guint j = 0; j < xitong_entity_list_count (enterprise_case->variants); j++)
        {
          XitongVariant *variant = xitong_entity_list_nth (enterprise_case->variants, j);
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

/* Returns: (nullable): those of @variants that can be followed in @era. */
static GPtrArray *
filter_offered (GPtrArray *variants,
                XitongEra *era)
{
  g_autoptr (GPtrArray) offered = g_ptr_array_new ();

  for (guint i = 0; variants != NULL && i < variants->len; i++)
    if (xitong_variant_is_offered_in (g_ptr_array_index (variants, i), era))
      g_ptr_array_add (offered, g_ptr_array_index (variants, i));
  return offered->len > 0 ? g_steal_pointer (&offered) : NULL;
}

/* Whether at @moment something is proposed that has been neither enacted nor withdrawn. */
static gboolean
has_proposals (XitongCase         *enterprise_case,
               const XitongMoment *moment)
{
  g_autoptr (GArray) schedule = xitong_schedule_new (moment, enterprise_case, FALSE);
  g_autoptr (GHashTable) open = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < schedule->len; i++)
    {
      const XitongScheduled *item = &g_array_index (schedule, XitongScheduled, i);

      if (item->change == NULL || item->is_skipped)
        continue;
      if (item->change->is_proposed)
        g_hash_table_add (open, item->change);
      for (guint j = 0; j < item->change->actions->len; j++)
        {
          const XitongAction *action = g_ptr_array_index (item->change->actions, j);

          if (action->kind == XITONG_ACTION_ENACT || action->kind == XITONG_ACTION_WITHDRAW)
            g_hash_table_remove (open, action->change);
        }
    }
  return g_hash_table_size (open) > 0;
}

/* Variants are checked in their own eras as a whole. That they can be played together, or after each change of the main line, nobody has said. */
static gboolean
can_be_played (XitongCase         *enterprise_case,
               const XitongMoment *moment)
{
  g_autoptr (XitongStructure) structure = xitong_moment_replay (moment, enterprise_case, NULL);

  return structure != NULL;
}

/* The era or the change as the main line has it, then as it is followed. Where following makes no difference, as where nothing is proposed, there is
 * one moment for both: the same chart twice would only make the frame slow. */
static void
add_followed (GPtrArray          *moments,
              XitongCase         *enterprise_case,
              XitongEra          *era,
              XitongChange       *change,
              const XitongMoment *like)
{
  XitongMoment followed = { .era = era, .change = change, .proposed = like->proposed };
  g_autoptr (GPtrArray) offered = filter_offered (like->variants, era);

  followed.variants = offered;
  if ((change == NULL || change->variant == NULL)
      && (offered != NULL || (like->proposed && has_proposals (enterprise_case, &followed))))
    add_moment (moments, era)->change = change;
  if (offered == NULL || can_be_played (enterprise_case, &followed))
    g_ptr_array_add (moments, xitong_moment_copy (&followed));
}

GPtrArray *
xitong_moments_new_frame (XitongCase         *enterprise_case,
                          const XitongMoment *like)
{
  GPtrArray *moments = xitong_moments_new ();

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    add_followed (moments, enterprise_case, xitong_entity_list_nth (enterprise_case->eras, i), NULL, like);
  return moments;
}

/* The changes that the era goes through as it is followed, to its end. */
static void
add_changes (GPtrArray          *moments,
             XitongCase         *enterprise_case,
             XitongEra          *era,
             const XitongMoment *like)
{
  g_autoptr (GPtrArray) offered = filter_offered (like->variants, era);
  XitongMoment end = { .era = era, .variants = offered };
  g_autoptr (GArray) schedule = xitong_schedule_new (&end, enterprise_case, TRUE);

  for (guint i = 0; i < schedule->len; i++)
    {
      const XitongScheduled *item = &g_array_index (schedule, XitongScheduled, i);

      if (item->era != era || item->change == NULL)
        continue;
      if (item->is_skipped)
        add_moment (moments, era)->change = item->change;
      else
        add_followed (moments, enterprise_case, era, item->change, like);
    }
}

GPtrArray *
xitong_moments_new_story (XitongCase         *enterprise_case,
                          const XitongMoment *like)
{
  GPtrArray *moments = xitong_moments_new_frame (enterprise_case, like);

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    add_changes (moments, enterprise_case, xitong_entity_list_nth (enterprise_case->eras, i), like);
  return moments;
}

static guint
find (GPtrArray          *moments,
      const XitongMoment *moment)
{
  guint i = 0;

  while (i < moments->len && !xitong_moment_equal (g_ptr_array_index (moments, i), moment))
    i++;
  return i;
}

gboolean
xitong_moments_find (GPtrArray          *moments,
                     const XitongMoment *moment,
                     guint              *index)
{
  *index = find (moments, moment);
  return *index < moments->len;
}

guint
xitong_moments_find_or_add (GPtrArray          *moments,
                            const XitongMoment *moment)
{
  guint index = find (moments, moment);

  if (index == moments->len)
    g_ptr_array_add (moments, xitong_moment_copy (moment));
  return index;
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
  GPtrArray *moments = xitong_moments_new ();
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

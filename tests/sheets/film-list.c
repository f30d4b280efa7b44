/* film-list.c - all the ways in which a case is played
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "film-list.h"

#include "xitong-moments.h"

/* From each era over so many others: what is played is the net change. */
#define FAR 3

static void
film_entry_free (gpointer data)
{
  FilmEntry *self = data;

  g_free (self->name);
  xitong_moment_free (self->before);
  xitong_moment_free (self->after);
  g_free (self);
}

static void
add (GPtrArray          *films,
     const char         *sort,
     const XitongMoment *before,
     const XitongMoment *after,
     gpointer            entity)
{
  FilmEntry *entry = g_new0 (FilmEntry, 1);

  entry->name = g_strdup_printf ("%s-%03u-%s", sort, films->len, xitong_entity_get_id (entity));
  entry->before = xitong_moment_copy (before);
  entry->after = xitong_moment_copy (after);
  g_ptr_array_add (films, entry);
}

static void
add_eras (GPtrArray  *films,
          XitongCase *enterprise_case)
{
  guint n = xitong_entity_list_count (enterprise_case->eras);

  for (guint i = 0; i < n; i++)
    {
      XitongMoment before = { .era = xitong_entity_list_nth (enterprise_case->eras, i) };

      for (guint j = i + 1; j < n; j++)
        {
          XitongMoment after = { .era = xitong_entity_list_nth (enterprise_case->eras, j) };

          if (j == i + 1)
            add (films, "era", &before, &after, after.era);
          if (j == i + 1)
            add (films, "back", &after, &before, before.era);
          if (j == i + FAR || (i == 0 && j == n - 1))
            add (films, "far", &before, &after, after.era);
        }
    }
}

/* Returns: the moment after its last change */
static XitongMoment
add_changes_of (GPtrArray    *films,
                XitongEra    *era,
                XitongMoment  before)
{
  for (guint i = 0; i < xitong_entity_list_count (era->changes); i++)
    {
      XitongMoment after = { .era = era, .change = xitong_entity_list_nth (era->changes, i) };

      if (before.era != NULL)
        add (films, "change", &before, &after, after.change);
      before = after;
    }
  return before;
}

/* As the window plays them: one after the other, and over an era that lies on another as if it were not there. */
static void
add_changes (GPtrArray  *films,
             XitongCase *enterprise_case)
{
  XitongMoment last = { 0 };

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);
      XitongMoment end = add_changes_of (films, era, last);

      if (era->overlays == NULL)
        last = end;
    }
}

static void
add_variants (GPtrArray  *films,
              XitongCase *enterprise_case)
{
  g_autoptr (GPtrArray) charts = xitong_moments_new_charts (enterprise_case);

  for (guint i = 0; i < charts->len; i++)
    {
      const XitongMoment *after = charts->pdata[i];
      XitongMoment before = { .era = after->era };

      if (after->variants != NULL)
        add (films, "variant", &before, after, after->variants->pdata[0]);
    }
}

GPtrArray *
film_list_new (XitongCase *enterprise_case)
{
  GPtrArray *films = g_ptr_array_new_with_free_func (film_entry_free);

  add_eras (films, enterprise_case);
  add_changes (films, enterprise_case);
  add_variants (films, enterprise_case);
  return films;
}

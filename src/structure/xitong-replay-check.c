/* xitong-replay-check.c - whether a case can be replayed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-replay-check.h"

#include "xitong-replay.h"

/* Replays @era to its end, whatever chart it names, and reports what goes wrong in changes that are not in @checked. */
static void
check_era (XitongCase        *enterprise_case,
           XitongEra         *era,
           XitongVariant     *variant,
           GHashTable        *checked,
           XitongDiagnostics *diagnostics)
{
  g_autoptr (GPtrArray) variants = g_ptr_array_new ();
  XitongMoment moment = { .era = era, .variants = variants };

  if (variant != NULL)
    g_ptr_array_add (variants, variant);
  xitong_moment_check (&moment, enterprise_case, checked, diagnostics);
}

/* An ordinary era leads through all before it, so that only the last of them, and the layers, need to be replayed. */
static void
check_line (XitongCase        *enterprise_case,
            XitongVariant     *variant,
            GHashTable        *checked,
            XitongDiagnostics *diagnostics)
{
  XitongEra *last = NULL;

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      if (variant != NULL && !xitong_variant_is_offered_in (variant, era))
        continue;
      if (era->overlays != NULL)
        check_era (enterprise_case, era, variant, checked, diagnostics);
      else
        last = era;
    }
  if (last != NULL)
    check_era (enterprise_case, last, variant, checked, diagnostics);
}

static GHashTable *
copy_set (GHashTable *set)
{
  GHashTable *copy = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, set);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (copy, key);
  return copy;
}

void
xitong_replay_check (XitongCase        *enterprise_case,
                     XitongDiagnostics *diagnostics)
{
  g_autoptr (GHashTable) main_line = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) nothing = g_hash_table_new (NULL, NULL);
  gboolean is_faulty;

  check_line (enterprise_case, NULL, main_line, diagnostics);
  is_faulty = xitong_diagnostics_count_errors (diagnostics) > 0;
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    {
      XitongVariant *variant = xitong_entity_list_nth (enterprise_case->variants, i);
      g_autoptr (GHashTable) checked = copy_set (is_faulty ? main_line : nothing);

      check_line (enterprise_case, variant, checked, diagnostics);
    }
}

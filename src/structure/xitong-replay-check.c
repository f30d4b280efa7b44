/* xitong-replay-check.c - whether a case can be replayed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-replay-check.h"

#include "xitong-replay.h"
#include "xitong-timeline.h"

/* Replays to the end of @era with @variant, and reports the faults of the changes that are @variant's own, or the main line's for none. */
static void
check_era (XitongCase        *enterprise_case,
           XitongEra         *era,
           XitongVariant     *variant,
           GHashTable        *checked,
           XitongDiagnostics *diagnostics)
{
  g_autoptr (XitongState) state = xitong_state_new (enterprise_case);
  g_autoptr (GPtrArray) variants = g_ptr_array_new ();
  g_autoptr (GPtrArray) changes = NULL;
  XitongMoment moment = { .era = era, .variants = variants };

  for (XitongVariant *each = variant; each != NULL; each = each->based_on)
    g_ptr_array_add (variants, each);
  changes = xitong_timeline_list (enterprise_case, &moment);
  for (guint i = 0; i < changes->len; i++)
    {
      XitongChange *change = g_ptr_array_index (changes, i);
      XitongReplay replay = { .state = state };

      replay.lenient = change->variant == NULL && variant != NULL;
      if (change->variant == (XitongEntity *) variant && g_hash_table_add (checked, change))
        replay.diagnostics = diagnostics;
      xitong_replay_change (&replay, change);
    }
}

void
xitong_replay_check (XitongCase        *enterprise_case,
                     XitongDiagnostics *diagnostics)
{
  g_autoptr (GHashTable) checked = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < xitong_case_count (enterprise_case->eras); i++)
    check_era (enterprise_case, xitong_case_nth (enterprise_case->eras, i), NULL, checked, diagnostics);
  for (guint i = 0; i < xitong_case_count (enterprise_case->variants); i++)
    {
      XitongVariant *variant = xitong_case_nth (enterprise_case->variants, i);

      for (guint j = 0; j < variant->eras->len; j++)
        check_era (enterprise_case, g_ptr_array_index (variant->eras, j), variant, checked, diagnostics);
    }
}

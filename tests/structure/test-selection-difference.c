/* test-selection-difference.c - a difference chart shows what either moment shows, each thing once
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-difference.h"
#include "xitong-random-case.h"
#include "xitong-selection.h"
#include "xitong-test-case.h"

static XitongSelection *
select_era (XitongCase *enterprise_case,
            const char *era)
{
  g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, era, NULL, NULL);
  const XitongSelectionOptions options = { .everything = TRUE };

  return xitong_selection_new (structure, &options);
}

static gboolean
has_row (const XitongSelection *selection,
         const char            *row)
{
  for (guint i = 0; i < selection->ties->len; i++)
    if (g_str_equal (g_array_index (selection->ties, XitongSelectedTie, i).tie->row, row))
      return TRUE;
  return FALSE;
}

static gboolean
has_moved (const XitongDifference *difference,
           const XitongUnit       *unit)
{
  const XitongUnitDifference *differs = xitong_difference_find_unit (difference, unit);

  return differs != NULL && (differs->how & XITONG_DIFFERS_MOVED) != 0;
}

static gboolean
has_lapsed (const XitongDifference *difference,
            const XitongUnit       *unit)
{
  const XitongUnitDifference *differs = xitong_difference_find_unit (difference, unit);

  return differs != NULL && (differs->how & XITONG_DIFFERS_LAPSED) != 0;
}

static void
assert_units (XitongSelection *before,
              XitongSelection *after,
              XitongSelection *both)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (XitongDifference) difference = xitong_difference_new (before->structure, after->structure, NULL);

  for (guint i = 0; i < both->units->len; i++)
    {
      XitongUnit *unit = g_array_index (both->units, XitongSelectedUnit, i).placement->unit;
      const XitongSelectedUnit *earlier = xitong_selection_find (before, unit), *later = xitong_selection_find (after, unit);
      XitongFate fate = xitong_selection_get_fate (both, unit);

      g_assert_true (g_hash_table_add (seen, unit));
      g_assert_true (earlier != NULL || later != NULL);
      g_assert_cmpint (fate == XITONG_FATE_ADDED || fate == XITONG_FATE_SUCCEEDS, ==, earlier == NULL);
      g_assert_cmpint (xitong_fate_is_past (fate), ==, later == NULL);
      if (later == NULL)
        g_assert_cmpint (fate == XITONG_FATE_LAPSED, ==, has_lapsed (difference, unit));
      if (earlier != NULL && later != NULL)
        g_assert_cmpint (fate == XITONG_FATE_MOVED, ==, has_moved (difference, unit));
    }
  for (guint i = 0; i < before->units->len; i++)
    g_assert_true (g_hash_table_contains (seen, g_array_index (before->units, XitongSelectedUnit, i).placement->unit));
  for (guint i = 0; i < after->units->len; i++)
    g_assert_true (g_hash_table_contains (seen, g_array_index (after->units, XitongSelectedUnit, i).placement->unit));
}

static void
assert_ties (XitongSelection *before,
             XitongSelection *after,
             XitongSelection *both)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < both->ties->len; i++)
    {
      const XitongSelectedTie *tie = &g_array_index (both->ties, XitongSelectedTie, i);
      XitongFate fate = xitong_selection_get_fate (both, tie);

      g_assert_true (g_hash_table_add (seen, (gpointer) tie->tie->row));
      g_assert_cmpint (fate == XITONG_FATE_ADDED, ==, !has_row (before, tie->tie->row));
      g_assert_cmpint (xitong_fate_is_past (fate), ==, !has_row (after, tie->tie->row));
    }
  for (guint i = 0; i < before->ties->len; i++)
    g_assert_true (g_hash_table_contains (seen, g_array_index (before->ties, XitongSelectedTie, i).tie->row));
  for (guint i = 0; i < after->ties->len; i++)
    g_assert_true (g_hash_table_contains (seen, g_array_index (after->ties, XitongSelectedTie, i).tie->row));
}

static void
test_either (void)
{
  for (guint32 seed = 1; seed <= 40; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (seed, 10 + seed);
      g_autoptr (XitongSelection) before = select_era (enterprise_case, "first");
      g_autoptr (XitongSelection) after = select_era (enterprise_case, "second");
      g_autoptr (XitongSelection) both = xitong_selection_new_difference (before, after);

      g_test_message ("seed %u", seed);
      assert_units (before, after, both);
      assert_ties (before, after, both);
    }
}

/* A moment does not differ from itself. */
static void
test_same (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (7, 24);
  g_autoptr (XitongSelection) selection = select_era (enterprise_case, "second");
  g_autoptr (XitongSelection) both = xitong_selection_new_difference (selection, selection);

  g_assert_cmpuint (g_hash_table_size (both->fates), ==, 0);
  g_assert_cmpuint (both->units->len, ==, selection->units->len);
  g_assert_cmpuint (both->subordinations->len, ==, selection->subordinations->len);
  g_assert_cmpuint (both->ties->len, ==, selection->ties->len);
  g_assert_cmpuint (both->bars->len, ==, selection->bars->len);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/selection-difference/either", test_either);
  g_test_add_func ("/selection-difference/same", test_same);
  return g_test_run ();
}

/* test-difference.c - what two structures have and lack is told whole, and nothing else
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-difference.h"
#include "xitong-random-history.h"
#include "xitong-selection.h"
#include "xitong-test-case.h"

#define N_SEEDS 24

static void
assert_rebuilds (XitongStructure *before,
                 XitongStructure *after)
{
  g_autoptr (XitongDifference) difference = xitong_difference_new (before, after, NULL);
  g_autoptr (XitongStructure) rebuilt = xitong_difference_apply (difference, before);

  g_assert_true (xitong_structure_equal (rebuilt, after));
  if (xitong_difference_is_empty (difference))
    g_assert_cmpuint (before->standing->len, ==, after->standing->len);
}

static void
test_apply (void)
{
  for (guint32 seed = 1; seed <= N_SEEDS; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 24, 11);
      g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);

      for (guint i = 0; i < moments->len; i++)
        for (guint j = 0; j < moments->len; j++)
          assert_rebuilds (moments->pdata[i], moments->pdata[j]);
    }
}

static void
test_nothing (void)
{
  for (guint32 seed = 1; seed <= N_SEEDS; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 24, 7);
      g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);

      for (guint i = 0; i < moments->len; i++)
        {
          g_autoptr (XitongDifference) difference = xitong_difference_new (moments->pdata[i], moments->pdata[i], NULL);

          g_assert_cmpuint (difference->units->len, ==, 0);
          g_assert_cmpuint (difference->ties->len, ==, 0);
          g_assert_cmpuint (difference->holders->len, ==, 0);
          g_assert_cmpuint (difference->successions->len, ==, 0);
          g_assert_true (xitong_difference_is_empty (difference));
        }
    }
}

static gboolean
is_there (const XitongPlacement *placement)
{
  return placement != NULL && placement->proposed != XITONG_PROPOSED_NEW;
}

/* Each unit is told at most once, and as it is. */
static void
assert_units_true (const XitongDifference *difference,
                   XitongStructure        *before,
                   XitongStructure        *after)
{
  const XitongDiffers only_before = XITONG_DIFFERS_REMOVED | XITONG_DIFFERS_LAPSED | XITONG_DIFFERS_SUCCEEDED;
  guint n_told = 0;

  for (guint i = 0; i < difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (difference->units, XitongUnitDifference, i);
      gboolean was = is_there (xitong_structure_get (before, unit->unit));
      gboolean is = is_there (xitong_structure_get (after, unit->unit));

      g_assert_cmpuint (unit->how, !=, 0);
      g_assert_true (unit->before == xitong_structure_get (before, unit->unit));
      g_assert_true (unit->after == xitong_structure_get (after, unit->unit));
      g_assert_true (!(unit->how & XITONG_DIFFERS_ADDED) || (!was && is));
      g_assert_true (!(unit->how & XITONG_DIFFERS_SUCCEEDS) || is);
      g_assert_true (was || !is || unit->how & (XITONG_DIFFERS_ADDED | XITONG_DIFFERS_SUCCEEDS));
      g_assert_cmpint ((unit->how & only_before) != 0, ==, was && !is);
      n_told++;
    }
  for (guint i = 0; i < after->standing->len; i++)
    {
      const XitongPlacement *placement = after->standing->pdata[i];

      if (xitong_difference_find_unit (difference, placement->unit) == NULL)
        g_assert_true (is_there (xitong_structure_get (before, placement->unit)) == is_there (placement));
    }
  g_assert_cmpuint (n_told, <=, xitong_entity_list_count (after->enterprise_case->units));
}

static gboolean
is_told_as_source (const XitongDifference *difference,
                   const char             *row)
{
  for (guint i = 0; i < difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (difference->ties, XitongTieDifference, i);

      if (tie->before != NULL && tie->before->row == row)
        return TRUE;
    }
  return FALSE;
}

/* What was inherited is neither added nor removed; what is gone is told once. */
static void
assert_ties_true (const XitongDifference *difference,
                  XitongStructure        *before,
                  XitongStructure        *after)
{
  for (guint i = 0; i < difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (difference->ties, XitongTieDifference, i);

      g_assert_cmpuint (tie->how, !=, 0);
      g_assert_true (tie->before == NULL || xitong_structure_get_tie (before, tie->before->row) == tie->before);
      g_assert_true (tie->after == NULL || xitong_structure_get_tie (after, tie->after->row) == tie->after);
      if (tie->how & XITONG_DIFFERS_INHERITED)
        g_assert_true (tie->before->row != tie->after->row && tie->before->claim != NULL);
      if (tie->how & (XITONG_DIFFERS_REMOVED | XITONG_DIFFERS_LAPSED))
        g_assert_true (xitong_structure_get_tie (after, tie->before->row) == NULL || tie->how & XITONG_DIFFERS_PROPOSED);
    }
  for (guint i = 0; i < before->ties->len; i++)
    {
      const XitongStandingTie *tie = before->ties->pdata[i];

      if (xitong_structure_get_tie (after, tie->row) == NULL)
        g_assert_true (is_told_as_source (difference, tie->row));
    }
}

static void
test_true (void)
{
  XitongDiffers met = 0;

  for (guint32 seed = 1; seed <= N_SEEDS; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 24, 11);
      g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);

      for (guint i = 0; i < moments->len; i++)
        for (guint j = 0; j < moments->len; j++)
          {
            g_autoptr (XitongDifference) difference = xitong_difference_new (moments->pdata[i], moments->pdata[j], NULL);

            assert_units_true (difference, moments->pdata[i], moments->pdata[j]);
            assert_ties_true (difference, moments->pdata[i], moments->pdata[j]);
            for (guint k = 0; k < difference->units->len; k++)
              met |= g_array_index (difference->units, XitongUnitDifference, k).how;
            for (guint k = 0; k < difference->ties->len; k++)
              met |= g_array_index (difference->ties, XitongTieDifference, k).how;
          }
    }
  /* The chance leaves nothing out. */
  g_assert_cmpuint (met, ==, (XITONG_DIFFERS_PROPOSED << 1) - 1);
}

/* Era by era, change by change, through a variant that says nothing: one moment is one structure. */
static void
test_ways (void)
{
  for (guint32 seed = 1; seed <= N_SEEDS; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 24, 11);
      g_autoptr (XitongStructure) walked = xitong_test_case_replay (enterprise_case, "era-0", NULL, "opening");

      for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
        {
          XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);
          g_autofree char *quiet = g_strdup_printf ("quiet-%u", i);
          g_autoptr (XitongStructure) by_era = xitong_test_case_replay (enterprise_case, xitong_entity_get_id (era), NULL, NULL);
          g_autoptr (XitongStructure) by_variant = xitong_test_case_replay (enterprise_case, xitong_entity_get_id (era), quiet, NULL);

          for (guint j = 0; j < xitong_entity_list_count (era->changes); j++)
            {
              XitongChange *change = xitong_entity_list_nth (era->changes, j);
              g_autoptr (XitongStructure) next = xitong_test_case_replay (enterprise_case, NULL, NULL, xitong_entity_get_id (change));
              g_autoptr (XitongDifference) step = xitong_difference_new (walked, next, NULL);
              XitongStructure *after = xitong_difference_apply (step, walked);

              g_assert_cmpint (step->compared, ==, XITONG_COMPARED_IN_TIME);
              xitong_structure_unref (walked);
              walked = after;
            }
          g_assert_true (xitong_structure_equal (by_era, walked));
          g_assert_true (xitong_structure_equal (by_era, by_variant));
        }
    }
}

static void
test_compared (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (3, 24, 11);
  g_autoptr (XitongStructure) first = xitong_test_case_replay (enterprise_case, "era-0", NULL, NULL);
  g_autoptr (XitongStructure) quiet = xitong_test_case_replay (enterprise_case, "era-0", "quiet-0", NULL);
  g_autoptr (XitongStructure) second = xitong_test_case_replay (enterprise_case, "era-1", NULL, NULL);
  g_autoptr (XitongStructure) later = xitong_test_case_replay (enterprise_case, "era-1", "quiet-1", NULL);
  g_autoptr (XitongDifference) forward = xitong_difference_new (first, second, NULL);
  g_autoptr (XitongDifference) backward = xitong_difference_new (second, first, NULL);
  g_autoptr (XitongDifference) between = xitong_difference_new (first, quiet, NULL);
  g_autoptr (XitongDifference) onward = xitong_difference_new (first, later, NULL);

  g_assert_cmpint (forward->compared, ==, XITONG_COMPARED_IN_TIME);
  g_assert_cmpint (backward->compared, ==, XITONG_COMPARED_BACKWARDS);
  g_assert_cmpint (between->compared, ==, XITONG_COMPARED_VARIANTS);
  g_assert_cmpint (onward->compared, ==, XITONG_COMPARED_IN_TIME);
}

static void
assert_selection_stands (const XitongSelection *selection,
                         XitongStructure       *structure)
{
  for (guint i = 0; i < selection->units->len; i++)
    {
      const XitongSelectedUnit *unit = &g_array_index (selection->units, XitongSelectedUnit, i);

      g_assert_true (xitong_structure_get (structure, unit->placement->unit) == unit->placement);
      for (guint j = 0; j < unit->parts->len; j++)
        {
          const XitongPlacement *part = unit->parts->pdata[j];

          g_assert_true (xitong_structure_get (structure, part->unit) == part);
        }
    }
  for (guint i = 0; i < selection->subordinations->len; i++)
    {
      const XitongSelectedSubordination *line = &g_array_index (selection->subordinations, XitongSelectedSubordination, i);

      g_assert_nonnull (xitong_structure_get (structure, line->unit));
      g_assert_true (line->superior == NULL || xitong_structure_get (structure, line->superior) != NULL);
    }
  for (guint i = 0; i < selection->ties->len; i++)
    {
      const XitongStandingTie *tie = g_array_index (selection->ties, XitongSelectedTie, i).tie;

      g_assert_true (xitong_structure_get_tie (structure, tie->row) == tie);
    }
  for (guint i = 0; i < selection->bars->len; i++)
    {
      const XitongSelectedBar *bar = &g_array_index (selection->bars, XitongSelectedBar, i);

      g_assert_true (xitong_structure_get_holding (structure, bar->holding->holder) == bar->holding);
    }
}

/* Nothing on a chart that the structure lacks. */
static void
test_selection (void)
{
  const XitongSelectionOptions everything = { .everything = TRUE, .denied = TRUE };

  for (guint32 seed = 1; seed <= N_SEEDS; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 24, 11);
      g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);

      for (guint i = 0; i < moments->len; i++)
        {
          g_autoptr (XitongSelection) chosen = xitong_selection_new (moments->pdata[i], NULL);
          g_autoptr (XitongSelection) all = xitong_selection_new (moments->pdata[i], &everything);

          assert_selection_stands (chosen, moments->pdata[i]);
          assert_selection_stands (all, moments->pdata[i]);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/difference/apply", test_apply);
  g_test_add_func ("/difference/nothing", test_nothing);
  g_test_add_func ("/difference/true", test_true);
  g_test_add_func ("/difference/ways", test_ways);
  g_test_add_func ("/difference/compared", test_compared);
  g_test_add_func ("/difference/selection", test_selection);
  return g_test_run ();
}

/* test-series.c - in the fixed frame nothing moves that does not change
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-moments.h"
#include "xitong-movement.h"
#include "xitong-random-history.h"
#include "xitong-test-case.h"
#include "xitong-test-measure.h"
#include "xitong-test-quality.h"

static GPtrArray *
select_all (GPtrArray *structures)
{
  GPtrArray *selections = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_selection_unref);

  for (guint i = 0; i < structures->len; i++)
    g_ptr_array_add (selections, xitong_selection_new (g_ptr_array_index (structures, i), NULL));
  return selections;
}

static GPtrArray *
lay_out (GPtrArray *structures,
         double     width)
{
  g_autoptr (GPtrArray) selections = select_all (structures);
  XitongLayoutOptions options = { .width = width, .font_size = 7 };

  return xitong_layout_new_series (selections, &options, xitong_test_measure_get ());
}

/* Returns how many boxes keep their place. */
static guint
assert_still (GPtrArray *layouts)
{
  guint n = 0;

  for (guint i = 0; i < layouts->len; i++)
    for (guint j = 0; j < layouts->len; j++)
      {
        XitongMovement movement;

        xitong_movement_measure (g_ptr_array_index (layouts, i), g_ptr_array_index (layouts, j), &movement);
        g_assert_cmpfloat (movement.farthest, ==, 0);
        g_assert_cmpfloat (movement.resized, ==, 0);
        n += i == j ? 0 : movement.n_units;
      }
  return n;
}

static void
assert_same_frame (GPtrArray *layouts)
{
  const XitongLayout *first = g_ptr_array_index (layouts, 0);

  for (guint i = 1; i < layouts->len; i++)
    {
      const XitongLayout *layout = g_ptr_array_index (layouts, i);

      g_assert_cmpfloat (layout->width, ==, first->width);
      g_assert_cmpfloat (layout->height, ==, first->height);
      g_assert_cmpmem (&layout->frame, sizeof layout->frame, &first->frame, sizeof first->frame);
    }
}

static void
assert_history (guint32 seed,
                guint   n_units,
                guint   n_changes)
{
  g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, n_units, n_changes);
  g_autoptr (GPtrArray) structures = xitong_random_history_moments (enterprise_case);
  g_autoptr (GPtrArray) layouts = lay_out (structures, 600);

  g_test_message ("seed %u: %u charts", seed, layouts->len);
  g_assert_cmpuint (layouts->len, ==, structures->len);
  g_assert_cmpuint (assert_still (layouts), >, 0);
  assert_same_frame (layouts);
  for (guint i = 0; i < layouts->len; i++)
    xitong_test_quality_assert_faultless (g_ptr_array_index (layouts, i));
}

static void
assert_random (guint32 seed)
{
  assert_history (seed, 8 + seed, 8 + seed / 2);
}

static void
test_random (void)
{
  for (guint32 seed = 1; seed <= 12; seed++)
    assert_random (seed);
  /* In one of these, straight lines of two charts go together, but not with how boxes are stacked on a third. */
  for (guint32 seed = 91; seed <= 105; seed++)
    assert_history (seed, 8 + seed % 30, 8 + seed % 30 / 2);
}

/* Straight lines of one chart and of another could ask of two stacks what cannot be had at once. */
static void
test_straights (void)
{
  assert_random (21);
  assert_random (29);
}

/* A tie that ends on top of a box, beside the open stub there, kept no distance from it. */
static void
test_stubs (void)
{
  assert_history (24, 32, 20);
}

/* Labels that have little room: of a line on a trunk that goes straight on to one box only, between a comb and a box, and where another label had
 * taken the only spot. */
static void
test_labels (void)
{
  assert_history (37, 15, 11);
  assert_history (43, 21, 14);
  assert_history (140, 28, 18);
}

/* Who stands under one superior by charter and in practice has two lines from him, one of them off the trunk. */
static void
test_two_lines (void)
{
  assert_random (20);
}

/* A whole that stands under its own part, which is folded into it, stands under nobody who is drawn. */
static void
test_under_own_part (void)
{
  assert_random (16);
}

static GPtrArray *
replay_frame (XitongCase *enterprise_case)
{
  const XitongMoment main_line = { 0 };
  g_autoptr (GPtrArray) moments = xitong_moments_new_frame (enterprise_case, &main_line);

  return xitong_test_case_replay_all (enterprise_case, moments);
}

static void
test_shipped (gconstpointer id)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped (id);
  g_autoptr (GPtrArray) structures = NULL;
  g_autoptr (GPtrArray) layouts = NULL;

  structures = replay_frame (enterprise_case);
  layouts = lay_out (structures, 0);
  g_assert_cmpuint (assert_still (layouts), >, 20);
  assert_same_frame (layouts);
  for (guint i = 0; i < layouts->len; i++)
    xitong_test_quality_assert_faultless (g_ptr_array_index (layouts, i));
}

/* By itself a chart is a series of one. */
static void
test_alone (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (3, 12, 8);
  g_autoptr (GPtrArray) structures = xitong_random_history_moments (enterprise_case);
  g_autoptr (XitongSelection) selection = xitong_selection_new (g_ptr_array_index (structures, structures->len - 1), NULL);
  XitongLayoutOptions options = { .width = 500, .font_size = 7 };
  g_autoptr (XitongLayout) alone = xitong_layout_new (selection, &options, xitong_test_measure_get ());
  g_autoptr (GPtrArray) layouts = NULL;
  XitongMovement movement;

  g_ptr_array_remove_range (structures, 0, structures->len - 1);
  layouts = lay_out (structures, 500);
  xitong_movement_measure (alone, g_ptr_array_index (layouts, 0), &movement);
  g_assert_cmpuint (movement.n_units, ==, selection->units->len);
  g_assert_cmpfloat (movement.farthest, ==, 0);
  g_assert_cmpfloat (movement.resized, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/series/random", test_random);
  g_test_add_func ("/series/straights", test_straights);
  g_test_add_func ("/series/stubs", test_stubs);
  g_test_add_func ("/series/labels", test_labels);
  g_test_add_func ("/series/two-lines", test_two_lines);
  g_test_add_func ("/series/under-own-part", test_under_own_part);
  g_test_add_func ("/series/alone", test_alone);
  g_test_add_data_func ("/series/ussr", "ussr", test_shipped);
  g_test_add_data_func ("/series/china", "china", test_shipped);
  return g_test_run ();
}

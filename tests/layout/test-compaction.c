/* test-compaction.c - distances, what is in sight, and what is free
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-constraints.h"
#include "xitong-obstacles.h"
#include "xitong-skyline.h"

#include <math.h>

typedef struct
{
  guint  before;
  guint  after;
  double gap;
} Rule;

/* Random rules from lower to higher variables: there is no circle then. */
static GArray *
make_rules (GRand *chance,
            guint  n)
{
  GArray *rules = g_array_new (FALSE, FALSE, sizeof (Rule));

  for (guint i = 0; i < 3 * n; i++)
    {
      guint a = (guint) g_rand_int_range (chance, 0, (gint32) n), b = (guint) g_rand_int_range (chance, 0, (gint32) n);
      Rule rule = { MIN (a, b), MAX (a, b), g_rand_double_range (chance, 0, 10) };

      if (a != b)
        g_array_append_val (rules, rule);
    }
  return rules;
}

static void
assert_kept (GArray       *rules,
             const double *values)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const Rule *rule = &g_array_index (rules, Rule, i);

      g_assert_cmpfloat (values[rule->after] - values[rule->before], >=, rule->gap - 1e-9);
    }
}

/* The least and the greatest keep all distances, and so does whatever lies half way between. */
static void
test_constraints (void)
{
  for (guint32 seed = 1; seed <= 50; seed++)
    {
      g_autoptr (GRand) chance = g_rand_new_with_seed (seed);
      const guint n = 20;
      g_autoptr (GArray) rules = make_rules (chance, n);
      g_autoptr (XitongConstraints) constraints = xitong_constraints_new ();
      double lows[20] = { 0 }, highs[20], middles[20], greatest = 0;

      for (guint i = 0; i < n; i++)
        g_assert_cmpuint (xitong_constraints_add_variable (constraints), ==, i);
      for (guint i = 0; i < rules->len; i++)
        {
          const Rule *rule = &g_array_index (rules, Rule, i);

          xitong_constraints_add (constraints, rule->before, rule->after, rule->gap);
        }
      g_assert_true (xitong_constraints_solve_low (constraints, lows));
      for (guint i = 0; i < n; i++)
        greatest = MAX (greatest, lows[i]);
      for (guint i = 0; i < n; i++)
        highs[i] = greatest;
      g_assert_true (xitong_constraints_solve_high (constraints, highs));
      for (guint i = 0; i < n; i++)
        {
          g_assert_cmpfloat (lows[i], <=, highs[i] + 1e-9);
          middles[i] = 0.5 * (lows[i] + highs[i]);
        }
      assert_kept (rules, lows);
      assert_kept (rules, highs);
      assert_kept (rules, middles);
    }
}

static void
test_circle (void)
{
  g_autoptr (XitongConstraints) constraints = xitong_constraints_new ();
  double values[2] = { 0 };
  guint a = xitong_constraints_add_variable (constraints), b = xitong_constraints_add_variable (constraints);

  xitong_constraints_add (constraints, a, b, 1);
  g_assert_true (xitong_constraints_solve_low (constraints, values));
  g_assert_cmpfloat (values[b], ==, 1);
  xitong_constraints_add (constraints, b, a, 1);
  g_assert_false (xitong_constraints_solve_low (constraints, values));
}

static void
note (guint    before,
      guint    thing,
      gpointer data)
{
  g_hash_table_add (data, GUINT_TO_POINTER (before * 1000 + thing));
}

/* In sight is what a look at every point along the line finds last. */
static void
test_skyline (void)
{
  for (guint32 seed = 1; seed <= 50; seed++)
    {
      g_autoptr (GRand) chance = g_rand_new_with_seed (seed);
      g_autoptr (XitongSkyline) skyline = xitong_skyline_new ();
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
      int last[100];

      for (guint i = 0; i < G_N_ELEMENTS (last); i++)
        last[i] = -1;
      for (guint thing = 0; thing < 30; thing++)
        {
          int low = g_rand_int_range (chance, 0, 90), high = low + g_rand_int_range (chance, 1, 10);

          xitong_skyline_lay (skyline, thing, low, high, 0, note, seen);
          for (int at = low; at < high; at++)
            {
              if (last[at] >= 0)
                g_assert_true (g_hash_table_contains (seen, GUINT_TO_POINTER ((guint) last[at] * 1000 + thing)));
              last[at] = (int) thing;
            }
        }
      /* Far fewer pairs than there are, or it would be of no use. */
      g_assert_cmpuint (g_hash_table_size (seen), <, 30 * 29 / 2);
    }
}

/* Near looks farther than the thing itself lies. */
static void
test_near (void)
{
  g_autoptr (XitongSkyline) skyline = xitong_skyline_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  xitong_skyline_lay (skyline, 1, 0, 10, 0, note, seen);
  xitong_skyline_lay (skyline, 2, 12, 20, 0, note, seen);
  g_assert_cmpuint (g_hash_table_size (seen), ==, 0);
  xitong_skyline_lay (skyline, 3, 22, 30, 3, note, seen);
  g_assert_true (g_hash_table_contains (seen, GUINT_TO_POINTER (2003)));
  g_assert_false (g_hash_table_contains (seen, GUINT_TO_POINTER (1003)));
}

/* As a look at all of them would say, small ones and long ones alike. */
static void
test_obstacles (void)
{
  for (guint32 seed = 1; seed <= 30; seed++)
    {
      g_autoptr (GRand) chance = g_rand_new_with_seed (seed);
      g_autoptr (XitongObstacles) obstacles = xitong_obstacles_new (1000, 1000);
      XitongRectangle all[60];
      guint n_free = 0;

      for (guint i = 0; i < G_N_ELEMENTS (all); i++)
        {
          gboolean level = i % 3 == 1, upright = i % 3 == 2;

          all[i].x = g_rand_double_range (chance, -50, 2000);
          all[i].y = g_rand_double_range (chance, -50, 2000);
          all[i].width = level ? g_rand_double_range (chance, 300, 1500) : g_rand_double_range (chance, 1, 60);
          all[i].height = upright ? g_rand_double_range (chance, 300, 1500) : g_rand_double_range (chance, 1, 60);
          xitong_obstacles_add (obstacles, &all[i]);
        }
      for (guint i = 0; i < 200; i++)
        {
          XitongRectangle spot = { g_rand_double_range (chance, 0, 2000), g_rand_double_range (chance, 0, 2000), 20, 8 };
          gboolean is_free = TRUE;

          for (guint j = 0; j < G_N_ELEMENTS (all); j++)
            is_free = is_free && !xitong_rectangle_intersects (&spot, &all[j], 2);
          g_assert_cmpint (xitong_obstacles_is_free (obstacles, &spot, 2), ==, is_free);
          n_free += is_free;
        }
      g_assert_cmpuint (n_free, >, 0);
      g_assert_cmpuint (n_free, <, 200);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compaction/constraints", test_constraints);
  g_test_add_func ("/compaction/circle", test_circle);
  g_test_add_func ("/compaction/skyline", test_skyline);
  g_test_add_func ("/compaction/near", test_near);
  g_test_add_func ("/compaction/obstacles", test_obstacles);
  return g_test_run ();
}

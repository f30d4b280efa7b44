/* test-obstacles.c - free spots are found as by looking at every obstacle
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-obstacles.h"

/* Boxes, labels, and lines from short ones to such as cross the whole chart. */
static XitongRectangle
make_rectangle (GRand *chance)
{
  double lengths[] = { 8, 60, 700, 9000 };
  double length = lengths[g_rand_int_range (chance, 0, G_N_ELEMENTS (lengths))] * g_rand_double_range (chance, 0.5, 1);
  gboolean upright = g_rand_boolean (chance);
  double thickness = g_rand_double_range (chance, 1, 30);

  return (XitongRectangle) { g_rand_double_range (chance, -20, 9000), g_rand_double_range (chance, -20, 9000),
                             upright ? thickness : length, upright ? length : thickness };
}

static gboolean
is_free (GArray                *rectangles,
         const XitongRectangle *spot,
         double                 gap)
{
  for (guint i = 0; i < rectangles->len; i++)
    if (xitong_rectangle_intersects (spot, &g_array_index (rectangles, XitongRectangle, i), gap))
      return FALSE;
  return TRUE;
}

static void
test_random (void)
{
  guint n_free = 0, n_taken = 0;

  for (guint32 seed = 1; seed <= 8; seed++)
    {
      g_autoptr (GRand) chance = g_rand_new_with_seed (seed);
      g_autoptr (XitongObstacles) obstacles = xitong_obstacles_new (9000, seed % 2 ? 9000 : 3000);
      g_autoptr (GArray) rectangles = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));

      for (guint i = 0; i < 40 * seed; i++)
        {
          XitongRectangle rectangle = make_rectangle (chance);

          g_array_append_val (rectangles, rectangle);
          xitong_obstacles_add (obstacles, &rectangle);
        }
      for (guint i = 0; i < 400; i++)
        {
          XitongRectangle spot = make_rectangle (chance);
          double gap = i % 2 ? 0.3 : 4;

          g_assert_cmpint (xitong_obstacles_is_free (obstacles, &spot, gap), ==, is_free (rectangles, &spot, gap));
          n_free += is_free (rectangles, &spot, gap);
          n_taken += !is_free (rectangles, &spot, gap);
        }
    }
  g_assert_cmpuint (n_free, >, 100);
  g_assert_cmpuint (n_taken, >, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/obstacles/random", test_random);
  return g_test_run ();
}

/* test-route-crossings.c - crossings are found as by looking at every pair of pieces
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-route-crossings.h"

#define N_MANY 3600
#define MOST 60

/* Level and upright pieces in turn, on whole numbers, so that many meet, touch and lie on each other. */
static GArray *
make_route (GRand *chance)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (XitongPoint));
  XitongPoint point = { g_rand_int_range (chance, 0, 60), g_rand_int_range (chance, 0, 3000) };
  gboolean upright = g_rand_boolean (chance);

  g_array_append_val (points, point);
  for (int i = g_rand_int_range (chance, 1, 6); i > 0; i--)
    {
      double step = g_rand_int_range (chance, 1, upright ? 400 : 40) * (g_rand_boolean (chance) ? 1 : -1);

      if (upright)
        point.y += step;
      else
        point.x += step;
      upright = !upright;
      g_array_append_val (points, point);
    }
  return points;
}

static gboolean
cross (const XitongPoint *a,
       const XitongPoint *b,
       const XitongPoint *c,
       const XitongPoint *d)
{
  return a->x == b->x && c->y == d->y && c->y > MIN (a->y, b->y) && c->y < MAX (a->y, b->y) && a->x > MIN (c->x, d->x)
         && a->x < MAX (c->x, d->x);
}

static guint
count_between (GArray *under,
               GArray *over)
{
  guint n = 0;

  for (guint i = 1; i < under->len; i++)
    for (guint j = 1; j < over->len; j++)
      {
        const XitongPoint *a = &g_array_index (under, XitongPoint, i), *c = &g_array_index (over, XitongPoint, j);

        n += cross (a - 1, a, c - 1, c) || cross (c - 1, c, a - 1, a);
      }
  return n;
}

static void
assert_as_by_pairs (GPtrArray *routes)
{
  g_autoptr (GArray) crossings = xitong_route_crossings_find (routes, G_MAXUINT);
  guint next = 0;

  for (guint under = 0; under < routes->len; under++)
    for (guint over = under + 1; over < routes->len; over++)
      for (guint n = count_between (routes->pdata[under], routes->pdata[over]); n > 0; n--)
        {
          const XitongRouteCrossing *crossing = &g_array_index (crossings, XitongRouteCrossing, next++);

          g_assert_cmpuint (next, <=, crossings->len);
          g_assert_cmpuint (crossing->under, ==, under);
          g_assert_cmpuint (crossing->over, ==, over);
        }
  g_assert_cmpuint (next, ==, crossings->len);
}

static void
test_random (void)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (7);

  for (guint round = 0; round < 40; round++)
    {
      g_autoptr (GPtrArray) routes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

      for (guint i = 0; i < 5 + 2 * round; i++)
        g_ptr_array_add (routes, make_route (chance));
      assert_as_by_pairs (routes);
    }
}

/* So many that two threads look for them; then those of routes under few only. */
static void
test_many (void)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (11);
  g_autoptr (GPtrArray) routes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GArray) all = NULL, few = NULL;
  g_autofree guint *counts = g_new0 (guint, N_MANY);
  guint next = 0;

  for (guint i = 0; i < N_MANY; i++)
    g_ptr_array_add (routes, make_route (chance));
  assert_as_by_pairs (routes);
  all = xitong_route_crossings_find (routes, G_MAXUINT);
  few = xitong_route_crossings_find (routes, MOST);
  for (guint i = 0; i < all->len; i++)
    counts[g_array_index (all, XitongRouteCrossing, i).under]++;
  for (guint i = 0; i < all->len; i++)
    {
      const XitongRouteCrossing *crossing = &g_array_index (all, XitongRouteCrossing, i);

      if (counts[crossing->under] > MOST)
        continue;
      g_assert_cmpuint (next, <, few->len);
      g_assert_cmpmem (crossing, sizeof *crossing, &g_array_index (few, XitongRouteCrossing, next), sizeof *crossing);
      next++;
    }
  g_assert_cmpuint (next, ==, few->len);
  g_assert_cmpuint (next, >, 0);
  g_assert_cmpuint (next, <, all->len);
}

static GArray *
make_straight (double x1,
               double y1,
               double x2,
               double y2)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (XitongPoint));
  XitongPoint ends[] = { { x1, y1 }, { x2, y2 } };

  return g_array_append_vals (points, ends, 2);
}

/* One line under five, and one under three of them. */
static void
test_most (void)
{
  g_autoptr (GPtrArray) routes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  g_ptr_array_add (routes, make_straight (0, 10, 100, 10));
  g_ptr_array_add (routes, make_straight (0, 20, 35, 20));
  for (guint i = 1; i <= 5; i++)
    g_ptr_array_add (routes, make_straight (10 * i, 0, 10 * i, 30));
  for (guint most = 2; most <= 5; most++)
    {
      g_autoptr (GArray) crossings = xitong_route_crossings_find (routes, most);

      g_assert_cmpuint (crossings->len, ==, most < 3 ? 0 : most < 5 ? 3 : 8);
    }
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) routes = g_ptr_array_new ();
  g_autoptr (GArray) crossings = xitong_route_crossings_find (routes, G_MAXUINT);

  g_assert_cmpuint (crossings->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/route-crossings/random", test_random);
  g_test_add_func ("/route-crossings/many", test_many);
  g_test_add_func ("/route-crossings/most", test_most);
  g_test_add_func ("/route-crossings/nothing", test_nothing);
  return g_test_run ();
}

/* test-halves.c - of work that two threads share nothing is left undone, and nothing done twice
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-halves.h"

#define MOST 101

static void
count (guint    begin,
       guint    end,
       gpointer data)
{
  guint *times = data;

  for (guint i = begin; i < end; i++)
    times[i]++;
}

static void
test_each_once (void)
{
  for (guint n = 0; n < MOST; n++)
    for (guint least = 0; least <= MOST; least += 50)
      {
        guint times[MOST] = { 0 };

        xitong_halves_run (n, least, count, times);
        for (guint i = 0; i < MOST; i++)
          g_assert_cmpuint (times[i], ==, i < n);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/halves/each-once", test_each_once);
  return g_test_run ();
}

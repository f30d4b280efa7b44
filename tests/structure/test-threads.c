/* test-threads.c - a case that several threads read at once
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-moments.h"
#include "xitong-test-case.h"

#define N_THREADS 4
#define N_ROUNDS 3

typedef struct
{
  XitongCase *enterprise_case;
  GPtrArray  *moments;
  GPtrArray  *alone;
} Work;

static gpointer
replay_beside_others (gpointer data)
{
  const Work *work = data;

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (GPtrArray) structures = xitong_test_case_replay_all (work->enterprise_case, work->moments);

      for (guint i = 0; i < structures->len; i++)
        g_assert_true (xitong_structure_equal (structures->pdata[i], work->alone->pdata[i]));
    }
  return NULL;
}

/* The window replays a moment while the charts of the whole case are laid out beside it. */
static void
test_replays_at_once (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (GPtrArray) moments = NULL, alone = NULL;
  Work work = { .enterprise_case = enterprise_case };
  GThread *threads[N_THREADS];

  work.moments = moments = xitong_moments_new_charts (enterprise_case);
  work.alone = alone = xitong_test_case_replay_all (enterprise_case, moments);
  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("replay", replay_beside_others, &work);
  for (guint i = 0; i < N_THREADS; i++)
    g_thread_join (threads[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/threads/replays-at-once", test_replays_at_once);
  return g_test_run ();
}

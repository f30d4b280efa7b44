/* xitong-halves.c - work that two threads share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-halves.h"

typedef struct
{
  XitongHalfFunc work;
  gpointer       data;
  guint          begin;
  guint          end;
} Half;

static gpointer
run_half (gpointer data)
{
  const Half *self = data;

  self->work (self->begin, self->end, self->data);
  return NULL;
}

void
xitong_halves_run (guint          n_things,
                   guint          least,
                   XitongHalfFunc work,
                   gpointer       data)
{
  Half second = { work, data, n_things / 2, n_things };
  GThread *thread;

  if (n_things < MAX (least, 2) || g_get_num_processors () < 2)
    {
      work (0, n_things, data);
      return;
    }
  thread = g_thread_new ("half", run_half, &second);
  work (0, second.begin, data);
  g_thread_join (thread);
}

/* xitong-state-queue.c - the states of a shortest-path search, the cheapest first
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-state-queue.h"

typedef struct
{
  double cost;
  guint  state;
} Entry;

struct _XitongStateQueue
{
  GArray *heap;
};

XitongStateQueue *
xitong_state_queue_new (void)
{
  XitongStateQueue *self = g_new (XitongStateQueue, 1);

  self->heap = g_array_new (FALSE, FALSE, sizeof (Entry));
  return self;
}

void
xitong_state_queue_free (XitongStateQueue *self)
{
  g_array_unref (self->heap);
  g_free (self);
}

void
xitong_state_queue_clear (XitongStateQueue *self)
{
  g_array_set_size (self->heap, 0);
}

/* Ties are broken by the state, so that the same chart is drawn the same way everywhere. */
static gboolean
is_before (const Entry *a,
           const Entry *b)
{
  return a->cost < b->cost || (!(b->cost < a->cost) && a->state < b->state);
}

void
xitong_state_queue_push (XitongStateQueue *self,
                         double            cost,
                         guint             state)
{
  Entry entry = { cost, state };
  Entry *heap;
  guint at;

  g_array_append_val (self->heap, entry);
  heap = (Entry *) (gpointer) self->heap->data;
  at = self->heap->len - 1;
  while (at > 0 && is_before (&entry, &heap[(at - 1) / 2]))
    {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
  heap[at] = entry;
}

static Entry
take_first (XitongStateQueue *self)
{
  Entry *heap = (Entry *) (gpointer) self->heap->data;
  guint n = self->heap->len - 1, at = 0;
  Entry first = heap[0], last = heap[n];

  g_array_set_size (self->heap, n);
  while (2 * at + 1 < n)
    {
      guint child = 2 * at + 1;

      if (child + 1 < n && is_before (&heap[child + 1], &heap[child]))
        child++;
      if (!is_before (&heap[child], &last))
        break;
      heap[at] = heap[child];
      at = child;
    }
  if (n > 0)
    heap[at] = last;
  return first;
}

gboolean
xitong_state_queue_pop (XitongStateQueue *self,
                        const double     *costs,
                        guint            *state)
{
  while (self->heap->len > 0)
    {
      Entry entry = take_first (self);

      if (entry.cost > costs[entry.state])
        continue;
      *state = entry.state;
      return TRUE;
    }
  return FALSE;
}

/* xitong-heap.c - memory for a short run
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-heap.h"

/* Held, so that what looks for leaks finds none. */
void
xitong_heap_keep (gpointer thing)
{
  static GPtrArray *kept;

  if (kept == NULL)
    kept = g_ptr_array_new ();
  g_ptr_array_add (kept, thing);
}

#ifdef HAVE_MALLOPT
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#define MEBIBYTE ((gsize) 1 << 20)

/* Address space only: what is not written to takes no memory. */
#define RESERVE (256 * MEBIBYTE)

/* Arrays up to this size are taken from what was freed before, not from the system. */
#define LARGE (32 * MEBIBYTE)

/* What any chart takes. Of more than that large pages are dearer than small ones, for the system clears them whole. */
#define BEGINNING (16 * MEBIBYTE)

/* A large page is got in one step, where small ones are got one by one as they are written to. */
static void
ask_for_large_pages (gconstpointer start)
{
  const gsize page = 2 * MEBIBYTE;
  guintptr first = ((guintptr) start + page - 1) / page * page;

  if (first + BEGINNING < (guintptr) sbrk (0))
    madvise ((gpointer) first, BEGINNING, MADV_HUGEPAGE);
}

void
xitong_heap_prepare (void)
{
  gpointer piece;

  mallopt (M_MMAP_THRESHOLD, (int) LARGE);
  mallopt (M_TRIM_THRESHOLD, G_MAXINT);
  mallopt (M_TOP_PAD, (int) RESERVE);
  /* More than there is: the heap grows. */
  piece = malloc (MEBIBYTE);
  if (piece != NULL)
    ask_for_large_pages (piece);
  free (piece);
}

#else

void
xitong_heap_prepare (void)
{
}

#endif

/* xitong-history.c - the pages one has been at, back and forward
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-history.h"

#define MAX_PAGES 200

struct _XitongHistory
{
  GPtrArray *pages;
  int        present;
};

XitongHistory *
xitong_history_new (void)
{
  XitongHistory *self = g_new0 (XitongHistory, 1);

  self->pages = g_ptr_array_new_with_free_func (g_free);
  self->present = -1;
  return self;
}

void
xitong_history_free (XitongHistory *self)
{
  g_ptr_array_unref (self->pages);
  g_free (self);
}

void
xitong_history_visit (XitongHistory *self,
                      const char    *page)
{
  if (self->present >= 0 && g_str_equal (g_ptr_array_index (self->pages, self->present), page))
    return;
  g_ptr_array_set_size (self->pages, self->present + 1);
  g_ptr_array_add (self->pages, g_strdup (page));
  if (self->pages->len > MAX_PAGES)
    g_ptr_array_remove_index (self->pages, 0);
  self->present = (int) self->pages->len - 1;
}

gboolean
xitong_history_can_go (XitongHistory *self,
                       int            steps)
{
  int place = self->present + steps;

  return place >= 0 && place < (int) self->pages->len;
}

const char *
xitong_history_go (XitongHistory *self,
                   int            steps)
{
  if (!xitong_history_can_go (self, steps))
    return NULL;
  self->present += steps;
  return g_ptr_array_index (self->pages, self->present);
}

void
xitong_history_clear (XitongHistory *self)
{
  g_ptr_array_set_size (self->pages, 0);
  self->present = -1;
}

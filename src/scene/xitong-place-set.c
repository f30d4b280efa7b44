/* xitong-place-set.c - which places of a very large chart are taken
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-place-set.h"

#define FIRST_SIZE 1024

/* An open table; 0 is an empty place. */
struct _XitongPlaceSet
{
  guint64 *table;
  gsize    size;
  gsize    n;
};

XitongPlaceSet *
xitong_place_set_new (void)
{
  XitongPlaceSet *self = g_new0 (XitongPlaceSet, 1);

  self->size = FIRST_SIZE;
  self->table = g_new0 (guint64, self->size);
  return self;
}

void
xitong_place_set_free (XitongPlaceSet *self)
{
  g_free (self->table);
  g_free (self);
}

static gboolean
insert (XitongPlaceSet *self,
        guint64         hash)
{
  gsize place = hash & (self->size - 1);

  while (self->table[place] != 0)
    {
      if (self->table[place] == hash)
        return FALSE;
      place = (place + 1) & (self->size - 1);
    }
  self->table[place] = hash;
  self->n++;
  return TRUE;
}

static void
grow (XitongPlaceSet *self)
{
  guint64 *old = self->table;
  gsize size = self->size;

  self->size *= 2;
  self->n = 0;
  self->table = g_new0 (guint64, self->size);
  for (gsize i = 0; i < size; i++)
    if (old[i] != 0)
      insert (self, old[i]);
  g_free (old);
}

gboolean
xitong_place_set_add (XitongPlaceSet *self,
                      guint64         hash)
{
  if (2 * self->n > self->size)
    grow (self);
  return insert (self, MAX (hash, 1));
}

void
xitong_place_hash_add (guint64 *hash,
                       gint64   value)
{
  /* The odd number next to 2 to the 64th by the golden ratio spreads what differs little (Knuth 1973, 6.4). */
  *hash = (*hash ^ (guint64) value) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  *hash ^= *hash >> 29;
}

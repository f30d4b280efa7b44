/* xitong-nearest-word.c - what an author may have meant
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-nearest-word.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "xitong-case.h"

#define MAX_LENGTH 64
#define MAX_TRIES 2000

static guint
count_edits (const char *a,
             const char *b)
{
  gsize n = strlen (b);
  g_autofree guint *row = g_new (guint, n + 1);

  for (guint j = 0; j <= n; j++)
    row[j] = j;
  for (guint i = 0; a[i] != '\0'; i++)
    {
      guint diagonal = row[0];

      row[0] = i + 1;
      for (guint j = 0; j < n; j++)
        {
          guint above = row[j + 1];

          row[j + 1] = MIN (MIN (above, row[j]) + 1, diagonal + (a[i] != b[j]));
          diagonal = above;
        }
    }
  return row[n];
}

typedef struct
{
  const char *word;
  const char *nearest;
  gsize       least;
} Search;

static void
begin_search (Search     *search,
              const char *word)
{
  *search = (Search) { .word = word, .least = strlen (word) / 3 + 2 };
}

static void
try_word (Search     *search,
          const char *other)
{
  gsize length = strlen (search->word);
  guint edits;

  if (other == NULL || *other == '\0' || length > MAX_LENGTH || strlen (other) > MAX_LENGTH
      || (gsize) ABS ((gssize) length - (gssize) strlen (other)) >= search->least)
    return;
  edits = count_edits (search->word, other);
  if (edits >= search->least)
    return;
  search->least = edits;
  search->nearest = other;
}

static char *
end_search (const Search *search)
{
  return search->nearest != NULL ? g_strdup_printf (_(" Did you mean \"%s\"?"), search->nearest) : g_strdup ("");
}

char *
xitong_nearest_word_dup_hint (XitongEntityList *list,
                              const char       *id)
{
  Search search;

  begin_search (&search, id);
  for (guint i = 0; i < MIN (xitong_entity_list_count (list), MAX_TRIES); i++)
    try_word (&search, xitong_entity_get_id (xitong_entity_list_nth (list, i)));
  return end_search (&search);
}

char *
xitong_nearest_word_dup_hint_in (GPtrArray  *array,
                                 const char *id)
{
  Search search;

  begin_search (&search, id);
  for (guint i = 0; i < MIN (array->len, MAX_TRIES); i++)
    try_word (&search, xitong_entity_get_id (g_ptr_array_index (array, i)));
  return end_search (&search);
}

char *
xitong_nearest_word_dup_hint_among (const char * const *words,
                                    const char         *word)
{
  Search search;

  begin_search (&search, word);
  for (guint i = 0; words[i] != NULL; i++)
    try_word (&search, words[i]);
  return end_search (&search);
}

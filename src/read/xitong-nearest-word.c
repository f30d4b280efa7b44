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

char *
xitong_nearest_word_dup_hint (GListStore *list,
                              const char *id)
{
  guint least = strlen (id) / 3 + 1;
  const char *nearest = NULL;

  for (guint i = 0; i < MIN (xitong_case_count (list), 2000); i++)
    {
      const char *other = xitong_entity_get_id (xitong_case_nth (list, i));
      guint edits = other != NULL ? count_edits (id, other) : G_MAXUINT;

      if (edits <= least && (nearest == NULL || edits < least))
        {
          least = edits;
          nearest = other;
        }
    }
  return nearest != NULL ? g_strdup_printf (_(" Did you mean \"%s\"?"), nearest) : g_strdup ("");
}

/* xitong-plain-number.c - numbers as authors write them, for programs
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-plain-number.h"

#include <string.h>

/* The comma of "720,000", with three digits and no more behind it. */
static gboolean
is_separator (const char *written,
              const char *at)
{
  return *at == ',' && at > written && g_ascii_isdigit (at[-1]) && strspn (at + 1, "0123456789") == 3;
}

static gboolean
is_part (const char *written,
         const char *at)
{
  if (*at == '-')
    return at == written && g_ascii_isdigit (at[1]);
  if (*at == '.')
    return g_ascii_isdigit (at[1]) && memchr (written, '.', (gsize) (at - written)) == NULL;
  return g_ascii_isdigit (*at);
}

char *
xitong_plain_number_dup (const char *written)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *at = written; at != NULL && *at != '\0'; at++)
    if (is_part (written, at))
      g_string_append_c (plain, *at);
    else if (!is_separator (written, at))
      return NULL;
  return plain->len > 0 ? g_string_free (g_steal_pointer (&plain), FALSE) : NULL;
}

gboolean
xitong_plain_number_dup_range (const char  *written,
                               char       **low,
                               char       **high)
{
  static const char * const between[] = { "–", "-", " to " };

  for (guint i = 0; written != NULL && i < G_N_ELEMENTS (between); i++)
    {
      g_auto (GStrv) ends = g_strsplit (written, between[i], -1);

      if (g_strv_length (ends) != 2)
        continue;
      *low = xitong_plain_number_dup (g_strstrip (ends[0]));
      *high = xitong_plain_number_dup (g_strstrip (ends[1]));
      if (*low != NULL && *high != NULL)
        return TRUE;
      g_clear_pointer (low, g_free);
      g_clear_pointer (high, g_free);
    }
  return FALSE;
}

/* xitong-page-list.c - pages as a citation writes them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-page-list.h"

#include <stdlib.h>
#include <string.h>

#define ROMAN_OFFSET (-10000)

/* Roman pages come before all arabic ones. Returns 0 where @text begins with no page. */
static int
parse_page (const char  *text,
            const char **end)
{
  static const char letters[] = "ivxlcdm";
  static const int values[] = { 1, 5, 10, 50, 100, 500, 1000 };
  int total = 0, before = 0;

  if (g_ascii_isdigit (*text))
    return (int) strtol (text, (char **) end, 10);
  *end = text;
  for (const char *at = text; *at != '\0' && strchr (letters, *at) != NULL; at++)
    {
      int value = values[strchr (letters, *at) - letters];

      total += value > before ? value - 2 * before : value;
      before = value;
      *end = at + 1;
    }
  return total > 0 ? ROMAN_OFFSET + total : 0;
}

static gboolean
parse_notes (const char **at)
{
  const char *end;

  if (**at != ' ')
    return TRUE;
  if (!g_str_has_prefix (*at, " n."))
    return FALSE;
  *at += 3;
  do
    {
      if (!g_ascii_isdigit (**at))
        return FALSE;
      parse_page (*at, &end);
      *at = end;
    }
  while (**at == '-' && (*at)++);
  return TRUE;
}

static gboolean
parse_item (const char *item,
            int        *from,
            int        *to)
{
  const char *at = item;

  *from = *to = parse_page (at, &at);
  if (*from == 0)
    return FALSE;
  if (*at == '-')
    *to = parse_page (at + 1, &at);
  return *to != 0 && parse_notes (&at) && *at == '\0';
}

gboolean
xitong_page_list_is_turned (const char *pages)
{
  g_auto (GStrv) items = g_strsplit (pages, ",", -1);

  for (guint i = 0; items[i] != NULL; i++)
    {
      int from, to;

      if (parse_item (g_strstrip (items[i]), &from, &to) && to < from)
        return TRUE;
    }
  return FALSE;
}

gboolean
xitong_page_list_check (const char  *pages,
                        const char  *first,
                        const char  *last,
                        char       **outside)
{
  g_auto (GStrv) items = g_strsplit (pages, ",", -1);
  const char *end;
  int least = first != NULL ? parse_page (first, &end) : ROMAN_OFFSET;
  int most = last != NULL ? parse_page (last, &end) : G_MAXINT;

  *outside = NULL;
  if (items[0] == NULL)
    return FALSE;
  for (guint i = 0; items[i] != NULL; i++)
    {
      int from, to;

      g_strstrip (items[i]);
      if (!parse_item (items[i], &from, &to))
        return FALSE;
      if (from < least || to > most || to < from)
        {
          *outside = g_strdup (items[i]);
          return FALSE;
        }
    }
  return TRUE;
}

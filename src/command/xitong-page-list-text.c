/* xitong-page-list-text.c - pages on which a claim rests, as text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-page-list-text.h"

/* "58-59" as it is printed: "58–59". */
static void
append_pages (GString    *text,
              const char *pages)
{
  for (const char *c = pages; *c != '\0'; c++)
    if (*c == '-' && c > pages && g_ascii_isalnum (c[-1]) && g_ascii_isalnum (c[1]))
      g_string_append (text, "–");
    else
      g_string_append_c (text, *c);
}

void
xitong_page_list_text_append (GString              *text,
                              const XitongEvidence *evidence)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; evidence != NULL && i < xitong_evidence_n_citations (evidence); i++)
    {
      const XitongCitation *citation = xitong_evidence_get_citation (evidence, i);
      g_auto (GStrv) pages = g_strsplit (citation->pages != NULL ? citation->pages : "", ",", -1);

      for (guint j = 0; pages[j] != NULL; j++)
        {
          g_strstrip (pages[j]);
          if (*pages[j] == '\0' || g_ptr_array_find_with_equal_func (told, pages[j], g_str_equal, NULL))
            continue;
          g_string_append (text, told->len > 0 ? ", " : " (");
          append_pages (text, pages[j]);
          g_ptr_array_add (told, g_strdup (pages[j]));
        }
    }
  if (told->len > 0)
    g_string_append_c (text, ')');
}

/* xitong-page-sources.c - doubts, and the works that claims rest on, for the pages of the inspector
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-page-parts.h"

#include <glib/gi18n.h>

/* All evidence of what is said about a unit: its place, superiors, contested places, marks, ties. */
static GPtrArray *
gather (XitongStructure       *structure,
        const XitongPlacement *placement)
{
  GPtrArray *evidences = g_ptr_array_new ();

  g_ptr_array_add (evidences, placement->evidence);
  for (guint i = 0; i < placement->superiors->len; i++)
    g_ptr_array_add (evidences, g_array_index (placement->superiors, XitongStandingSuperior, i).evidence);
  for (guint i = 0; placement->contested != NULL && i < placement->contested->len; i++)
    g_ptr_array_add (evidences, xitong_entity_data (g_ptr_array_index (placement->contested, i))->evidence);
  for (guint i = 0; i < placement->marks->len; i++)
    g_ptr_array_add (evidences, g_array_index (placement->marks, XitongStandingMark, i).evidence);
  for (guint i = 0; i < structure->ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (structure->ties, i);

      if ((gpointer) tie->from.entity == placement->unit || (gpointer) tie->to.entity == placement->unit)
        g_ptr_array_add (evidences, tie->evidence);
    }
  return evidences;
}

void
xitong_page_add_doubts (XitongPage                   *page,
                        const XitongEvidence * const *evidences,
                        guint                         n_evidences)
{
  XitongPageSection *section = xitong_page_add_section (page, "doubts", _("Doubts"), XITONG_SECTION_TEXT);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  section->is_folded = TRUE;
  for (guint i = 0; i < n_evidences; i++)
    if (evidences[i] != NULL && evidences[i]->doubt != NULL && g_hash_table_add (seen, evidences[i]->doubt))
      xitong_page_add_plain (section, NULL, xitong_texts_pick (evidences[i]->doubt, NULL));
}

void
xitong_page_add_unit_doubts (XitongPage            *page,
                             XitongStructure       *structure,
                             const XitongPlacement *placement)
{
  g_autoptr (GPtrArray) evidences = gather (structure, placement);

  xitong_page_add_doubts (page, (const XitongEvidence * const *) evidences->pdata, evidences->len);
}

/* "36 n.4, 57-58" as ranges of pages, without repeating what is there. */
static void
add_pages (GPtrArray  *pages,
           const char *list)
{
  g_auto (GStrv) items = g_strsplit (list, ",", -1);

  for (guint i = 0; items[i] != NULL; i++)
    {
      GString *item = g_string_new (g_strstrip (items[i]));

      g_string_replace (item, "-", "–", 0);
      g_string_replace (item, "n.", "n. ", 0);
      g_string_replace (item, "n.  ", "n. ", 0);
      if (item->len > 0 && !g_ptr_array_find_with_equal_func (pages, item->str, g_str_equal, NULL))
        g_ptr_array_add (pages, g_string_free (item, FALSE));
      else
        g_string_free (item, TRUE);
    }
}

static int
compare_pages (gconstpointer a,
               gconstpointer b)
{
  const char *first = *(char * const *) a, *second = *(char * const *) b;
  gint64 page = g_ascii_strtoll (first, NULL, 10), other = g_ascii_strtoll (second, NULL, 10);

  return page < other ? -1 : page > other ? 1 : g_strcmp0 (first, second);
}

static void
add_source (XitongPageSection *section,
            XitongSource      *source,
            GPtrArray         *pages)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *escaped = NULL;
  g_autofree char *title = g_markup_escape_text (xitong_entity_get_title (source), -1);
  XitongPageRow *row;

  if (source->authors != NULL)
    {
      g_autofree char *authors = g_markup_escape_text (source->authors, -1);

      g_string_append_printf (text, "%s, ", authors);
    }
  g_string_append_printf (text, "<i>%s</i>", title);
  if (source->publisher != NULL || source->place != NULL || source->year != NULL)
    {
      g_autofree char *place = g_markup_escape_text (source->place != NULL ? source->place : "", -1);

      g_string_append_printf (text, " (%s%s%s)", place, source->place != NULL && source->year != NULL ? " " : "",
                              source->year != NULL ? source->year : "");
    }
  g_ptr_array_sort (pages, compare_pages);
  for (guint i = 0; i < pages->len; i++)
    g_string_append_printf (text, ", %s", (char *) g_ptr_array_index (pages, i));
  if (source->through != NULL)
    {
      g_autofree char *through = g_markup_escape_text (source->through->short_form != NULL ? source->through->short_form
                                                       : xitong_entity_get_title (source->through), -1);

      /* Translators: a work that is known only through another one. */
      g_string_append_printf (text, C_("source", ", in %s"), through);
    }
  row = xitong_page_section_add (section, xitong_entity_get_id (source), g_strdup (text->str), NULL);
  row->hint = g_strdup (source->publisher);
}

void
xitong_page_add_sources (XitongPage                   *page,
                         XitongStructure              *structure,
                         const XitongEvidence * const *evidences,
                         guint                         n_evidences)
{
  XitongPageSection *section = xitong_page_add_section (page, "sources", _("Sources"), XITONG_SECTION_SOURCES);
  XitongEntityList *sources = structure->enterprise_case->sources;

  for (guint i = 0; i < xitong_entity_list_count (sources); i++)
    {
      XitongSource *source = xitong_entity_list_nth (sources, i);
      g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func (g_free);
      gboolean is_cited = FALSE;

      for (guint j = 0; j < n_evidences; j++)
        for (guint k = 0; evidences[j] != NULL && k < xitong_evidence_n_citations (evidences[j]); k++)
          {
            const XitongCitation *citation = xitong_evidence_get_citation (evidences[j], k);

            if (g_strcmp0 (citation->source, xitong_entity_get_id (source)) != 0)
              continue;
            is_cited = TRUE;
            if (citation->pages != NULL)
              add_pages (pages, citation->pages);
          }
      if (is_cited)
        add_source (section, source, pages);
    }
}

void
xitong_page_add_unit_sources (XitongPage            *page,
                              XitongStructure       *structure,
                              const XitongPlacement *placement)
{
  g_autoptr (GPtrArray) evidences = gather (structure, placement);

  xitong_page_add_sources (page, structure, (const XitongEvidence * const *) evidences->pdata, evidences->len);
}

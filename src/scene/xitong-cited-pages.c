/* xitong-cited-pages.c - all pages that a chart's claims cite, work by work
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-cited-pages.h"

#include <glib/gi18n-lib.h>

#define MAX_PAGE 100000

struct _XitongCitedPages
{
  XitongCase *enterprise_case;
  /* Id of the source, interned, to a table of page numbers. */
  GHashTable *works;
};

XitongCitedPages *
xitong_cited_pages_new (XitongCase *enterprise_case)
{
  XitongCitedPages *self = g_new0 (XitongCitedPages, 1);

  self->enterprise_case = enterprise_case;
  self->works = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_hash_table_unref);
  return self;
}

void
xitong_cited_pages_free (XitongCitedPages *self)
{
  g_hash_table_unref (self->works);
  g_free (self);
}

static guint
read_number (const char **at)
{
  guint64 number = g_ascii_strtoull (*at, (char **) at, 10);

  return (guint) MIN (number, MAX_PAGE);
}

/* "111-12" is 111 to 112. */
static guint
complete (guint from,
          guint to)
{
  for (guint power = 10; to < from && power <= MAX_PAGE; power *= 10)
    if (from % power <= to % power && to < power)
      to += from - from % power;
  return to;
}

static gboolean
skip_dash (const char **at)
{
  if (**at == '-')
    *at += 1;
  else if (g_str_has_prefix (*at, "–"))
    *at += strlen ("–");
  else
    return FALSE;
  return TRUE;
}

/* Arabic pages and their ranges; "n. 53" is a note, not a page. */
static void
parse_pages (GHashTable *pages,
             const char *text)
{
  gboolean note = FALSE;

  for (const char *at = text; *at != '\0';)
    {
      guint from, to;

      if (!g_ascii_isdigit (*at))
        {
          note = *at == 'n' || (note && (*at == '.' || *at == ' '));
          at++;
          continue;
        }
      from = to = read_number (&at);
      if (skip_dash (&at) && g_ascii_isdigit (*at))
        to = complete (from, read_number (&at));
      for (guint page = from; !note && page <= to && page - from < 500; page++)
        g_hash_table_add (pages, GUINT_TO_POINTER (page));
      note = FALSE;
    }
}

void
xitong_cited_pages_add (XitongCitedPages     *self,
                        const XitongEvidence *evidence)
{
  for (guint i = 0; evidence != NULL && i < xitong_evidence_n_citations (evidence); i++)
    {
      const XitongCitation *citation = xitong_evidence_get_citation (evidence, i);
      GHashTable *pages;

      if (citation->source == NULL)
        continue;
      pages = g_hash_table_lookup (self->works, citation->source);
      if (pages == NULL)
        {
          pages = g_hash_table_new (NULL, NULL);
          g_hash_table_insert (self->works, g_strdup (citation->source), pages);
        }
      if (citation->pages != NULL)
        parse_pages (pages, citation->pages);
    }
}

static int
compare_pages (gconstpointer a,
               gconstpointer b)
{
  guint one = *(const guint *) a, other = *(const guint *) b;

  return one < other ? -1 : one > other;
}

static void
append_ranges (GString    *line,
               GHashTable *pages)
{
  g_autoptr (GArray) sorted = g_array_new (FALSE, FALSE, sizeof (guint));
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, pages);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      guint page = GPOINTER_TO_UINT (key);

      g_array_append_val (sorted, page);
    }
  g_array_sort (sorted, compare_pages);
  for (guint i = 0; i < sorted->len;)
    {
      guint from = g_array_index (sorted, guint, i), to = from;

      while (++i < sorted->len && g_array_index (sorted, guint, i) == to + 1)
        to++;
      g_string_append_printf (line, ", %u", from);
      if (to > from)
        g_string_append_printf (line, "–%u", to);
    }
}

static void
append_work (GString      *line,
             XitongSource *source)
{
  if (source->authors != NULL)
    g_string_append_printf (line, "%s, ", source->authors);
  g_string_append (line, xitong_entity_get_title (source));
  if (source->place != NULL || source->year != NULL)
    g_string_append_printf (line, " (%s%s%s)", source->place != NULL ? source->place : "",
                            source->place != NULL && source->year != NULL ? " " : "",
                            source->year != NULL ? source->year : "");
}

static char *
dup_line (XitongSource *source,
          GHashTable   *pages)
{
  GString *line = g_string_new (NULL);

  append_work (line, source);
  append_ranges (line, pages);
  if (!g_str_has_suffix (line->str, "."))
    g_string_append_c (line, '.');
  return g_string_free (line, FALSE);
}

void
xitong_cited_pages_list (XitongCitedPages *self,
                         GPtrArray        *lines)
{
  for (guint i = 0; i < xitong_case_count (self->enterprise_case->sources); i++)
    {
      XitongSource *source = xitong_case_nth (self->enterprise_case->sources, i);
      GHashTable *pages = g_hash_table_lookup (self->works, xitong_entity_get_id (source));

      if (pages != NULL)
        g_ptr_array_add (lines, dup_line (source, pages));
    }
}

/* What is at hand, through whatever chain of works. */
static XitongSource *
get_root (XitongSource *source)
{
  while (source->through != NULL)
    source = source->through;
  return source;
}

/* "Granick 1954, 26": the pages are those of the work it is known through. */
static void
append_through (XitongCitedPages *self,
                GString          *text,
                XitongSource     *work)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < xitong_case_count (self->enterprise_case->sources); i++)
    {
      XitongSource *source = xitong_case_nth (self->enterprise_case->sources, i);
      GHashTable *pages = g_hash_table_lookup (self->works, xitong_entity_get_id (source));

      if (pages == NULL || source == work || get_root (source) != work)
        continue;
      /* Translators: works and informants known only through the work named before. */
      g_string_append (text, is_first ? C_("figure", "; in it, ") : "; ");
      g_string_append (text, source->short_form != NULL ? source->short_form : xitong_entity_get_title (source));
      append_ranges (text, pages);
      is_first = FALSE;
    }
}

/* Whether it is cited, or one that is known through it. */
static gboolean
is_named (XitongCitedPages *self,
          XitongSource     *work)
{
  for (guint i = 0; i < xitong_case_count (self->enterprise_case->sources); i++)
    {
      XitongSource *source = xitong_case_nth (self->enterprise_case->sources, i);

      if (get_root (source) == work && g_hash_table_contains (self->works, xitong_entity_get_id (source)))
        return TRUE;
    }
  return FALSE;
}

char *
xitong_cited_pages_dup_paragraph (XitongCitedPages *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_works = 0;

  for (guint i = 0; i < xitong_case_count (self->enterprise_case->sources); i++)
    {
      XitongSource *work = xitong_case_nth (self->enterprise_case->sources, i);
      GHashTable *pages = g_hash_table_lookup (self->works, xitong_entity_get_id (work));

      if (work->through != NULL || !is_named (self, work))
        continue;
      if (n_works++ > 0)
        g_string_append (text, ". ");
      append_work (text, work);
      if (pages != NULL)
        append_ranges (text, pages);
      append_through (self, text, work);
    }
  if (n_works == 0)
    return NULL;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Source: %s.", "Sources: %s.", n_works), text->str);
}

void
xitong_cited_pages_add_selection (XitongCitedPages *self,
                                  XitongSelection  *selection)
{
  for (guint i = 0; i < selection->units->len; i++)
    {
      const XitongPlacement *placement = g_array_index (selection->units, XitongSelectedUnit, i).placement;

      xitong_cited_pages_add (self, placement->evidence);
      for (guint j = 0; placement->contested != NULL && j < placement->contested->len; j++)
        xitong_cited_pages_add (self, xitong_entity_data (g_ptr_array_index (placement->contested, j))->evidence);
      for (guint j = 0; placement->marks != NULL && j < placement->marks->len; j++)
        xitong_cited_pages_add (self, g_array_index (placement->marks, XitongStandingMark, j).evidence);
    }
  for (guint i = 0; i < selection->subordinations->len; i++)
    xitong_cited_pages_add (self, g_array_index (selection->subordinations, XitongSelectedSubordination, i).claim->evidence);
  for (guint i = 0; i < selection->ties->len; i++)
    xitong_cited_pages_add (self, g_array_index (selection->ties, XitongSelectedTie, i).tie->evidence);
  for (guint i = 0; i < selection->bars->len; i++)
    xitong_cited_pages_add (self, g_array_index (selection->bars, XitongSelectedBar, i).holding->evidence);
}

gboolean
xitong_cited_pages_is_cited (XitongCitedPages *self,
                             XitongSource     *source)
{
  return g_hash_table_contains (self->works, xitong_entity_get_id (source));
}

/* Ranges begin with a comma where they are behind a work. */
static char *
dup_bare_ranges (GHashTable *pages)
{
  GString *line = g_string_new (NULL);

  append_ranges (line, pages);
  if (line->len > 0)
    g_string_erase (line, 0, strlen (", "));
  return g_string_free (line, FALSE);
}

char *
xitong_cited_pages_dup_ranges (XitongCitedPages *self,
                               XitongSource     *source)
{
  GHashTable *pages = g_hash_table_lookup (self->works, xitong_entity_get_id (source));

  return pages != NULL ? dup_bare_ranges (pages) : g_strdup ("");
}

char *
xitong_cited_pages_dup_gaps (XitongCitedPages *self,
                             XitongSource     *source,
                             guint             last,
                             guint            *n_cited)
{
  GHashTable *pages = g_hash_table_lookup (self->works, xitong_entity_get_id (source));
  g_autoptr (GHashTable) gaps = g_hash_table_new (NULL, NULL);

  for (guint page = 1; page <= MIN (last, MAX_PAGE); page++)
    if (pages == NULL || !g_hash_table_contains (pages, GUINT_TO_POINTER (page)))
      g_hash_table_add (gaps, GUINT_TO_POINTER (page));
  *n_cited = MIN (last, MAX_PAGE) - g_hash_table_size (gaps);
  return dup_bare_ranges (gaps);
}

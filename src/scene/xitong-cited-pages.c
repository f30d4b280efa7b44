/* xitong-cited-pages.c - all pages that a chart's claims cite, work by work
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-cited-pages.h"

#include <glib/gi18n-lib.h>

#define MAX_PAGE 100000

/**
 * XitongCitedPages:
 * @cases: whose works are cited, in the order they are told in
 * @works: XitongSource to a table of page numbers
 */
struct _XitongCitedPages
{
  GPtrArray  *cases;
  GHashTable *works;
};

XitongCitedPages *
xitong_cited_pages_new (void)
{
  XitongCitedPages *self = g_atomic_rc_box_new0 (XitongCitedPages);

  self->cases = g_ptr_array_new_with_free_func (g_object_unref);
  self->works = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  return self;
}

XitongCitedPages *
xitong_cited_pages_ref (XitongCitedPages *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
cited_pages_clear (gpointer data)
{
  XitongCitedPages *self = data;

  g_hash_table_unref (self->works);
  g_ptr_array_unref (self->cases);
}

void
xitong_cited_pages_unref (XitongCitedPages *self)
{
  g_atomic_rc_box_release_full (self, cited_pages_clear);
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

static gboolean
is_same_work (const XitongSource *a,
              const XitongSource *b)
{
  return g_strcmp0 (a->authors, b->authors) == 0 && g_strcmp0 (a->year, b->year) == 0
         && g_strcmp0 (xitong_entity_get_title ((gpointer) a), xitong_entity_get_title ((gpointer) b)) == 0;
}

/* Two cases may rest on one work: it is told once, with the first of them. */
static XitongSource *
find_work (const XitongCitedPages *self,
           XitongSource           *source)
{
  for (guint i = 0; i < self->cases->len; i++)
    {
      XitongSource *other = xitong_case_lookup (self->cases->pdata[i], XITONG_TYPE_SOURCE, xitong_entity_get_id (source));

      if (other == source || (other != NULL && is_same_work (other, source)))
        return other;
    }
  return source;
}

static GHashTable *
get_pages (XitongCitedPages *self,
           XitongSource     *source)
{
  XitongSource *work = find_work (self, source);
  GHashTable *pages = g_hash_table_lookup (self->works, work);

  if (pages == NULL)
    {
      pages = g_hash_table_new (NULL, NULL);
      g_hash_table_insert (self->works, work, pages);
    }
  return pages;
}

static void
add_case (XitongCitedPages *self,
          XitongCase       *enterprise_case)
{
  if (!g_ptr_array_find (self->cases, enterprise_case, NULL))
    g_ptr_array_add (self->cases, g_object_ref (enterprise_case));
}

void
xitong_cited_pages_add (XitongCitedPages     *self,
                        XitongCase           *enterprise_case,
                        const XitongEvidence *evidence)
{
  add_case (self, enterprise_case);
  for (guint i = 0; evidence != NULL && i < xitong_evidence_n_citations (evidence); i++)
    {
      const XitongCitation *citation = xitong_evidence_get_citation (evidence, i);
      XitongSource *source = citation->source != NULL ? xitong_case_lookup (enterprise_case, XITONG_TYPE_SOURCE, citation->source) : NULL;

      if (source != NULL)
        parse_pages (get_pages (self, source), citation->pages != NULL ? citation->pages : "");
    }
}

/* The works of @enterprise_case that are cited with it, not with one before it. */
static GPtrArray *
list_cited_of (const XitongCitedPages *self,
               XitongCase             *enterprise_case)
{
  GPtrArray *works = g_ptr_array_new ();

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->sources); i++)
    {
      XitongSource *source = xitong_entity_list_nth (enterprise_case->sources, i);

      if (g_hash_table_contains (self->works, source))
        g_ptr_array_add (works, source);
    }
  return works;
}

/* (transfer container): of XitongSource: all that are cited */
static GPtrArray *
list_cited (const XitongCitedPages *self)
{
  GPtrArray *works = g_ptr_array_new ();

  for (guint i = 0; i < self->cases->len; i++)
    {
      g_autoptr (GPtrArray) of_case = list_cited_of (self, self->cases->pdata[i]);

      g_ptr_array_extend (works, of_case, NULL, NULL);
    }
  return works;
}

void
xitong_cited_pages_add_all (XitongCitedPages       *self,
                            const XitongCitedPages *other)
{
  g_autoptr (GPtrArray) works = list_cited (other);

  for (guint i = 0; i < other->cases->len; i++)
    add_case (self, other->cases->pdata[i]);
  for (guint i = 0; i < works->len; i++)
    {
      GHashTable *pages = get_pages (self, works->pdata[i]);
      GHashTableIter iter;
      gpointer page;

      g_hash_table_iter_init (&iter, g_hash_table_lookup (other->works, works->pdata[i]));
      while (g_hash_table_iter_next (&iter, &page, NULL))
        g_hash_table_add (pages, page);
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

gboolean
xitong_cited_pages_is_empty (const XitongCitedPages *self)
{
  return self == NULL || g_hash_table_size (self->works) == 0;
}

void
xitong_cited_pages_list (const XitongCitedPages *self,
                         GPtrArray              *lines)
{
  g_autoptr (GPtrArray) works = self != NULL ? list_cited (self) : NULL;

  for (guint i = 0; works != NULL && i < works->len; i++)
    g_ptr_array_add (lines, dup_line (works->pdata[i], g_hash_table_lookup (self->works, works->pdata[i])));
}

char *
xitong_cited_pages_dup_lines (const XitongCitedPages *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  xitong_cited_pages_list (self, lines);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv (" ", (char **) lines->pdata);
}

/* What @source is known through, as it is told. */
static XitongSource *
get_through (const XitongCitedPages *self,
             const XitongSource     *source)
{
  return source->through != NULL ? find_work (self, source->through) : NULL;
}

static gboolean
is_known_through (const XitongCitedPages *self,
                  XitongSource           *source,
                  const XitongSource     *work)
{
  XitongSource *through = source;

  while (through != NULL && through != work)
    through = get_through (self, through);
  return through == work;
}

GPtrArray *
xitong_cited_pages_list_works (const XitongCitedPages *self)
{
  g_autoptr (GPtrArray) cited = list_cited (self);
  GPtrArray *works = g_ptr_array_new ();

  for (guint i = 0; i < self->cases->len; i++)
    {
      XitongEntityList *sources = ((XitongCase *) self->cases->pdata[i])->sources;

      for (guint j = 0; j < xitong_entity_list_count (sources); j++)
        {
          XitongSource *work = xitong_entity_list_nth (sources, j);
          gboolean is_named = FALSE;

          for (guint k = 0; find_work (self, work) == work && k < cited->len && !is_named; k++)
            is_named = is_known_through (self, cited->pdata[k], work);
          if (is_named)
            g_ptr_array_add (works, work);
        }
    }
  return works;
}

/* "Granick 1954, 26": the pages are those of the work it is known through. */
static void
append_through (const XitongCitedPages *self,
                GString                *text,
                const XitongSource     *work)
{
  g_autoptr (GPtrArray) cited = list_cited (self);
  gboolean is_first = TRUE;

  for (guint i = 0; i < cited->len; i++)
    {
      XitongSource *source = cited->pdata[i];

      if (source == work || !is_known_through (self, source, work))
        continue;
      /* Translators: works and informants known only through the work named before. */
      g_string_append (text, is_first ? C_("figure", "; in it, ") : "; ");
      g_string_append (text, source->short_form != NULL ? source->short_form : xitong_entity_get_title (source));
      append_ranges (text, g_hash_table_lookup (self->works, source));
      is_first = FALSE;
    }
}

char *
xitong_cited_pages_dup_paragraph (const XitongCitedPages *self)
{
  g_autoptr (GPtrArray) works = xitong_cited_pages_list_works (self);
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_works = 0;

  for (guint i = 0; i < works->len; i++)
    {
      XitongSource *work = works->pdata[i];
      GHashTable *pages = g_hash_table_lookup (self->works, work);

      if (work->through != NULL)
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
  XitongCase *enterprise_case = selection->structure->enterprise_case;

  add_case (self, enterprise_case);
  for (guint i = 0; i < selection->units->len; i++)
    {
      const XitongPlacement *placement = g_array_index (selection->units, XitongSelectedUnit, i).placement;

      xitong_cited_pages_add (self, enterprise_case, placement->evidence);
      for (guint j = 0; placement->contested != NULL && j < placement->contested->len; j++)
        xitong_cited_pages_add (self, enterprise_case, xitong_entity_data (g_ptr_array_index (placement->contested, j))->evidence);
      for (guint j = 0; placement->marks != NULL && j < placement->marks->len; j++)
        xitong_cited_pages_add (self, enterprise_case, g_array_index (placement->marks, XitongStandingMark, j).evidence);
    }
  for (guint i = 0; i < selection->subordinations->len; i++)
    xitong_cited_pages_add (self, enterprise_case, g_array_index (selection->subordinations, XitongSelectedSubordination, i).claim->evidence);
  for (guint i = 0; i < selection->ties->len; i++)
    xitong_cited_pages_add (self, enterprise_case, g_array_index (selection->ties, XitongSelectedTie, i).tie->evidence);
  for (guint i = 0; i < selection->bars->len; i++)
    xitong_cited_pages_add (self, enterprise_case, g_array_index (selection->bars, XitongSelectedBar, i).holding->evidence);
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
xitong_cited_pages_dup_ranges (const XitongCitedPages *self,
                               const XitongSource     *source)
{
  GHashTable *pages = g_hash_table_lookup (self->works, source);

  return pages != NULL ? dup_bare_ranges (pages) : g_strdup ("");
}

char *
xitong_cited_pages_dup_gaps (const XitongCitedPages *self,
                             const XitongSource     *source,
                             guint                   last,
                             guint                  *n_cited)
{
  GHashTable *pages = g_hash_table_lookup (self->works, source);
  g_autoptr (GHashTable) gaps = g_hash_table_new (NULL, NULL);

  for (guint page = 1; page <= MIN (last, MAX_PAGE); page++)
    if (pages == NULL || !g_hash_table_contains (pages, GUINT_TO_POINTER (page)))
      g_hash_table_add (gaps, GUINT_TO_POINTER (page));
  *n_cited = MIN (last, MAX_PAGE) - g_hash_table_size (gaps);
  return dup_bare_ranges (gaps);
}

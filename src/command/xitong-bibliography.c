/* xitong-bibliography.c - the works a figure cites, for a program that keeps references
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-bibliography.h"

#include <glib/gi18n.h>

#include "xitong-figure-writer.h"
#include "xitong-json-writer.h"

/* What the kinds of sources are called in BibTeX and in the Citation Style Language. */
static const struct
{
  const char *kind;
  const char *bibtex;
  const char *csl;
} kinds[] = {
  { "book", "book", "book" },
  { "article", "article", "article-journal" },
  { "newspaper", "article", "article-newspaper" },
  { "broadcast", "misc", "broadcast" },
  { "document", "misc", "document" },
  { "interview", "misc", "interview" },
};

gboolean
xitong_bibliography_format_from_path (const char                *path,
                                      XitongBibliographyFormat  *format,
                                      GError                   **error)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  if (g_str_has_suffix (lower, ".bib"))
    *format = XITONG_BIBLIOGRAPHY_BIBTEX;
  else if (g_str_has_suffix (lower, ".json"))
    *format = XITONG_BIBLIOGRAPHY_CSL_JSON;
  else
    {
      g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_FORMAT,
                   _("%s: the name says no format; end it with .bib for BibTeX, or .json for CSL"), path);
      return FALSE;
    }
  return TRUE;
}

/* (transfer full) (nullable): "35–41; known through Meaney 1988" */
static char *
dup_note (const XitongCitedPages *cited,
          XitongSource           *source)
{
  g_autofree char *pages = xitong_cited_pages_dup_ranges (cited, source);
  GString *note = g_string_new (NULL);

  if (*pages != '\0' && source->through == NULL)
    g_string_append_printf (note, _("Cited: %s"), pages);
  if (source->through != NULL)
    {
      const char *name = source->through->short_form != NULL ? source->through->short_form : xitong_entity_get_title (source->through);

      g_string_append_printf (note, _("Cited in %s"), name);
      if (*pages != '\0')
        g_string_append_printf (note, ", %s", pages);
    }
  return g_string_free (note, note->len == 0);
}

static void
append_escaped (GString    *text,
                const char *value)
{
  for (const char *at = value; *at != '\0'; at++)
    {
      if (strchr ("&%$#_{}", *at) != NULL)
        g_string_append_c (text, '\\');
      if (*at == '\\')
        g_string_append (text, "\\textbackslash{}");
      else if (*at == '~' || *at == '^')
        g_string_append_printf (text, "\\%c{}", *at);
      else
        g_string_append_c (text, *at);
    }
}

static void
append_field (GString    *text,
              const char *name,
              const char *value,
              gboolean    is_verbatim)
{
  if (value == NULL || *value == '\0')
    return;
  /* Two pairs of braces keep capitals as they are. */
  g_string_append_printf (text, ",\n  %s = %s", name, is_verbatim ? "{{" : "{");
  append_escaped (text, value);
  g_string_append (text, is_verbatim ? "}}" : "}");
}

static const char *
find_word (const XitongSource *source,
           gboolean            is_csl)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (source->kind, kinds[i].kind) == 0)
      return is_csl ? kinds[i].csl : kinds[i].bibtex;
  return is_csl ? "document" : "misc";
}

static void
append_bibtex (GString                *text,
               const XitongCitedPages *cited,
               XitongSource           *source,
               const char             *key)
{
  g_autofree char *note = dup_note (cited, source);

  g_string_append_printf (text, "%s@%s{%s", text->len > 0 ? "\n" : "", find_word (source, FALSE), key);
  append_field (text, "author", source->authors, FALSE);
  append_field (text, "title", xitong_entity_get_title (source), TRUE);
  append_field (text, "address", source->place, FALSE);
  append_field (text, "publisher", source->publisher, FALSE);
  append_field (text, "year", source->year, FALSE);
  append_field (text, "isbn", source->isbn, FALSE);
  append_field (text, "note", note, FALSE);
  g_string_append (text, "\n}\n");
}

static void
write_given (XitongJsonWriter *json,
             const char       *name,
             const char       *value)
{
  if (value != NULL)
    xitong_json_writer_text (json, name, value);
}

/* The last word is the family's, as in western names; a single word is a name as it stands. */
static void
write_authors (XitongJsonWriter *json,
               const char       *authors)
{
  g_auto (GStrv) names = authors != NULL ? g_strsplit (authors, " and ", -1) : NULL;

  if (names == NULL)
    return;
  xitong_json_writer_begin (json, "author", '[');
  for (guint i = 0; names[i] != NULL; i++)
    {
      char *last = strrchr (g_strstrip (names[i]), ' ');

      xitong_json_writer_begin (json, NULL, '{');
      if (last == NULL)
        xitong_json_writer_text (json, "literal", names[i]);
      else
        {
          *last = '\0';
          xitong_json_writer_text (json, "family", last + 1);
          xitong_json_writer_text (json, "given", names[i]);
        }
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_year (XitongJsonWriter *json,
            const char       *year)
{
  char *end = NULL;
  double number = year != NULL ? g_ascii_strtod (year, &end) : 0;

  if (year == NULL)
    return;
  xitong_json_writer_begin (json, "issued", '{');
  if (*end == '\0')
    {
      xitong_json_writer_begin (json, "date-parts", '[');
      xitong_json_writer_begin (json, NULL, '[');
      xitong_json_writer_number (json, NULL, number);
      xitong_json_writer_end (json);
      xitong_json_writer_end (json);
    }
  else
    xitong_json_writer_text (json, "literal", year);
  xitong_json_writer_end (json);
}

static void
write_csl (XitongJsonWriter       *json,
           const XitongCitedPages *cited,
           XitongSource           *source,
           const char             *key)
{
  g_autofree char *note = dup_note (cited, source);

  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "id", key);
  xitong_json_writer_text (json, "type", find_word (source, TRUE));
  write_authors (json, source->authors);
  xitong_json_writer_text (json, "title", xitong_entity_get_title (source));
  write_year (json, source->year);
  write_given (json, "publisher", source->publisher);
  write_given (json, "publisher-place", source->place);
  write_given (json, "ISBN", source->isbn);
  write_given (json, "note", note);
  xitong_json_writer_end (json);
}

/* Two works of two cases may have one id. */
static char *
dup_key (GHashTable   *taken,
         XitongSource *source)
{
  const char *id = xitong_entity_get_id (source);
  char *key = g_strdup (id);

  for (guint n = 2; g_hash_table_contains (taken, key); n++)
    {
      g_free (key);
      key = g_strdup_printf ("%s-%u", id, n);
    }
  g_hash_table_add (taken, g_strdup (key));
  return key;
}

char *
xitong_bibliography_dup (const XitongCitedPages   *cited,
                         XitongBibliographyFormat  format)
{
  g_autoptr (GPtrArray) works = xitong_cited_pages_list_works (cited);
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *list = NULL;
  XitongJsonWriter *json = xitong_json_writer_new ();

  xitong_json_writer_begin (json, NULL, '[');
  for (guint i = 0; i < works->len; i++)
    {
      g_autofree char *key = dup_key (taken, works->pdata[i]);

      append_bibtex (text, cited, works->pdata[i], key);
      write_csl (json, cited, works->pdata[i], key);
    }
  xitong_json_writer_end (json);
  list = xitong_json_writer_close (json);
  return format == XITONG_BIBLIOGRAPHY_BIBTEX ? g_strdup (text->str) : g_steal_pointer (&list);
}

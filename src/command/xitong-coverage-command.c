/* xitong-coverage-command.c - how much of its sources a case tells, chart by chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "xitong-case-evidence.h"
#include "xitong-case-library.h"
#include "xitong-cited-pages.h"
#include "xitong-coverage-charts.h"
#include "xitong-coverage-facts.h"
#include "xitong-evidence-json.h"
#include "xitong-subcommand.h"

/**
 * Coverage:
 * @enterprise_case: the case
 * @pages: all pages of all works
 * @n_claims: id of a source to how many claims cite it
 */
typedef struct
{
  XitongCase       *enterprise_case;
  XitongCitedPages *pages;
  GHashTable       *n_claims;
} Coverage;

static void
count (const XitongEvidence *evidence,
       gpointer              claim,
       gpointer              data)
{
  Coverage *self = data;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  xitong_cited_pages_add (self->pages, self->enterprise_case, evidence);
  for (guint i = 0; i < xitong_evidence_n_citations (evidence); i++)
    {
      const char *source = xitong_evidence_get_citation (evidence, i)->source;

      if (source != NULL && g_hash_table_add (seen, (gpointer) source))
        g_hash_table_insert (self->n_claims, (gpointer) source,
                             GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (self->n_claims, source)) + 1));
    }
}

/* How many pages the work has; 0 where that is not known. */
static guint
get_last_page (const XitongSource *source)
{
  return source->last_page != NULL ? (guint) g_ascii_strtoull (source->last_page, NULL, 10) : 0;
}

static const char *
get_name (XitongSource *source)
{
  return source->short_form != NULL ? source->short_form : xitong_entity_get_title (source);
}

static void
print_source (const Coverage *self,
              XitongSource   *source,
              guint           n_claims)
{
  g_autofree char *ranges = xitong_cited_pages_dup_ranges (self->pages, source);
  guint last = get_last_page (source), n_cited = 0;
  g_autofree char *gaps = xitong_cited_pages_dup_gaps (self->pages, source, last, &n_cited);

  g_print (ngettext ("%s: %u claim", "%s: %u claims", n_claims), get_name (source), n_claims);
  if (last > 0)
    g_print (_("; %u of %u pages are cited (%.0f %%)"), n_cited, last, 100.0 * n_cited / last);
  g_print ("\n");
  if (*ranges != '\0')
    g_print (_("  cited: %s\n"), ranges);
  if (last > 0 && *gaps != '\0')
    g_print (_("  not cited: %s\n"), gaps);
}

static void
write_number (XitongJsonWriter *json,
              const char       *name,
              guint             number)
{
  xitong_json_writer_number (json, name, number);
}

static void
write_source (XitongJsonWriter *json,
              const Coverage   *self,
              XitongSource     *source,
              guint             n_claims)
{
  g_autofree char *ranges = xitong_cited_pages_dup_ranges (self->pages, source);
  guint last = get_last_page (source), n_cited = 0;
  g_autofree char *gaps = xitong_cited_pages_dup_gaps (self->pages, source, last, &n_cited);

  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "id", xitong_entity_get_id (source));
  xitong_json_write_id (json, "through", source->through);
  write_number (json, "claims", n_claims);
  xitong_json_writer_text (json, "cited", ranges);
  if (last > 0)
    {
      xitong_json_writer_text (json, "notCited", gaps);
      write_number (json, "pages", last);
      write_number (json, "pagesCited", n_cited);
    }
  xitong_json_writer_end (json);
}

static void
tell_sources (XitongCase       *enterprise_case,
              XitongJsonWriter *json)
{
  g_autoptr (XitongCitedPages) pages = xitong_cited_pages_new ();
  g_autoptr (GHashTable) n_claims = g_hash_table_new (g_str_hash, g_str_equal);
  Coverage self = { enterprise_case, pages, n_claims };

  xitong_case_foreach_evidence (enterprise_case, count, &self);
  if (json != NULL)
    xitong_json_writer_begin (json, "sources", '[');
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->sources); i++)
    {
      XitongSource *source = xitong_entity_list_nth (enterprise_case->sources, i);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (n_claims, xitong_entity_get_id (source)));

      if (json != NULL)
        write_source (json, &self, source, n);
      else
        print_source (&self, source, n);
    }
  if (json != NULL)
    xitong_json_writer_end (json);
}

/* @facts: (nullable); @json: (nullable) */
static void
tell (XitongCase       *enterprise_case,
      GPtrArray        *facts,
      XitongJsonWriter *json)
{
  tell_sources (enterprise_case, json);
  xitong_coverage_charts_tell (enterprise_case, json);
  if (facts != NULL)
    xitong_coverage_facts_tell (facts, json);
}

static void
tell_as_json (XitongCase *enterprise_case,
              GPtrArray  *facts)
{
  XitongJsonWriter *json = xitong_json_writer_new ();
  g_autofree char *text = NULL;

  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "case", xitong_entity_get_id (enterprise_case));
  tell (enterprise_case, facts, json);
  xitong_json_writer_end (json);
  text = xitong_json_writer_close (json);
  fputs (text, stdout);
}

static int
run (int    argc,
     char **argv)
{
  g_autofree char *name = NULL, *facts_path = NULL;
  gboolean as_json = FALSE;
  const GOptionEntry entries[] = {
    { "case", 0, 0, G_OPTION_ARG_FILENAME, &name, N_("The case: an id or a file"), "C" },
    { "facts", 0, 0, G_OPTION_ARG_FILENAME, &facts_path, N_("A table of facts, and what tells each: which are not told, and why"), "FILE" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (XitongCase) enterprise_case = NULL;
  g_autoptr (GPtrArray) facts = NULL;
  g_autoptr (GError) error = NULL;
  int code;

  if (!xitong_subcommand_parse (&xitong_coverage_command, entries, "", &argc, &argv))
    return 2;
  enterprise_case = xitong_case_library_open_asked (name, &code);
  if (enterprise_case == NULL)
    return code;
  facts = facts_path != NULL ? xitong_coverage_facts_read (facts_path, &error) : NULL;
  if (error != NULL)
    return xitong_subcommand_fail (error);
  if (as_json)
    tell_as_json (enterprise_case, facts);
  else
    tell (enterprise_case, facts, NULL);
  return 0;
}

const XitongSubcommand xitong_coverage_command = { "coverage", N_("Tell how much of its sources a case tells, chart by chart"), run };

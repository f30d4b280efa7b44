/* xitong-numbers-command.c - the counts and shares that a case gives, as a table
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "xitong-case-library.h"
#include "xitong-subcommand.h"

/* The value, its bounds, and out of how many. */
#define N_COUNTS 6

/* A field of a table of comma-separated values (RFC 4180): in quotes where it has to be. */
static void
append_field (GString    *row,
              const char *text)
{
  if (row->len > 0)
    g_string_append_c (row, ',');
  if (text == NULL)
    return;
  if (strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (row, text);
      return;
    }
  g_string_append_c (row, '"');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (row, '"');
      g_string_append_c (row, *c);
    }
  g_string_append_c (row, '"');
}

static void
print_row (const char * const *fields,
           guint               n)
{
  g_autoptr (GString) row = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    append_field (row, fields[i]);
  fputs (row->str, stdout);
  fputs ("\n", stdout);
}

static char *
dup_ids (GPtrArray *entities)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; entities != NULL && i < entities->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", xitong_entity_get_id (g_ptr_array_index (entities, i)));
  return g_string_free (ids, FALSE);
}

static char *
dup_citations (const XitongEvidence *evidence)
{
  GString *citations = g_string_new (NULL);

  for (guint i = 0; evidence != NULL && i < evidence->citations->len; i++)
    {
      const XitongCitation *citation = &g_array_index (evidence->citations, XitongCitation, i);

      g_string_append_printf (citations, "%s%s%s%s", i > 0 ? "; " : "", citation->source, citation->pages != NULL ? " " : "",
                              citation->pages != NULL ? citation->pages : "");
    }
  return g_string_free (citations, FALSE);
}

/* "720,000" as 720000, as spreadsheets take it; %NULL where it is no number, but words. (transfer full) */
static char *
dup_plain (const char *written)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *c = written; c != NULL && *c != '\0'; c++)
    {
      gboolean groups = *c == ',' && c > written && g_ascii_isdigit (c[-1]) && strspn (c + 1, "0123456789") == 3;

      if (!groups && !g_ascii_isdigit (*c) && !((*c == '.' || *c == '-') && g_ascii_isdigit (c[1]) && strchr (plain->str, *c) == NULL))
        return NULL;
      if (!groups)
        g_string_append_c (plain, *c);
    }
  return plain->len > 0 ? g_string_free (g_steal_pointer (&plain), FALSE) : NULL;
}

/* The words among them, as they are written: "thousands". */
static char *
dup_words (const char * const *written,
           char               **plain,
           guint                n)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    if (written[i] != NULL && plain[i] == NULL)
      g_string_append_printf (words, "%s%s", words->len > 0 ? "; " : "", written[i]);
  return g_string_free (words, FALSE);
}

static void
print_value (const char              *kind,
             const char              *id,
             XitongNumber            *number,
             const XitongNumberValue *value)
{
  const char *written[N_COUNTS] = { value->value, value->low, value->high, value->below, value->above, value->of };
  char *plain[N_COUNTS];
  g_autofree char *about = dup_ids (number->about);
  g_autofree char *citations = dup_citations (value->evidence);
  g_autofree char *words = NULL;
  const XitongTexts *title = xitong_entity_data (number)->title;

  for (guint i = 0; i < N_COUNTS; i++)
    plain[i] = dup_plain (written[i]);
  words = dup_words (written, plain, N_COUNTS);
  {
    const char *fields[] = {
      kind, id, about, title != NULL ? xitong_texts_pick (title, NULL) : NULL, number->measure, value->on.text,
      plain[0], plain[1], plain[2], plain[3], plain[4], plain[5], value->circa ? "yes" : "", words, value->printed,
      value->evidence != NULL ? xitong_standing_word (value->evidence->standing) : NULL, citations,
    };

    print_row (fields, G_N_ELEMENTS (fields));
  }
  for (guint i = 0; i < N_COUNTS; i++)
    g_free (plain[i]);
}

static void
print_numbers (XitongEntityList *numbers,
               const char *kind,
               gpointer    owner)
{
  for (guint i = 0; i < xitong_case_count (numbers); i++)
    {
      XitongNumber *number = xitong_case_nth (numbers, i);

      for (guint j = 0; j < number->values->len; j++)
        print_value (kind, xitong_entity_get_id (owner), number, &g_array_index (number->values, XitongNumberValue, j));
    }
}

static void
print_table (XitongCase *enterprise_case)
{
  static const char * const heading[] = {
    "of", "id", "about", "title", "measure", "on", "value", "low", "high", "below", "above", "out of", "circa", "text", "as printed", "standing", "sources",
  };

  print_row (heading, G_N_ELEMENTS (heading));
  print_numbers (enterprise_case->numbers, "case", enterprise_case);
  for (guint i = 0; i < xitong_case_count (enterprise_case->systems); i++)
    {
      XitongSystem *system = xitong_case_nth (enterprise_case->systems, i);

      print_numbers (system->numbers, "system", system);
    }
  for (guint i = 0; i < xitong_case_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_case_nth (enterprise_case->eras, i);

      print_numbers (era->numbers, "era", era);
    }
  for (guint i = 0; i < xitong_case_count (enterprise_case->variants); i++)
    {
      XitongVariant *variant = xitong_case_nth (enterprise_case->variants, i);

      print_numbers (variant->numbers, "variant", variant);
    }
}

static int
run (int    argc,
     char **argv)
{
  g_autofree char *name = NULL;
  const GOptionEntry entries[] = {
    { "case", 0, 0, G_OPTION_ARG_FILENAME, &name, N_("The case: an id or a file"), "C" },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (XitongCase) enterprise_case = NULL;
  int code;

  if (!xitong_subcommand_parse (&xitong_numbers_command, entries, "", &argc, &argv))
    return 2;
  enterprise_case = xitong_case_library_open_asked (name, &code);
  if (enterprise_case == NULL)
    return code;
  print_table (enterprise_case);
  return 0;
}

const XitongSubcommand xitong_numbers_command = { "numbers", N_("Write the numbers that a case gives as CSV, with their pages"), run };

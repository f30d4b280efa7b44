/* xitong-numbers-command.c - the counts and shares that a case gives, as a table
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "xitong-case-library.h"
#include "xitong-plain-number.h"
#include "xitong-subcommand.h"

/* What of a number is a number: the value, its bounds, and out of how many it is. */
enum
{
  VALUE,
  LOW,
  HIGH,
  BELOW,
  ABOVE,
  OF,
  N_COUNTS,
};

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

/* Without it spreadsheets take the text for that of an old code page, and spoil every letter that is not of ASCII. */
#define BYTE_ORDER_MARK "\357\273\277"

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

/* Numbers stand in the columns of numbers, words behind them: "thousands". (transfer full) */
static char *
sort_out (const XitongNumberValue *value,
          char                   **plain)
{
  const char *written[N_COUNTS] = { value->value, value->low, value->high, value->below, value->above, value->of };
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < N_COUNTS; i++)
    plain[i] = xitong_plain_number_dup (written[i]);
  for (guint i = 0; i < N_COUNTS; i++)
    {
      const gboolean may_be_range = i == VALUE && value->low == NULL && value->high == NULL;

      if (written[i] == NULL || plain[i] != NULL || (may_be_range && xitong_plain_number_dup_range (written[i], &plain[LOW], &plain[HIGH])))
        continue;
      g_string_append_printf (words, "%s%s", words->len > 0 ? "; " : "", written[i]);
    }
  return g_string_free (words, FALSE);
}

static void
print_value (const char              *kind,
             const char              *id,
             XitongNumber            *number,
             const XitongNumberValue *value)
{
  char *plain[N_COUNTS];
  g_autofree char *words = sort_out (value, plain);
  g_autofree char *about = dup_ids (number->about);
  g_autofree char *citations = dup_citations (value->evidence);
  const XitongTexts *title = xitong_entity_data (number)->title;
  const char *fields[] = {
    kind, id, about, title != NULL ? xitong_texts_pick (title, NULL) : NULL, number->measure, value->on.text,
    plain[VALUE], plain[LOW], plain[HIGH], plain[BELOW], plain[ABOVE], plain[OF], value->circa ? "yes" : "", words, value->printed,
    value->evidence != NULL ? xitong_standing_word (value->evidence->standing) : NULL, citations,
  };

  print_row (fields, G_N_ELEMENTS (fields));
  for (guint i = 0; i < N_COUNTS; i++)
    g_free (plain[i]);
}

static void
print_numbers (XitongEntityList *numbers,
               const char       *kind,
               gpointer          owner)
{
  for (guint i = 0; i < xitong_entity_list_count (numbers); i++)
    {
      XitongNumber *number = xitong_entity_list_nth (numbers, i);

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
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->systems); i++)
    {
      XitongSystem *system = xitong_entity_list_nth (enterprise_case->systems, i);

      print_numbers (system->numbers, "system", system);
    }
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      print_numbers (era->numbers, "era", era);
    }
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    {
      XitongVariant *variant = xitong_entity_list_nth (enterprise_case->variants, i);

      print_numbers (variant->numbers, "variant", variant);
    }
}

static int
run (int    argc,
     char **argv)
{
  g_autofree char *name = NULL;
  gboolean no_bom = FALSE;
  const GOptionEntry entries[] = {
    { "case", 0, 0, G_OPTION_ARG_FILENAME, &name, N_("The case: an id or a file"), "C" },
    { "no-bom", 0, 0, G_OPTION_ARG_NONE, &no_bom, N_("Without the byte order mark, by which spreadsheets know that the text is UTF-8"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (XitongCase) enterprise_case = NULL;
  int code;

  if (!xitong_subcommand_parse (&xitong_numbers_command, entries, "", &argc, &argv))
    return 2;
  enterprise_case = xitong_case_library_open_asked (name, &code);
  if (enterprise_case == NULL)
    return code;
  if (!no_bom)
    fputs (BYTE_ORDER_MARK, stdout);
  print_table (enterprise_case);
  return 0;
}

const XitongSubcommand xitong_numbers_command = { "numbers", N_("Write the numbers that a case gives as CSV, with their pages"), run };

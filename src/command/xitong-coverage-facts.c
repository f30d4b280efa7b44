/* xitong-coverage-facts.c - which facts of a list a case does not tell, and why
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-coverage-facts.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

enum
{
  COLUMN_NAME,
  COLUMN_IDS,
  COLUMN_WORDS,
  COLUMN_EXCUSE,
  N_COLUMNS,
};

GPtrArray *
xitong_coverage_facts_read (const char  *path,
                            GError     **error)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  if (!g_file_get_contents (path, &text, NULL, error))
    return NULL;
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 1; i < g_strv_length (lines) && (*lines[i] != '\0' || lines[i + 1] != NULL); i++)
    {
      g_auto (GStrv) columns = g_strsplit (lines[i], "\t", -1);

      if (g_strv_length (columns) != N_COLUMNS || !g_utf8_validate (lines[i], -1, NULL))
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _("%s:%u: this line has to have four columns with tabs between: a name, ids, words, and why the fact is not told"), path, i + 1);
          return NULL;
        }
      g_ptr_array_add (facts, g_steal_pointer (&columns));
    }
  return g_steal_pointer (&facts);
}

static gboolean
is_told (GStrv fact)
{
  return *fact[COLUMN_IDS] != '\0' || *fact[COLUMN_WORDS] != '\0';
}

static guint
count_told (GPtrArray *facts)
{
  guint n = 0;

  for (guint i = 0; i < facts->len; i++)
    n += is_told (g_ptr_array_index (facts, i));
  return n;
}

static void
write_facts (XitongJsonWriter *json,
             GPtrArray        *facts)
{
  xitong_json_writer_begin (json, "facts", '{');
  xitong_json_writer_number (json, "all", facts->len);
  xitong_json_writer_number (json, "told", count_told (facts));
  xitong_json_writer_begin (json, "notTold", '[');
  for (guint i = 0; i < facts->len; i++)
    {
      GStrv fact = g_ptr_array_index (facts, i);

      if (is_told (fact))
        continue;
      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "fact", fact[COLUMN_NAME]);
      xitong_json_writer_text (json, "why", fact[COLUMN_EXCUSE]);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
  xitong_json_writer_end (json);
}

static void
print_facts (GPtrArray *facts)
{
  g_print (_("\n%u of %u facts are told\n"), count_told (facts), facts->len);
  for (guint i = 0; i < facts->len; i++)
    {
      GStrv fact = g_ptr_array_index (facts, i);

      if (!is_told (fact))
        g_print (_("  not %s: %s\n"), fact[COLUMN_NAME], *fact[COLUMN_EXCUSE] != '\0' ? fact[COLUMN_EXCUSE] : _("no reason is given"));
    }
}

void
xitong_coverage_facts_tell (GPtrArray        *facts,
                            XitongJsonWriter *json)
{
  if (json != NULL)
    write_facts (json, facts);
  else
    print_facts (facts);
}

/* xitong-list-command.c - the cases, with their eras, changes, variants and procedures
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "xitong-case-library.h"
#include "xitong-data-directory.h"
#include "xitong-json-writer.h"
#include "xitong-subcommand.h"

static void
write_entity (XitongJsonWriter *json,
              gpointer          entity)
{
  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "id", xitong_entity_get_id (entity));
  xitong_json_writer_text (json, "title", xitong_entity_get_title (entity));
}

static void
write_changes (XitongJsonWriter *json,
               XitongEra        *era)
{
  xitong_json_writer_begin (json, "changes", '[');
  for (guint i = 0; i < xitong_entity_list_count (era->changes); i++)
    {
      XitongChange *change = xitong_entity_list_nth (era->changes, i);

      write_entity (json, change);
      xitong_json_writer_text (json, "on", change->on.text);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_variants (XitongJsonWriter *json,
                XitongCase       *enterprise_case,
                XitongEra        *era)
{
  xitong_json_writer_begin (json, "variants", '[');
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    {
      XitongVariant *variant = xitong_entity_list_nth (enterprise_case->variants, i);

      if (!xitong_variant_is_offered_in (variant, era))
        continue;
      write_entity (json, variant);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_case (XitongJsonWriter *json,
            XitongCase       *enterprise_case)
{
  write_entity (json, enterprise_case);
  xitong_json_writer_begin (json, "eras", '[');
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      write_entity (json, era);
      xitong_json_writer_text (json, "from", era->from.text);
      xitong_json_writer_text (json, "to", era->to.text);
      write_changes (json, era);
      write_variants (json, enterprise_case, era);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "procedures", '[');
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->procedures); i++)
    {
      write_entity (json, xitong_entity_list_nth (enterprise_case->procedures, i));
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
  xitong_json_writer_end (json);
}

/* How wide the columns of ids and of years are, in letters. */
typedef struct
{
  int ids;
  int spans;
} Columns;

static void
widen (int        *column,
       const char *text)
{
  *column = MAX (*column, (int) g_utf8_strlen (text, -1));
}

static void
measure_columns (XitongCase *enterprise_case,
                 Columns    *columns)
{
  *columns = (Columns) { 0, 0 };
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);
      g_autofree char *span = xitong_date_dup_span (&era->from, &era->to);

      widen (&columns->spans, span);
      widen (&columns->ids, xitong_entity_get_id (era));
      for (guint j = 0; j < xitong_entity_list_count (era->changes); j++)
        {
          XitongChange *change = xitong_entity_list_nth (era->changes, j);
          g_autofree char *on = xitong_date_dup_display (&change->on);

          widen (&columns->ids, xitong_entity_get_id (change));
          widen (&columns->spans, on != NULL ? on : "");
        }
    }
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    widen (&columns->ids, xitong_entity_get_id (xitong_entity_list_nth (enterprise_case->variants, i)));
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->procedures); i++)
    widen (&columns->ids, xitong_entity_get_id (xitong_entity_list_nth (enterprise_case->procedures, i)));
}

/* printf counts bytes, and "1949–52" has more of them than letters. */
static void
print_padded (const char *text,
              int         width)
{
  g_print ("%s%*s", text, MAX (width - (int) g_utf8_strlen (text, -1), 0), "");
}

/* @on: (nullable): when */
static void
print_entity (const char       *kind,
              const Columns    *columns,
              gpointer          entity,
              const XitongDate *on)
{
  g_autofree char *date = on != NULL ? xitong_date_dup_display (on) : NULL;

  g_print ("    %-9s ", kind);
  print_padded (xitong_entity_get_id (entity), columns->ids);
  g_print ("  ");
  print_padded (date != NULL ? date : "", columns->spans);
  g_print ("  %s\n", xitong_entity_get_title (entity));
}

static void
print_era (XitongEra     *era,
           const Columns *columns)
{
  g_autofree char *span = xitong_date_dup_span (&era->from, &era->to);

  g_print ("\n  %-11s ", "era");
  print_padded (xitong_entity_get_id (era), columns->ids);
  g_print ("  ");
  print_padded (span, columns->spans);
  g_print ("  %s\n", xitong_entity_get_title (era));
}

static void
print_variants (XitongCase    *enterprise_case,
                XitongEra     *era,
                const Columns *columns)
{
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    {
      XitongVariant *variant = xitong_entity_list_nth (enterprise_case->variants, i);

      if (xitong_variant_is_offered_in (variant, era))
        print_entity ("variant", columns, variant, NULL);
    }
}

static void
print_case (XitongCase *enterprise_case)
{
  Columns columns;

  measure_columns (enterprise_case, &columns);
  g_print ("%s  %s\n", xitong_entity_get_id (enterprise_case), xitong_entity_get_title (enterprise_case));
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      print_era (era, &columns);
      for (guint j = 0; j < xitong_entity_list_count (era->changes); j++)
        {
          XitongChange *change = xitong_entity_list_nth (era->changes, j);

          print_entity ("change", &columns, change, &change->on);
        }
      print_variants (enterprise_case, era, &columns);
    }
  if (xitong_entity_list_count (enterprise_case->procedures) > 0)
    g_print ("\n");
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->procedures); i++)
    print_entity ("procedure", &columns, xitong_entity_list_nth (enterprise_case->procedures, i), NULL);
}

static void
tell_none (void)
{
  g_autofree char *directory = xitong_data_directory_dup ("cases");

  g_printerr (_("xitong: No cases are installed in %s. A case of your own can be named by its file.\n"), directory);
}

static int
run (int    argc,
     char **argv)
{
  gboolean as_json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) paths = NULL;
  XitongJsonWriter *json;
  g_autofree char *text = NULL;
  int code = 0;

  if (!xitong_subcommand_parse (&xitong_list_command, entries, _("[FILE…]"), &argc, &argv))
    return 2;
  paths = argc > 1 ? g_strdupv (argv + 1) : xitong_data_directory_dup_cases ();
  if (paths[0] == NULL)
    tell_none ();
  json = xitong_json_writer_new ();
  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_begin (json, "cases", '[');
  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (XitongCase) enterprise_case = xitong_case_library_open (paths[i], &error);

      if (enterprise_case == NULL)
        code = xitong_subcommand_fail (error);
      else if (as_json)
        write_case (json, enterprise_case);
      else
        {
          g_print ("%s", i > 0 ? "\n" : "");
          print_case (enterprise_case);
        }
    }
  xitong_json_writer_end (json);
  xitong_json_writer_end (json);
  text = xitong_json_writer_close (json);
  if (as_json)
    fputs (text, stdout);
  return code;
}

const XitongSubcommand xitong_list_command = { "list", N_("Name the cases, or those named, with their eras, changes, variants and procedures"), run };

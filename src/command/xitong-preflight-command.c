/* xitong-preflight-command.c - whether a finished figure keeps a journal's rules
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "xitong-data-directory.h"
#include "xitong-figure-fit.h"
#include "xitong-figure-measure.h"
#include "xitong-journal-mend.h"
#include "xitong-subcommand.h"

static const char *
get_colours_text (XitongColours colours)
{
  if (colours == XITONG_COLOURS_BW)
    return _("black and white");
  return colours == XITONG_COLOURS_GREY ? _("greys") : _("colours");
}

static void
print_measured (const XitongMeasuredFigure *measured)
{
  const double millimetre = 72 / 25.4;

  if (measured->width > 0)
    g_print (_("Size: %.1f by %.1f mm\n"), measured->width / millimetre, measured->height / millimetre);
  if (measured->dpi > 0)
    g_print (_("Resolution: %.0f dpi\n"), measured->dpi);
  if (measured->thinnest_line > 0)
    g_print (_("Thinnest line: %.2f pt\n"), measured->thinnest_line);
  if (measured->smallest_type > 0)
    g_print (_("Type: %.1f to %.1f pt\n"), measured->smallest_type, measured->largest_type);
  for (guint i = 0; i < measured->fonts->len; i++)
    g_print (_("Font: %s\n"), (const char *) measured->fonts->pdata[i]);
  g_print (_("Printed in: %s\n"), get_colours_text (measured->colours));
}

static XitongMeasuredFigure *
measure (const char  *path,
         GError     **error)
{
  g_autoptr (GBytes) bytes = NULL;
  XitongMeasuredFigure *measured;
  XitongFormat format;
  char *contents;
  gsize length;

  if (!xitong_format_from_path (path, &format, error) || !g_file_get_contents (path, &contents, &length, error))
    return NULL;
  bytes = g_bytes_new_take (contents, length);
  measured = xitong_figure_measure (bytes, format, error);
  if (measured == NULL)
    g_prefix_error (error, "%s: ", path);
  return measured;
}

/* Not against the journal's rules, where it names no height, and yet on no page. */
static void
warn_of_height (const XitongJournal        *journal,
                const XitongMeasuredFigure *measured)
{
  const double millimetre = 72 / 25.4;

  if (journal->max_height <= 0 && measured->height > XITONG_PAGE_HEIGHT + millimetre)
    g_print (_("Height: %.1f mm is more than a page has room for, %.0f mm. %s names no height: ask whether it takes that.\n"),
             measured->height / millimetre, XITONG_PAGE_HEIGHT / millimetre, journal->name);
}

static int
preflight (const char *path,
           const char *profile)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *directory = xitong_data_directory_dup ("profiles");
  g_autoptr (XitongJournal) journal = xitong_journal_open (directory, profile, &error);
  g_autoptr (XitongMeasuredFigure) measured = journal != NULL ? measure (path, &error) : NULL;
  g_autoptr (GPtrArray) broken = NULL;

  if (measured == NULL)
    return xitong_subcommand_fail (error);
  print_measured (measured);
  broken = xitong_journal_check (journal, measured);
  for (guint i = 0; i < broken->len; i++)
    {
      g_autofree char *text = xitong_journal_mend_dup_text (journal, broken->pdata[i], measured, NULL);

      g_print ("%s: %s\n", path, text);
    }
  warn_of_height (journal, measured);
  if (broken->len == 0)
    g_print (_("%s keeps the rules of %s that can be measured.\n"), path, journal->name);
  return broken->len == 0 ? 0 : 1;
}

/* "84, 174 mm wide, up to 234 mm high": what one looks for first. */
static char *
dup_sizes (const XitongJournal *journal)
{
  GString *sizes = g_string_new (NULL);

  for (guint i = 0; i < journal->widths->len; i++)
    g_string_append_printf (sizes, "%s%.0f", i > 0 ? ", " : "", g_array_index (journal->widths, double, i) * 25.4 / 72);
  if (sizes->len > 0)
    g_string_append (sizes, _(" mm wide"));
  if (journal->max_height > 0)
    g_string_append_printf (sizes, _("%sup to %.0f mm high"), sizes->len > 0 ? ", " : "", journal->max_height * 25.4 / 72);
  return g_string_free (sizes, FALSE);
}

static void
print_profiles (void)
{
  g_autofree char *directory = xitong_data_directory_dup ("profiles");
  g_auto (GStrv) names = xitong_journal_dup_profiles (directory);
  int width = 0;

  for (guint i = 0; names[i] != NULL; i++)
    width = MAX (width, (int) strlen (names[i]));
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (XitongJournal) journal = xitong_journal_open (directory, names[i], NULL);
      g_autofree char *sizes = journal != NULL ? dup_sizes (journal) : NULL;

      if (journal != NULL)
        g_printerr ("  %-*s  %s%s%s\n", width, names[i], journal->name, *sizes != '\0' ? ": " : "", sizes);
    }
}

static int
run (int    argc,
     char **argv)
{
  g_autofree char *profile = NULL;
  const GOptionEntry entries[] = {
    { "journal", 0, 0, G_OPTION_ARG_FILENAME, &profile, N_("Whose rules: a profile's name, or a file; without it the profiles are listed"), "PROFILE" },
    G_OPTION_ENTRY_NULL
  };

  if (!xitong_subcommand_parse (&xitong_preflight_command, entries, _("FILE"), &argc, &argv))
    return 2;
  if (argc != 2 || profile == NULL)
    {
      g_printerr (_("xitong: preflight needs one finished figure, and --journal with the name of a profile, or a file. There are:\n"));
      print_profiles ();
      return 2;
    }
  return preflight (argv[1], profile);
}

const XitongSubcommand xitong_preflight_command = { "preflight", N_("Measure a finished figure against a journal's rules"), run };

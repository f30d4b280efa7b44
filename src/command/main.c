/* main.c - the command xitong
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "xitong-nearest-word.h"
#include "xitong-subcommand.h"

static const XitongSubcommand * const subcommands[] = {
  &xitong_list_command,
  &xitong_check_command,
  &xitong_show_command,
  &xitong_diff_command,
  &xitong_export_command,
  &xitong_preflight_command,
  &xitong_coverage_command,
  &xitong_numbers_command,
};

static void
print_help (void)
{
  g_print (_("Xitong, an atlas of organization charts through time\n\n"
             "  xitong [FILE…]       open the window\n"));
  for (guint i = 0; i < G_N_ELEMENTS (subcommands); i++)
    g_print ("  xitong %-13s %s\n", subcommands[i]->name, _(subcommands[i]->summary));
  g_print (_("  xitong --version     say which Xitong this is\n"
             "\nFor a first figure: xitong export --case china -o china.pdf\n"
             "\"xitong WORD --help\" tells more.\n"));
}

/* The window program stands beside this one where both are installed; in the build tree it has a folder of its own. */
static int
open_window (char **argv)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *directory = g_path_get_dirname (self != NULL ? self : argv[0]);
  g_autofree char *beside = g_build_filename (directory, "xitong-window", NULL);
  g_autofree char *built = g_build_filename (directory, "..", "app", "xitong-window", NULL);

  execv (beside, argv);
  execv (built, argv);
  g_printerr (_("xitong: the window program xitong-window is not installed. \"xitong --help\" tells what works without it.\n"));
  return 1;
}

/* What was printed into a full disk or a closed pipe was not printed. */
static int
finish (int code)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return code;
  g_printerr (_("xitong: The output cannot be written: %s\n"), g_strerror (errno));
  return code != 0 ? code : 1;
}

static void
refuse (const char *word)
{
  const char *words[G_N_ELEMENTS (subcommands) + 1] = { NULL };
  g_autofree char *hint = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (subcommands); i++)
    words[i] = subcommands[i]->name;
  if (strpbrk (word, "./") != NULL)
    {
      g_printerr (_("xitong: There is no file %s.\n"), word);
      return;
    }
  hint = xitong_nearest_word_dup_hint_among (words, word);
  /* Translators: the second is a sentence, or nothing. */
  g_printerr (_("xitong: \"%s\" is neither a file nor one of the words that may stand there.%s\n\n"), word, hint);
  print_help ();
}

static void
print_as_it_is (const char *text)
{
  fputs (text, stdout);
}

static void
print_error_as_it_is (const char *text)
{
  fputs (text, stderr);
}

/* A machine whose locale was never set takes UTF-8 all the same; question marks in place of years and names help nobody. */
static void
print_without_locale (void)
{
  const char *charset;

  if (g_get_charset (&charset) || !g_str_equal (charset, "ANSI_X3.4-1968"))
    return;
  g_set_print_handler (print_as_it_is);
  g_set_printerr_handler (print_error_as_it_is);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  print_without_locale ();

  if (argc < 2)
    return open_window (argv);
  for (guint i = 0; i < G_N_ELEMENTS (subcommands); i++)
    if (strcmp (argv[1], subcommands[i]->name) == 0)
      return finish (subcommands[i]->run (argc - 1, argv + 1));
  if (strcmp (argv[1], "--help") == 0 || strcmp (argv[1], "-h") == 0 || strcmp (argv[1], "help") == 0)
    {
      print_help ();
      return finish (0);
    }
  if (strcmp (argv[1], "--version") == 0)
    {
      g_print ("xitong %s\n", XITONG_VERSION);
      return finish (0);
    }
  if (g_file_test (argv[1], G_FILE_TEST_EXISTS))
    return open_window (argv);
  refuse (argv[1]);
  return 2;
}

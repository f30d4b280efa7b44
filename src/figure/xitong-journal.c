/* xitong-journal.c - what a journal asks of figures
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-journal.h"

#include "xitong-alike-fonts.h"
#include "xitong-nearest-word.h"

#include <glib/gi18n-lib.h>

#define GROUP "Journal"
#define MILLIMETRE (72 / 25.4)

/* Names in boxes against the smallest and the largest texts of a chart without title. */
#define SMALLEST_TEXT (6.0 / 7)
#define LARGEST_TEXT (8.2 / 7)

static const char * const colour_words[] = { "bw", "grey", "colour", NULL };

void
xitong_journal_free (XitongJournal *self)
{
  g_free (self->id);
  g_free (self->name);
  g_free (self->source);
  g_array_unref (self->widths);
  g_strfreev (self->formats);
  g_strfreev (self->fonts);
  g_free (self);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

char **
xitong_journal_dup_profiles (const char *directory)
{
  g_autoptr (GDir) entries = g_dir_open (directory, 0, NULL);
  GPtrArray *names = g_ptr_array_new ();

  for (const char *name; entries != NULL && (name = g_dir_read_name (entries)) != NULL;)
    if (g_str_has_suffix (name, ".ini"))
      g_ptr_array_add (names, g_strndup (name, strlen (name) - strlen (".ini")));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (names, FALSE);
}

static void
name_profiles (const char  *directory,
               const char  *id,
               GError     **error)
{
  g_auto (GStrv) names = xitong_journal_dup_profiles (directory);
  g_autofree char *list = g_strjoinv (", ", names);
  g_autofree char *hint = xitong_nearest_word_dup_hint_among ((const char * const *) names, id);

  g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_FORMAT,
               /* Translators: the second is a sentence, or nothing */
               _("There is no journal profile \"%s\", and no such file.%s There are: %s"), id, hint, list);
}

static double
get_number (GKeyFile   *file,
            const char *key)
{
  g_autofree char *text = g_key_file_get_string (file, GROUP, key, NULL);

  return text != NULL ? g_ascii_strtod (text, NULL) : 0;
}

static gboolean
get_flag (GKeyFile   *file,
          const char *key)
{
  return !g_key_file_has_key (file, GROUP, key, NULL) || g_key_file_get_boolean (file, GROUP, key, NULL);
}

static void
read_colours (XitongJournal *self,
              GKeyFile      *file)
{
  g_autofree char *colours = g_key_file_get_string (file, GROUP, "Colours", NULL);
  g_autofree char *palette = g_key_file_get_string (file, GROUP, "Palette", NULL);

  self->colours = XITONG_COLOURS_COLOUR;
  for (guint i = 0; colour_words[i] != NULL; i++)
    if (g_strcmp0 (colours, colour_words[i]) == 0)
      self->colours = (XitongColours) i;
  if (palette == NULL || !xitong_palette_from_word (palette, &self->palette))
    xitong_palette_from_word (colour_words[self->colours], &self->palette);
}

static XitongJournal *
read_profile (GKeyFile   *file,
              const char *id)
{
  XitongJournal *self = g_new0 (XitongJournal, 1);
  gsize n_widths = 0;
  g_autofree double *widths = g_key_file_get_double_list (file, GROUP, "Widths", &n_widths, NULL);

  self->id = g_strdup (id);
  self->name = g_key_file_get_string (file, GROUP, "Name", NULL);
  if (self->name == NULL)
    self->name = g_strdup (id);
  self->source = g_key_file_get_string (file, GROUP, "Source", NULL);
  self->widths = g_array_new (FALSE, FALSE, sizeof (double));
  for (gsize i = 0; i < n_widths; i++)
    {
      double width = widths[i] * MILLIMETRE;

      g_array_append_val (self->widths, width);
    }
  self->max_height = get_number (file, "MaxHeight") * MILLIMETRE;
  self->formats = g_key_file_get_string_list (file, GROUP, "Formats", NULL, NULL);
  self->dpi = get_number (file, "LineArtDpi");
  self->min_line = get_number (file, "MinLine");
  self->min_type = get_number (file, "MinType");
  self->max_type = get_number (file, "MaxType");
  self->fonts = g_key_file_get_string_list (file, GROUP, "Fonts", NULL, NULL);
  self->titles = get_flag (file, "Titles");
  self->transparency = get_flag (file, "Transparency");
  read_colours (self, file);
  return self;
}

XitongJournal *
xitong_journal_open (const char  *directory,
                     const char  *id,
                     GError     **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *name = g_strconcat (id, ".ini", NULL);
  g_autofree char *path = g_build_filename (directory, name, NULL);

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_free (path);
      path = g_strdup (id);
    }
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      name_profiles (directory, id, error);
      return NULL;
    }
  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, error))
    {
      g_prefix_error (error, "%s: ", path);
      return NULL;
    }
  if (!g_key_file_has_group (file, GROUP))
    {
      g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_FORMAT,
                   _("%s: it is no journal profile; one has a group [Journal]"), path);
      return NULL;
    }
  return read_profile (file, id);
}

char *
xitong_journal_dup_family (const XitongJournal *self)
{
  char *family = NULL;

  for (guint i = 0; self->fonts != NULL && self->fonts[i] != NULL && family == NULL; i++)
    family = xitong_alike_fonts_dup_installed (self->fonts[i]);
  return family;
}

double
xitong_journal_get_widest (const XitongJournal *self)
{
  double widest = 0;

  for (guint i = 0; i < self->widths->len; i++)
    widest = MAX (widest, g_array_index (self->widths, double, i));
  return widest;
}

double
xitong_journal_get_least_font_size (const XitongJournal *self)
{
  return self->min_type / SMALLEST_TEXT;
}

double
xitong_journal_get_most_font_size (const XitongJournal *self)
{
  return self->max_type / LARGEST_TEXT;
}

void
xitong_journal_apply (const XitongJournal  *self,
                      XitongFigure         *figure,
                      char                **family)
{
  double widest = xitong_journal_get_widest (self);

  if (widest > 0)
    figure->layout.width = widest;
  if (self->min_type > 0)
    figure->layout.font_size = MAX (figure->layout.font_size, xitong_journal_get_least_font_size (self));
  if (self->max_type > 0)
    figure->layout.font_size = MIN (figure->layout.font_size, xitong_journal_get_most_font_size (self));
  if (self->dpi > 0)
    figure->dpi = self->dpi;
  figure->palette = self->palette;
  if (!self->titles)
    {
      figure->printed.title = FALSE;
      figure->printed.sources = FALSE;
    }
  *family = xitong_journal_dup_family (self);
  figure->family = *family;
}

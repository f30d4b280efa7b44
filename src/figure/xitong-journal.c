/* xitong-journal.c - what a journal asks of figures
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-journal.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <pango/pangocairo.h>

#define GROUP "Journal"
#define MILLIMETRE (72 / 25.4)

/* A size may be off by so much, in points: half a pixel at 100 dpi; in EPS it is rounded up to whole points on either side. */
#define TOLERANCE 0.4
#define EPS_TOLERANCE 2
/* Of type and lines, which are rounded in files. */
#define FINE_TOLERANCE 0.02

/* Names in boxes against the smallest and the largest texts of a chart without title. */
#define SMALLEST_TEXT (6.0 / 7)
#define LARGEST_TEXT (8.2 / 7)

static const char * const colour_words[] = { "bw", "grey", "colour", NULL };

/* What is drawn like the fonts journals name, and is free. */
static const struct
{
  const char *name;
  const char *like[4];
} alike[] = {
  { "Arial", { "Liberation Sans", "Arimo" } },
  { "Helvetica", { "Nimbus Sans", "TeX Gyre Heros" } },
  { "Times", { "Times New Roman", "Nimbus Roman", "TeX Gyre Termes" } },
  { "Times New Roman", { "Liberation Serif", "Tinos", "Times" } },
  { "Verdana", { "DejaVu Sans" } },
};

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

static void
name_profiles (const char  *directory,
               const char  *id,
               GError     **error)
{
  g_autoptr (GDir) entries = g_dir_open (directory, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (const char *name; entries != NULL && (name = g_dir_read_name (entries)) != NULL;)
    if (g_str_has_suffix (name, ".ini"))
      g_ptr_array_add (names, g_strndup (name, strlen (name) - strlen (".ini")));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  list = g_strjoinv (", ", (char **) names->pdata);
  g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_FORMAT,
               _("There is no journal profile \"%s\", and no such file. There are: %s"), id, list);
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

static gboolean
is_installed (const char *family)
{
  PangoFontFamily **families;
  int n_families;
  gboolean is_there = FALSE;

  pango_font_map_list_families (pango_cairo_font_map_get_default (), &families, &n_families);
  for (int i = 0; i < n_families; i++)
    is_there = is_there || g_ascii_strcasecmp (pango_font_family_get_name (families[i]), family) == 0;
  g_free (families);
  return is_there;
}

/* The first font it takes that is installed, or one alike; (nullable) (transfer full). */
static char *
find_family (const XitongJournal *self)
{
  for (guint i = 0; self->fonts != NULL && self->fonts[i] != NULL; i++)
    {
      if (is_installed (self->fonts[i]))
        return g_strdup (self->fonts[i]);
      for (guint j = 0; j < G_N_ELEMENTS (alike); j++)
        for (guint k = 0; g_ascii_strcasecmp (alike[j].name, self->fonts[i]) == 0 && alike[j].like[k] != NULL; k++)
          if (is_installed (alike[j].like[k]))
            return g_strdup (alike[j].like[k]);
    }
  return NULL;
}

void
xitong_journal_apply (const XitongJournal  *self,
                      XitongFigure         *figure,
                      char                **family)
{
  double widest = 0;

  for (guint i = 0; i < self->widths->len; i++)
    widest = MAX (widest, g_array_index (self->widths, double, i));
  if (widest > 0)
    figure->layout.width = widest;
  if (self->min_type > 0)
    figure->layout.font_size = MAX (figure->layout.font_size, self->min_type / SMALLEST_TEXT);
  if (self->max_type > 0)
    figure->layout.font_size = MIN (figure->layout.font_size, self->max_type / LARGEST_TEXT);
  if (self->dpi > 0)
    figure->dpi = self->dpi;
  figure->palette = self->palette;
  if (!self->titles)
    {
      figure->printed.title = FALSE;
      figure->printed.sources = FALSE;
    }
  *family = find_family (self);
  figure->family = *family;
}

static void
complain (GPtrArray  *broken,
          const char *format,
          ...) G_GNUC_PRINTF (2, 3);

static void
complain (GPtrArray  *broken,
          const char *format,
          ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_ptr_array_add (broken, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

static void
check_format (const XitongJournal        *self,
              const XitongMeasuredFigure *measured,
              GPtrArray                  *broken)
{
  static const char * const endings[] = { "svg", "png", "pdf", "eps", "tiff" };
  g_autofree char *list = NULL;

  if (self->formats == NULL || g_strv_contains ((const char * const *) self->formats, endings[measured->format]))
    return;
  list = g_strjoinv (", ", self->formats);
  complain (broken, _("The format is %s; %s takes %s"), endings[measured->format], self->name, list);
}

static void
check_size (const XitongJournal        *self,
            const XitongMeasuredFigure *measured,
            GPtrArray                  *broken)
{
  const double tolerance = measured->format == XITONG_FORMAT_EPS ? EPS_TOLERANCE : TOLERANCE;
  double widest = 0;

  for (guint i = 0; i < self->widths->len; i++)
    widest = MAX (widest, g_array_index (self->widths, double, i));
  if (measured->width <= 0 && (widest > 0 || self->max_height > 0))
    complain (broken, _("The file does not say how large it is in print; it lacks a resolution"));
  if (widest > 0 && measured->width > widest + tolerance)
    complain (broken, _("It is %.1f mm wide; the widest column has %.0f mm"), measured->width / MILLIMETRE, widest / MILLIMETRE);
  if (self->max_height > 0 && measured->height > self->max_height + tolerance)
    complain (broken, _("It is %.1f mm high; at most %.0f mm are allowed"), measured->height / MILLIMETRE, self->max_height / MILLIMETRE);
  if (self->dpi > 0 && measured->dpi > 0 && measured->dpi < self->dpi - 1)
    complain (broken, _("It has %.0f dpi; line art needs %.0f"), measured->dpi, self->dpi);
}

static void
check_marks (const XitongJournal        *self,
             const XitongMeasuredFigure *measured,
             GPtrArray                  *broken)
{
  if (self->min_line > 0 && measured->thinnest_line > 0 && measured->thinnest_line < self->min_line - FINE_TOLERANCE)
    complain (broken, _("The thinnest line has %.2f pt; at least %.2f pt are asked for"), measured->thinnest_line, self->min_line);
  if (self->min_type > 0 && measured->smallest_type > 0 && measured->smallest_type < self->min_type - FINE_TOLERANCE)
    complain (broken, _("The smallest type has %.1f pt; at least %.1f pt are asked for"), measured->smallest_type, self->min_type);
  if (self->max_type > 0 && measured->largest_type > self->max_type + FINE_TOLERANCE)
    complain (broken, _("The largest type has %.1f pt; at most %.1f pt are asked for"), measured->largest_type, self->max_type);
  if (measured->colours > self->colours && self->colours == XITONG_COLOURS_GREY)
    complain (broken, _("It needs colours; %s prints black, white and grey"), self->name);
  if (measured->colours > self->colours && self->colours == XITONG_COLOURS_BW)
    complain (broken, _("It needs colours or greys; %s prints black and white"), self->name);
  if (measured->has_transparency && !self->transparency)
    complain (broken, _("Something in it is not opaque"));
}

/* "LiberationSans-Bold" is of "Liberation Sans". */
static gboolean
is_of_family (const char *font,
              const char *family)
{
  g_autoptr (GString) close = g_string_new (NULL);

  for (const char *at = family; *at != '\0'; at++)
    if (*at != ' ')
      g_string_append_c (close, *at);
  return g_ascii_strncasecmp (font, close->str, close->len) == 0 || g_ascii_strncasecmp (font, family, strlen (family)) == 0;
}

static gboolean
takes_font (const XitongJournal *self,
            const char          *font)
{
  for (guint i = 0; self->fonts[i] != NULL; i++)
    {
      if (is_of_family (font, self->fonts[i]))
        return TRUE;
      for (guint j = 0; j < G_N_ELEMENTS (alike); j++)
        for (guint k = 0; g_ascii_strcasecmp (alike[j].name, self->fonts[i]) == 0 && alike[j].like[k] != NULL; k++)
          if (is_of_family (font, alike[j].like[k]))
            return TRUE;
    }
  return FALSE;
}

static void
check_fonts (const XitongJournal        *self,
             const XitongMeasuredFigure *measured,
             GPtrArray                  *broken)
{
  g_autofree char *list = self->fonts != NULL ? g_strjoinv (", ", self->fonts) : NULL;
  g_autoptr (GString) others = g_string_new (NULL);

  for (guint i = 0; self->fonts != NULL && i < measured->fonts->len; i++)
    if (!takes_font (self, measured->fonts->pdata[i]))
      g_string_append_printf (others, "%s%s", others->len > 0 ? ", " : "", (const char *) measured->fonts->pdata[i]);
  if (others->len > 0)
    complain (broken, _("Its fonts are %s; %s takes %s, and what is drawn like them"), others->str, self->name, list);
  if (!measured->all_embedded)
    complain (broken, _("Not all fonts are in the file"));
  if (measured->has_outlines_only)
    complain (broken, _("Letters are drawn as outlines of Type 3"));
  if (measured->dpi <= 0 && measured->has_picture && measured->format != XITONG_FORMAT_PNG && measured->format != XITONG_FORMAT_TIFF)
    complain (broken, _("A picture of pixels is among the lines"));
}

GPtrArray *
xitong_journal_check (const XitongJournal        *self,
                      const XitongMeasuredFigure *measured)
{
  GPtrArray *broken = g_ptr_array_new_with_free_func (g_free);

  check_format (self, measured, broken);
  check_size (self, measured, broken);
  check_marks (self, measured, broken);
  check_fonts (self, measured, broken);
  return broken;
}

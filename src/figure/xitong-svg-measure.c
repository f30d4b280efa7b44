/* xitong-svg-measure.c - what an SVG figure is like
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-svg-measure.h"

#include "xitong-figure.h"

#include <glib/gi18n-lib.h>

/**
 * Reading:
 * @scale: points to a unit of the view box
 * @classes: name of a class to the text of its style
 * @style: inside a style element
 */
typedef struct
{
  XitongMeasuredFigure *figure;
  double                scale;
  GHashTable           *classes;
  gboolean              style;
} Reading;

/* The value of @name among declarations; (nullable) (transfer full). */
static char *
dup_property (const char *declarations,
              const char *name)
{
  g_auto (GStrv) parts = g_strsplit (declarations != NULL ? declarations : "", ";", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *colon = strchr (parts[i], ':');

      if (colon == NULL)
        continue;
      *colon = '\0';
      if (g_str_equal (g_strstrip (parts[i]), name))
        return g_strdup (g_strstrip (colon + 1));
    }
  return NULL;
}

static void
see_colour (Reading    *self,
            const char *value)
{
  guint64 code;

  if (value == NULL || value[0] != '#' || strlen (value) != 7)
    return;
  code = g_ascii_strtoull (value + 1, NULL, 16);
  xitong_measured_figure_see_colour (self->figure, (code >> 16 & 0xff) / 255.0, (code >> 8 & 0xff) / 255.0, (code & 0xff) / 255.0);
}

static void
see_fonts (Reading    *self,
           const char *families)
{
  g_auto (GStrv) names = g_strsplit (families, ",", -1);

  /* The first is the one that is meant; the others stand in. */
  if (names[0] != NULL)
    xitong_measured_figure_see_font (self->figure, g_strstrip (g_strdelimit (names[0], "'\"", ' ')));
}

static const char *
get (const char **names,
     const char **values,
     const char  *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return values[i];
  return NULL;
}

static void
read_root (Reading     *self,
           const char **names,
           const char **values)
{
  const char *width = get (names, values, "width"), *height = get (names, values, "height"), *box = get (names, values, "viewBox");

  if (width != NULL)
    xitong_length_parse (width, &self->figure->width);
  if (height != NULL)
    xitong_length_parse (height, &self->figure->height);
  if (box != NULL && self->figure->width > 0)
    {
      g_auto (GStrv) numbers = g_strsplit_set (box, " ,", 4);
      double across = g_strv_length (numbers) == 4 ? g_ascii_strtod (numbers[2], NULL) : 0;

      self->scale = across > 0 ? self->figure->width / across : 1;
    }
}

static void
read_text (Reading    *self,
           const char *class_name,
           const char *style,
           const char *size)
{
  const char *declarations = class_name != NULL ? g_hash_table_lookup (self->classes, class_name) : NULL;
  g_autofree char *own = dup_property (style, "font-size");
  g_autofree char *of_class = dup_property (declarations, "font-size");
  g_autofree char *fill = dup_property (style, "fill");
  g_autofree char *fill_of_class = dup_property (declarations, "fill");
  const char *used = own != NULL ? own : of_class != NULL ? of_class : size;

  if (used != NULL)
    xitong_measured_figure_see_type (self->figure, g_ascii_strtod (used, NULL) * self->scale);
  see_colour (self, fill != NULL ? fill : fill_of_class);
}

static void
start (GMarkupParseContext  *context,
       const char           *element,
       const char          **names,
       const char          **values,
       gpointer              data,
       GError              **error)
{
  Reading *self = data;
  const char *stroke = get (names, values, "stroke"), *width = get (names, values, "stroke-width"), *style = get (names, values, "style");
  const char *family = get (names, values, "font-family");

  self->style = g_str_equal (element, "style");
  if (g_str_equal (element, "svg"))
    read_root (self, names, values);
  if (g_str_equal (element, "image"))
    self->figure->has_picture = TRUE;
  if (g_str_equal (element, "text") || g_str_equal (element, "tspan"))
    read_text (self, get (names, values, "class"), style, get (names, values, "font-size"));
  if (family != NULL)
    see_fonts (self, family);
  if (stroke != NULL && !g_str_equal (stroke, "none"))
    xitong_measured_figure_see_line (self->figure, (width != NULL ? g_ascii_strtod (width, NULL) : 1) * self->scale);
  see_colour (self, stroke);
  see_colour (self, get (names, values, "fill"));
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_has_suffix (names[i], "opacity") && g_ascii_strtod (values[i], NULL) < 1)
      self->figure->has_transparency = TRUE;
  if (style != NULL && strstr (style, "opacity") != NULL)
    self->figure->has_transparency = TRUE;
}

static void
read_style (Reading    *self,
            const char *text)
{
  g_auto (GStrv) rules = g_strsplit (text, "}", -1);

  for (guint i = 0; rules[i] != NULL; i++)
    {
      char *brace = strchr (rules[i], '{');
      char *name = strchr (rules[i], '.');

      if (brace == NULL || name == NULL || name > brace)
        continue;
      *brace = '\0';
      g_hash_table_insert (self->classes, g_strdup (g_strstrip (name + 1)), g_strdup (brace + 1));
    }
}

static void
read_characters (GMarkupParseContext  *context,
                 const char           *text,
                 gsize                 length,
                 gpointer              data,
                 GError              **error)
{
  Reading *self = data;
  g_autofree char *whole = g_strndup (text, length);

  if (self->style)
    read_style (self, whole);
}

gboolean
xitong_svg_measure (XitongMeasuredFigure  *figure,
                    GBytes                *bytes,
                    GError               **error)
{
  const GMarkupParser parser = { .start_element = start, .text = read_characters };
  g_autoptr (GHashTable) classes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Reading self = { figure, 1, classes, FALSE };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &self, NULL);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_markup_parse_context_parse (context, data, (gssize) size, error) && g_markup_parse_context_end_parse (context, error);
}

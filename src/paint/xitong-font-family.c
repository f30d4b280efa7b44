/* xitong-font-family.c - which fonts there are
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-font-family.h"

#include <pango/pangocairo.h>

char **
xitong_font_family_dup_all (void)
{
  PangoFontFamily **families;
  int n_families;
  char **names;

  pango_font_map_list_families (pango_cairo_font_map_get_default (), &families, &n_families);
  names = g_new0 (char *, (gsize) n_families + 1);
  for (int i = 0; i < n_families; i++)
    names[i] = g_strdup (pango_font_family_get_name (families[i]));
  g_free (families);
  return names;
}

gboolean
xitong_font_family_is_installed (const char *family)
{
  g_auto (GStrv) names = xitong_font_family_dup_all ();

  for (guint i = 0; names[i] != NULL; i++)
    if (g_ascii_strcasecmp (names[i], family) == 0)
      return TRUE;
  return FALSE;
}

char *
xitong_font_family_dup_used (const char *family)
{
  PangoFontMap *map = pango_cairo_font_map_get_default ();
  PangoContext *context = pango_font_map_create_context (map);
  PangoFontDescription *description = pango_font_description_new ();
  PangoFont *font;
  char *name;

  pango_font_description_set_family (description, family);
  font = pango_font_map_load_font (map, context, description);
  if (font != NULL)
    {
      pango_font_description_free (description);
      description = pango_font_describe (font);
      g_object_unref (font);
    }
  name = g_strdup (pango_font_description_get_family (description));
  pango_font_description_free (description);
  g_object_unref (context);
  return name;
}

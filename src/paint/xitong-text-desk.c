/* xitong-text-desk.c - where texts are set, one after the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-text-desk.h"

#include "xitong-text-style.h"

#include <math.h>
#include <pango/pangocairo.h>

void
xitong_text_desk_init (XitongTextDesk *self,
                       const char     *family,
                       double          font_size)
{
  *self = (XitongTextDesk) { .family = family, .font_size = font_size };
  g_mutex_init (&self->mutex);
}

void
xitong_text_desk_clear (XitongTextDesk *self)
{
  for (guint role = 0; role < XITONG_N_TEXTS; role++)
    g_clear_object (&self->benches[role].layout);
  g_clear_object (&self->context);
  g_clear_object (&self->font_map);
  g_mutex_clear (&self->mutex);
}

static PangoFontDescription *
describe_font (XitongTextDesk *self,
               XitongTextRole  role,
               gboolean        plain)
{
  const XitongTextStyle *style = xitong_text_style_get (role);
  PangoFontDescription *description = pango_font_description_new ();
  /* What the family lacks, the arrow of a span of time among it, is not left to whatever font the system happens to find first. */
  g_autofree char *families = g_strconcat (self->family, ",Noto Sans,Noto Sans CJK SC", NULL);

  pango_font_description_set_family (description, families);
  pango_font_description_set_absolute_size (description, floor (style->size * self->font_size * PANGO_SCALE + 0.5));
  if (style->bold && !plain)
    pango_font_description_set_weight (description, PANGO_WEIGHT_BOLD);
  if (style->italic)
    pango_font_description_set_style (description, PANGO_STYLE_ITALIC);
  return description;
}

static void
set_options (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
}

static PangoContext *
get_context (XitongTextDesk *self)
{
  if (self->context != NULL)
    return self->context;
  self->font_map = pango_cairo_font_map_new ();
  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (self->font_map), 72);
  self->context = pango_font_map_create_context (self->font_map);
  set_options (self->context);
  return self->context;
}

PangoLayout *
xitong_text_desk_new_layout (XitongTextDesk *self,
                             const char     *text,
                             const char     *language,
                             XitongTextRole  role,
                             gboolean        plain)
{
  PangoLayout *layout = pango_layout_new (get_context (self));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoFontDescription *description = describe_font (self, role, plain);
  double spacing = xitong_text_style_get (role)->spacing * self->font_size;

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  if (spacing > 0)
    pango_attr_list_insert (attributes, pango_attr_letter_spacing_new ((int) (spacing * PANGO_SCALE)));
  if (language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

PangoLayout *
xitong_text_desk_lay (XitongTextDesk *self,
                      const char     *text,
                      const char     *language,
                      XitongTextRole  role,
                      int             width)
{
  XitongTextBench *bench = &self->benches[role];

  language = g_intern_string (language);
  if (bench->layout == NULL || bench->language != language)
    {
      g_clear_object (&bench->layout);
      bench->layout = xitong_text_desk_new_layout (self, "", language, role, FALSE);
      bench->language = language;
      pango_layout_set_wrap (bench->layout, PANGO_WRAP_WORD);
    }
  pango_layout_set_width (bench->layout, width);
  pango_layout_set_text (bench->layout, text, -1);
  return bench->layout;
}

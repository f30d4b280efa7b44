/* xitong-svg-writer.c - writes a scene as SVG that people can search, edit and restyle
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-svg-writer.h"

#include "xitong-text-style.h"
#include "xitong-typesetter.h"

#include <math.h>

typedef struct
{
  const XitongScene      *scene;
  XitongPalette           palette;
  const XitongSvgOptions *options;
  GString                *out;
  double                  presence;
} Writer;

static void
put (Writer     *self,
     const char *text)
{
  g_string_append (self->out, text);
}

static void
put_escaped (Writer     *self,
             const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  for (const char *at = valid; *at != '\0'; at++)
    switch (*at)
      {
      case '&':
        put (self, "&amp;");
        break;
      case '<':
        put (self, "&lt;");
        break;
      case '>':
        put (self, "&gt;");
        break;
      case '"':
        put (self, "&quot;");
        break;
      default:
        g_string_append_c (self->out, (guchar) *at < ' ' ? ' ' : *at);
        break;
      }
}

/* At most two decimals, without the zeros at the end, and with a point in every locale. */
static void
put_number (Writer *self,
            double  number)
{
  gint64 hundredths = llround (number * 100);
  gboolean is_negative = hundredths < 0;
  char text[32];
  guint at = sizeof text, end = sizeof text;

  /* By hand: a large chart has millions of numbers, and printf reads its format for each. */
  hundredths = ABS (hundredths);
  for (guint digits = 0; digits < 3 || hundredths > 0; digits++)
    {
      if (digits == 2)
        text[--at] = '.';
      text[--at] = (char) ('0' + hundredths % 10);
      hundredths /= 10;
    }
  if (is_negative)
    text[--at] = '-';
  while (text[end - 1] == '0')
    end--;
  if (text[end - 1] == '.')
    end--;
  g_string_append_len (self->out, text + at, (gssize) (end - at));
}

/* By hand, too. */
static void
begin_attribute (Writer     *self,
                 const char *prefix,
                 const char *name)
{
  g_string_append (self->out, prefix);
  g_string_append (self->out, name);
  g_string_append_len (self->out, "=\"", 2);
}

static void
put_attribute (Writer     *self,
               const char *name,
               double      value)
{
  begin_attribute (self, " ", name);
  put_number (self, value);
  g_string_append_c (self->out, '"');
}

static void
put_word (Writer     *self,
          const char *name,
          const char *value)
{
  begin_attribute (self, " ", name);
  put_escaped (self, value);
  g_string_append_c (self->out, '"');
}

static char *
dup_colour (Writer    *self,
            XitongInk  ink,
            double     presence)
{
  XitongColour colour;

  if (!xitong_palette_resolve (self->palette, ink, presence * self->presence, &colour))
    return NULL;
  return xitong_colour_dup_hex (&colour);
}

static void
put_element (Writer     *self,
             const char *name,
             const char *text)
{
  if (text == NULL)
    return;
  g_string_append_printf (self->out, "<%s>", name);
  put_escaped (self, text);
  g_string_append_printf (self->out, "</%s>", name);
}

static void
put_path_data (Writer       *self,
               const GArray *path)
{
  put (self, "<path d=\"");
  for (guint i = 0; i < path->len; i++)
    {
      XitongPathStep *step = &g_array_index (path, XitongPathStep, i);
      static const char letters[] = { 'M', 'L', 'Q', 'Z' };

      if (i > 0)
        g_string_append_c (self->out, ' ');
      g_string_append_c (self->out, letters[step->operation]);
      if (step->operation == XITONG_PATH_CLOSE)
        continue;
      if (step->operation == XITONG_PATH_CORNER)
        {
          put_number (self, step->control.x);
          g_string_append_c (self->out, ',');
          put_number (self, step->control.y);
          g_string_append_c (self->out, ' ');
        }
      put_number (self, step->to.x);
      g_string_append_c (self->out, ',');
      put_number (self, step->to.y);
    }
  g_string_append_c (self->out, '"');
}

static void
put_shape (Writer              *self,
           const XitongGraphic *graphic)
{
  const XitongRectangle *r = &graphic->rectangle;

  if (graphic->kind == XITONG_GRAPHIC_PATH)
    put_path_data (self, graphic->path);
  else if (graphic->kind == XITONG_GRAPHIC_CIRCLE)
    {
      put (self, "<circle");
      put_attribute (self, "cx", r->x);
      put_attribute (self, "cy", r->y);
      put_attribute (self, "r", graphic->radius);
    }
  else
    {
      put (self, "<rect");
      put_attribute (self, "x", r->x);
      put_attribute (self, "y", r->y);
      put_attribute (self, "width", r->width);
      put_attribute (self, "height", r->height);
      if (graphic->radius > 0)
        put_attribute (self, "rx", graphic->radius);
    }
}

static void
put_stroke (Writer       *self,
            const char   *colour,
            double        width,
            const double *dashes,
            guint         n_dashes,
            gboolean      round)
{
  put_word (self, "stroke", colour);
  put_attribute (self, "stroke-width", width);
  if (n_dashes > 0)
    {
      put (self, " stroke-dasharray=\"");
      for (guint i = 0; i < n_dashes; i++)
        {
          if (i > 0)
            g_string_append_c (self->out, ' ');
          put_number (self, dashes[i]);
        }
      g_string_append_c (self->out, '"');
    }
  if (round)
    put_word (self, "stroke-linecap", "round");
}

static void
put_ladder (Writer              *self,
            const XitongGraphic *graphic,
            const char          *colour)
{
  double s = graphic->width / 4.4;
  double rungs[] = { 0.7 * s, 2.1 * s };
  g_autofree char *paper = dup_colour (self, XITONG_INK_PAPER, 1);
  const struct
  {
    const char *colour;
    double      width;
    guint       n_rungs;
  } strokes[] = { { colour, 4.6 * s, 0 }, { paper, 3 * s, 0 }, { colour, 3 * s, 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    {
      put_shape (self, graphic);
      put_word (self, "fill", "none");
      put_stroke (self, strokes[i].colour, strokes[i].width, rungs, strokes[i].n_rungs, FALSE);
      put (self, "/>");
    }
}

static void
put_hatch (Writer              *self,
           const XitongGraphic *graphic)
{
  put_shape (self, graphic);
  put (self, " fill=\"url(#hatch)\"/>");
}

static void
put_graphic (Writer              *self,
             const XitongGraphic *graphic)
{
  g_autofree char *fill = dup_colour (self, graphic->fill, graphic->presence);
  g_autofree char *colour = dup_colour (self, graphic->stroke, graphic->presence);

  if (colour != NULL && graphic->style == XITONG_STROKE_BAR && xitong_palette_has_ladders (self->palette))
    {
      put_ladder (self, graphic, colour);
      return;
    }
  if (fill == NULL && colour == NULL)
    return;
  if (graphic->hatched && fill != NULL)
    {
      put_shape (self, graphic);
      put_word (self, "fill", fill);
      put (self, "/>");
      put_hatch (self, graphic);
      g_clear_pointer (&fill, g_free);
      if (colour == NULL)
        return;
    }
  put_shape (self, graphic);
  put_word (self, "fill", fill != NULL ? fill : "none");
  if (colour != NULL)
    put_stroke (self, colour, graphic->width, graphic->dashes, graphic->n_dashes, graphic->round);
  put (self, "/>");
}

static void
put_suffix (Writer              *self,
            const XitongGraphic *graphic)
{
  double s = self->scene->font_size / 7.0;

  put (self, "<tspan class=\"sign\"");
  put_attribute (self, "dx", 0.6 * s);
  put_attribute (self, "dy", -2.2 * s);
  g_string_append_c (self->out, '>');
  put_escaped (self, graphic->suffix);
  put (self, "</tspan>");
}

static void
put_place (Writer              *self,
           const XitongGraphic *graphic)
{
  if (!graphic->turned)
    {
      put_attribute (self, "x", graphic->at.x);
      put_attribute (self, "y", graphic->at.y);
      return;
    }
  put (self, " transform=\"translate(");
  put_number (self, graphic->at.x);
  g_string_append_c (self->out, ' ');
  put_number (self, graphic->at.y);
  put (self, ") rotate(-90)\"");
}

static void
put_text (Writer              *self,
          const XitongGraphic *graphic)
{
  const XitongTextStyle *style = xitong_text_style_get (graphic->role);
  g_autofree char *colour = dup_colour (self, graphic->fill, graphic->presence);
  g_autofree char *usual = NULL;
  XitongColour full;

  if (colour == NULL)
    return;
  if (xitong_palette_resolve (self->palette, style->ink, 1, &full))
    usual = xitong_colour_dup_hex (&full);
  if (graphic->link != NULL)
    g_string_append_printf (self->out, "<a href=\"#%s\">", graphic->link);
  put (self, "<text");
  if (graphic->anchor != NULL)
    put_word (self, "id", graphic->anchor);
  put_place (self, graphic);
  put_word (self, "class", style->word);
  if (graphic->align != -1)
    put_word (self, "text-anchor", graphic->align == 0 ? "middle" : "end");
  if (g_strcmp0 (colour, usual) != 0 || graphic->plain)
    {
      /* A style, for it has to win over the class. */
      put (self, " style=\"");
      if (g_strcmp0 (colour, usual) != 0)
        g_string_append_printf (self->out, "fill:%s", colour);
      if (graphic->plain)
        put (self, g_strcmp0 (colour, usual) != 0 ? ";font-weight:400" : "font-weight:400");
      g_string_append_c (self->out, '"');
    }
  g_string_append_c (self->out, '>');
  put_escaped (self, graphic->text);
  if (graphic->suffix != NULL)
    put_suffix (self, graphic);
  put (self, "</text>");
  if (graphic->link != NULL)
    put (self, "</a>");
}

static gboolean
has_id (const XitongMark *mark)
{
  return strchr (mark->key, ':') != NULL;
}

static void
put_id (Writer     *self,
        const char *key)
{
  g_autofree char *id = g_strdelimit (g_strdup (key), ": ", '-');

  put_word (self, "id", id);
}

static void
put_mark (Writer           *self,
          const XitongMark *mark)
{
  g_string_append_printf (self->out, "<g class=\"%s\"", xitong_mark_class_word (mark->mark_class));
  if (has_id (mark))
    put_id (self, mark->key);
  for (guint i = 0; i < mark->attributes->len; i++)
    {
      XitongMarkAttribute *attribute = &g_array_index (mark->attributes, XitongMarkAttribute, i);

      begin_attribute (self, " data-", attribute->name);
      put_escaped (self, attribute->value);
      g_string_append_c (self->out, '"');
    }
  if (mark->opacity < 1)
    put_attribute (self, "opacity", mark->opacity);
  g_string_append_c (self->out, '>');
  put_element (self, "title", mark->title);
  put_element (self, "desc", mark->description);
  self->presence = mark->presence;
  for (guint i = 0; i < mark->graphics->len; i++)
    {
      XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);

      if (graphic->opacity < 1)
        {
          put (self, "<g");
          put_attribute (self, "opacity", graphic->opacity);
          g_string_append_c (self->out, '>');
        }
      if (graphic->kind == XITONG_GRAPHIC_TEXT)
        put_text (self, graphic);
      else
        put_graphic (self, graphic);
      if (graphic->opacity < 1)
        put (self, "</g>");
    }
  self->presence = 1;
  put (self, "</g>\n");
}

static void
put_class (Writer         *self,
           XitongTextRole  role)
{
  const XitongTextStyle *style = xitong_text_style_get (role);
  g_autofree char *colour = dup_colour (self, style->ink, 1);

  g_string_append_printf (self->out, ".%s{font-size:", style->word);
  put_number (self, style->size * self->scene->font_size);
  put (self, "px");
  if (style->bold)
    put (self, ";font-weight:700");
  if (style->italic)
    put (self, ";font-style:italic");
  if (style->spacing > 0)
    {
      put (self, ";letter-spacing:");
      put_number (self, style->spacing * self->scene->font_size);
      put (self, "px");
    }
  g_string_append_printf (self->out, ";fill:%s}", colour);
}

static void
put_styles (Writer *self)
{
  put (self, "<style>");
  for (guint i = 0; i < XITONG_N_TEXTS; i++)
    put_class (self, (XitongTextRole) i);
  put (self, ".sign{font-weight:400;font-style:normal;font-size:");
  put_number (self, xitong_text_style_get (XITONG_TEXT_MARK)->size * self->scene->font_size);
  put (self, "px}</style>\n");
}

static gboolean
is_hatched (const XitongScene *scene)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);

      for (guint j = 0; j < mark->graphics->len; j++)
        if (g_array_index (mark->graphics, XitongGraphic, j).hatched)
          return TRUE;
    }
  return FALSE;
}

static void
put_definitions (Writer *self)
{
  g_autofree char *colour = dup_colour (self, XITONG_INK_HATCH, 1);
  double s = self->scene->font_size / 7.0, pitch = 3.2 * s;

  if (!is_hatched (self->scene))
    return;
  put (self, "<defs><pattern id=\"hatch\" patternUnits=\"userSpaceOnUse\"");
  put_attribute (self, "width", pitch * G_SQRT2 / 2);
  put_attribute (self, "height", pitch * G_SQRT2 / 2);
  put (self, " patternTransform=\"rotate(45)\"><path d=\"M0,0 L0,");
  put_number (self, pitch);
  put (self, "\" fill=\"none\"");
  put_stroke (self, colour, 0.8 * s, NULL, 0, FALSE);
  put (self, "/></pattern></defs>\n");
}

static void
put_metadata (Writer *self)
{
  const char * const *recipe = self->options->recipe;
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_free);

  xitong_cited_pages_list (self->scene->cited, sources);
  put (self, "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xitong=\"urn:xitong:figure:1\">");
  put_element (self, "dc:title", self->scene->title);
  for (guint i = 0; i < sources->len; i++)
    put_element (self, "dc:source", sources->pdata[i]);
  put (self, "<xitong:recipe");
  for (guint i = 0; recipe != NULL && recipe[i] != NULL && recipe[i + 1] != NULL; i += 2)
    put_word (self, recipe[i], recipe[i + 1]);
  put (self, "/>");
  put_element (self, "xitong:program", self->options->version);
  put (self, "</metadata>\n");
}

static void
put_root (Writer *self)
{
  const double millimetre = 25.4 / 72;
  const char *family = self->options->family != NULL ? self->options->family : XITONG_DEFAULT_FONT;

  put (self, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
  put_number (self, self->scene->width * millimetre);
  put (self, "mm\" height=\"");
  put_number (self, self->scene->height * millimetre);
  put (self, "mm\" viewBox=\"0 0 ");
  put_number (self, self->scene->width);
  g_string_append_c (self->out, ' ');
  put_number (self, self->scene->height);
  put (self, "\" role=\"img\" aria-labelledby=\"figure-title figure-description\"");
  if (self->scene->language != NULL)
    put_word (self, "xml:lang", self->scene->language);
  put (self, " font-family=\"'");
  put_escaped (self, family);
  put (self, "', 'Noto Sans', 'Noto Sans CJK SC', sans-serif\">\n<title id=\"figure-title\">");
  put_escaped (self, self->scene->title != NULL ? self->scene->title : "");
  put (self, "</title>\n<desc id=\"figure-description\">");
  put_escaped (self, self->scene->description != NULL ? self->scene->description : "");
  put (self, "</desc>\n");
}

GString *
xitong_svg_writer_write (const XitongScene      *scene,
                         XitongPalette           palette,
                         const XitongSvgOptions *options)
{
  static const XitongSvgOptions none = { NULL, NULL, NULL };
  Writer self = { scene, palette, options != NULL ? options : &none, g_string_sized_new (1 << 16), 1 };

  put_root (&self);
  put_metadata (&self);
  put_styles (&self);
  put_definitions (&self);
  for (guint i = 0; i < scene->marks->len; i++)
    put_mark (&self, g_ptr_array_index (scene->marks, i));
  put (&self, "</svg>\n");
  return self.out;
}

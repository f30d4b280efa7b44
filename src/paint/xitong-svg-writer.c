/* xitong-svg-writer.c - writes a scene as SVG that people can search, edit and restyle
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-svg-writer.h"

#include "xitong-halves.h"
#include "xitong-svg-text.h"
#include "xitong-text-style.h"
#include "xitong-typesetter.h"

/* Of fewer a second thread is not worth its start. */
#define MANY_MARKS 400

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
          xitong_svg_put_number (self->out, step->control.x);
          g_string_append_c (self->out, ',');
          xitong_svg_put_number (self->out, step->control.y);
          g_string_append_c (self->out, ' ');
        }
      xitong_svg_put_number (self->out, step->to.x);
      g_string_append_c (self->out, ',');
      xitong_svg_put_number (self->out, step->to.y);
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
      xitong_svg_put_attribute (self->out, "cx", r->x);
      xitong_svg_put_attribute (self->out, "cy", r->y);
      xitong_svg_put_attribute (self->out, "r", graphic->radius);
    }
  else
    {
      put (self, "<rect");
      xitong_svg_put_attribute (self->out, "x", r->x);
      xitong_svg_put_attribute (self->out, "y", r->y);
      xitong_svg_put_attribute (self->out, "width", r->width);
      xitong_svg_put_attribute (self->out, "height", r->height);
      if (graphic->radius > 0)
        xitong_svg_put_attribute (self->out, "rx", graphic->radius);
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
  xitong_svg_put_word (self->out, "stroke", colour);
  xitong_svg_put_attribute (self->out, "stroke-width", width);
  if (n_dashes > 0)
    {
      put (self, " stroke-dasharray=\"");
      for (guint i = 0; i < n_dashes; i++)
        {
          if (i > 0)
            g_string_append_c (self->out, ' ');
          xitong_svg_put_number (self->out, dashes[i]);
        }
      g_string_append_c (self->out, '"');
    }
  if (round)
    xitong_svg_put_word (self->out, "stroke-linecap", "round");
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
      xitong_svg_put_word (self->out, "fill", "none");
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
      xitong_svg_put_word (self->out, "fill", fill);
      put (self, "/>");
      put_hatch (self, graphic);
      g_clear_pointer (&fill, g_free);
      if (colour == NULL)
        return;
    }
  put_shape (self, graphic);
  xitong_svg_put_word (self->out, "fill", fill != NULL ? fill : "none");
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
  xitong_svg_put_attribute (self->out, "dx", 0.6 * s);
  xitong_svg_put_attribute (self->out, "dy", -2.2 * s);
  g_string_append_c (self->out, '>');
  xitong_svg_put_escaped (self->out, graphic->suffix);
  put (self, "</tspan>");
}

static void
put_place (Writer              *self,
           const XitongGraphic *graphic)
{
  if (!graphic->turned)
    {
      xitong_svg_put_attribute (self->out, "x", graphic->at.x);
      xitong_svg_put_attribute (self->out, "y", graphic->at.y);
      return;
    }
  put (self, " transform=\"translate(");
  xitong_svg_put_number (self->out, graphic->at.x);
  g_string_append_c (self->out, ' ');
  xitong_svg_put_number (self->out, graphic->at.y);
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
    xitong_svg_put_word (self->out, "id", graphic->anchor);
  put_place (self, graphic);
  xitong_svg_put_word (self->out, "class", style->word);
  if (graphic->align != -1)
    xitong_svg_put_word (self->out, "text-anchor", graphic->align == 0 ? "middle" : "end");
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
  xitong_svg_put_escaped (self->out, graphic->text);
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

  xitong_svg_put_word (self->out, "id", id);
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

      xitong_svg_begin_attribute (self->out, " data-", attribute->name);
      xitong_svg_put_escaped (self->out, attribute->value);
      g_string_append_c (self->out, '"');
    }
  if (mark->opacity < 1)
    xitong_svg_put_attribute (self->out, "opacity", mark->opacity);
  g_string_append_c (self->out, '>');
  xitong_svg_put_element (self->out, "title", mark->title);
  xitong_svg_put_element (self->out, "desc", mark->description);
  self->presence = mark->presence;
  for (guint i = 0; i < mark->graphics->len; i++)
    {
      XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);

      if (graphic->opacity < 1)
        {
          put (self, "<g");
          xitong_svg_put_attribute (self->out, "opacity", graphic->opacity);
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
  xitong_svg_put_number (self->out, style->size * self->scene->font_size);
  put (self, "px");
  if (style->bold)
    put (self, ";font-weight:700");
  if (style->italic)
    put (self, ";font-style:italic");
  if (style->spacing > 0)
    {
      put (self, ";letter-spacing:");
      xitong_svg_put_number (self->out, style->spacing * self->scene->font_size);
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
  xitong_svg_put_number (self->out, xitong_text_style_get (XITONG_TEXT_MARK)->size * self->scene->font_size);
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
  xitong_svg_put_attribute (self->out, "width", pitch * G_SQRT2 / 2);
  xitong_svg_put_attribute (self->out, "height", pitch * G_SQRT2 / 2);
  put (self, " patternTransform=\"rotate(45)\"><path d=\"M0,0 L0,");
  xitong_svg_put_number (self->out, pitch);
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
  xitong_svg_put_element (self->out, "dc:title", self->scene->title);
  for (guint i = 0; i < sources->len; i++)
    xitong_svg_put_element (self->out, "dc:source", sources->pdata[i]);
  put (self, "<xitong:recipe");
  for (guint i = 0; recipe != NULL && recipe[i] != NULL && recipe[i + 1] != NULL; i += 2)
    xitong_svg_put_word (self->out, recipe[i], recipe[i + 1]);
  put (self, "/>");
  xitong_svg_put_element (self->out, "xitong:program", self->options->version);
  put (self, "</metadata>\n");
}

static void
put_root (Writer *self)
{
  const double millimetre = 25.4 / 72;
  const char *family = self->options->family != NULL ? self->options->family : XITONG_DEFAULT_FONT;

  put (self, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
  xitong_svg_put_number (self->out, self->scene->width * millimetre);
  put (self, "mm\" height=\"");
  xitong_svg_put_number (self->out, self->scene->height * millimetre);
  put (self, "mm\" viewBox=\"0 0 ");
  xitong_svg_put_number (self->out, self->scene->width);
  g_string_append_c (self->out, ' ');
  xitong_svg_put_number (self->out, self->scene->height);
  put (self, "\" role=\"img\" aria-labelledby=\"figure-title figure-description\"");
  if (self->scene->language != NULL)
    xitong_svg_put_word (self->out, "xml:lang", self->scene->language);
  put (self, " font-family=\"'");
  xitong_svg_put_escaped (self->out, family);
  put (self, "', 'Noto Sans', 'Noto Sans CJK SC', sans-serif\">\n<title id=\"figure-title\">");
  xitong_svg_put_escaped (self->out, self->scene->title != NULL ? self->scene->title : "");
  put (self, "</title>\n<desc id=\"figure-description\">");
  xitong_svg_put_escaped (self->out, self->scene->description != NULL ? self->scene->description : "");
  put (self, "</desc>\n");
}

/* Marks are written in two halves, each by a writer of its own: the first goes on with the text, the second begins one that is joined to it. */
typedef struct
{
  const Writer *whole;
  GString      *second;
} Halves;

static void
put_half (guint    begin,
          guint    end,
          gpointer data)
{
  Halves *halves = data;
  Writer self = *halves->whole;

  if (begin > 0)
    self.out = halves->second = g_string_sized_new (1 << 16);
  for (guint i = begin; i < end; i++)
    put_mark (&self, g_ptr_array_index (self.scene->marks, i));
}

static void
put_marks (Writer *self)
{
  Halves halves = { self, NULL };

  xitong_halves_run (self->scene->marks->len, MANY_MARKS, put_half, &halves);
  if (halves.second == NULL)
    return;
  g_string_append_len (self->out, halves.second->str, (gssize) halves.second->len);
  g_string_free (halves.second, TRUE);
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
  put_marks (&self);
  put (&self, "</svg>\n");
  return self.out;
}

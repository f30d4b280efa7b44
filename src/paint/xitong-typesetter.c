/* xitong-typesetter.c - measures and draws texts, always alike
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-typesetter.h"

#include "xitong-text-style.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <string.h>

/* Of a raised sign, in parts of the size of names. */
#define RISE (2.2 / 7.0)

/* In which texts of one role are measured, one after the other.
 * language: interned, or NULL */
typedef struct
{
  PangoLayout *layout;
  const char  *language;
} Bench;

/* More than this many texts are not kept. */
#define MAX_CACHED 20000

struct _XitongTypesetter
{
  char              *family;
  double             font_size;
  XitongTextMeasure  measure;
  GMutex             mutex;
  PangoFontMap      *font_map;
  PangoContext      *context;
  GThread           *preparation;
  Bench              benches[XITONG_N_TEXTS];
  /* Owned string to XitongTextBlock. */
  GHashTable        *blocks;
  /* Of lines: owned string to PangoLayout units. */
  GHashTable        *widths;
  /* Owned string to PangoLayout. Nothing is rounded to pixels: they serve at every scale and turn. */
  GHashTable        *layouts;
};

static PangoFontDescription *
describe_font (XitongTypesetter *self,
               XitongTextRole    role,
               gboolean          plain)
{
  const XitongTextStyle *style = xitong_text_style_get (role);
  PangoFontDescription *description = pango_font_description_new ();

  pango_font_description_set_family (description, self->family);
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

/* Made when it is wanted first: the system looks through all its fonts then. */
static PangoContext *
get_context (XitongTypesetter *self)
{
  if (self->context != NULL)
    return self->context;
  self->font_map = pango_cairo_font_map_new ();
  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (self->font_map), 72);
  self->context = pango_font_map_create_context (self->font_map);
  set_options (self->context);
  return self->context;
}

static PangoLayout *
make_layout (XitongTypesetter *self,
             const char       *text,
             const char       *language,
             XitongTextRole    role,
             gboolean          plain)
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

static double
get_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.width / PANGO_SCALE;
}

/* The bench, with the text on it, broken at this width. */
static PangoLayout *
lay_on_bench (XitongTypesetter *self,
              const char       *text,
              const char       *language,
              XitongTextRole    role,
              int               width)
{
  Bench *bench = &self->benches[role];

  language = g_intern_string (language);
  if (bench->layout == NULL || bench->language != language)
    {
      g_clear_object (&bench->layout);
      bench->layout = make_layout (self, "", language, role, FALSE);
      bench->language = language;
      pango_layout_set_wrap (bench->layout, PANGO_WRAP_WORD);
    }
  pango_layout_set_width (bench->layout, width);
  pango_layout_set_text (bench->layout, text, -1);
  return bench->layout;
}

/* Many texts have lines in common. */
static double
measure_line (XitongTypesetter *self,
              const char       *line,
              const char       *language,
              XitongTextRole    role)
{
  g_autofree char *key = g_strconcat (xitong_text_style_get (role)->word, " ", language != NULL ? language : "-", " ", line, NULL);
  gpointer width;

  if (!g_hash_table_lookup_extended (self->widths, key, NULL, &width))
    {
      PangoRectangle logical;

      if (g_hash_table_size (self->widths) > MAX_CACHED)
        g_hash_table_remove_all (self->widths);
      pango_layout_get_extents (lay_on_bench (self, line, language, role, -1), NULL, &logical);
      width = GINT_TO_POINTER (logical.width);
      g_hash_table_insert (self->widths, g_steal_pointer (&key), width);
    }
  return (double) GPOINTER_TO_INT (width) / PANGO_SCALE;
}

/* A text that fits on one line is measured already: it has no space at its end. */
static gboolean
is_one_line (PangoLayout *layout,
             const char  *text)
{
  return pango_layout_get_line_count (layout) == 1
         && (gsize) pango_layout_line_get_length (pango_layout_get_line_readonly (layout, 0)) == strlen (text)
         && *text != '\0' && !g_ascii_isspace (text[strlen (text) - 1]);
}

/* Returns the lines of a text on the bench, without the space at their ends. */
static char **
dup_lines (PangoLayout *layout,
           const char  *text)
{
  int n = pango_layout_get_line_count (layout);
  char **lines = g_new0 (char *, (gsize) n + 1);

  for (int i = 0; i < n; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);

      lines[i] = g_strchomp (g_strndup (text + pango_layout_line_get_start_index (line), (gsize) pango_layout_line_get_length (line)));
    }
  return lines;
}

/* Lines are measured again, for with a space at its end a line may be wider. */
static XitongTextBlock *
break_lines (XitongTypesetter *self,
             const char       *text,
             const char       *language,
             XitongTextRole    role,
             double            max_width)
{
  PangoLayout *layout = lay_on_bench (self, text, language, role, (int) CLAMP (max_width * PANGO_SCALE, 1, 1e8));
  XitongTextBlock *block = xitong_text_block_new (role);
  g_auto (GStrv) lines = NULL;

  block->line_height = xitong_text_style_get (role)->line_height * self->font_size;
  block->ascent = xitong_text_style_get_ascent (role) * self->font_size;
  if (is_one_line (layout, text))
    {
      xitong_text_block_add (block, text, get_width (layout));
      return block;
    }
  lines = dup_lines (layout, text);
  for (guint i = 0; lines[i] != NULL; i++)
    xitong_text_block_add (block, lines[i], measure_line (self, lines[i], language, role));
  return block;
}

static XitongTextBlock *
measure (gpointer        data,
         const char     *text,
         const char     *language,
         XitongTextRole  role,
         double          max_width)
{
  XitongTypesetter *self = data;
  g_autofree char *key = g_strdup_printf ("%d %.3f %s %s", (int) role, max_width, language != NULL ? language : "-", text);
  XitongTextBlock *block;

  g_mutex_lock (&self->mutex);
  block = g_hash_table_lookup (self->blocks, key);
  if (block == NULL)
    {
      if (g_hash_table_size (self->blocks) > MAX_CACHED)
        g_hash_table_remove_all (self->blocks);
      block = break_lines (self, text, language, role, max_width);
      g_hash_table_insert (self->blocks, g_steal_pointer (&key), block);
    }
  block = xitong_text_block_ref (block);
  g_mutex_unlock (&self->mutex);
  return block;
}

XitongTypesetter *
xitong_typesetter_new (const char *family,
                       double      font_size)
{
  XitongTypesetter *self = g_atomic_rc_box_new0 (XitongTypesetter);

  self->family = g_strdup (family != NULL ? family : XITONG_DEFAULT_FONT);
  self->font_size = font_size;
  self->measure = (XitongTextMeasure) { measure, self };
  g_mutex_init (&self->mutex);
  self->blocks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) xitong_text_block_unref);
  self->widths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  return self;
}

/* In the order in which they are wanted. */
static gpointer
look_up_fonts (gpointer data)
{
  XitongTypesetter *self = data;

  for (guint role = 0; role < XITONG_N_TEXTS; role++)
    {
      g_mutex_lock (&self->mutex);
      measure_line (self, "Xitong", NULL, (XitongTextRole) role);
      g_mutex_unlock (&self->mutex);
    }
  return NULL;
}

void
xitong_typesetter_prepare (XitongTypesetter *self)
{
  g_return_if_fail (self->preparation == NULL);

  self->preparation = g_thread_new ("fonts", look_up_fonts, self);
}

XitongTypesetter *
xitong_typesetter_ref (XitongTypesetter *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
typesetter_clear (gpointer data)
{
  XitongTypesetter *self = data;

  g_clear_pointer (&self->preparation, g_thread_join);
  g_hash_table_unref (self->blocks);
  g_hash_table_unref (self->widths);
  g_hash_table_unref (self->layouts);
  for (guint role = 0; role < XITONG_N_TEXTS; role++)
    g_clear_object (&self->benches[role].layout);
  g_clear_object (&self->context);
  g_clear_object (&self->font_map);
  g_mutex_clear (&self->mutex);
  g_free (self->family);
}

void
xitong_typesetter_unref (XitongTypesetter *self)
{
  g_atomic_rc_box_release_full (self, typesetter_clear);
}

const char *
xitong_typesetter_get_family (const XitongTypesetter *self)
{
  return self->family;
}

double
xitong_typesetter_get_size (const XitongTypesetter *self)
{
  return self->font_size;
}

const XitongTextMeasure *
xitong_typesetter_get_measure (XitongTypesetter *self)
{
  return &self->measure;
}

static PangoLayout *
find_layout (XitongTypesetter *self,
             const char       *text,
             XitongTextRole    role,
             gboolean          plain)
{
  g_autofree char *key = g_strdup_printf ("%d %d %s", (int) role, (int) plain, text);
  PangoLayout *layout = g_hash_table_lookup (self->layouts, key);

  if (layout == NULL)
    {
      if (g_hash_table_size (self->layouts) > MAX_CACHED)
        g_hash_table_remove_all (self->layouts);
      layout = make_layout (self, text, NULL, role, plain);
      g_hash_table_insert (self->layouts, g_steal_pointer (&key), layout);
    }
  return layout;
}

static void
show_line (XitongTypesetter *self,
           cairo_t          *cr,
           const char       *text,
           XitongTextRole    role,
           gboolean          plain,
           double            x,
           double            y)
{
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (find_layout (self, text, role, plain), 0));
}

void
xitong_typesetter_show (XitongTypesetter    *self,
                        cairo_t             *cr,
                        const XitongGraphic *graphic)
{
  double whole = graphic->text_width + graphic->suffix_width;
  double back = 0.5 * (graphic->align + 1) * whole;

  g_mutex_lock (&self->mutex);
  cairo_save (cr);
  cairo_translate (cr, graphic->at.x, graphic->at.y);
  if (graphic->turned)
    cairo_rotate (cr, -G_PI_2);
  show_line (self, cr, graphic->text, graphic->role, graphic->plain, -back, 0);
  if (graphic->suffix != NULL)
    {
      double width = get_width (find_layout (self, graphic->suffix, XITONG_TEXT_MARK, FALSE));

      show_line (self, cr, graphic->suffix, XITONG_TEXT_MARK, FALSE, whole - back - width, -RISE * self->font_size);
    }
  cairo_restore (cr);
  g_mutex_unlock (&self->mutex);
}

/* xitong-typesetter.c - measures and draws texts, always alike
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-typesetter.h"

#include "xitong-text-desk.h"
#include "xitong-text-style.h"

#include <pango/pangocairo.h>
#include <string.h>

/* Of a raised sign, in parts of the size of names. */
#define RISE (2.2 / 7.0)

/* More than this many texts are not kept. */
#define MAX_CACHED 20000

/* Two threads may measure at the same time. */
#define N_DESKS 2

/* mutex: of what is kept, but for the layouts, which are of the first desk and its mutex
 * preparation: looks up the fonts of the first desk */
struct _XitongTypesetter
{
  char              *family;
  double             font_size;
  XitongTextMeasure  measure;
  GMutex             mutex;
  XitongTextDesk     desks[N_DESKS];
  GThread           *preparation;
  gboolean           is_preparing;
  /* Owned string to XitongTextBlock. */
  GHashTable        *blocks;
  /* Of lines: owned string to PangoLayout units. */
  GHashTable        *widths;
  /* Owned string to PangoLayout. Nothing is rounded to pixels: they serve at every scale and turn. */
  GHashTable        *layouts;
};

static double
get_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.width / PANGO_SCALE;
}

static gboolean
find_width (XitongTypesetter *self,
            const char       *key,
            int              *width)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  gpointer found;

  if (!g_hash_table_lookup_extended (self->widths, key, NULL, &found))
    return FALSE;
  *width = GPOINTER_TO_INT (found);
  return TRUE;
}

static void
keep_width (XitongTypesetter *self,
            const char       *key,
            int               width)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (g_hash_table_size (self->widths) > MAX_CACHED)
    g_hash_table_remove_all (self->widths);
  g_hash_table_insert (self->widths, g_strdup (key), GINT_TO_POINTER (width));
}

/* Many texts have lines in common. */
static double
measure_line (XitongTypesetter *self,
              XitongTextDesk   *desk,
              const char       *line,
              const char       *language,
              XitongTextRole    role)
{
  g_autofree char *key = g_strconcat (xitong_text_style_get (role)->word, " ", language != NULL ? language : "-", " ", line, NULL);
  PangoRectangle logical;

  if (!find_width (self, key, &logical.width))
    {
      pango_layout_get_extents (xitong_text_desk_lay (desk, line, language, role, -1), NULL, &logical);
      keep_width (self, key, logical.width);
    }
  return (double) logical.width / PANGO_SCALE;
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

#define WORD_JOINER "\342\201\240"

/* (transfer full) (nullable): "57–58" with a word joiner behind its dash, so that it is not broken there; %NULL where nothing is to be joined */
static char *
dup_with_ranges_joined (const char *text)
{
  static const char dash[] = "–";
  GString *joined = NULL;
  const char *done = text;

  for (const char *at = strstr (text, dash); at != NULL; at = strstr (at + 1, dash))
    {
      const char *behind = at + strlen (dash);

      if (at == text || !g_ascii_isdigit (at[-1]) || !g_ascii_isdigit (*behind))
        continue;
      if (joined == NULL)
        joined = g_string_new (NULL);
      g_string_append_len (joined, done, behind - done);
      g_string_append (joined, WORD_JOINER);
      done = behind;
    }
  if (joined == NULL)
    return NULL;
  g_string_append (joined, done);
  return g_string_free (joined, FALSE);
}

/* (transfer full): what is printed of a line */
static char *
dup_without_joiners (const char *text,
                     gsize       length)
{
  g_autofree char *piece = g_strchomp (g_strndup (text, length));
  g_auto (GStrv) parts = g_strsplit (piece, WORD_JOINER, -1);

  return g_strjoinv (NULL, parts);
}

/* Returns the lines of a text on a desk, without the space at their ends. */
static char **
dup_lines (PangoLayout *layout,
           const char  *text)
{
  int n = pango_layout_get_line_count (layout);
  char **lines = g_new0 (char *, (gsize) n + 1);

  for (int i = 0; i < n; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);

      lines[i] = dup_without_joiners (text + pango_layout_line_get_start_index (line), (gsize) pango_layout_line_get_length (line));
    }
  return lines;
}

/* Lines are measured again, for with a space at its end a line may be wider. */
static XitongTextBlock *
break_lines (XitongTypesetter *self,
             XitongTextDesk   *desk,
             const char       *text,
             const char       *language,
             XitongTextRole    role,
             double            max_width)
{
  const int width = (int) CLAMP (max_width * PANGO_SCALE, 1, 1e8);
  PangoLayout *layout = xitong_text_desk_lay (desk, text, language, role, width);
  g_autofree char *joined = dup_with_ranges_joined (text);
  XitongTextBlock *block = xitong_text_block_new (role);
  g_auto (GStrv) lines = NULL;

  block->line_height = xitong_text_style_get (role)->line_height * self->font_size;
  block->ascent = xitong_text_style_get_ascent (role) * self->font_size;
  if (is_one_line (layout, text))
    {
      xitong_text_block_add (block, text, get_width (layout));
      return block;
    }
  if (joined != NULL)
    layout = xitong_text_desk_lay (desk, joined, language, role, width);
  lines = dup_lines (layout, joined != NULL ? joined : text);
  for (guint i = 0; lines[i] != NULL; i++)
    xitong_text_block_add (block, lines[i], measure_line (self, desk, lines[i], language, role));
  return block;
}

/* The second desk has no fonts until it is needed, and those of the first are there sooner while they are looked up. */
static XitongTextDesk *
sit_down (XitongTypesetter *self)
{
  if (g_mutex_trylock (&self->desks[0].mutex))
    return &self->desks[0];
  if (!g_atomic_int_get (&self->is_preparing) && g_mutex_trylock (&self->desks[1].mutex))
    return &self->desks[1];
  g_mutex_lock (&self->desks[0].mutex);
  return &self->desks[0];
}

static XitongTextBlock *
find_block (XitongTypesetter *self,
            const char       *key)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  XitongTextBlock *block = g_hash_table_lookup (self->blocks, key);

  return block != NULL ? xitong_text_block_ref (block) : NULL;
}

static void
keep_block (XitongTypesetter *self,
            const char       *key,
            XitongTextBlock  *block)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (g_hash_table_size (self->blocks) > MAX_CACHED)
    g_hash_table_remove_all (self->blocks);
  g_hash_table_insert (self->blocks, g_strdup (key), xitong_text_block_ref (block));
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
  XitongTextBlock *block = find_block (self, key);
  XitongTextDesk *desk;

  if (block != NULL)
    return block;
  desk = sit_down (self);
  block = break_lines (self, desk, text, language, role, max_width);
  g_mutex_unlock (&desk->mutex);
  keep_block (self, key, block);
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
  for (guint i = 0; i < N_DESKS; i++)
    xitong_text_desk_init (&self->desks[i], self->family, font_size);
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
      g_mutex_lock (&self->desks[0].mutex);
      measure_line (self, &self->desks[0], "Xitong", NULL, (XitongTextRole) role);
      g_mutex_unlock (&self->desks[0].mutex);
    }
  g_atomic_int_set (&self->is_preparing, FALSE);
  return NULL;
}

void
xitong_typesetter_prepare (XitongTypesetter *self)
{
  g_return_if_fail (self->preparation == NULL);

  self->is_preparing = TRUE;
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
  for (guint i = 0; i < N_DESKS; i++)
    xitong_text_desk_clear (&self->desks[i]);
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
      layout = xitong_text_desk_new_layout (&self->desks[0], text, NULL, role, plain);
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

  g_mutex_lock (&self->desks[0].mutex);
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
  g_mutex_unlock (&self->desks[0].mutex);
}

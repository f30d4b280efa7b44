/* xitong-page-measure.c - what a page of PDF or EPS is like
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-page-measure.h"

#include "xitong-page-operators.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A packed stream may not unpack to more. */
#define MAX_UNPACKED (64 * 1024 * 1024)

static const char *
find (const char *text,
      const char *end,
      const char *word)
{
  return text < end ? memmem (text, (gsize) (end - text), word, strlen (word)) : NULL;
}

/* Unpacks a stream whose end is not known; (nullable) (transfer full): what is readable, and a null. */
static GByteArray *
inflate (const char *from,
         const char *end)
{
  g_autoptr (GZlibDecompressor) decompressor = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  g_autoptr (GByteArray) out = g_byte_array_new ();
  GConverterResult result = G_CONVERTER_CONVERTED;

  while (result != G_CONVERTER_FINISHED && out->len < MAX_UNPACKED)
    {
      guint8 buffer[16384];
      gsize n_read = 0, n_written = 0;

      result = g_converter_convert (G_CONVERTER (decompressor), from, (gsize) (end - from), buffer, sizeof buffer,
                                    G_CONVERTER_INPUT_AT_END, &n_read, &n_written, NULL);
      if (result == G_CONVERTER_ERROR || (n_read == 0 && n_written == 0))
        break;
      g_byte_array_append (out, buffer, (guint) n_written);
      from += n_read;
    }
  g_byte_array_append (out, (const guint8 *) "", 1);
  return out->len > 1 ? g_steal_pointer (&out) : NULL;
}

/* The names behind a key, "/FontName /ABCDEF+Name". */
static void
list_names (GPtrArray  *names,
            const char *text,
            const char *end,
            const char *key)
{
  for (const char *at = text; (at = find (at, end, key)) != NULL;)
    {
      at += strlen (key);
      at += strspn (at, " \r\n");
      if (*at == '/')
        g_ptr_array_add (names, g_strndup (at + 1, strcspn (at + 1, " /<>[]()\r\n")));
    }
}

/* Sizes and transparency: whatever dictionary they stand in. */
static void
read_dictionaries (XitongMeasuredFigure *self,
                   const char           *text,
                   const char           *end)
{
  static const char * const alphas[] = { "/ca ", "/CA " };
  const char *box = find (text, end, "/MediaBox");

  if (box != NULL && (box = memchr (box, '[', (gsize) (end - box))) != NULL)
    {
      g_autofree char *list = g_strndup (box + 1, (gsize) MIN (end - box - 1, 120));
      g_auto (GStrv) numbers = NULL;

      g_strdelimit (list, "]\n\r\t", ' ');
      g_strstrip (list);
      numbers = g_strsplit (list, " ", -1);
      if (g_strv_length (numbers) >= 4)
        {
          self->width = g_ascii_strtod (numbers[2], NULL) - g_ascii_strtod (numbers[0], NULL);
          self->height = g_ascii_strtod (numbers[3], NULL) - g_ascii_strtod (numbers[1], NULL);
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (alphas); i++)
    for (const char *at = text; (at = find (at, end, alphas[i])) != NULL; at++)
      if (g_ascii_strtod (at + 4, NULL) < 1)
        self->has_transparency = TRUE;
  if (find (text, end, "/Type3") != NULL || find (text, end, "/Subtype /Type3") != NULL)
    self->has_outlines_only = TRUE;
}

/**
 * Fonts:
 * @used: names
 * @described: names of those with a description
 * @n_embedded: how many are in the file
 */
typedef struct
{
  GPtrArray *used;
  GPtrArray *described;
  guint      n_embedded;
} Fonts;

static void
read_text (XitongMeasuredFigure *self,
           Fonts                *fonts,
           const char           *text,
           const char           *end)
{
  read_dictionaries (self, text, end);
  list_names (fonts->used, text, end, "/BaseFont");
  list_names (fonts->described, text, end, "/FontName");
  for (const char *at = text; (at = find (at, end, "/FontFile")) != NULL; at++)
    fonts->n_embedded++;
}

/* The fonts every printer is said to have are used without a description, and are not in the file. */
static void
settle_fonts (XitongMeasuredFigure *self,
              const Fonts          *fonts)
{
  self->all_embedded = fonts->n_embedded >= fonts->described->len;
  for (guint i = 0; i < fonts->used->len; i++)
    {
      xitong_measured_figure_see_font (self, fonts->used->pdata[i]);
      if (!g_ptr_array_find_with_equal_func (fonts->described, fonts->used->pdata[i], g_str_equal, NULL))
        self->all_embedded = FALSE;
    }
}

/* What a stream is, its dictionary says. */
static void
read_stream (XitongMeasuredFigure *self,
             Fonts                *fonts,
             const char           *dictionary,
             const char           *from,
             const char           *end)
{
  g_autoptr (GByteArray) unpacked = NULL;
  gboolean is_packed = find (dictionary, from, "/FlateDecode") != NULL;
  const char *text = from, *stop = find (from, end, "endstream");

  if (find (dictionary, from, "/Subtype /Image") != NULL || find (dictionary, from, "/Subtype/Image") != NULL)
    {
      self->has_picture = TRUE;
      if (find (dictionary, from, "/SMask") != NULL)
        self->has_transparency = TRUE;
      return;
    }
  if (find (dictionary, from, "/Length1") != NULL || find (dictionary, from, "/XRef") != NULL
      || find (dictionary, from, "/FontFile") != NULL || find (dictionary, from, "/Subtype /CIDFontType0C") != NULL)
    return;
  stop = stop != NULL ? stop : end;
  if (is_packed)
    {
      unpacked = inflate (from, end);
      if (unpacked == NULL)
        return;
      text = (const char *) unpacked->data;
      stop = text + unpacked->len - 1;
    }
  if (find (dictionary, from, "/ObjStm") != NULL)
    read_text (self, fonts, text, stop);
  else if (find (text, stop, "begincmap") == NULL)
    xitong_page_operators_follow (self, text, (gsize) (stop - text));
}

static void
measure_pdf (XitongMeasuredFigure *self,
             const char           *text,
             const char           *end)
{
  g_autoptr (GPtrArray) used = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) described = g_ptr_array_new_with_free_func (g_free);
  Fonts fonts = { used, described, 0 };
  const char *object = text;

  for (const char *at = text; (at = find (at, end, "stream")) != NULL;)
    {
      const char *from = at + strlen ("stream");

      if (at > text + 3 && memcmp (at - 3, "end", 3) == 0)
        {
          object = at = from;
          continue;
        }
      if (from < end && *from == '\r')
        from++;
      if (from < end && *from == '\n')
        from++;
      for (const char *next = object; (next = find (next, at, " obj")) != NULL; next++)
        object = next + 1;
      read_stream (self, &fonts, object, from, end);
      at = find (from, end, "endstream");
      if (at == NULL)
        break;
    }
  read_text (self, &fonts, text, end);
  settle_fonts (self, &fonts);
}

static void
measure_eps (XitongMeasuredFigure *self,
             const char           *text,
             const char           *end)
{
  const char *box = find (text, end, "%%BoundingBox:");
  const char *page = find (text, end, "%%EndPageSetup");
  static const char * const pictures[] = { "cairo_image\n", "cairo_imagemask\n", "/ImageType", " colorimage" };

  if (box != NULL)
    {
      char *at = (char *) box + strlen ("%%BoundingBox:");
      double left = g_ascii_strtod (at, &at), bottom = g_ascii_strtod (at, &at);

      self->width = g_ascii_strtod (at, &at) - left;
      self->height = g_ascii_strtod (at, &at) - bottom;
    }
  for (const char *at = text; (at = find (at, end, "%%BeginResource: font ")) != NULL;)
    {
      g_autofree char *name = NULL;

      at += strlen ("%%BeginResource: font ");
      name = g_strndup (at, strcspn (at, "\r\n "));
      xitong_measured_figure_see_font (self, name);
    }
  page = page != NULL ? page : text;
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    if (find (page, end, pictures[i]) != NULL)
      self->has_picture = TRUE;
  xitong_page_operators_follow (self, page, (gsize) (end - page));
}

gboolean
xitong_page_measure (XitongMeasuredFigure  *self,
                     GBytes                *bytes,
                     GError               **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *start = self->format == XITONG_FORMAT_PDF ? "%PDF-" : "%!PS";
  /* The end is closed by a null, so that numbers and words at it can be read. */
  g_autofree char *text = NULL;

  if (size < strlen (start) || memcmp (data, start, strlen (start)) != 0)
    {
      g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_FORMAT, _("It does not begin with %s"), start);
      return FALSE;
    }
  text = g_malloc (size + 1);
  memcpy (text, data, size);
  text[size] = '\0';
  if (self->format == XITONG_FORMAT_PDF)
    measure_pdf (self, text, text + size);
  else
    measure_eps (self, text, text + size);
  return TRUE;
}

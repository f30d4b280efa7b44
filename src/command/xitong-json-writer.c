/* xitong-json-writer.c - JSON, written as it goes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-json-writer.h"

struct _XitongJsonWriter
{
  GString *text;
  GString *brackets;
  gboolean fresh;
};

XitongJsonWriter *
xitong_json_writer_new (void)
{
  XitongJsonWriter *self = g_new0 (XitongJsonWriter, 1);

  self->text = g_string_new (NULL);
  self->brackets = g_string_new (NULL);
  self->fresh = TRUE;
  return self;
}

char *
xitong_json_writer_close (XitongJsonWriter *self)
{
  GString *text = self->text;

  g_string_append_c (text, '\n');
  g_string_free (self->brackets, TRUE);
  g_free (self);
  return g_string_free (text, FALSE);
}

static void
append_quoted (GString    *text,
               const char *value)
{
  g_string_append_c (text, '"');
  for (const char *at = value; *at != '\0'; at++)
    {
      if (*at == '"' || *at == '\\')
        g_string_append_printf (text, "\\%c", *at);
      else if ((guchar) *at < 0x20)
        g_string_append_printf (text, "\\u%04x", (guint) *at);
      else
        g_string_append_c (text, *at);
    }
  g_string_append_c (text, '"');
}

static void
append_name (XitongJsonWriter *self,
             const char       *name)
{
  if (!self->fresh)
    g_string_append_c (self->text, ',');
  if (self->brackets->len > 0)
    g_string_append_printf (self->text, "\n%*s", 2 * (int) self->brackets->len, "");
  self->fresh = FALSE;
  if (name == NULL)
    return;
  append_quoted (self->text, name);
  g_string_append (self->text, ": ");
}

void
xitong_json_writer_begin (XitongJsonWriter *self,
                          const char       *name,
                          char              bracket)
{
  append_name (self, name);
  g_string_append_c (self->text, bracket);
  g_string_append_c (self->brackets, bracket == '{' ? '}' : ']');
  self->fresh = TRUE;
}

void
xitong_json_writer_end (XitongJsonWriter *self)
{
  char bracket = self->brackets->str[self->brackets->len - 1];

  g_string_truncate (self->brackets, self->brackets->len - 1);
  if (!self->fresh)
    g_string_append_printf (self->text, "\n%*s", 2 * (int) self->brackets->len, "");
  g_string_append_c (self->text, bracket);
  self->fresh = FALSE;
}

void
xitong_json_writer_text (XitongJsonWriter *self,
                         const char       *name,
                         const char       *text)
{
  append_name (self, name);
  if (text == NULL)
    g_string_append (self->text, "null");
  else
    append_quoted (self->text, text);
}

void
xitong_json_writer_words (XitongJsonWriter *self,
                          const char       *name,
                          GPtrArray        *words)
{
  xitong_json_writer_begin (self, name, '[');
  for (guint i = 0; i < words->len; i++)
    xitong_json_writer_text (self, NULL, words->pdata[i]);
  xitong_json_writer_end (self);
  g_ptr_array_unref (words);
}

void
xitong_json_writer_flag (XitongJsonWriter *self,
                         const char       *name,
                         gboolean          value)
{
  append_name (self, name);
  g_string_append (self->text, value ? "true" : "false");
}

void
xitong_json_writer_number (XitongJsonWriter *self,
                           const char       *name,
                           double            value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  append_name (self, name);
  g_ascii_formatd (text, sizeof text, "%.2f", value);
  if (g_str_has_suffix (text, ".00"))
    text[strlen (text) - 3] = '\0';
  g_string_append (self->text, g_str_equal (text, "-0") ? "0" : text);
}

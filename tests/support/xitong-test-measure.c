/* xitong-test-measure.c - text measurement for tests: every letter is as wide as half its size
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-test-measure.h"

#define LETTER_WIDTH 3.6
#define LINE_HEIGHT 8.5

static XitongTextBlock *
measure (gpointer        data,
         const char     *text,
         const char     *language,
         XitongTextRole  role,
         double          max_width)
{
  XitongTextBlock *block = xitong_text_block_new (role);
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (GString) line = g_string_new (NULL);

  block->line_height = LINE_HEIGHT;
  block->ascent = 7.0;
  for (guint i = 0; words[i] != NULL; i++)
    {
      glong length = g_utf8_strlen (line->str, -1) + 1 + g_utf8_strlen (words[i], -1);

      if (line->len > 0 && length * LETTER_WIDTH > max_width)
        {
          xitong_text_block_add (block, line->str, LETTER_WIDTH * g_utf8_strlen (line->str, -1));
          g_string_truncate (line, 0);
        }
      g_string_append_printf (line, "%s%s", line->len > 0 ? " " : "", words[i]);
    }
  xitong_text_block_add (block, line->str, LETTER_WIDTH * g_utf8_strlen (line->str, -1));
  return block;
}

static const XitongTextMeasure test_measure = { measure, NULL };

const XitongTextMeasure *
xitong_test_measure_get (void)
{
  return &test_measure;
}

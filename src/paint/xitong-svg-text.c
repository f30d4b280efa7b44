/* xitong-svg-text.c - numbers, words and elements as an SVG file has them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-svg-text.h"

#include <math.h>

/* What stands for a letter that cannot stand in a text of XML, or NULL where it can. */
static const char *
find_replacement (char letter)
{
  switch (letter)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return (guchar) letter < ' ' ? " " : NULL;
    }
}

void
xitong_svg_put_escaped (GString    *out,
                        const char *text)
{
  g_autofree char *mended = g_utf8_validate (text, -1, NULL) ? NULL : g_utf8_make_valid (text, -1);
  const char *from = mended != NULL ? mended : text, *at;

  for (at = from; *at != '\0'; at++)
    {
      const char *replacement = find_replacement (*at);

      if (replacement == NULL)
        continue;
      g_string_append_len (out, from, at - from);
      g_string_append (out, replacement);
      from = at + 1;
    }
  g_string_append_len (out, from, at - from);
}

void
xitong_svg_put_number (GString *out,
                       double   number)
{
  gint64 hundredths = llround (number * 100);
  gboolean is_negative = hundredths < 0;
  char text[32];
  guint at = sizeof text, end = sizeof text;

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
  g_string_append_len (out, text + at, (gssize) (end - at));
}

void
xitong_svg_begin_attribute (GString    *out,
                            const char *prefix,
                            const char *name)
{
  g_string_append (out, prefix);
  g_string_append (out, name);
  g_string_append_len (out, "=\"", 2);
}

void
xitong_svg_put_attribute (GString    *out,
                          const char *name,
                          double      value)
{
  xitong_svg_begin_attribute (out, " ", name);
  xitong_svg_put_number (out, value);
  g_string_append_c (out, '"');
}

void
xitong_svg_put_word (GString    *out,
                     const char *name,
                     const char *value)
{
  xitong_svg_begin_attribute (out, " ", name);
  xitong_svg_put_escaped (out, value);
  g_string_append_c (out, '"');
}

void
xitong_svg_put_element (GString    *out,
                        const char *name,
                        const char *text)
{
  if (text == NULL)
    return;
  g_string_append_printf (out, "<%s>", name);
  xitong_svg_put_escaped (out, text);
  g_string_append_printf (out, "</%s>", name);
}

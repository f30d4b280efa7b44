/* xitong-option-value.c - what is written behind an option
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-option-value.h"

#include <glib/gi18n.h>

#include "xitong-figure.h"

#define LEAST_WIDTH     36
#define LEAST_FONT_SIZE 2
#define MOST_FONT_SIZE  100

gboolean
xitong_option_value_refuse (const char  *option,
                            const char  *value,
                            const char  *choices,
                            GError     **error)
{
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("--%s %s: write %s"), option, value, choices);
  return FALSE;
}

gboolean
xitong_option_value_choose (const char          *option,
                            const char          *value,
                            const char * const  *words,
                            guint               *index,
                            GError             **error)
{
  g_autofree char *choices = NULL;

  for (guint i = 0; value != NULL && words[i] != NULL; i++)
    if (g_str_equal (value, words[i]))
      {
        *index = i;
        return TRUE;
      }
  if (value == NULL)
    return TRUE;
  choices = g_strjoinv (", ", (char **) words);
  return xitong_option_value_refuse (option, value, choices, error);
}

gboolean
xitong_option_value_width (const char  *value,
                           double      *points,
                           GError     **error)
{
  if (value == NULL || (xitong_length_parse (value, points) && *points >= LEAST_WIDTH))
    return TRUE;
  return xitong_option_value_refuse ("width", value, _("a length such as 174mm, 17.4cm, 6.85in or 493pt"), error);
}

gboolean
xitong_option_value_font_size (const char  *value,
                               double      *points,
                               GError     **error)
{
  if (value == NULL || (xitong_length_parse (value, points) && *points >= LEAST_FONT_SIZE && *points <= MOST_FONT_SIZE))
    return TRUE;
  return xitong_option_value_refuse ("font-size", value, _("a length from 2pt to 100pt"), error);
}

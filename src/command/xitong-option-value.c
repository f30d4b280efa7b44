/* xitong-option-value.c - what is written behind an option
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-option-value.h"

#include <glib/gi18n.h>

#include "xitong-alike-fonts.h"
#include "xitong-figure.h"
#include "xitong-font-family.h"
#include "xitong-nearest-word.h"

#define LEAST_WIDTH     36
#define LEAST_FONT_SIZE 2
#define MOST_FONT_SIZE  100

gboolean
xitong_option_value_refuse (const char  *option,
                            const char  *value,
                            const char  *choices,
                            GError     **error)
{
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("--%s %s: write %s."), option, value, choices);
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
  g_autofree char *hint = NULL;

  for (guint i = 0; value != NULL && words[i] != NULL; i++)
    if (g_str_equal (value, words[i]))
      {
        *index = i;
        return TRUE;
      }
  if (value == NULL)
    return TRUE;
  choices = g_strjoinv (", ", (char **) words);
  hint = xitong_nearest_word_dup_hint_among (words, value);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("--%s %s: write one of %s.%s"), option, value, choices, hint);
  return FALSE;
}

/* A bare number of points would be what nobody means by a width. */
static gboolean
lacks_unit (const char *value)
{
  return *value != '\0' && strspn (value, "0123456789. ") == strlen (value);
}

gboolean
xitong_option_value_width (const char  *value,
                           double      *points,
                           GError     **error)
{
  g_autofree char *choices = NULL;

  if (value == NULL || (!lacks_unit (value) && xitong_length_parse (value, points) && *points >= LEAST_WIDTH))
    return TRUE;
  if (lacks_unit (value))
    choices = g_strdup_printf (_("its unit too: --width %smm, or cm, in, pt"), value);
  return xitong_option_value_refuse ("width", value, choices != NULL ? choices : _("a length of at least 13mm, such as 174mm, 17.4cm, 6.85in or 493pt"), error);
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

/* Another font would be put in its place without a word, and the figure would look, and break its lines, as it should not. */
gboolean
xitong_option_value_family (const char  *value,
                            const char **family,
                            GError     **error)
{
  g_autofree char *alike = NULL;
  g_autofree char *used = NULL;
  g_autofree char *hint = NULL;
  g_auto (GStrv) all = NULL;

  if (value == NULL || xitong_font_family_is_installed (value))
    {
      *family = value != NULL ? value : *family;
      return TRUE;
    }
  all = xitong_font_family_dup_all ();
  alike = xitong_alike_fonts_dup_installed (value);
  used = xitong_font_family_dup_used (value);
  if (alike != NULL)
    hint = g_strdup_printf (_(" \"%s\" is, and is drawn alike."), alike);
  else
    hint = xitong_nearest_word_dup_hint_among ((const char * const *) all, value);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               /* Translators: the second is a sentence, or nothing. */
               _("--font %s: no such font is installed; it would be set in %s.%s \"fc-list : family\" names the fonts there are."),
               value, used, hint);
  return FALSE;
}

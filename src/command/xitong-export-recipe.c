/* xitong-export-recipe.c - options of "xitong export" as the recipe of a figure
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-export-recipe.h"

#include <glib/gi18n.h>

#include "xitong-nearest-word.h"
#include "xitong-option-value.h"

static gboolean
set_sizes (XitongFigure               *figure,
           const XitongExportOptions  *options,
           GError                    **error)
{
  char *end = NULL;

  if (!xitong_option_value_width (options->width, &figure->layout.width, error)
      || !xitong_option_value_font_size (options->font_size, &figure->layout.font_size, error))
    return FALSE;
  if (options->dpi != NULL)
    figure->dpi = g_ascii_strtod (options->dpi, &end);
  if (options->dpi != NULL && (*end != '\0' || !(figure->dpi >= 10 && figure->dpi <= 4800)))
    return xitong_option_value_refuse ("dpi", options->dpi, _("a number from 10 to 4800"), error);
  return TRUE;
}

static gboolean
set_looks (XitongFigure               *figure,
           const XitongExportOptions  *options,
           GError                    **error)
{
  static const char * const palettes[] = { "colour", "grey", "bw", "contrast", "dark", NULL };
  static const char * const labels[] = { "own", "native", "both", NULL };
  static const char * const details[] = { "default", "all", NULL };
  static const char * const forms[] = { "formal", "effective", "gap", NULL };
  static const char * const frames[] = { "compact", "fixed", NULL };
  guint palette = figure->palette, label = figure->layout.labels, detail = 0, form = G_MAXUINT, frame = 0;

  if (!xitong_option_value_choose ("palette", options->palette, palettes, &palette, error)
      || !xitong_option_value_choose ("labels", options->labels, labels, &label, error)
      || !xitong_option_value_choose ("detail", options->detail, details, &detail, error)
      || !xitong_option_value_choose ("form", options->form, forms, &form, error)
      || !xitong_option_value_choose ("frame", options->frame, frames, &frame, error)
      || !xitong_option_value_family (options->family, &figure->family, error))
    return FALSE;
  figure->palette = (XitongPalette) palette;
  figure->layout.labels = (XitongLabels) label;
  figure->selection.everything = detail == 1;
  figure->fixed_frame = frame == 1;
  figure->selection.gap = form == 2;
  if (form < 2)
    figure->selection.form = form == 0 ? XITONG_FORM_FORMAL : XITONG_FORM_EFFECTIVE;
  figure->printed.title &= options->title;
  figure->printed.legend &= options->legend;
  figure->printed.sources &= options->sources;
  return TRUE;
}

static gboolean
refuse_tie (const XitongFigure  *figure,
            const char          *word,
            GError             **error)
{
  static const char * const styles[] = { "authority", "oversight", "overruling", "advice", "watching", "placing", "acting", "against", "denied", NULL };
  g_autofree char *kind = xitong_nearest_word_dup_hint (figure->enterprise_case->tie_kinds, word);
  g_autofree char *style = xitong_nearest_word_dup_hint_among (styles, word);

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("--ties %s: write styles (authority, oversight, overruling, advice, watching, placing, acting, against), "
                 "kinds of ties, or denied, joined by commas.%s"), word, *style != '\0' ? style : kind);
  return FALSE;
}

static gboolean
set_ties (XitongFigure               *figure,
          const XitongExportOptions  *options,
          GError                    **error)
{
  g_auto (GStrv) words = g_strsplit (options->ties != NULL ? options->ties : "", ",", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      XitongTieStyle style;
      XitongTieKind *kind;

      g_strstrip (words[i]);
      if (*words[i] == '\0')
        continue;
      kind = xitong_case_lookup (figure->enterprise_case, XITONG_TYPE_TIE_KIND, words[i]);
      if (g_str_equal (words[i], "denied"))
        figure->selection.denied = TRUE;
      else if (xitong_tie_style_from_word (words[i], &style))
        figure->selection.styles |= 1u << style;
      else if (kind != NULL)
        g_ptr_array_add (figure->selection.kinds, kind);
      else
        return refuse_tie (figure, words[i], error);
    }
  return TRUE;
}

static gboolean
set_units (XitongFigure  *figure,
           const char    *option,
           const char    *value,
           GHashTable    *units,
           GError       **error)
{
  g_auto (GStrv) words = g_strsplit (value != NULL ? value : "", ",", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      XitongUnit *unit = xitong_case_lookup (figure->enterprise_case, XITONG_TYPE_UNIT, g_strstrip (words[i]));

      if (unit == NULL && *words[i] != '\0')
        return xitong_option_value_refuse (option, words[i], _("ids of units of the case, joined by commas"), error);
      if (unit != NULL)
        g_hash_table_add (units, unit);
    }
  return TRUE;
}

gboolean
xitong_export_recipe_set (XitongFigure               *figure,
                          const XitongExportOptions  *options,
                          GError                    **error)
{
  return set_sizes (figure, options, error) && set_looks (figure, options, error) && set_ties (figure, options, error)
         && set_units (figure, "units", options->units, figure->selection.called, error)
         && set_units (figure, "open", options->open, figure->selection.opened, error);
}

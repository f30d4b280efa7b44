/* xitong-height-mend.c - how a figure that is too high is made lower
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-height-mend.h"

#include <glib/gi18n.h>
#include <math.h>

#define MILLIMETRE (72 / 25.4)

static char *
dup_options (const XitongFigureCut *cut,
             const char            *with)
{
  GString *options = g_string_new (with);

  if (cut->legend)
    g_string_append (options, "--no-legend ");
  if (cut->sources)
    g_string_append (options, "--no-sources ");
  if (cut->font_size > 0)
    {
      char size[G_ASCII_DTOSTR_BUF_SIZE];

      g_ascii_formatd (size, sizeof size, "%.4g", ceil (cut->font_size * 10 - 0.001) / 10);
      g_string_append_printf (options, "--font-size %spt ", size);
    }
  g_strchomp (options->str);
  return g_string_free (options, FALSE);
}

char *
xitong_height_mend_dup (const XitongFigure *figure,
                        double              most,
                        double              least_font_size,
                        const char         *with)
{
  const char *last = figure->other != NULL ? _(" Write each of the two charts as a figure of its own.") : "";
  XitongFigureCut cut;
  g_autofree char *options = NULL;

  xitong_figure_fit_height (figure, most, least_font_size, &cut);
  options = dup_options (&cut, with);
  if (cut.is_enough)
    return g_strdup_printf (_("With %s it is %.1f mm high."), options, cut.height / MILLIMETRE);
  if (*options == '\0' || !isfinite (cut.height))
    return g_strdup_printf (_("No option makes it fit: the chart itself is too high.%s"), last);
  return g_strdup_printf (_("No option makes it fit: even with %s it is %.1f mm high.%s"), options, cut.height / MILLIMETRE, last);
}

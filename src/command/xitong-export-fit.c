/* xitong-export-fit.c - whether a figure fits what was asked for
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-export-fit.h"

#include <glib/gi18n.h>
#include <math.h>

#include "xitong-figure-fit.h"
#include "xitong-figure-measure.h"
#include "xitong-font-family.h"
#include "xitong-height-mend.h"
#include "xitong-journal-mend.h"

#define MILLIMETRE (72 / 25.4)

/* A page is not so exact that half a millimetre would not go. */
#define TOLERANCE (0.5 * MILLIMETRE)

static gboolean
is_film (const XitongFigure        *figure,
         const XitongExportOptions *options)
{
  return figure->transition && !options->strip;
}

/* What was asked for besides, and takes room: " It takes less room without --detail all."; "" where nothing was. (transfer full) */
static char *
dup_less (const XitongExportOptions *options)
{
  g_autoptr (GString) more = g_string_new (NULL);

  if (g_strcmp0 (options->detail, "all") == 0)
    g_string_append (more, ", --detail all");
  if (options->ties != NULL)
    g_string_append (more, ", --ties");
  if (options->contested)
    g_string_append (more, ", --contested");
  if (g_strcmp0 (options->frame, "fixed") == 0)
    g_string_append (more, ", --frame fixed");
  return more->len > 0 ? g_strdup_printf (_(" It takes less room without %s."), more->str + strlen (", ")) : g_strdup ("");
}

/* There is nothing wider than the widest column of a journal: only smaller type helps, as far as the journal allows it. */
static char *
dup_journal_mend (const XitongFigure        *figure,
                  const XitongExportOptions *options,
                  const XitongJournal       *journal,
                  double                     wanted)
{
  const double least = journal->min_type > 0 ? xitong_journal_get_least_font_size (journal) : XITONG_LEAST_FONT_SIZE;
  const double size = xitong_figure_fit_font_size (figure, wanted, least);

  g_autofree char *less = dup_less (options);
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  /* An option takes a point in every locale. */
  g_ascii_formatd (text, sizeof text, "%.4g", size);
  if (size > 0)
    return g_strdup_printf (_("Ask for --font-size %spt.%s"), text, less);
  if (*less != '\0')
    return g_strdup_printf (_("The journal takes no smaller type, and no wider figure.%s"), less);
  return g_strdup (_("The journal takes no smaller type, and no wider figure: the chart has too much on it for its page."));
}

/* Returns the least width that is enough; of a chart of many units that which it has. */
static double
find_width (const XitongFigure *figure,
            XitongTypesetter   *typesetter,
            const XitongScene  *scene,
            double              wanted)
{
  return xitong_figure_fit_is_quick (figure, scene) ? xitong_figure_fit_width (figure, typesetter, wanted) : MILLIMETRE * ceil (wanted / MILLIMETRE);
}

static gboolean
refuse_width (const XitongFigure         *figure,
              const XitongExportOptions  *options,
              const XitongJournal        *journal,
              XitongTypesetter           *typesetter,
              const XitongScene          *scene,
              double                      wanted,
              GError                    **error)
{
  const double least = find_width (figure, typesetter, scene, wanted);
  const double widest = journal != NULL ? xitong_journal_get_widest (journal) : 0;
  g_autofree char *less = dup_less (options);
  g_autofree char *mend = NULL;

  if (widest > 0 && least > widest + TOLERANCE)
    mend = dup_journal_mend (figure, options, journal, wanted);
  else
    mend = g_strdup_printf (_("Ask for --width %.0fmm, or for a smaller --font-size.%s"), least / MILLIMETRE, less);
  g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_SIZE,
               /* Translators: the last is one sentence or more. */
               _("Nothing was written: the labels do not fit a width of %.0f mm at %.1f pt, they need %.0f mm. %s"),
               figure->layout.width / MILLIMETRE, figure->layout.font_size, least / MILLIMETRE, mend);
  return FALSE;
}

gboolean
xitong_export_fit_check_width (const XitongFigure         *figure,
                               const XitongExportOptions  *options,
                               const XitongJournal        *journal,
                               XitongTypesetter           *typesetter,
                               const XitongScene          *scene,
                               double                      wanted,
                               GError                    **error)
{
  if (wanted <= 0 || (options->width == NULL && journal == NULL))
    return TRUE;
  return refuse_width (figure, options, journal, typesetter, scene, wanted, error);
}

/* Nothing is written for a journal that the journal would send back. */
gboolean
xitong_export_fit_check_journal (const XitongJournal  *journal,
                                 const XitongFigure   *figure,
                                 const XitongScene    *scene,
                                 GBytes               *bytes,
                                 XitongFormat          format,
                                 GError              **error)
{
  g_autoptr (XitongMeasuredFigure) measured = NULL;
  g_autoptr (GPtrArray) broken = NULL;
  g_autoptr (GString) list = g_string_new (NULL);

  if (journal == NULL)
    return TRUE;
  measured = xitong_figure_measure (bytes, format, error);
  if (measured == NULL)
    return FALSE;
  broken = xitong_journal_check (journal, measured);
  if (broken->len == 0)
    return TRUE;
  for (guint i = 0; i < broken->len; i++)
    {
      g_autofree char *text = xitong_journal_mend_dup_text (journal, broken->pdata[i], measured,
                                                            xitong_figure_fit_is_quick (figure, scene) ? figure : NULL);

      g_string_append_printf (list, "\n  %s", text);
    }
  g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_FORMAT,
               _("Nothing was written: the figure would not keep the rules of %s.%s"), journal->name, list->str);
  return FALSE;
}

static void
tell_width (const XitongFigure        *figure,
            const XitongExportOptions *options,
            const XitongScene         *scene,
            double                     least)
{
  g_autofree char *less = dup_less (options);

  if (is_film (figure, options))
    g_printerr (_("xitong: The frames were written, and are %.1f mm wide: the labels do not fit the usual %.0f mm at %.1f pt. "
                  "Ask for --width %.0fmm, or for a smaller --font-size.%s\n"),
                scene->width / MILLIMETRE, figure->layout.width / MILLIMETRE, figure->layout.font_size, least / MILLIMETRE, less);
  else
    g_printerr (_("xitong: %s was written, and is %.1f mm wide: the labels do not fit the usual %.0f mm at %.1f pt. "
                  "Ask for --width %.0fmm, or for a smaller --font-size.%s\n"),
                options->output, scene->width / MILLIMETRE, figure->layout.width / MILLIMETRE, figure->layout.font_size,
                least / MILLIMETRE, less);
}

/* @least: the width that it needs; 0 where it fits its own */
static void
tell_height (const XitongFigure        *figure,
             const XitongExportOptions *options,
             const XitongScene         *scene,
             double                     least)
{
  XitongFigure written = *figure;
  g_autofree char *width = least > 0 ? g_strdup_printf ("--width %.0fmm ", least / MILLIMETRE) : g_strdup ("");
  g_autofree char *less = dup_less (options);
  g_autofree char *mend = NULL;

  written.layout.width = MAX (figure->layout.width, least);
  if (xitong_figure_fit_is_quick (figure, scene))
    mend = xitong_height_mend_dup (&written, XITONG_PAGE_HEIGHT, XITONG_LEAST_FONT_SIZE, width);
  else
    mend = g_strdup_printf ("%s%s", _("It is lower with --no-legend, --no-sources or a smaller --font-size."), less);
  g_printerr (_("xitong: %s was written, and is %.1f mm high; a page has room for %.0f mm. %s\n"), options->output,
              scene->height / MILLIMETRE, XITONG_PAGE_HEIGHT / MILLIMETRE, mend);
}

/* A font that was asked for is there or refused; the usual one may be missing. */
static void
tell_font (const XitongFigure *figure)
{
  g_autofree char *used = xitong_font_family_dup_used (figure->family != NULL ? figure->family : XITONG_DEFAULT_FONT);

  if (figure->family == NULL && g_ascii_strcasecmp (used, XITONG_DEFAULT_FONT) != 0)
    g_printerr (_("xitong: The font %s is not installed; names are set in %s. Debian has it in fonts-noto-core.\n"), XITONG_DEFAULT_FONT, used);
}

/* Points there are in a picture only. */
static void
tell_resolution (const XitongExportOptions *options)
{
  XitongFormat format;

  if (options->dpi == NULL || !xitong_format_from_path (options->output, &format, NULL) || format == XITONG_FORMAT_PNG || format == XITONG_FORMAT_TIFF)
    return;
  g_printerr (_("xitong: %s is drawn in lines, which are sharp at every size: --dpi changes nothing of it, only of PNG and TIFF.\n"), options->output);
}

void
xitong_export_fit_tell (const XitongFigure        *figure,
                        const XitongExportOptions *options,
                        const XitongJournal       *journal,
                        XitongTypesetter          *typesetter,
                        const XitongScene         *scene,
                        double                     wanted)
{
  const double least = wanted > 0 ? find_width (figure, typesetter, scene, wanted) : 0;

  tell_font (figure);
  tell_resolution (options);
  if (least > 0)
    tell_width (figure, options, scene, least);
  if (!is_film (figure, options) && scene->height > XITONG_PAGE_HEIGHT + TOLERANCE && (journal == NULL || journal->max_height <= 0))
    tell_height (figure, options, scene, least);
}

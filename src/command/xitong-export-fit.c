/* xitong-export-fit.c - whether a figure fits what was asked for
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-export-fit.h"

#include <glib/gi18n.h>
#include <math.h>

/* A width that was asked for is kept or refused; the usual one gives way. */
gboolean
xitong_export_fit_check_width (const XitongFigure         *figure,
                               const XitongExportOptions  *options,
                               double                      wanted,
                               GError                    **error)
{
  const double millimetre = 25.4 / 72;
  g_autofree char *text = NULL;

  if (wanted <= 0)
    return TRUE;
  text = g_strdup_printf (_("The labels do not fit a width of %.0f mm at %.1f pt: %.0f mm are needed. Ask for "
                            "--width %.0fmm, a smaller --font-size, or less with --detail default."),
                          figure->layout.width * millimetre, figure->layout.font_size, wanted * millimetre,
                          ceil (wanted * millimetre));
  if (options->width != NULL || options->journal != NULL)
    {
      g_set_error_literal (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_SIZE, text);
      return FALSE;
    }
  g_printerr ("xitong: %s\n", text);
  return TRUE;
}

/* Nothing is written for a journal that the journal would send back. */
gboolean
xitong_export_fit_check_journal (const XitongJournal  *journal,
                                 GBytes               *bytes,
                                 XitongFormat          format,
                                 GError              **error)
{
  g_autoptr (XitongMeasuredFigure) measured = NULL;
  g_autoptr (GPtrArray) broken = NULL;
  g_autofree char *list = NULL;

  if (journal == NULL)
    return TRUE;
  measured = xitong_figure_measure (bytes, format, error);
  if (measured == NULL)
    return FALSE;
  broken = xitong_journal_check (journal, measured);
  if (broken->len == 0)
    return TRUE;
  g_ptr_array_add (broken, NULL);
  list = g_strjoinv ("\n  ", (char **) broken->pdata);
  g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_FORMAT, _("The figure would not keep the rules of %s:\n  %s"),
               journal->name, list);
  return FALSE;
}

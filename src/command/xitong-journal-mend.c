/* xitong-journal-mend.c - how a figure is brought to keep a journal's rules
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-journal-mend.h"

#include <glib/gi18n.h>
#include <math.h>

#include "xitong-alike-fonts.h"
#include "xitong-figure-fit.h"
#include "xitong-height-mend.h"

#define MILLIMETRE (72 / 25.4)

/* Files round sizes of type: asking for a little more keeps the bound. */
static char *
dup_size (double points,
          double (*round) (double))
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (text, sizeof text, "%.1f", round (points * 10 + (round == ceil ? -1e-6 : 1e-6)) / 10));
}

static char *
dup_endings (const XitongJournal *journal)
{
  g_autofree char *list = g_strjoinv (", .", journal->formats);

  return g_strconcat (".", list, NULL);
}

/* Type that other journals take, and labels of it. */
#define USUAL_FONT_SIZE 7.0
#define USUAL_LABEL_SIZE 6.0

/* What smaller type than the journal's would do; "" where it takes that, or where its own is enough. (transfer full) */
static char *
dup_type_question (const XitongJournal *journal,
                   const XitongFigure  *figure,
                   double               least)
{
  XitongFigure usual = *figure;
  XitongFigureCut cut;
  double height;

  if (least <= USUAL_FONT_SIZE)
    return g_strdup ("");
  xitong_figure_fit_height (figure, journal->max_height, least, &cut);
  usual.layout.font_size = USUAL_FONT_SIZE;
  height = xitong_figure_fit_measure_height (&usual);
  if (cut.is_enough || height > journal->max_height)
    return g_strdup ("");
  /* Translators: sizes of type in points, and a height in millimetres. */
  return g_strdup_printf (_(" What makes it so high is that no type may be smaller than %.4g pt: with names of %.4g pt, and labels of %.4g pt, it would "
                            "be %.1f mm high. Ask the journal whether it takes that; without --journal it is written."),
                          journal->min_type, USUAL_FONT_SIZE, USUAL_LABEL_SIZE, height / MILLIMETRE);
}

static char *
dup_height_mend (const XitongJournal *journal,
                 const XitongFigure  *figure)
{
  const double least = journal->min_type > 0 ? xitong_journal_get_least_font_size (journal) : XITONG_LEAST_FONT_SIZE;
  g_autofree char *mend = NULL;
  g_autofree char *question = NULL;

  if (figure == NULL)
    return g_strdup (_("Give --no-legend, --no-sources or a smaller --font-size, until it fits."));
  mend = xitong_height_mend_dup (figure, journal->max_height, least, "");
  question = dup_type_question (journal, figure, least);
  return g_strconcat (mend, question, NULL);
}

static char *
dup_type_mend (double  bound,
               double  measured,
               double  (*round) (double),
               const XitongFigure *figure)
{
  g_autofree char *size = NULL;

  if (figure == NULL)
    return g_strdup (round == ceil ? _("Give a larger --font-size.") : _("Give a smaller --font-size, or --no-title."));
  size = dup_size (figure->layout.font_size * bound / measured, round);
  return g_strdup_printf (_("Give --font-size %spt."), size);
}

/* "Liberation Sans, Arimo": what may be installed in place of what the journal names. */
static char *
dup_free_fonts (const XitongJournal *journal)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; journal->fonts[i] != NULL; i++)
    {
      const char * const *like = xitong_alike_fonts_get (journal->fonts[i]);

      for (guint j = 0; like != NULL && like[j] != NULL; j++)
        g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", like[j]);
    }
  return g_string_free (list, list->len == 0);
}

static char *
dup_fonts_mend (const XitongJournal *journal,
                const XitongFigure  *figure)
{
  g_autofree char *family = xitong_journal_dup_family (journal);
  g_autofree char *list = dup_free_fonts (journal);

  if (family != NULL && (figure == NULL || g_strcmp0 (figure->family, family) != 0))
    return g_strdup_printf (_("Give --font \"%s\"."), family);
  if (family != NULL)
    return g_strdup (_("Give --labels own: the font has no letters of another script."));
  if (list == NULL)
    return g_strdup (_("None of them is installed. Install one."));
  return g_strdup_printf (strstr (list, "Liberation") != NULL
                          ? _("None of them is installed. Install one that is free and drawn alike: %s (Debian has them in fonts-liberation and "
                              "fonts-croscore).")
                          : _("None of them is installed. Install one that is free and drawn alike: %s."), list);
}

static char *
dup_mend (const XitongJournal        *journal,
          const XitongJournalFault   *fault,
          const XitongMeasuredFigure *measured,
          const XitongFigure         *figure)
{
  g_autofree char *endings = journal->formats != NULL ? dup_endings (journal) : NULL;

  switch (fault->rule)
    {
    case XITONG_JOURNAL_RULE_FORMAT:
      return g_strdup_printf (_("Give -o a name that ends with %s."), endings);
    case XITONG_JOURNAL_RULE_WIDTH:
      return g_strdup_printf (_("Give --width %.0fmm."), xitong_journal_get_widest (journal) / MILLIMETRE);
    case XITONG_JOURNAL_RULE_HEIGHT:
      return dup_height_mend (journal, figure);
    case XITONG_JOURNAL_RULE_RESOLUTION:
      return g_strdup_printf (_("Give --dpi %.0f."), journal->dpi);
    case XITONG_JOURNAL_RULE_LINE:
      return dup_type_mend (journal->min_line, measured->thinnest_line, ceil, figure);
    case XITONG_JOURNAL_RULE_SMALL_TYPE:
      return dup_type_mend (journal->min_type, measured->smallest_type, ceil, figure);
    case XITONG_JOURNAL_RULE_LARGE_TYPE:
      return dup_type_mend (journal->max_type, measured->largest_type, floor, figure);
    case XITONG_JOURNAL_RULE_COLOURS:
      return g_strdup_printf (_("Give --palette %s."), journal->colours == XITONG_COLOURS_GREY ? "grey" : "bw");
    case XITONG_JOURNAL_RULE_FONTS:
      return dup_fonts_mend (journal, figure);
    case XITONG_JOURNAL_RULE_NAMELESS_FONTS:
      return g_strdup (_("Write a PDF, which keeps their names, or give a TrueType font, such as Liberation Sans, as --font."));
    case XITONG_JOURNAL_RULE_UNSIZED:
    case XITONG_JOURNAL_RULE_OPAQUE:
    case XITONG_JOURNAL_RULE_EMBEDDED:
    case XITONG_JOURNAL_RULE_OUTLINES:
    case XITONG_JOURNAL_RULE_PICTURE:
    default:
      return g_strdup (_("The program that made it has to write it so; \"xitong export\" does."));
    }
}

char *
xitong_journal_mend_dup_text (const XitongJournal        *journal,
                              const XitongJournalFault   *fault,
                              const XitongMeasuredFigure *measured,
                              const XitongFigure         *figure)
{
  g_autofree char *mend = dup_mend (journal, fault, measured, figure);

  return g_strdup_printf ("%s. %s", fault->text, mend);
}

/* xitong-journal-check.c - whether a finished figure keeps the rules of a journal
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-journal-check.h"

#include "xitong-alike-fonts.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MILLIMETRE (72 / 25.4)

/* A size may be off by so much, in points: half a pixel at 100 dpi; in EPS it is rounded up to whole points on either side. */
#define TOLERANCE 0.4
#define EPS_TOLERANCE 2
/* Of type and lines, which are rounded in files. */
#define FINE_TOLERANCE 0.02

static void
xitong_journal_fault_free (XitongJournalFault *self)
{
  g_free (self->text);
  g_free (self);
}

static void
complain (GPtrArray         *broken,
          XitongJournalRule  rule,
          const char        *format,
          ...) G_GNUC_PRINTF (3, 4);

static void
complain (GPtrArray         *broken,
          XitongJournalRule  rule,
          const char        *format,
          ...)
{
  XitongJournalFault *fault = g_new0 (XitongJournalFault, 1);
  va_list arguments;

  fault->rule = rule;
  va_start (arguments, format);
  fault->text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (broken, fault);
}

static void
check_format (const XitongJournal        *self,
              const XitongMeasuredFigure *measured,
              GPtrArray                  *broken)
{
  static const char * const endings[] = { "svg", "png", "pdf", "eps", "tiff" };
  g_autofree char *list = NULL;

  if (self->formats == NULL || g_strv_contains ((const char * const *) self->formats, endings[measured->format]))
    return;
  list = g_strjoinv (", ", self->formats);
  complain (broken, XITONG_JOURNAL_RULE_FORMAT, _("The format is %s; taken are %s"), endings[measured->format], list);
}

static void
check_size (const XitongJournal        *self,
            const XitongMeasuredFigure *measured,
            GPtrArray                  *broken)
{
  const double tolerance = measured->format == XITONG_FORMAT_EPS ? EPS_TOLERANCE : TOLERANCE;
  const double widest = xitong_journal_get_widest (self);

  if (measured->width <= 0 && (widest > 0 || self->max_height > 0))
    complain (broken, XITONG_JOURNAL_RULE_UNSIZED, _("The file does not say how large it is in print; it lacks a resolution"));
  if (widest > 0 && measured->width > widest + tolerance)
    complain (broken, XITONG_JOURNAL_RULE_WIDTH, _("It is %.1f mm wide; the widest column has %.0f mm"), measured->width / MILLIMETRE, widest / MILLIMETRE);
  if (self->max_height > 0 && measured->height > self->max_height + tolerance)
    complain (broken, XITONG_JOURNAL_RULE_HEIGHT, _("It is %.1f mm high; at most %.0f mm are allowed"), measured->height / MILLIMETRE, self->max_height / MILLIMETRE);
  if (self->dpi > 0 && measured->dpi > 0 && measured->dpi < self->dpi - 1)
    complain (broken, XITONG_JOURNAL_RULE_RESOLUTION, _("It has %.0f dpi; line art needs %.0f"), measured->dpi, self->dpi);
}

static void
check_marks (const XitongJournal        *self,
             const XitongMeasuredFigure *measured,
             GPtrArray                  *broken)
{
  if (self->min_line > 0 && measured->thinnest_line > 0 && measured->thinnest_line < self->min_line - FINE_TOLERANCE)
    complain (broken, XITONG_JOURNAL_RULE_LINE, _("The thinnest line has %.2f pt; at least %.2f pt are asked for"), measured->thinnest_line, self->min_line);
  if (self->min_type > 0 && measured->smallest_type > 0 && measured->smallest_type < self->min_type - FINE_TOLERANCE)
    complain (broken, XITONG_JOURNAL_RULE_SMALL_TYPE, _("The smallest type has %.1f pt; at least %.1f pt are asked for"), measured->smallest_type, self->min_type);
  if (self->max_type > 0 && measured->largest_type > self->max_type + FINE_TOLERANCE)
    complain (broken, XITONG_JOURNAL_RULE_LARGE_TYPE, _("The largest type has %.1f pt; at most %.1f pt are asked for"), measured->largest_type, self->max_type);
  if (measured->colours > self->colours && self->colours == XITONG_COLOURS_GREY)
    complain (broken, XITONG_JOURNAL_RULE_COLOURS, _("It needs colours; printed are black, white and grey"));
  if (measured->colours > self->colours && self->colours == XITONG_COLOURS_BW)
    complain (broken, XITONG_JOURNAL_RULE_COLOURS, _("It needs colours or greys; printed are black and white"));
  if (measured->has_transparency && !self->transparency)
    complain (broken, XITONG_JOURNAL_RULE_OPAQUE, _("Something in it is not opaque"));
}

/* "LiberationSans-Bold" is of "Liberation Sans". */
static gboolean
is_of_family (const char *font,
              const char *family)
{
  g_autoptr (GString) close = g_string_new (NULL);

  for (const char *at = family; *at != '\0'; at++)
    if (*at != ' ')
      g_string_append_c (close, *at);
  return g_ascii_strncasecmp (font, close->str, close->len) == 0 || g_ascii_strncasecmp (font, family, strlen (family)) == 0;
}

static gboolean
takes_font (const XitongJournal *self,
            const char          *font)
{
  for (guint i = 0; self->fonts[i] != NULL; i++)
    {
      const char * const *like = xitong_alike_fonts_get (self->fonts[i]);

      if (is_of_family (font, self->fonts[i]))
        return TRUE;
      for (guint j = 0; like != NULL && like[j] != NULL; j++)
        if (is_of_family (font, like[j]))
          return TRUE;
    }
  return FALSE;
}

/* Cairo writes "f-0-1" into EPS where the letters of a font are not TrueType. */
static gboolean
has_name (const char *font)
{
  const char *rest = font;

  if (!g_str_has_prefix (font, "f-"))
    return TRUE;
  rest += strspn (rest + 2, "0123456789-") + 2;
  return *rest != '\0';
}

/* Those that it does not take: with a name, or without. */
static char *
dup_others (const XitongJournal        *self,
            const XitongMeasuredFigure *measured,
            gboolean                    named)
{
  GString *others = g_string_new (NULL);

  for (guint i = 0; self->fonts != NULL && i < measured->fonts->len; i++)
    {
      const char *font = measured->fonts->pdata[i];

      if (!takes_font (self, font) && has_name (font) == named)
        g_string_append_printf (others, "%s%s", others->len > 0 ? ", " : "", font);
    }
  return g_string_free (others, others->len == 0);
}

static void
check_fonts (const XitongJournal        *self,
             const XitongMeasuredFigure *measured,
             GPtrArray                  *broken)
{
  g_autofree char *list = self->fonts != NULL ? g_strjoinv (", ", self->fonts) : NULL;
  g_autofree char *others = dup_others (self, measured, TRUE);
  g_autofree char *nameless = dup_others (self, measured, FALSE);

  if (others != NULL)
    complain (broken, XITONG_JOURNAL_RULE_FONTS, _("Its fonts are %s; taken are %s, and what is drawn like them"), others, list);
  if (nameless != NULL)
    complain (broken, XITONG_JOURNAL_RULE_NAMELESS_FONTS,
              _("Fonts have no name in the file (%s), so that nobody can tell them from others; taken are %s"), nameless, list);
  if (!measured->all_embedded)
    complain (broken, XITONG_JOURNAL_RULE_EMBEDDED, _("Not all fonts are in the file"));
  if (measured->has_outlines_only)
    complain (broken, XITONG_JOURNAL_RULE_OUTLINES, _("Letters are drawn as outlines of Type 3"));
  if (measured->dpi <= 0 && measured->has_picture && measured->format != XITONG_FORMAT_PNG && measured->format != XITONG_FORMAT_TIFF)
    complain (broken, XITONG_JOURNAL_RULE_PICTURE, _("A picture of pixels is among the lines"));
}

GPtrArray *
xitong_journal_check (const XitongJournal        *self,
                      const XitongMeasuredFigure *measured)
{
  GPtrArray *broken = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_journal_fault_free);

  check_format (self, measured, broken);
  check_size (self, measured, broken);
  check_marks (self, measured, broken);
  check_fonts (self, measured, broken);
  return broken;
}

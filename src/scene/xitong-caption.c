/* xitong-caption.c - what a figure says of itself: caption, footnotes, what is left out, sources
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-caption.h"

#include "xitong-caption-notes.h"
#include "xitong-cited-pages.h"
#include "xitong-comparison.h"
#include "xitong-footnotes.h"
#include "xitong-formality.h"
#include "xitong-passed-over.h"
#include "xitong-variant-caption.h"
#include "xitong-walk-texts.h"

#include <glib/gi18n-lib.h>

#define MAX_KINDS_LEFT_OUT 8

/* By how much a paragraph is made narrower at a time, in points at a type size of 7, and which part of its width is left at least. */
#define NARROWING 4.0
#define MOST_NARROWED 0.85

/* (transfer full) of @text */
static void
append_number (GString *list,
               guint    n,
               char    *text)
{
  g_autofree char *number = text;

  if (n > 0)
    g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", number);
}

/* (transfer full): "6 new, 2 gone, 12 no longer told of" */
static char *
dup_numbers (const guint counts[XITONG_N_FATES])
{
  GString *list = g_string_new (NULL);

  /* Translators: a number of units or of ties. */
  append_number (list, counts[XITONG_FATE_ADDED], g_strdup_printf (C_("figure", "%u new"), counts[XITONG_FATE_ADDED]));
  append_number (list, counts[XITONG_FATE_REMOVED], g_strdup_printf (C_("figure", "%u gone"), counts[XITONG_FATE_REMOVED]));
  append_number (list, counts[XITONG_FATE_LAPSED], g_strdup_printf (C_("figure", "%u no longer told of"), counts[XITONG_FATE_LAPSED]));
  /* Translators: units that merged into others or were split, and those that came of it. */
  append_number (list, counts[XITONG_FATE_SUCCEEDED], g_strdup_printf (C_("figure", "%u going on in others"), counts[XITONG_FATE_SUCCEEDED]));
  append_number (list, counts[XITONG_FATE_SUCCEEDS], g_strdup_printf (C_("figure", "%u coming out of others"), counts[XITONG_FATE_SUCCEEDS]));
  append_number (list, counts[XITONG_FATE_MOVED], g_strdup_printf (C_("figure", "%u elsewhere"), counts[XITONG_FATE_MOVED]));
  if (list->len == 0)
    g_string_append (list, C_("figure", "none"));
  return g_string_free (list, FALSE);
}

/* What a difference chart says of itself; the numbers are of what it shows. */
static char *
dup_difference (XitongSelection *selection)
{
  guint n_units[XITONG_N_FATES] = { 0 }, n_ties[XITONG_N_FATES] = { 0 };
  g_autofree char *units = NULL;
  g_autofree char *ties = NULL;

  for (guint i = 0; i < selection->units->len; i++)
    n_units[xitong_selection_get_fate (selection, g_array_index (selection->units, XitongSelectedUnit, i).placement->unit)]++;
  for (guint i = 0; i < selection->ties->len; i++)
    n_ties[xitong_selection_get_fate (selection, &g_array_index (selection->ties, XitongSelectedTie, i))]++;
  units = dup_numbers (n_units);
  ties = dup_numbers (n_ties);
  /* Translators: "6 new, 2 gone", twice. */
  return g_strdup_printf (C_("figure", "What differs between the two moments, of what is shown. Units: %s. Ties: %s."), units, ties);
}

/* Lines by what the sources say of them: on paper only, in practice only, both, denied. */
static void
count_formalities (XitongSelection *selection,
                   guint           *counts)
{
  for (guint i = 0; i < selection->subordinations->len; i++)
    {
      const XitongSelectedSubordination *line = &g_array_index (selection->subordinations, XitongSelectedSubordination, i);

      counts[xitong_formality_of_superior (xitong_structure_get (selection->structure, line->unit), line->claim)]++;
    }
  for (guint i = 0; i < selection->ties->len; i++)
    counts[xitong_formality_of_tie (g_array_index (selection->ties, XitongSelectedTie, i).tie)]++;
}

/* What a chart of charter against practice says of itself; the numbers are of what it shows. */
static char *
dup_gap (XitongSelection *selection)
{
  static const char * const texts[XITONG_N_FORMALITIES] = {
    [XITONG_FORMALITY_PAPER] = NC_("figure", "by the charter only"),
    [XITONG_FORMALITY_PRACTICE] = NC_("figure", "in practice only"),
    [XITONG_FORMALITY_BOTH] = NC_("figure", "by both"),
    [XITONG_FORMALITY_DENIED] = NC_("figure", "denied"),
  };
  guint counts[XITONG_N_FORMALITIES] = { 0 };
  g_autoptr (GString) list = g_string_new (NULL);

  count_formalities (selection, counts);
  for (guint i = XITONG_FORMALITY_PAPER; i < XITONG_N_FORMALITIES; i++)
    if (counts[i] > 0)
      g_string_append_printf (list, "%s%s %u", list->len > 0 ? ", " : "", g_dpgettext2 (GETTEXT_PACKAGE, "figure", texts[i]), counts[i]);
  if (list->len == 0)
    return g_strdup (C_("figure", "Charter against practice: of no line here do the sources say whether it was the one or the other."));
  /* Translators: a list of numbers of lines, "by the charter only 3, in practice only 2"; a number of lines. */
  return g_strdup_printf (C_("figure", "Charter against practice, so far as the sources tell them apart. Lines: %s, not said %u."),
                          list->str, counts[XITONG_FORMALITY_UNSAID]);
}

static void
append_procedure (XitongComposer *self,
                  GString        *caption)
{
  XitongProcedure *procedure = self->outline->procedure;
  const XitongTexts *note = xitong_entity_data (procedure)->note, *summary = procedure->summary;

  if (summary != NULL)
    xitong_footnotes_append_sentence (caption, xitong_texts_pick (summary, self->language));
  if (note != NULL)
    xitong_footnotes_append_sentence (caption, xitong_texts_pick (note, self->language));
}

static void
cite_steps (XitongComposer   *self,
            XitongCitedPages *cited)
{
  for (guint i = 0; self->outline != NULL && i < self->outline->rows->len; i++)
    xitong_cited_pages_add (cited, self->layout->selection->structure->enterprise_case,
                            xitong_walk_text_get_evidence (self->outline, &g_array_index (self->outline->rows, XitongOutlineRow, i)));
}

/* What is said of counterparts is cited with the first of the two charts. */
static void
cite_counterparts (XitongComposer   *self,
                   XitongCitedPages *cited)
{
  const XitongComparison *comparison = self->comparison;

  for (guint i = 0; comparison != NULL && self->prefix == NULL && i < comparison->rows->len; i++)
    xitong_cited_pages_add (cited, self->layout->selection->structure->enterprise_case,
                            xitong_entity_data (g_array_index (comparison->rows, XitongComparisonRow, i).pair)->evidence);
}

/* Only what the case says of itself: a chart may as well be copied from one that a source prints. */
static void
append_drawing (XitongStructure *structure,
                GString         *caption)
{
  switch (xitong_structure_get_drawing (structure))
    {
    case XITONG_DRAWING_RECONSTRUCTED:
      xitong_footnotes_append_sentence (caption, _("A reconstruction from what the sources say; not copied from a chart of the time."));
      break;
    case XITONG_DRAWING_COPIED:
      xitong_footnotes_append_sentence (caption, _("Drawn after a chart in the sources."));
      break;
    case XITONG_DRAWING_UNSAID:
      break;
    }
}

static char *
dup_caption (XitongComposer *self)
{
  XitongStructure *structure = self->layout->selection->structure;
  GString *caption = g_string_new (NULL);
  g_autofree char *arrangement = xitong_variant_caption_dup (self);

  append_drawing (structure, caption);
  if (self->layout->selection->before != NULL)
    {
      g_autofree char *difference = dup_difference (self->layout->selection);

      xitong_footnotes_append_sentence (caption, difference);
      return g_string_free (caption, FALSE);
    }

  xitong_footnotes_append_sentence (caption, arrangement);
  if (self->outline != NULL)
    {
      append_procedure (self, caption);
      return g_string_free (caption, FALSE);
    }
  if (self->layout->selection->gap)
    {
      g_autofree char *gap = dup_gap (self->layout->selection);

      xitong_footnotes_append_sentence (caption, gap);
      return g_string_free (caption, FALSE);
    }
  /* The summary of an era is that of its usual arrangement. */
  if (structure->era->summary != NULL && structure->variants->len == 0)
    xitong_footnotes_append_sentence (caption, xitong_texts_pick (structure->era->summary, self->language));
  return g_string_free (caption, FALSE);
}

char *
xitong_caption_dup_superiors_left_out (const XitongSelection *selection)
{
  guint n = selection->left_out_superiors;

  if (n == 0)
    return NULL;
  if (selection->form == XITONG_FORM_FORMAL)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Not drawn: %u superior in practice only.",
                                         "Not drawn: %u superiors in practice only.", n), n);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Not drawn: %u superior by the charter only.",
                                       "Not drawn: %u superiors by the charter only.", n), n);
}

static char *
dup_left_out (XitongComposer *self)
{
  XitongSelection *selection = self->layout->selection;
  g_autofree char *superiors = xitong_caption_dup_superiors_left_out (selection);
  g_autofree char *units = NULL;
  g_autofree char *ties = NULL;
  GString *text;

  if (selection->left_out_units + selection->left_out_ties == 0)
    return g_steal_pointer (&superiors);
  units = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u unit", "%u units", selection->left_out_units),
                           selection->left_out_units);
  ties = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u tie", "%u ties", selection->left_out_ties),
                          selection->left_out_ties);
  text = g_string_new (NULL);
  if (selection->left_out_units == 0 || selection->left_out_ties == 0)
    g_string_append_printf (text, C_("figure", "Left out: %s"), selection->left_out_units > 0 ? units : ties);
  else
    /* Translators: "31 units" and "50 ties". */
    g_string_append_printf (text, C_("figure", "Left out: %s and %s"), units, ties);
  for (guint i = 0; selection->left_out_kinds != NULL && i < MIN (selection->left_out_kinds->len, MAX_KINDS_LEFT_OUT); i++)
    g_string_append_printf (text, "%s%s", i == 0 ? C_("figure", ", among them ") : ", ",
                            (const char *) g_ptr_array_index (selection->left_out_kinds, i));
  g_string_append_c (text, '.');
  xitong_footnotes_append_sentence (text, superiors);
  return g_string_free (text, FALSE);
}

void
xitong_caption_cite (XitongComposer   *self,
                     XitongCitedPages *cited)
{
  xitong_cited_pages_add_selection (cited, self->layout->selection);
  cite_steps (self, cited);
  cite_counterparts (self, cited);
}

static char *
dup_sources (XitongComposer *self)
{
  g_autoptr (XitongCitedPages) cited = xitong_cited_pages_new ();

  xitong_caption_cite (self, cited);
  if (self->cites_too != NULL)
    xitong_cited_pages_add_selection (cited, self->cites_too);
  return xitong_cited_pages_dup_paragraph (cited);
}

/* A last line of one word is no line: it is given the word before it, unless that takes a line more. */
static double
find_measure (XitongComposer *self,
              const char     *text,
              double          width)
{
  guint n_lines = 0;

  for (double narrower = width; narrower > MOST_NARROWED * width; narrower -= NARROWING * self->scale)
    {
      g_autoptr (XitongTextBlock) block = xitong_text_measure (self->measure, text, self->language, XITONG_TEXT_CAPTION, narrower);
      const char *last = g_array_index (block->lines, XitongTextLine, block->lines->len - 1).text;

      if (n_lines > 0 && block->lines->len > n_lines)
        break;
      n_lines = block->lines->len;
      if (n_lines == 1 || strchr (last, ' ') != NULL)
        return narrower;
    }
  return width;
}

/* Adds a paragraph, to which and from which links lead. */
static double
add_linked (XitongComposer *self,
            XitongMark     *mark,
            const char     *text,
            double          left,
            double          y,
            const char     *anchor,
            const char     *link)
{
  guint first = mark->graphics->len;
  double height = xitong_composer_add_paragraph (self, mark, text, XITONG_TEXT_CAPTION, left, y,
                                                 find_measure (self, text, self->right - left));

  for (guint i = first; i < mark->graphics->len; i++)
    {
      XitongGraphic *line = &g_array_index (mark->graphics, XitongGraphic, i);

      line->anchor = i == first ? g_intern_string (anchor) : NULL;
      line->link = g_intern_string (link);
    }
  return height;
}

/* Where the sources are told elsewhere, it is below the other chart of the comparison, whose anchor is the plain one. */
static char *
dup_sources_anchor (XitongComposer *self)
{
  if (self->prefix == NULL || self->cites_too != NULL)
    return g_strdup (XITONG_ANCHOR_SOURCES);
  return g_strdup_printf ("other-%s", XITONG_ANCHOR_SOURCES);
}

static double
add_paragraph (XitongComposer *self,
               XitongMark     *mark,
               const char     *text,
               const char     *anchor,
               double          y)
{
  if (text == NULL)
    return 0;
  return add_linked (self, mark, text, self->left, y, anchor, NULL) + XITONG_CAPTION_GAP * self->scale;
}

/* (transfer full) (nullable): of texts that may be %NULL, one after the other */
static char *
dup_joined (const char *first,
            const char *second)
{
  if (first == NULL || second == NULL)
    return g_strdup (first != NULL ? first : second);
  return g_strdup_printf ("%s %s", first, second);
}

/* What follows goes on in the last line of the caption where that saves a line. */
static void
let_run_on (XitongComposer  *self,
            char           **caption,
            char           **following)
{
  const double width = self->right - self->left;
  g_autofree char *joined = NULL;

  if (*caption == NULL || *following == NULL)
    return;
  joined = dup_joined (*caption, *following);
  if (xitong_caption_count_lines (self, joined, width)
      >= xitong_caption_count_lines (self, *caption, width) + xitong_caption_count_lines (self, *following, width))
    return;
  g_free (*caption);
  *caption = g_steal_pointer (&joined);
  g_clear_pointer (following, g_free);
}

double
xitong_caption_add (XitongComposer *self,
                    double          y)
{
  g_autofree char *key = g_strconcat (self->prefix != NULL ? self->prefix : "", "caption", NULL);
  g_autofree char *anchor = dup_sources_anchor (self);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_CAPTION, key);
  g_autofree char *said = dup_caption (self);
  g_autofree char *caption = dup_joined (self->heading, said);
  g_autofree char *passed_over = xitong_passed_over_dup_sentence (self);
  g_autofree char *left_out = dup_left_out (self);
  g_autofree char *following = dup_joined (passed_over, left_out);
  g_autofree char *sources = self->cites_nothing ? NULL : dup_sources (self);
  double top = y;

  let_run_on (self, &caption, &following);
  y += add_paragraph (self, mark, caption, NULL, y);
  y += xitong_caption_notes_add (self, mark, y, xitong_cited_pages_is_empty (self->scene->cited) ? NULL : anchor);
  y += add_paragraph (self, mark, following, NULL, y);
  y += add_paragraph (self, mark, sources, anchor, y);
  xitong_scene_add (self->scene, mark);
  return y - top;
}

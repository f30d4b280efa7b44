/* xitong-caption.c - what a figure says of itself: caption, footnotes, what is left out, sources
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-caption.h"

#include "xitong-cited-pages.h"

#include <glib/gi18n-lib.h>

#define MAX_KINDS_LEFT_OUT 8

static char *
dup_letter (guint index)
{
  GString *letter = g_string_new (NULL);

  for (guint rest = index + 1; rest > 0; rest = (rest - 1) / 26)
    g_string_prepend_c (letter, (char) ('a' + (rest - 1) % 26));
  return g_string_free (letter, FALSE);
}

static char *
dup_unit_name (XitongComposer   *self,
               const XitongUnit *unit)
{
  const XitongPlacement *placement = xitong_structure_get (self->layout->selection->structure, (XitongUnit *) unit);

  return g_strdup (placement != NULL ? xitong_placement_get_title (placement, self->language)
                   : xitong_entity_get_title_in ((gpointer) unit, self->language));
}

/* "under Factory manager, 2 enterprises (58)" */
static char *
dup_contested (XitongComposer  *self,
               XitongContested *contested)
{
  const XitongEvidence *evidence = xitong_entity_data (contested)->evidence;
  g_autofree char *tally = xitong_evidence_dup_tally (evidence);
  g_autofree char *pages = NULL;
  g_autofree char *place = NULL;
  g_autofree char *name = NULL;
  GString *clause;

  pages = xitong_composer_dup_citations (self->layout->selection->structure->enterprise_case, evidence, FALSE);
  if (contested->absent)
    place = g_strdup (C_("contested place", "not there"));
  else if (contested->superior != NULL)
    {
      name = dup_unit_name (self, contested->superior);
      place = g_strdup_printf (C_("contested place", "under %s"), name);
    }
  else if (contested->system != NULL)
    place = g_strdup_printf (C_("contested place", "in %s"),
                             xitong_entity_get_title_in (contested->system, self->language));
  else
    place = g_strdup (C_("contested place", "elsewhere"));
  clause = g_string_new (place);
  if (contested->variant != NULL)
    g_string_append_printf (clause, ", %s", xitong_entity_get_title_in (contested->variant, self->language));
  g_string_append_printf (clause, ", %s", tally != NULL ? tally : C_("contested place", "in some enterprises"));
  if (pages != NULL)
    g_string_append_printf (clause, " (%s)", pages);
  return g_string_free (clause, FALSE);
}

static void
append_sentence (GString    *text,
                 const char *sentence)
{
  if (sentence == NULL || *sentence == '\0')
    return;
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  if (strchr (".!?", text->str[text->len - 1]) == NULL && !g_str_has_suffix (text->str, "”"))
    g_string_append_c (text, '.');
}

static char *
dup_footnote (XitongComposer        *self,
              const XitongPlacement *placement)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GString) places = g_string_new (NULL);

  for (guint i = 0; placement->contested != NULL && i < placement->contested->len; i++)
    {
      g_autofree char *clause = dup_contested (self, g_ptr_array_index (placement->contested, i));

      g_string_append_printf (places, "%s%s", places->len > 0 ? "; " : "", clause);
    }
  if (places->len > 0)
    {
      /* Translators: %s is a list of other places that an office has in some enterprises. */
      g_autofree char *sentence = g_strdup_printf (_("Also found: %s."), places->str);

      append_sentence (text, sentence);
    }
  if (placement->evidence != NULL && placement->evidence->doubt != NULL)
    append_sentence (text, xitong_texts_pick (placement->evidence->doubt, self->language));
  return g_string_free (text, text->len == 0);
}

static const char *
find_letter (XitongComposer *self,
             char           *text)
{
  XitongFootnote footnote;

  for (guint i = 0; i < self->footnotes->len; i++)
    {
      XitongFootnote *other = &g_array_index (self->footnotes, XitongFootnote, i);

      if (g_str_equal (other->text, text))
        {
          g_free (text);
          return other->letter;
        }
    }
  footnote.letter = dup_letter (self->footnotes->len);
  footnote.text = text;
  g_array_append_val (self->footnotes, footnote);
  return footnote.letter;
}

void
xitong_caption_gather_footnotes (XitongComposer *self)
{
  for (guint i = 0; i < self->layout->boxes->len; i++)
    {
      XitongPlacedBox *box = &g_array_index (self->layout->boxes, XitongPlacedBox, i);
      char *text = box->ghost == NULL ? dup_footnote (self, box->unit->placement) : NULL;

      if (text != NULL)
        g_hash_table_insert (self->letters, box->unit->placement->unit, g_strdup (find_letter (self, text)));
    }
}

static gboolean
is_listed (GListStore    *variants,
           XitongVariant *variant)
{
  return g_list_store_find (variants, variant, NULL);
}

static guint
count_variants (XitongCase *enterprise_case,
                XitongEra  *era)
{
  guint n = xitong_case_count (era->variants);

  for (guint i = 0; i < xitong_case_count (enterprise_case->variants); i++)
    {
      XitongVariant *variant = xitong_case_nth (enterprise_case->variants, i);

      n += !is_listed (era->variants, variant) && xitong_variant_is_offered (variant, era);
    }
  return n;
}

static char *
dup_arrangement (XitongComposer *self)
{
  XitongStructure *structure = self->layout->selection->structure;
  guint n = count_variants (structure->enterprise_case, structure->era);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; structure->variants != NULL && i < structure->variants->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                            xitong_entity_get_title_in (g_ptr_array_index (structure->variants, i), self->language));
  if (names->len > 0)
    /* Translators: %s names one of several arrangements. */
    return g_strdup_printf (_("Shown is one arrangement of several: %s."), names->str);
  if (n == 0)
    return NULL;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "Shown is the usual arrangement; the source describes %u other.",
                                       "Shown is the usual arrangement; the source describes %u others.", n), n);
}

static char *
dup_caption (XitongComposer *self)
{
  XitongStructure *structure = self->layout->selection->structure;
  GString *caption = g_string_new (NULL);
  g_autofree char *arrangement = dup_arrangement (self);

  append_sentence (caption, _("A reconstruction from what the sources say; not copied from a chart of the time."));
  append_sentence (caption, arrangement);
  if (structure->era->summary != NULL)
    append_sentence (caption, xitong_texts_pick (structure->era->summary, self->language));
  return g_string_free (caption, FALSE);
}

static char *
dup_left_out (XitongComposer *self)
{
  XitongSelection *selection = self->layout->selection;
  g_autofree char *units = NULL;
  g_autofree char *ties = NULL;
  GString *text;

  if (selection->left_out_units + selection->left_out_ties == 0)
    return NULL;
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
  return g_string_free (text, FALSE);
}

static void
cite_claims (XitongComposer   *self,
             XitongCitedPages *cited)
{
  XitongSelection *selection = self->layout->selection;

  for (guint i = 0; i < selection->units->len; i++)
    {
      const XitongPlacement *placement = g_array_index (selection->units, XitongSelectedUnit, i).placement;

      xitong_cited_pages_add (cited, placement->evidence);
      for (guint j = 0; placement->contested != NULL && j < placement->contested->len; j++)
        xitong_cited_pages_add (cited, xitong_entity_data (g_ptr_array_index (placement->contested, j))->evidence);
      for (guint j = 0; placement->marks != NULL && j < placement->marks->len; j++)
        xitong_cited_pages_add (cited, g_array_index (placement->marks, XitongStandingMark, j).evidence);
    }
  for (guint i = 0; i < selection->subordinations->len; i++)
    xitong_cited_pages_add (cited, g_array_index (selection->subordinations, XitongSelectedSubordination, i).claim->evidence);
  for (guint i = 0; i < selection->ties->len; i++)
    xitong_cited_pages_add (cited, g_array_index (selection->ties, XitongSelectedTie, i).tie->evidence);
  for (guint i = 0; i < selection->bars->len; i++)
    xitong_cited_pages_add (cited, g_array_index (selection->bars, XitongSelectedBar, i).holding->evidence);
}

void
xitong_caption_list_sources (XitongComposer *self,
                             GPtrArray      *sources)
{
  XitongCase *enterprise_case = self->layout->selection->structure->enterprise_case;
  g_autoptr (XitongCitedPages) cited = xitong_cited_pages_new (enterprise_case);

  cite_claims (self, cited);
  xitong_cited_pages_list (cited, sources);
}

static double
add_footnotes (XitongComposer *self,
               XitongMark     *mark,
               double          y)
{
  double s = self->scale, top = y;

  for (guint i = 0; i < self->footnotes->len; i++)
    {
      XitongFootnote *footnote = &g_array_index (self->footnotes, XitongFootnote, i);

      xitong_composer_add_paragraph (self, mark, footnote->letter, XITONG_TEXT_CAPTION, self->left, y, 1000);
      y += xitong_composer_add_paragraph (self, mark, footnote->text, XITONG_TEXT_CAPTION, self->left + 7 * s, y,
                                          self->right - self->left - 7 * s) + 1.8 * s;
    }
  return y - top;
}

static double
add_paragraph (XitongComposer *self,
               XitongMark     *mark,
               const char     *text,
               double          y)
{
  if (text == NULL)
    return 0;
  return xitong_composer_add_paragraph (self, mark, text, XITONG_TEXT_CAPTION, self->left, y, self->right - self->left)
         + 1.8 * self->scale;
}

double
xitong_caption_add (XitongComposer *self,
                    double          y)
{
  XitongMark *mark = xitong_mark_new (XITONG_MARK_CAPTION, "caption");
  g_autofree char *caption = dup_caption (self);
  g_autofree char *left_out = dup_left_out (self);
  GPtrArray *sources = self->scene->sources;
  double top = y;

  y += add_paragraph (self, mark, caption, y);
  y += add_footnotes (self, mark, y);
  y += add_paragraph (self, mark, left_out, y);
  for (guint i = 0; i < sources->len; i++)
    {
      g_autofree char *line = NULL;

      line = g_strdup_printf (i == 0 ? C_("figure", "Source: %s") : "%s", (const char *) g_ptr_array_index (sources, i));
      y += add_paragraph (self, mark, line, y);
    }
  xitong_scene_add (self->scene, mark);
  return y - top;
}

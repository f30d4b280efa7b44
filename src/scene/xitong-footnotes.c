/* xitong-footnotes.c - the notes a, b ... below a chart: where else some sources put a unit, and what is in doubt
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-footnotes.h"

#include <glib/gi18n-lib.h>

/**
 * Claim:
 * @where: "In two enterprises of the Northeast"
 * @place: (nullable): "under the factory manager"; %NULL where the unit is said not to be there
 * @all: (nullable): "Richman’s 12 charts", where none of all of them has the unit
 * @pages: (nullable)
 * @units: of XitongUnit: whom it is about
 */
typedef struct
{
  char      *where;
  char      *place;
  char      *all;
  char      *pages;
  GPtrArray *units;
} Claim;

/**
 * Note:
 * @units: of XitongUnit
 * @claims: of Claim
 * @doubt: (nullable): of its only unit
 */
typedef struct
{
  GPtrArray         *units;
  GPtrArray         *claims;
  const XitongTexts *doubt;
} Note;

static void
claim_free (gpointer data)
{
  Claim *self = data;

  g_free (self->where);
  g_free (self->place);
  g_free (self->all);
  g_free (self->pages);
  g_ptr_array_unref (self->units);
  g_free (self);
}

static void
note_free (gpointer data)
{
  Note *self = data;

  g_ptr_array_unref (self->units);
  g_ptr_array_unref (self->claims);
  g_free (self);
}

static char *
dup_letter (guint index)
{
  GString *letter = g_string_new (NULL);

  for (guint rest = index + 1; rest > 0; rest = (rest - 1) / 26)
    g_string_prepend_c (letter, (char) ('a' + (rest - 1) % 26));
  return g_string_free (letter, FALSE);
}

void
xitong_footnotes_append_sentence (GString    *text,
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

static gboolean
is_english (XitongComposer *self)
{
  const char *language = self->language;

  if (language == NULL)
    language = self->layout->selection->structure->enterprise_case->language;
  return language == NULL || g_str_has_prefix (language, "en");
}

/* "the factory manager": posts and sections have no proper names, so that in English theirs begin small in a sentence. */
static char *
dup_name (XitongComposer   *self,
          const XitongUnit *unit)
{
  const char *title = xitong_selection_get_title (self->layout->selection, unit, self->language);
  gboolean is_common = unit->kind == XITONG_UNIT_POST || unit->kind == XITONG_UNIT_SECTION;

  if (!is_english (self))
    return g_strdup (title);
  if (is_common && g_ascii_isupper (title[0]) && g_ascii_islower (title[1]))
    return g_strdup_printf (_("the %c%s"), g_ascii_tolower (title[0]), title + 1);
  return g_strdup_printf (_("the %s"), title);
}

/* Small numbers are written out. */
static char *
dup_count (const char *count)
{
  static const char * const words[] = {
    NULL, NC_("number", "one"), NC_("number", "two"), NC_("number", "three"), NC_("number", "four"), NC_("number", "five"),
    NC_("number", "six"), NC_("number", "seven"), NC_("number", "eight"), NC_("number", "nine"), NC_("number", "ten"),
    NC_("number", "eleven"), NC_("number", "twelve"),
  };
  char *end = NULL;
  guint64 number = g_ascii_strtoull (count, &end, 10);

  if (*end == '\0' && number >= 1 && number < G_N_ELEMENTS (words))
    return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "number", words[number]));
  return g_strdup (count);
}

/* Whose charts they are, where an author's depiction is told of; (nullable). */
static const char *
find_author (XitongComposer  *self,
             XitongContested *contested)
{
  const XitongVariant *variant = (const XitongVariant *) contested->variant;
  const XitongEvidence *evidence = xitong_entity_data (contested)->evidence;
  const XitongSource *source;
  const char *last;

  if (variant == NULL || variant->kind != XITONG_VARIANT_DEPICTION || xitong_evidence_n_citations (evidence) == 0)
    return NULL;
  source = xitong_case_lookup (self->layout->selection->structure->enterprise_case, XITONG_TYPE_SOURCE,
                               xitong_evidence_get_citation (evidence, 0)->source);
  if (source == NULL || source->authors == NULL || strstr (source->authors, " and ") != NULL)
    return NULL;
  last = strrchr (source->authors, ' ');
  return last != NULL ? last + 1 : source->authors;
}

/* "Richman’s 12 charts" */
static char *
dup_all (const XitongEvidence *evidence,
         const char           *author)
{
  const char *among = evidence->among != NULL ? evidence->among : _("cases");

  if (author == NULL)
    return g_strdup_printf (C_("tally", "%s %s"), evidence->of, among);
  /* Translators: an author, a number, and what is counted: Richman’s 12 charts. */
  return g_strdup_printf (C_("tally", "%s’s %s %s"), author, evidence->of, among);
}

static gboolean
knows_all (const XitongEvidence *evidence)
{
  return evidence->of != NULL && !g_str_equal (evidence->of, "unknown");
}

/* "In two enterprises of the Northeast", "In 6 of Richman’s 12 charts" */
static char *
dup_where (const XitongContested *contested,
           const char            *all)
{
  const XitongEvidence *evidence = xitong_entity_data ((gpointer) contested)->evidence;
  const XitongEvidence *of_variant = contested->variant != NULL ? xitong_entity_data (contested->variant)->evidence : NULL;
  const char *among = evidence->among != NULL ? evidence->among : _("enterprises");
  const char *where = evidence->where != NULL ? evidence->where : of_variant != NULL ? of_variant->where : NULL;
  g_autofree char *count = NULL;

  if (all != NULL && evidence->count != NULL)
    return g_strdup_printf (C_("footnote", "In %s of %s"), evidence->count, all);
  count = evidence->count != NULL ? dup_count (evidence->count) : g_strdup (C_("footnote", "some"));
  if (where == NULL)
    return g_strdup_printf (C_("footnote", "In %s %s"), count, among);
  /* Translators: a number, what is counted, and a region: In two enterprises of the Northeast. */
  return g_strdup_printf (C_("footnote", "In %s %s of %s"), count, among, where);
}

static char *
dup_place (XitongComposer        *self,
           const XitongContested *contested)
{
  g_autofree char *name = NULL;

  if (contested->absent)
    return NULL;
  if (contested->superior != NULL)
    {
      name = dup_name (self, contested->superior);
      return g_strdup_printf (C_("contested place", "under %s"), name);
    }
  if (contested->system != NULL)
    return g_strdup_printf (C_("contested place", "in %s"), xitong_entity_get_title_in (contested->system, self->language));
  return g_strdup (C_("contested place", "elsewhere"));
}

static Claim *
claim_new (XitongComposer  *self,
           XitongContested *contested,
           XitongUnit      *unit)
{
  const XitongEvidence *evidence = xitong_entity_data (contested)->evidence;
  Claim *claim = g_new0 (Claim, 1);
  g_autofree char *all = knows_all (evidence) ? dup_all (evidence, find_author (self, contested)) : NULL;

  claim->where = dup_where (contested, all);
  claim->place = dup_place (self, contested);
  if (contested->absent && g_strcmp0 (evidence->count, evidence->of) == 0)
    claim->all = g_steal_pointer (&all);
  claim->pages = xitong_composer_dup_citations (self->layout->selection->structure->enterprise_case, evidence, FALSE);
  claim->units = g_ptr_array_new ();
  g_ptr_array_add (claim->units, unit);
  return claim;
}

static gboolean
is_same (const Claim *a,
         const Claim *b)
{
  return g_str_equal (a->where, b->where) && g_strcmp0 (a->place, b->place) == 0 && g_strcmp0 (a->pages, b->pages) == 0;
}

static Claim *
find_claim (const Note  *note,
            const Claim *claim)
{
  for (guint i = 0; i < note->claims->len; i++)
    if (is_same (note->claims->pdata[i], claim))
      return note->claims->pdata[i];
  return NULL;
}

/* The note that says already of another unit one of the things said of this. */
static Note *
find_note (GPtrArray *notes,
           GPtrArray *claims)
{
  for (guint i = 0; i < notes->len; i++)
    for (guint j = 0; j < claims->len; j++)
      {
        Note *note = notes->pdata[i];

        if (note->doubt == NULL && find_claim (note, claims->pdata[j]) != NULL)
          return note;
      }
  return NULL;
}

static GPtrArray *
dup_claims (XitongComposer        *self,
            const XitongPlacement *placement)
{
  GPtrArray *claims = g_ptr_array_new_with_free_func (claim_free);

  for (guint i = 0; placement->contested != NULL && i < placement->contested->len; i++)
    g_ptr_array_add (claims, claim_new (self, placement->contested->pdata[i], placement->unit));
  return claims;
}

static void
add_claims (Note       *note,
            GPtrArray  *claims,
            XitongUnit *unit)
{
  while (claims->len > 0)
    {
      Claim *claim = g_ptr_array_steal_index (claims, 0);
      Claim *same = find_claim (note, claim);

      if (same == NULL)
        {
          g_ptr_array_add (note->claims, claim);
          continue;
        }
      g_ptr_array_add (same->units, unit);
      claim_free (claim);
    }
  g_ptr_array_add (note->units, unit);
}

static void
gather_box (XitongComposer        *self,
            GPtrArray             *notes,
            const XitongPlacement *placement)
{
  const XitongTexts *doubt = placement->evidence != NULL ? placement->evidence->doubt : NULL;
  g_autoptr (GPtrArray) claims = dup_claims (self, placement);
  Note *note;

  if (claims->len == 0 && doubt == NULL)
    return;
  note = doubt == NULL ? find_note (notes, claims) : NULL;
  if (note == NULL)
    {
      note = g_new0 (Note, 1);
      note->units = g_ptr_array_new ();
      note->claims = g_ptr_array_new_with_free_func (claim_free);
      note->doubt = doubt;
      g_ptr_array_add (notes, note);
    }
  add_claims (note, claims, placement->unit);
}

static gboolean
is_plural (const Claim *claim)
{
  const XitongUnit *unit = claim->units->pdata[0];

  return claim->units->len > 1 || unit->several || unit->each != NULL;
}

/* "it", "both", or which of those the note is about. */
static char *
dup_subject (XitongComposer *self,
             const Note     *note,
             const Claim    *claim)
{
  if (note->units->len == 1)
    return g_strdup (is_plural (claim) ? C_("footnote", "they") : C_("footnote", "it"));
  if (claim->units->len == note->units->len)
    return g_strdup (claim->units->len == 2 ? C_("footnote", "both") : C_("footnote", "all of them"));
  return dup_name (self, claim->units->pdata[0]);
}

static char *
dup_object (XitongComposer *self,
            const Note     *note,
            const Claim    *claim)
{
  if (note->units->len > 1 && claim->units->len < note->units->len)
    return dup_name (self, claim->units->pdata[0]);
  return g_strdup (is_plural (claim) ? C_("footnote", "them") : C_("footnote", "it"));
}

static void
append_claim (XitongComposer *self,
              GString        *text,
              const Note     *note,
              const Claim    *claim)
{
  gboolean plural = is_plural (claim);
  g_autofree char *subject = dup_subject (self, note, claim);
  g_autofree char *object = dup_object (self, note, claim);
  g_autoptr (GString) sentence = g_string_new (NULL);

  if (claim->all != NULL)
    /* Translators: some charts, and what they do not show: None of Richman’s 12 charts shows the security section. */
    g_string_append_printf (sentence, C_("footnote", "None of %s shows %s"), claim->all, object);
  else if (claim->place == NULL)
    g_string_append_printf (sentence, plural ? C_("footnote", "%s %s are not there") : C_("footnote", "%s %s is not there"),
                            claim->where, subject);
  else
    /* Translators: In two enterprises – both – under the factory manager. */
    g_string_append_printf (sentence, plural ? C_("footnote", "%s %s stand %s") : C_("footnote", "%s %s stands %s"),
                            claim->where, subject, claim->place);
  if (claim->pages != NULL)
    g_string_append_printf (sentence, " (%s)", claim->pages);
  xitong_footnotes_append_sentence (text, sentence->str);
}

/* What is said in the same words is said once. */
static const char *
find_letter (XitongComposer *self,
             const char     *text)
{
  XitongFootnote footnote;

  for (guint i = 0; i < self->footnotes->len; i++)
    if (g_str_equal (g_array_index (self->footnotes, XitongFootnote, i).text, text))
      return g_array_index (self->footnotes, XitongFootnote, i).letter;
  footnote.letter = dup_letter (self->footnotes->len);
  footnote.text = g_strdup (text);
  g_array_append_val (self->footnotes, footnote);
  return footnote.letter;
}

static void
write_note (XitongComposer *self,
            const Note     *note)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < note->claims->len; i++)
    append_claim (self, text, note, note->claims->pdata[i]);
  if (note->doubt != NULL)
    xitong_footnotes_append_sentence (text, xitong_texts_pick (note->doubt, self->language));
  for (guint i = 0; i < note->units->len; i++)
    g_hash_table_insert (self->letters, note->units->pdata[i], g_strdup (find_letter (self, text->str)));
  g_string_free (text, TRUE);
}

void
xitong_footnotes_gather (XitongComposer *self)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (note_free);

  for (guint i = 0; i < self->layout->boxes->len; i++)
    {
      XitongPlacedBox *box = &g_array_index (self->layout->boxes, XitongPlacedBox, i);

      if (box->ghost == NULL)
        gather_box (self, notes, box->unit->placement);
    }
  for (guint i = 0; i < notes->len; i++)
    write_note (self, notes->pdata[i]);
}

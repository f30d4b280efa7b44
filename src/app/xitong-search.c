/* xitong-search.c - finds the things of a case by their names, in every script
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-search.h"

#include <glib/gi18n.h>
#include <string.h>

#include "xitong-page-words.h"

typedef struct
{
  XitongFinding finding;
  /* What is compared: the title, then everything, then that without blanks. */
  char         *title_key;
  char         *key;
  char         *tight_key;
  guint         rank;
  guint         index;
} Entry;

struct _XitongSearch
{
  XitongStructure *structure;
  GPtrArray       *entries;
};

static void
entry_free (gpointer data)
{
  Entry *self = data;

  g_free (self->finding.link);
  g_free (self->finding.title);
  g_free (self->finding.terms);
  g_free (self->finding.kind);
  g_free (self->title_key);
  g_free (self->key);
  g_free (self->tight_key);
  g_free (self);
}

/* Compatibility forms without accents, in one case: "renshì KE" is "renshi ke". */
static char *
dup_key (const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = decomposed != NULL ? g_utf8_casefold (decomposed, -1) : NULL;
  GString *key = g_string_new (NULL);

  for (const char *p = folded; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (!g_unichar_ismark (letter))
        g_string_append_unichar (key, letter);
    }
  return g_string_free (key, FALSE);
}

static char *
dup_tight (const char *key)
{
  GString *tight = g_string_new (NULL);

  for (const char *p = key; *p != '\0'; p++)
    if (!g_ascii_isspace (*p))
      g_string_append_c (tight, *p);
  return g_string_free (tight, FALSE);
}

static void
append_texts (GString     *all,
              XitongTexts *texts,
              guint        start)
{
  for (guint i = start; texts != NULL && i < xitong_texts_get_size (texts); i++)
    g_string_append_printf (all, "%s%s", all->len > 0 ? " · " : "", xitong_texts_get (texts, i)->text);
}

/* The title in other languages, the second line under the name, the original terms. */
static char *
dup_terms (XitongEntity *entity)
{
  XitongEntityData *data = xitong_entity_data (entity);
  GString *text = g_string_new (NULL);

  append_texts (text, data->title, 1);
  append_texts (text, data->subtitle, 0);
  append_texts (text, data->terms, 0);
  return g_string_free (text, text->len == 0);
}

static void
add (XitongSearch *self,
     char         *link,
     const char   *title,
     char         *terms,
     const char   *kind,
     gboolean      stands)
{
  Entry *entry = g_new0 (Entry, 1);
  g_autofree char *all = g_strdup_printf ("%s %s", title, terms != NULL ? terms : "");

  entry->finding = (XitongFinding) { link, g_strdup (title), terms, g_strdup (kind), stands };
  entry->title_key = dup_key (title);
  entry->key = dup_key (all);
  entry->tight_key = dup_tight (entry->key);
  entry->index = self->entries->len;
  g_ptr_array_add (self->entries, entry);
}

static void
add_units (XitongSearch *self)
{
  XitongEntityList *units = self->structure->enterprise_case->units;

  for (guint i = 0; i < xitong_entity_list_count (units); i++)
    {
      XitongUnit *unit = xitong_entity_list_nth (units, i);

      add (self, g_strconcat ("unit:", xitong_entity_get_id (unit), NULL), xitong_words_get_name (self->structure, unit),
           dup_terms (XITONG_ENTITY (unit)), xitong_words_get_unit_kind (unit->kind),
           xitong_structure_get (self->structure, unit) != NULL);
    }
}

static void
add_list (XitongSearch     *self,
          XitongEntityList *list,
          const char       *prefix,
          const char       *kind)
{
  for (guint i = 0; i < xitong_entity_list_count (list); i++)
    {
      XitongEntity *entity = xitong_entity_list_nth (list, i);

      add (self, g_strconcat (prefix, xitong_entity_get_id (entity), NULL), xitong_entity_get_title (entity), dup_terms (entity),
           kind, TRUE);
    }
}

static const char *
get_end (const XitongStructure *structure,
         const XitongReference *reference)
{
  if (reference->kind == XITONG_REFERENCE_UNIT)
    return xitong_words_get_name (structure, XITONG_UNIT (reference->entity));
  return reference->entity != NULL ? xitong_entity_get_title (reference->entity) : "";
}

static void
add_ties (XitongSearch *self)
{
  for (guint i = 0; i < self->structure->ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (self->structure->ties, i);
      const char *label = tie->label != NULL ? xitong_texts_pick (tie->label, NULL) : NULL;
      g_autofree char *title = g_strdup_printf (C_("tie", "%s %s %s"), get_end (self->structure, &tie->from),
                                                xitong_words_get_verb (tie, TRUE), get_end (self->structure, &tie->to));

      add (self, g_strconcat ("tie:", tie->row, NULL), title, g_strdup (label), _("Tie"), TRUE);
    }
}

static void
add_changes (XitongSearch *self)
{
  GPtrArray *changes = self->structure->enterprise_case->changes;

  for (guint i = 0; i < changes->len; i++)
    {
      XitongChange *change = g_ptr_array_index (changes, i);
      g_autofree char *on = xitong_date_dup_display (&change->on);

      add (self, g_strconcat ("change:", xitong_entity_get_id (change), NULL), xitong_entity_get_title (change), g_strdup (on),
           _("Change"), TRUE);
    }
}

XitongSearch *
xitong_search_new (XitongStructure *structure)
{
  XitongSearch *self = g_new0 (XitongSearch, 1);
  XitongCase *enterprise_case = structure->enterprise_case;

  self->structure = xitong_structure_ref (structure);
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  add_units (self);
  add_list (self, enterprise_case->holders, "holder:", _("Holder"));
  add_list (self, enterprise_case->systems, "zone:", _("System"));
  add_list (self, enterprise_case->eras, "era:", _("Era"));
  add_list (self, enterprise_case->variants, "variant:", _("Variant"));
  add_list (self, enterprise_case->procedures, "procedure:", _("Procedure"));
  add_changes (self);
  add_ties (self);
  return self;
}

void
xitong_search_free (XitongSearch *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->entries);
  xitong_structure_unref (self->structure);
  g_free (self);
}

static gboolean
begins_a_word (const char *text,
               const char *word)
{
  for (const char *p = strstr (text, word); p != NULL; p = strstr (p + 1, word))
    if (p == text || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (p))))
      return TRUE;
  return FALSE;
}

#define NOT_FOUND G_MAXUINT

/* Fewer letters stand across the gap between two words by chance. */
#define LEAST_TIGHT 5

static gboolean
has_words (const Entry *entry,
           char       **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (entry->key, words[i]) == NULL)
      return FALSE;
  return TRUE;
}

static guint
get_rank (const Entry *entry,
          const char  *query,
          char       **words)
{
  guint rank;

  if (!has_words (entry, words))
    {
      if (words[0] == NULL || words[1] != NULL || strlen (query) < LEAST_TIGHT || strstr (entry->tight_key, query) == NULL)
        return NOT_FOUND;
      rank = 4;
    }
  else if (g_str_has_prefix (entry->title_key, query))
    rank = 0;
  else if (begins_a_word (entry->title_key, query))
    rank = 1;
  else if (begins_a_word (entry->key, query))
    rank = 2;
  else
    rank = 3;
  return 2 * rank + !entry->finding.stands;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *left = *(Entry * const *) a, *right = *(Entry * const *) b;

  if (left->rank != right->rank)
    return left->rank < right->rank ? -1 : 1;
  return left->index < right->index ? -1 : left->index > right->index;
}

GPtrArray *
xitong_search_find (const XitongSearch *self,
                    const char         *query,
                    guint               limit)
{
  g_autofree char *key = dup_key (query);
  g_auto (GStrv) words = NULL;
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  GPtrArray *findings = g_ptr_array_new ();

  g_strstrip (key);
  words = g_strsplit_set (key, " \t", -1);
  for (guint i = 0; *key != '\0' && i < self->entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->entries, i);

      entry->rank = get_rank (entry, key, words);
      if (entry->rank != NOT_FOUND)
        g_ptr_array_add (found, entry);
    }
  g_ptr_array_sort (found, compare_entries);
  for (guint i = 0; i < MIN (found->len, limit); i++)
    g_ptr_array_add (findings, &((Entry *) g_ptr_array_index (found, i))->finding);
  return findings;
}

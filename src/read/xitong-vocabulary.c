/* xitong-vocabulary.c - which elements, attributes and words may stand where
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-vocabulary.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "xitong-nearest-word.h"

#define CASE_NAMESPACE "urn:xitong:case:1"
/* More would be a list to be searched. */
#define MAX_PARENTS 3
#define FOREIGN_HINT N_(" It is of another namespace: take its prefix, or its xmlns, away.")

/* Children. */
#define EVIDENCE "cite doubt "
#define NAMES "title subtitle term note "
#define ACTIONS "place move remove lapse affirm rename mark unmark tie alter untie restore seat unseat send enact withdraw "
#define STEPS "step choice parallel all any ladder repeat end "

/* Attributes. A text that is short may be one. */
#define PROOF "pages standing basis extent count of among where doubt "
#define CALLED "title subtitle note "
#define PLACE_ATTRIBUTES CALLED PROOF "units system level under part-of beside also-in succeeds inherits "
#define TIE_ATTRIBUTES "kind from to about via over form denied strength lasts directed show label when note " PROOF
#define VALUES "value low high below above circa printed on "

typedef struct
{
  const char *name;
  const char *children;
  const char *attributes;
  gboolean    holds_text;
} Row;

static const Row rows[] = {
  { "case", "title summary note sources levels enterprise systems matters tie-kinds mark-kinds units holders eras variants "
            "procedures remark number ", "id source drawn title summary note " },
  { "sources", "source ", "" },
  { "source", "title term note ", "id kind authors title place publisher year isbn first-page last-page short through note " },
  { "levels", "level ", "" },
  { "level", NAMES, "id zone " CALLED },
  { "enterprise", NAMES, CALLED },
  { "systems", "system ", "" },
  { "system", NAMES EVIDENCE "remark number ", "id role zone between " CALLED PROOF },
  { "matters", "matter ", "" },
  { "matter", NAMES, "id " CALLED },
  { "tie-kinds", "tie-kind ", "" },
  { "tie-kind", NAMES, "id base directed show " CALLED },
  { "mark-kinds", "mark-kind ", "" },
  { "mark-kind", NAMES, "id on acts " CALLED },
  { "units", "unit ", "" },
  { "unit", NAMES EVIDENCE, "id kind level part-of each several open analogy show " CALLED PROOF },
  { "holders", "holder ", "" },
  { "holder", NAMES EVIDENCE, "id kind each " CALLED PROOF },
  { "eras", "era ", "" },
  { "era", NAMES EVIDENCE "summary date change variant variant-group remark number ",
    "id from to leads overlays chart carried drawn summary " CALLED PROOF },
  { "variants", "variant variant-group ", "" },
  { "variant-group", NAMES EVIDENCE "variant ", "id default exclusive " CALLED PROOF },
  { "variant", NAMES EVIDENCE "units holders change without same-as remark number date ",
    "id kind group based-on era chart ends drawn size founded from to " CALLED PROOF },
  { "without", "note ", "change note " },
  { "same-as", EVIDENCE "note ", "variant note " PROOF },
  { "change", NAMES EVIDENCE "date part " ACTIONS, "id on dated kind status era before after " CALLED PROOF },
  { "part", NAMES EVIDENCE ACTIONS, CALLED PROOF },
  { "date", "note " EVIDENCE, "of value note " PROOF },
  { "place", NAMES EVIDENCE "under contested ", PLACE_ATTRIBUTES },
  { "move", NAMES EVIDENCE "under contested ", PLACE_ATTRIBUTES },
  { "restore", NAMES EVIDENCE "under contested ", PLACE_ATTRIBUTES "systems ties as-of " },
  { "under", EVIDENCE "note ", "unit form strength note " PROOF },
  { "contested", EVIDENCE "note ", "system under form also-in variant absent note " PROOF },
  { "remove", EVIDENCE "note ", "units note " PROOF },
  { "lapse", EVIDENCE "note ", "units ties holders note " PROOF },
  { "affirm", NAMES EVIDENCE, "units ties holders contested " CALLED PROOF },
  { "rename", NAMES EVIDENCE, "unit " CALLED PROOF },
  { "mark", EVIDENCE "note ", "units holders as by note " PROOF },
  { "unmark", EVIDENCE "note ", "units holders as note " PROOF },
  { "tie", NAMES EVIDENCE "label when ", "id title subtitle " TIE_ATTRIBUTES },
  { "alter", EVIDENCE "note label when ", "ties every by " TIE_ATTRIBUTES },
  { "untie", EVIDENCE "note ", "ties note " PROOF },
  { "seat", EVIDENCE "note ", "holder posts note " PROOF },
  { "unseat", EVIDENCE "note ", "holder posts manner note " PROOF },
  { "send", EVIDENCE "note ", "holder to by note " PROOF },
  { "enact", EVIDENCE "note ", "change note " PROOF },
  { "withdraw", EVIDENCE "note ", "change outcome by note " PROOF },
  { "cite", "p ", "source pages stance p " },
  { "remark", EVIDENCE "title note p ", "about from to kind title note p " PROOF },
  { "number", EVIDENCE "title note value ", "about measure title note " VALUES PROOF },
  { "value", EVIDENCE "note ", "note " VALUES PROOF },
  { "procedures", "procedure ", "" },
  { "procedure", NAMES EVIDENCE "summary role " STEPS, "id eras variant instead-of summary " CALLED PROOF },
  { "role", NAMES, "id " CALLED },
  { "step", NAMES EVIDENCE "p if ", "id by to at via tie act veto era variant when p " CALLED PROOF, TRUE },
  { "if", NAMES "p ", "variant by to at via skip p " CALLED, TRUE },
  { "choice", NAMES EVIDENCE "branch ", "id era " CALLED PROOF },
  { "parallel", NAMES EVIDENCE "branch " STEPS, "id era " CALLED PROOF },
  { "branch", NAMES EVIDENCE "p " STEPS, "id when era variant " CALLED PROOF },
  { "all", NAMES EVIDENCE "branch " STEPS, "id era " CALLED PROOF },
  { "any", NAMES EVIDENCE "branch " STEPS, "id era " CALLED PROOF },
  { "ladder", NAMES EVIDENCE "degree ", "id era " CALLED PROOF },
  { "degree", NAMES EVIDENCE "p " STEPS, "id when era " CALLED PROOF },
  { "repeat", NAMES EVIDENCE STEPS, "id until era " CALLED PROOF },
  { "end", NAMES EVIDENCE "p ", "id outcome when era " CALLED PROOF, TRUE },
  { "title", "", "by printed ", TRUE },
  { "subtitle", "", "by printed ", TRUE },
  { "term", "", "by printed ", TRUE },
  { "note", "", "by printed ", TRUE },
  { "summary", "", "by printed ", TRUE },
  { "doubt", "", "by printed ", TRUE },
  { "label", "", "by printed ", TRUE },
  { "p", "", "by printed ", TRUE },
  { "counterparts", "title note pair align ", "id a b title note " },
  { "pair", EVIDENCE "title note alike unlike ", "like a b alike unlike title note " PROOF },
  { "align", "note ", "a b note " },
  { "alike", "", "by printed ", TRUE },
  { "unlike", "", "by printed ", TRUE },
  { "when", "", "by printed ", TRUE },
};

/* Words that no enumeration of the model has. An element of NULL is any. */
static const struct
{
  const char *element;
  const char *attribute;
  const char *words;
} words[] = {
  { NULL, "several", "yes no" }, { NULL, "open", "yes no" }, { NULL, "analogy", "yes no" }, { NULL, "absent", "yes no" },
  { NULL, "circa", "yes no" }, { NULL, "veto", "yes no" }, { NULL, "skip", "yes no" }, { NULL, "directed", "yes no" },
  { NULL, "exclusive", "yes no" }, { NULL, "acts", "yes no" }, { NULL, "carried", "continuing inferred" },
  { NULL, "lasts", "change" }, { NULL, "contested", "keep" }, { NULL, "status", "proposed" },
  { "system", "role", "state party management security workforce mass army team united-front law fused none" },
  { "date", "of", "on from to" },
  { "source", "kind", "book article newspaper broadcast document interview editor" },
  { "mark-kind", "on", "unit holder" },
  { "step", "act", "ask answer report inspect decide order appoint promote demote dismiss accuse confine clear review appeal event" },
};

typedef struct
{
  const Row  *row;
  GHashTable *children;
  GHashTable *attributes;
} Entry;

static GHashTable *
split_to_set (const char *list)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) items = g_strsplit (list, " ", -1);

  for (guint i = 0; items[i] != NULL; i++)
    if (*items[i] != '\0')
      g_hash_table_add (set, (gpointer) g_intern_string (items[i]));
  return set;
}

static GHashTable *
get_entries (void)
{
  static GHashTable *entries;

  if (g_once_init_enter (&entries))
    {
      GHashTable *made = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        {
          Entry *entry = g_new (Entry, 1);

          *entry = (Entry) { &rows[i], split_to_set (rows[i].children), split_to_set (rows[i].attributes) };
          g_hash_table_insert (made, (gpointer) rows[i].name, entry);
        }
      g_once_init_leave (&entries, made);
    }
  return entries;
}

static int
compare_words (const void *a,
               const void *b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* The nearest word, or else, in a short list, all of them. */
static char *
dup_hint (XitongReading *reading,
          GHashTable    *set,
          const char    *word)
{
  g_autofree const char **list = NULL;
  g_autofree char *all = NULL;
  char *hint;
  guint n;

  if (xitong_diagnostics_is_full (reading->diagnostics))
    return g_strdup ("");
  list = (const char **) g_hash_table_get_keys_as_array (set, &n);
  qsort (list, n, sizeof *list, compare_words);
  hint = xitong_nearest_word_dup_hint_among (list, word);
  if (*hint != '\0')
    return hint;
  g_free (hint);
  if (n == 0)
    return g_strdup (_(" Take it away."));
  all = g_strjoinv (", ", (char **) list);
  return g_strdup_printf (_(" What may stand here: %s."), all);
}

static void
check_words (XitongReading *reading,
             const xmlNode *element,
             const char    *attribute)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_auto (GStrv) allowed = NULL;
      g_auto (GStrv) given = NULL;

      if (strcmp (words[i].attribute, attribute) != 0
          || (words[i].element != NULL && !xitong_element_is (element, words[i].element)))
        continue;
      allowed = g_strsplit (words[i].words, " ", -1);
      given = xitong_element_list (element, attribute);
      for (guint j = 0; given[j] != NULL; j++)
        if (!g_strv_contains ((const char * const *) allowed, given[j]))
          xitong_element_bad_word (reading, element, attribute, given[j], (const char * const *) allowed);
      return;
    }
}

static gboolean
is_general (const xmlAttr *attribute)
{
  return attribute->ns != NULL && strcmp ((const char *) attribute->ns->href, (const char *) XML_XML_NAMESPACE) == 0;
}

static void
check_attributes (XitongReading *reading,
                  const xmlNode *element,
                  const Entry   *entry)
{
  for (const xmlAttr *attribute = element->properties; attribute != NULL; attribute = attribute->next)
    {
      const char *name = (const char *) attribute->name;
      g_autofree char *hint = NULL;

      if (is_general (attribute))
        continue;
      if (attribute->ns == NULL && g_hash_table_contains (entry->attributes, name))
        {
          check_words (reading, element, name);
          continue;
        }
      hint = attribute->ns != NULL ? g_strdup (_(FOREIGN_HINT)) : dup_hint (reading, entry->attributes, name);
      xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_UNKNOWN_ATTRIBUTE,
                              (const char *) element->name, name, hint);
    }
}

static void
check_text (XitongReading *reading,
            const xmlNode *element,
            const xmlNode *text)
{
  const char *content = (const char *) text->content;
  g_autofree char *start = NULL;

  if (content == NULL || content[strspn (content, " \t\r\n")] == '\0')
    return;
  start = g_utf8_substring (content, 0, MIN (g_utf8_strlen (content, 400), 40));
  g_strstrip (start);
  xitong_diagnostics_add (reading->diagnostics, (int) xmlGetLineNo ((xmlNode *) text), XITONG_TAG_STRAY_TEXT,
                          (const char *) element->name, start);
}

/* Where @name belongs, for one that stands elsewhere; %NULL where it belongs to too many things, or to none. */
static char *
dup_parents (const char *name)
{
  g_autoptr (GString) list = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const Entry *entry = g_hash_table_lookup (get_entries (), rows[i].name);

      if (!g_hash_table_contains (entry->children, name))
        continue;
      n++;
      g_string_append_printf (list, "%s<%s>", list->len > 0 ? _(" or ") : "", rows[i].name);
    }
  if (n == 0 || n > MAX_PARENTS)
    return NULL;
  /* Translators: "<tie>", or "<tie> or <alter>". */
  return g_strdup_printf (_(" Its place is inside %s."), list->str);
}

static gboolean
is_of_case (const xmlNode *element)
{
  return element->ns != NULL && strcmp ((const char *) element->ns->href, CASE_NAMESPACE) == 0;
}

static void
check_child (XitongReading *reading,
             const xmlNode *element,
             const Entry   *entry,
             const xmlNode *child)
{
  g_autofree char *hint = NULL;

  if (is_of_case (child) && g_hash_table_contains (entry->children, child->name))
    {
      xitong_vocabulary_check (reading, child);
      return;
    }
  hint = is_of_case (child) ? dup_parents ((const char *) child->name) : g_strdup (_(FOREIGN_HINT));
  if (hint == NULL)
    hint = dup_hint (reading, entry->children, (const char *) child->name);
  xitong_diagnostics_add (reading->diagnostics, xitong_element_line (child), XITONG_TAG_UNKNOWN_ELEMENT,
                          (const char *) child->name, (const char *) element->name, hint);
}

void
xitong_vocabulary_check (XitongReading *reading,
                         const xmlNode *element)
{
  const Entry *entry = g_hash_table_lookup (get_entries (), element->name);

  g_return_if_fail (entry != NULL);

  check_attributes (reading, element, entry);
  for (const xmlNode *child = element->children; child != NULL; child = child->next)
    {
      if (child->type == XML_ELEMENT_NODE)
        check_child (reading, element, entry, child);
      else if ((child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) && !entry->row->holds_text)
        check_text (reading, element, child);
    }
}

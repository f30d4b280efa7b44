/* xitong-element.c - attributes, texts and references of an XML element
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-element.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "xitong-nearest-word.h"

#define WHITE_SPACE " \t\r\n"

gboolean
xitong_element_is (const xmlNode *element,
                   const char    *name)
{
  return strcmp ((const char *) element->name, name) == 0;
}

static xmlNode *
skip_to_element (xmlNode *node)
{
  while (node != NULL && node->type != XML_ELEMENT_NODE)
    node = node->next;
  return node;
}

xmlNode *
xitong_element_first (const xmlNode *element)
{
  return skip_to_element (element->children);
}

xmlNode *
xitong_element_next (const xmlNode *element)
{
  return skip_to_element (element->next);
}

int
xitong_element_line (const xmlNode *element)
{
  return (int) xmlGetLineNo ((xmlNode *) element);
}

const char *
xitong_element_attribute (const xmlNode *element,
                          const char    *name)
{
  for (const xmlAttr *attribute = element->properties; attribute != NULL; attribute = attribute->next)
    if (strcmp ((const char *) attribute->name, name) == 0)
      return attribute->children != NULL ? (const char *) attribute->children->content : "";
  return NULL;
}

const char *
xitong_element_require (XitongReading *reading,
                        const xmlNode *element,
                        const char    *name)
{
  const char *value = xitong_element_attribute (element, name);

  if (value == NULL || *value == '\0')
    {
      xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_MISSING_ATTRIBUTE,
                              (const char *) element->name, name);
      return NULL;
    }
  return value;
}

gboolean
xitong_element_flag (const xmlNode *element,
                     const char    *name)
{
  return g_strcmp0 (xitong_element_attribute (element, name), "yes") == 0;
}

char **
xitong_element_list (const xmlNode *element,
                     const char    *name)
{
  const char *value = xitong_element_attribute (element, name);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) items = g_strsplit_set (value != NULL ? value : "", WHITE_SPACE, -1);

  for (guint i = 0; items[i] != NULL; i++)
    if (*items[i] != '\0')
      g_strv_builder_add (builder, items[i]);
  return g_strv_builder_end (builder);
}

char *
xitong_element_fold (const char *text)
{
  GString *folded = g_string_new (NULL);
  gboolean pending = FALSE;

  for (const char *at = text; *at != '\0'; at++)
    {
      if (strchr (WHITE_SPACE, *at) != NULL)
        {
          pending = folded->len > 0;
          continue;
        }
      if (pending)
        g_string_append_c (folded, ' ');
      pending = FALSE;
      g_string_append_c (folded, *at);
    }
  return g_string_free (folded, FALSE);
}

char *
xitong_element_dup_text (const xmlNode *element)
{
  xmlChar *content = xmlNodeGetContent (element);
  char *text = xitong_element_fold (content != NULL ? (const char *) content : "");

  xmlFree (content);
  return text;
}

XitongTexts *
xitong_element_texts (XitongReading *reading,
                      const xmlNode *element,
                      const char    *name)
{
  const char *short_form = xitong_element_attribute (element, name);
  XitongTexts *texts = NULL;

  if (short_form != NULL)
    {
      g_autofree char *folded = xitong_element_fold (short_form);

      texts = xitong_texts_new ();
      xitong_texts_add (texts, reading->enterprise_case->language, folded, NULL, NULL);
    }
  if (element->children == NULL)
    return texts;
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      g_autofree char *text = NULL;
      const char *language;

      if (!xitong_element_is (child, name))
        continue;
      text = xitong_element_dup_text (child);
      language = xitong_element_attribute (child, "lang");
      if (texts == NULL)
        texts = xitong_texts_new ();
      xitong_texts_add (texts, language != NULL ? language : reading->enterprise_case->language, text,
                        xitong_element_attribute (child, "by"), xitong_element_attribute (child, "printed"));
    }
  return texts;
}

void
xitong_element_bad_word (XitongReading      *reading,
                         const xmlNode      *element,
                         const char         *name,
                         const char         *word,
                         const char * const *words)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *hint = xitong_nearest_word_dup_hint_among (words, word);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", words[i]);
  xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_BAD_WORD, name, word, list->str,
                          hint);
}

gboolean
xitong_element_word (XitongReading      *reading,
                     const xmlNode      *element,
                     const char         *name,
                     XitongWordParser    parse,
                     const char * const *words,
                     gpointer            value)
{
  const char *word = xitong_element_attribute (element, name);

  if (word == NULL)
    return FALSE;
  if (parse (word, value))
    return TRUE;
  xitong_element_bad_word (reading, element, name, word, words);
  return FALSE;
}

void
xitong_element_date (XitongReading *reading,
                     const xmlNode *element,
                     const char    *name,
                     XitongDate    *date)
{
  const char *text = xitong_element_attribute (element, name);

  if (text != NULL && !xitong_date_parse (text, date))
    xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_BAD_DATE, text);
}

static XitongEntityList *
find_list (XitongCase *enterprise_case,
           GType       type)
{
  if (type == XITONG_TYPE_UNIT)
    return enterprise_case->units;
  if (type == XITONG_TYPE_SYSTEM)
    return enterprise_case->systems;
  if (type == XITONG_TYPE_HOLDER)
    return enterprise_case->holders;
  if (type == XITONG_TYPE_LEVEL)
    return enterprise_case->levels;
  if (type == XITONG_TYPE_TIE_KIND)
    return enterprise_case->tie_kinds;
  if (type == XITONG_TYPE_MARK_KIND)
    return enterprise_case->mark_kinds;
  if (type == XITONG_TYPE_VARIANT)
    return enterprise_case->variants;
  if (type == XITONG_TYPE_ERA)
    return enterprise_case->eras;
  if (type == XITONG_TYPE_SOURCE)
    return enterprise_case->sources;
  if (type == XITONG_TYPE_MATTER)
    return enterprise_case->matters;
  if (type == XITONG_TYPE_VARIANT_GROUP)
    return enterprise_case->variant_groups;
  if (type == XITONG_TYPE_PROCEDURE)
    return enterprise_case->procedures;
  return NULL;
}

static const char *
name_type (GType type)
{
  static const struct { GType (*type) (void); const char *name; } names[] = {
    { xitong_unit_get_type, "unit" }, { xitong_system_get_type, "system" }, { xitong_holder_get_type, "holder" },
    { xitong_level_get_type, "level" }, { xitong_tie_kind_get_type, "kind of tie" },
    { xitong_mark_kind_get_type, "mark" }, { xitong_variant_get_type, "variant" }, { xitong_era_get_type, "era" },
    { xitong_change_get_type, "change" }, { xitong_source_get_type, "source" }, { xitong_matter_get_type, "matter" },
    { xitong_tie_get_type, "tie" }, { xitong_variant_group_get_type, "variant group" },
    { xitong_procedure_get_type, "procedure" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (names[i].type () == type)
      return names[i].name;
  return "thing";
}

static char *
dup_hint (XitongReading *reading,
          GType          type,
          const char    *id)
{
  XitongEntityList *list = find_list (reading->enterprise_case, type);
  GPtrArray *array = type == XITONG_TYPE_TIE ? reading->enterprise_case->ties : reading->enterprise_case->changes;
  char *hint;

  if (xitong_diagnostics_is_full (reading->diagnostics))
    return g_strdup ("");
  hint = list != NULL ? xitong_nearest_word_dup_hint (list, id) : xitong_nearest_word_dup_hint_in (array, id);
  if (*hint != '\0')
    return hint;
  g_free (hint);
  return g_strdup (_(" Declare it, or mend the id."));
}

static void
check_owner (XitongReading *reading,
             const xmlNode *element,
             GType          type,
             gpointer       entity)
{
  XitongVariant *owner = NULL;

  if (type == XITONG_TYPE_UNIT)
    owner = ((XitongUnit *) entity)->variant;
  else if (type == XITONG_TYPE_HOLDER)
    owner = ((XitongHolder *) entity)->variant;
  if (owner == NULL || !reading->checks_owners)
    return;
  for (XitongVariant *variant = reading->variant; variant != NULL; variant = variant->based_on)
    if (variant == owner)
      return;
  xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_FOREIGN_UNIT,
                          xitong_entity_get_id (entity), xitong_entity_get_id (owner));
}

gpointer
xitong_element_find (XitongReading *reading,
                     const xmlNode *element,
                     GType          type,
                     const char    *id)
{
  gpointer entity = xitong_case_lookup (reading->enterprise_case, type, id);
  g_autofree char *hint = NULL;

  if (entity != NULL)
    {
      check_owner (reading, element, type, entity);
      return entity;
    }
  hint = dup_hint (reading, type, id);
  if (reading->names_case)
    xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_UNKNOWN_IN_CASE,
                            name_type (type), id, xitong_entity_get_id (reading->enterprise_case), hint);
  else
    xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_UNKNOWN_REFERENCE,
                            name_type (type), id, hint);
  return NULL;
}

gpointer
xitong_element_find_tie (XitongReading *reading,
                         const xmlNode *element,
                         const char    *id)
{
  g_autofree char *claim = g_strndup (id, strcspn (id, "."));

  return xitong_element_find (reading, element, XITONG_TYPE_TIE, claim);
}

gpointer
xitong_element_reference (XitongReading *reading,
                          const xmlNode *element,
                          const char    *name,
                          GType          type)
{
  const char *id = xitong_element_attribute (element, name);

  return id != NULL ? xitong_element_find (reading, element, type, id) : NULL;
}

void
xitong_element_references (XitongReading  *reading,
                           const xmlNode  *element,
                           const char     *name,
                           GType           type,
                           GPtrArray     **into)
{
  g_auto (GStrv) ids = NULL;

  if (xitong_element_attribute (element, name) == NULL)
    return;
  if ((*into)->len == 0)
    {
      g_ptr_array_unref (*into);
      *into = g_ptr_array_new ();
    }
  ids = xitong_element_list (element, name);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      gpointer entity = xitong_element_find (reading, element, type, ids[i]);

      if (entity != NULL)
        g_ptr_array_add (*into, entity);
    }
}

static XitongReference
make_reference (XitongReading       *reading,
                const xmlNode       *element,
                XitongReferenceKind  kind,
                GType                type,
                const char          *id)
{
  XitongReference reference = { .kind = kind };

  if (kind == XITONG_REFERENCE_TIE && strchr (id, '.') != NULL)
    {
      g_autofree char *claim = g_strndup (id, strchr (id, '.') - id);

      reference.row = g_intern_string (id);
      reference.entity = xitong_element_find (reading, element, type, claim);
    }
  else
    {
      reference.entity = xitong_element_find (reading, element, type, id);
    }
  if (reference.entity == NULL)
    reference.kind = XITONG_REFERENCE_NOTHING;
  return reference;
}

static XitongReference
find_role (XitongReading *reading,
           const xmlNode *element,
           const char    *id)
{
  for (guint i = 0; reading->roles != NULL && i < reading->roles->len; i++)
    {
      XitongEntity *role = g_ptr_array_index (reading->roles, i);

      if (g_str_equal (xitong_entity_get_id (role), id))
        return (XitongReference) { .kind = XITONG_REFERENCE_ROLE, .entity = role };
    }
  xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_UNKNOWN_REFERENCE, "role", id, "");
  return (XitongReference) { .kind = XITONG_REFERENCE_NOTHING };
}

XitongReference
xitong_element_parse_reference (XitongReading *reading,
                                const xmlNode *element,
                                const char    *text)
{
  static const struct { const char *prefix; XitongReferenceKind kind; GType (*type) (void); } prefixes[] = {
    { "system:", XITONG_REFERENCE_SYSTEM, xitong_system_get_type },
    { "holder:", XITONG_REFERENCE_HOLDER, xitong_holder_get_type },
    { "tie:", XITONG_REFERENCE_TIE, xitong_tie_get_type },
    { "change:", XITONG_REFERENCE_CHANGE, xitong_change_get_type },
    { "era:", XITONG_REFERENCE_ERA, xitong_era_get_type },
    { "procedure:", XITONG_REFERENCE_PROCEDURE, xitong_procedure_get_type },
  };

  if (strcmp (text, "enterprise") == 0)
    return (XitongReference) { .kind = XITONG_REFERENCE_ENTERPRISE };
  if (strcmp (text, "unknown") == 0)
    return (XitongReference) { .kind = XITONG_REFERENCE_UNKNOWN };
  if (strcmp (text, "none") == 0)
    return (XitongReference) { .kind = XITONG_REFERENCE_NONE };
  if (g_str_has_prefix (text, "role:"))
    return find_role (reading, element, text + strlen ("role:"));
  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if (g_str_has_prefix (text, prefixes[i].prefix))
      return make_reference (reading, element, prefixes[i].kind, prefixes[i].type (), text + strlen (prefixes[i].prefix));
  return make_reference (reading, element, XITONG_REFERENCE_UNIT, XITONG_TYPE_UNIT, text);
}

void
xitong_element_parse_references (XitongReading *reading,
                                 const xmlNode *element,
                                 const char    *name,
                                 GArray        *into)
{
  g_auto (GStrv) texts = NULL;

  if (xitong_element_attribute (element, name) == NULL)
    return;
  texts = xitong_element_list (element, name);
  for (guint i = 0; texts[i] != NULL; i++)
    {
      XitongReference reference = xitong_element_parse_reference (reading, element, texts[i]);

      if (reference.kind != XITONG_REFERENCE_NOTHING)
        g_array_append_val (into, reference);
    }
}

void
xitong_element_read_common (XitongReading *reading,
                            const xmlNode *element,
                            gpointer       entity)
{
  XitongEntityData *data = xitong_entity_data (entity);
  const char *id = xitong_element_attribute (element, "id");

  data->id = id != NULL ? g_intern_string (id) : NULL;
  data->line = xitong_element_line (element);
  data->title = xitong_element_texts (reading, element, "title");
  data->subtitle = xitong_element_texts (reading, element, "subtitle");
  data->terms = xitong_element_texts (reading, element, "term");
  data->note = xitong_element_texts (reading, element, "note");
}

static gboolean
is_id (const char *id)
{
  if (!g_unichar_isalpha (g_utf8_get_char (id)))
    return FALSE;
  for (const char *at = id; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isalnum (g_utf8_get_char (at)) && *at != '-' && *at != '_')
      return FALSE;
  return TRUE;
}

void
xitong_element_declare (XitongReading *reading,
                        xmlNode       *element,
                        gpointer       entity)
{
  int line = xitong_element_line (element);
  const char *id;

  element->_private = entity;
  xitong_element_read_common (reading, element, entity);
  id = xitong_entity_data (entity)->id;
  if (id == NULL)
    {
      xitong_element_require (reading, element, "id");
      return;
    }
  if (!is_id (id))
    xitong_diagnostics_add (reading->diagnostics, line, XITONG_TAG_BAD_ID, id);
  else if (!xitong_case_register (reading->enterprise_case, entity))
    {
      gpointer first = xitong_case_lookup (reading->enterprise_case, G_OBJECT_TYPE (entity), id);
      g_autofree char *taken = g_strdup_printf ("%d", first != NULL ? xitong_entity_get_line (first) : 0);

      xitong_diagnostics_add (reading->diagnostics, line, XITONG_TAG_DUPLICATE_ID, id, taken);
    }
}

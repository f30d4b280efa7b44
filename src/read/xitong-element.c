/* xitong-element.c - attributes and texts of an XML element
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-element.h"

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

/* What names it later is not wrong once more: neither the whole nor, in a list, what is between its blanks. */
static void
refuse_id (XitongReading *reading,
           int            line,
           const char    *id)
{
  g_auto (GStrv) words = g_strsplit_set (id, WHITE_SPACE, -1);

  xitong_diagnostics_add (reading->diagnostics, line, XITONG_TAG_BAD_ID, id);
  if (reading->told == NULL)
    return;
  g_hash_table_add (reading->told, (gpointer) g_intern_string (id));
  for (guint i = 0; words[i] != NULL; i++)
    g_hash_table_add (reading->told, (gpointer) g_intern_string (words[i]));
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
    refuse_id (reading, line, id);
  else if (!xitong_case_register (reading->enterprise_case, entity))
    {
      gpointer first = xitong_case_lookup (reading->enterprise_case, G_OBJECT_TYPE (entity), id);
      g_autofree char *taken = g_strdup_printf ("%d", first != NULL ? xitong_entity_get_line (first) : 0);

      xitong_diagnostics_add (reading->diagnostics, line, XITONG_TAG_DUPLICATE_ID, id, taken);
    }
}

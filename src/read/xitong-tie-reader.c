/* xitong-tie-reader.c - ties and their alterations from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-tie-reader.h"

#include "xitong-element-references.h"

#include <glib/gi18n-lib.h>
#include <string.h>

void
xitong_tie_declare (XitongReading *reading,
                    xmlNode       *element)
{
  XitongTie *tie = xitong_tie_new ();

  tie->index = reading->enterprise_case->ties->len;
  g_ptr_array_add (reading->enterprise_case->ties, tie);
  xitong_element_declare (reading, element, tie);
}

static void
note_field (const xmlNode  *element,
            const char     *name,
            XitongTieField  field,
            XitongTie      *tie)
{
  const char *value = xitong_element_attribute (element, name);

  if (value != NULL && strcmp (value, "none") == 0)
    tie->cleared |= field;
  else if (value != NULL)
    tie->given |= field;
}

static void
note_fields (const xmlNode *element,
             XitongTie     *tie)
{
  static const struct { const char *name; XitongTieField field; } fields[] = {
    { "kind", XITONG_TIE_FIELD_KIND }, { "from", XITONG_TIE_FIELD_FROM }, { "to", XITONG_TIE_FIELD_TO },
    { "about", XITONG_TIE_FIELD_ABOUT }, { "via", XITONG_TIE_FIELD_VIA }, { "over", XITONG_TIE_FIELD_OVER },
    { "form", XITONG_TIE_FIELD_FORM }, { "denied", XITONG_TIE_FIELD_DENIED },
    { "strength", XITONG_TIE_FIELD_STRENGTH }, { "directed", XITONG_TIE_FIELD_DIRECTED },
    { "show", XITONG_TIE_FIELD_SHOW }, { "label", XITONG_TIE_FIELD_LABEL }, { "when", XITONG_TIE_FIELD_WHEN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    note_field (element, fields[i].name, fields[i].field, tie);
  if (tie->label != NULL)
    tie->given |= XITONG_TIE_FIELD_LABEL;
  if (tie->when != NULL)
    tie->given |= XITONG_TIE_FIELD_WHEN;
}

/* In an alter, "none" takes a value away; in a tie it is said by not writing the attribute. */
static gboolean
is_cleared (const xmlNode *element,
            const char    *name)
{
  return xitong_element_is (element, "alter") && g_strcmp0 (xitong_element_attribute (element, name), "none") == 0;
}

static void
read_references (XitongReading *reading,
                 const xmlNode *element,
                 const char    *name,
                 GArray        *into)
{
  if (!is_cleared (element, name))
    xitong_element_parse_references (reading, element, name, into);
}

static void
read_word (XitongReading      *reading,
           const xmlNode      *element,
           const char         *name,
           XitongWordParser    parse,
           const char * const *words,
           gpointer            value)
{
  if (!is_cleared (element, name))
    xitong_element_word (reading, element, name, parse, words, value);
}

static gboolean
can_be_end (XitongReferenceKind kind)
{
  return kind == XITONG_REFERENCE_UNIT || kind == XITONG_REFERENCE_SYSTEM || kind == XITONG_REFERENCE_HOLDER
         || kind == XITONG_REFERENCE_ENTERPRISE || kind == XITONG_REFERENCE_UNKNOWN || kind == XITONG_REFERENCE_TIE;
}

static void
check_ends (XitongReading *reading,
            const xmlNode *element,
            const char    *name,
            GArray        *ends)
{
  for (guint i = 0; i < ends->len; i++)
    {
      const XitongReference *end = &g_array_index (ends, XitongReference, i);

      if (!can_be_end (end->kind))
        xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_REFERENCE_KIND,
                                xitong_reference_get_name (end), name, _("units, systems, holders, enterprise or unknown"));
    }
}

/* A line from a unit to itself cannot be drawn, and says nothing. */
static void
check_distinct (XitongReading *reading,
                const xmlNode *element,
                XitongTie     *tie)
{
  for (guint i = 0; i < tie->from->len; i++)
    for (guint j = 0; j < tie->to->len; j++)
      {
        const XitongReference *from = &g_array_index (tie->from, XitongReference, i);
        const XitongReference *to = &g_array_index (tie->to, XitongReference, j);
        const char *id = xitong_element_attribute (element, "id");

        if (from->kind != XITONG_REFERENCE_UNKNOWN && xitong_reference_equal (from, to))
          xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_TIE_TO_ITSELF,
                                  id != NULL ? id : "", xitong_reference_get_name (from));
      }
}

static void
read_values (XitongReading *reading,
             const xmlNode *element,
             XitongTie     *tie)
{
  if (xitong_element_attribute (element, "kind") != NULL)
    tie->kind = xitong_element_reference (reading, element, "kind", XITONG_TYPE_TIE_KIND);
  xitong_element_parse_references (reading, element, "from", tie->from);
  xitong_element_parse_references (reading, element, "to", tie->to);
  check_ends (reading, element, "from", tie->from);
  check_ends (reading, element, "to", tie->to);
  check_distinct (reading, element, tie);
  read_references (reading, element, "about", tie->about);
  read_references (reading, element, "via", tie->via);
  if (!is_cleared (element, "over"))
    xitong_element_references (reading, element, "over", XITONG_TYPE_MATTER, &tie->over);
  if (!is_cleared (element, "label"))
    tie->label = xitong_element_texts (reading, element, "label");
  if (!is_cleared (element, "when"))
    tie->when = xitong_element_texts (reading, element, "when");
  read_word (reading, element, "form", (XitongWordParser) xitong_form_from_word, xitong_form_words (), &tie->form);
  read_word (reading, element, "denied", (XitongWordParser) xitong_form_from_word, xitong_form_words (), &tie->denied);
  read_word (reading, element, "strength", (XitongWordParser) xitong_strength_from_word, xitong_strength_words (),
             &tie->strength);
  read_word (reading, element, "show", (XitongWordParser) xitong_show_from_word, xitong_show_words (), &tie->show);
  tie->lasts_change = g_strcmp0 (xitong_element_attribute (element, "lasts"), "change") == 0;
}

static void
read_direction (const xmlNode *element,
                XitongTie     *tie)
{
  const char *directed = xitong_element_attribute (element, "directed");

  tie->directed = directed != NULL ? strcmp (directed, "no") != 0 : tie->kind == NULL || tie->kind->directed;
}

void
xitong_tie_read (XitongReading *reading,
                 xmlNode       *element,
                 XitongAction  *action)
{
  XitongEntityData *data;

  if (action->kind == XITONG_ACTION_TIE)
    {
      action->tie = g_object_ref (element->_private);
      xitong_element_require (reading, element, "kind");
      xitong_element_require (reading, element, "from");
      xitong_element_require (reading, element, "to");
    }
  else
    {
      action->tie = xitong_tie_new ();
      action->every = xitong_element_reference (reading, element, "every", XITONG_TYPE_TIE_KIND);
      if (xitong_element_attribute (element, "by") != NULL)
        action->every_by = xitong_element_parse_reference (reading, element, xitong_element_attribute (element, "by"));
    }
  read_values (reading, element, action->tie);
  read_direction (element, action->tie);
  note_fields (element, action->tie);
  data = xitong_entity_data (action->tie);
  g_clear_pointer (&data->evidence, xitong_evidence_unref);
  data->evidence = xitong_evidence_ref (xitong_entity_data (action)->evidence);
}

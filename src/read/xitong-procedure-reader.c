/* xitong-procedure-reader.c - procedures and their steps from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-procedure-reader.h"

#include <string.h>

#include "xitong-element-references.h"
#include "xitong-evidence-reader.h"

#define KEEPER_PREFIX "keeper-of:"

static void read_steps (XitongReading *reading,
                        xmlNode       *element,
                        XitongStep    *parent);

typedef void (*EachProcedure) (XitongReading *reading,
                               xmlNode       *element);

static void
for_each_procedure (XitongReading *reading,
                    xmlNode       *root,
                    EachProcedure  each)
{
  for (xmlNode *child = xitong_element_first (root); child != NULL; child = xitong_element_next (child))
    {
      if (!xitong_element_is (child, "procedures"))
        continue;
      for (xmlNode *item = xitong_element_first (child); item != NULL; item = xitong_element_next (item))
        if (xitong_element_is (item, "procedure"))
          each (reading, item);
    }
}

static void
declare_procedure (XitongReading *reading,
                   xmlNode       *element)
{
  g_autoptr (XitongProcedure) procedure = xitong_procedure_new ();

  xitong_element_declare (reading, element, procedure);
  xitong_entity_list_append (reading->enterprise_case->procedures, procedure);
}

void
xitong_procedures_declare (XitongReading *reading,
                           xmlNode       *root)
{
  for_each_procedure (reading, root, declare_procedure);
}

static void
read_role (XitongReading   *reading,
           xmlNode         *element,
           XitongProcedure *procedure)
{
  const char *id = xitong_element_require (reading, element, "id");
  XitongEntity *role;

  if (id == NULL)
    return;
  for (guint i = 0; i < procedure->roles->len; i++)
    {
      g_autofree char *line = NULL;

      role = g_ptr_array_index (procedure->roles, i);
      if (!g_str_equal (xitong_entity_get_id (role), id))
        continue;
      line = g_strdup_printf ("%d", xitong_entity_get_line (role));
      xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_DUPLICATE_ID, id, line);
    }
  role = g_object_new (XITONG_TYPE_ENTITY, NULL);
  xitong_element_read_common (reading, element, role);
  g_ptr_array_add (procedure->roles, role);
}

/* Who does a step: a list, in which the keeper of files may be named by the files. */
static void
read_doers (XitongReading *reading,
            xmlNode       *element,
            XitongStep    *step)
{
  g_auto (GStrv) texts = xitong_element_list (element, "by");

  for (guint i = 0; texts[i] != NULL; i++)
    {
      XitongReference reference;

      if (g_str_has_prefix (texts[i], KEEPER_PREFIX))
        {
          const char *files = texts[i] + strlen (KEEPER_PREFIX);

          g_free (step->keeper_of);
          step->keeper_of = g_strdup (files);
          xitong_element_find (reading, element, XITONG_TYPE_UNIT, files);
          continue;
        }
      reference = xitong_element_parse_reference (reading, element, texts[i]);
      if (reference.kind != XITONG_REFERENCE_NOTHING)
        g_array_append_val (step->by, reference);
    }
}

/* The text of a step is what it holds outside its children, or its <p>, or its <note>. */
static XitongTexts *
read_text (XitongReading *reading,
           xmlNode       *element)
{
  g_autoptr (GString) direct = g_string_new (NULL);
  g_autofree char *folded = NULL;
  XitongTexts *texts;

  for (xmlNode *child = element->children; child != NULL; child = child->next)
    if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
      g_string_append (direct, (const char *) child->content);
  folded = xitong_element_fold (direct->str);
  if (*folded == '\0')
    return xitong_element_texts (reading, element, "p");
  texts = xitong_texts_new ();
  xitong_texts_add (texts, reading->enterprise_case->language, folded, NULL, NULL);
  return texts;
}

static void
read_at (XitongReading *reading,
         xmlNode       *element,
         XitongStep    *step)
{
  const char *at = xitong_element_attribute (element, "at");
  const char *tie = xitong_element_attribute (element, "tie");

  if (at != NULL)
    step->at = xitong_element_parse_reference (reading, element, at);
  if (tie == NULL)
    return;
  step->tie = g_strdup (tie);
  xitong_element_find_tie (reading, element, tie);
}

static XitongStep *
read_step (XitongReading  *reading,
           xmlNode        *element,
           XitongStepKind  kind)
{
  XitongStep *step = xitong_step_new ();
  XitongEntityData *data = xitong_entity_data (step);
  const char *when = xitong_element_attribute (element, kind == XITONG_STEP_REPEAT ? "until" : "when");

  step->kind = kind;
  xitong_element_read_common (reading, element, step);
  if (data->note == NULL)
    data->note = read_text (reading, element);
  data->evidence = xitong_evidence_read (reading, element, NULL);
  read_doers (reading, element, step);
  xitong_element_parse_references (reading, element, "to", step->to);
  xitong_element_parse_references (reading, element, "via", step->via);
  read_at (reading, element, step);
  step->act = g_strdup (xitong_element_attribute (element, "act"));
  step->when = g_strdup (when);
  step->outcome = g_strdup (xitong_element_attribute (element, "outcome"));
  step->era = xitong_element_reference (reading, element, "era", XITONG_TYPE_ERA);
  step->variant = xitong_element_reference (reading, element, "variant", XITONG_TYPE_VARIANT);
  step->veto = xitong_element_flag (element, "veto");
  step->skip = xitong_element_flag (element, "skip");
  read_steps (reading, element, step);
  return step;
}

static void
read_steps (XitongReading *reading,
            xmlNode       *element,
            XitongStep    *parent)
{
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      XitongStepKind kind;

      if (!xitong_step_kind_from_word ((const char *) child->name, &kind))
        continue;
      g_ptr_array_add (kind == XITONG_STEP_IF ? parent->conditions : parent->children, read_step (reading, child, kind));
    }
}

static void
resolve_procedure (XitongReading *reading,
                   xmlNode       *element)
{
  XitongProcedure *procedure = element->_private;

  xitong_entity_data (procedure)->evidence = xitong_evidence_read (reading, element, NULL);
  xitong_element_references (reading, element, "eras", XITONG_TYPE_ERA, &procedure->eras);
  procedure->variant = xitong_element_reference (reading, element, "variant", XITONG_TYPE_VARIANT);
  procedure->instead_of = xitong_element_reference (reading, element, "instead-of", XITONG_TYPE_PROCEDURE);
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    if (xitong_element_is (child, "role"))
      read_role (reading, child, procedure);

  procedure->summary = xitong_element_texts (reading, element, "summary");
  reading->roles = procedure->roles;
  procedure->steps = xitong_step_new ();
  read_steps (reading, element, procedure->steps);
  reading->roles = NULL;
}

void
xitong_procedures_resolve (XitongReading *reading,
                           xmlNode       *root)
{
  for_each_procedure (reading, root, resolve_procedure);
}

/* xitong-vocabulary.c - which element may stand in which
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-vocabulary.h"

#include <string.h>

#define EVIDENCE " cite doubt "
#define TEXTS " title subtitle term note "
#define ACTIONS " place move remove lapse affirm rename mark unmark tie alter untie restore seat unseat send enact withdraw "
#define STEPS " step choice parallel branch all any ladder degree repeat end "

static const struct
{
  const char *parent;
  const char *children;
} vocabulary[] = {
  { "case", " title summary sources levels enterprise systems matters tie-kinds mark-kinds units holders eras variants procedures remark number " },
  { "sources", " source " },
  { "source", " title note " },
  { "levels", " level " },
  { "level", " title term note " },
  { "enterprise", " title term " },
  { "systems", " system " },
  { "system", TEXTS EVIDENCE },
  { "matters", " matter " },
  { "matter", " title " },
  { "tie-kinds", " tie-kind " },
  { "tie-kind", " title note " },
  { "mark-kinds", " mark-kind " },
  { "mark-kind", " title note " },
  { "units", " unit " },
  { "unit", TEXTS EVIDENCE },
  { "holders", " holder " },
  { "holder", TEXTS EVIDENCE },
  { "eras", " era " },
  { "era", TEXTS EVIDENCE " summary date change variant variant-group remark number " },
  { "variants", " variant variant-group " },
  { "variant-group", " title note " },
  { "variant", TEXTS EVIDENCE " units holders change without same-as remark number date " },
  { "change", TEXTS EVIDENCE " date part " ACTIONS },
  { "part", TEXTS EVIDENCE ACTIONS },
  { "place", TEXTS EVIDENCE " under contested " },
  { "move", TEXTS EVIDENCE " under contested " },
  { "restore", TEXTS EVIDENCE " under contested " },
  { "affirm", TEXTS EVIDENCE },
  { "rename", TEXTS EVIDENCE },
  { "tie", EVIDENCE " title note label when " },
  { "alter", EVIDENCE " note label when " },
  { "under", EVIDENCE " note " },
  { "contested", EVIDENCE " note " },
  { "cite", " p " },
  { "remark", " p " EVIDENCE },
  { "number", " title note value " EVIDENCE },
  { "value", EVIDENCE },
  { "procedures", " procedure " },
  { "procedure", TEXTS EVIDENCE " role " STEPS },
};

static const char *
find_children (const xmlNode *element)
{
  for (guint i = 0; i < G_N_ELEMENTS (vocabulary); i++)
    if (strcmp (vocabulary[i].parent, (const char *) element->name) == 0)
      return vocabulary[i].children;
  return NULL;
}

static gboolean
may_stand (const char    *children,
           const xmlNode *child)
{
  g_autofree char *word = g_strdup_printf (" %s ", (const char *) child->name);

  return strstr (children, word) != NULL;
}

static const char *
find_children_or_evidence (const xmlNode *element)
{
  const char *children = find_children (element);
  XitongActionKind kind;

  if (children == NULL && xitong_action_kind_from_word ((const char *) element->name, &kind))
    return EVIDENCE " note ";
  return children;
}

void
xitong_vocabulary_check (XitongReading *reading,
                         const xmlNode *element)
{
  const char *children = find_children_or_evidence (element);

  if (children == NULL)
    return;
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      if (!may_stand (children, child))
        xitong_diagnostics_add (reading->diagnostics, xitong_element_line (child), XITONG_TAG_UNKNOWN_ELEMENT,
                                (const char *) child->name, (const char *) element->name);
      xitong_vocabulary_check (reading, child);
    }
}

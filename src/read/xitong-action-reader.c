/* xitong-action-reader.c - what a change does, from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-action-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "xitong-element-references.h"
#include "xitong-evidence-reader.h"
#include "xitong-tie-reader.h"

gboolean
xitong_action_is_element (const xmlNode *element)
{
  XitongActionKind kind;

  return xitong_action_kind_from_word ((const char *) element->name, &kind);
}

void
xitong_action_declare (XitongReading *reading,
                       xmlNode       *element)
{
  if (xitong_element_is (element, "tie"))
    xitong_tie_declare (reading, element);
}

static XitongSuperior *
read_superior (XitongReading        *reading,
               const xmlNode        *element,
               const char           *name,
               const XitongEvidence *evidence)
{
  XitongSuperior *superior = xitong_superior_new ();

  superior->reference = xitong_element_parse_reference (reading, element, name);
  xitong_entity_data (superior)->evidence = xitong_evidence_ref ((XitongEvidence *) evidence);
  xitong_entity_data (superior)->line = xitong_element_line (element);
  return superior;
}

static void
read_superiors (XitongReading *reading,
                const xmlNode *element,
                XitongAction  *action)
{
  const char *name = xitong_element_attribute (element, "under");
  XitongEvidence *evidence = xitong_entity_data (action)->evidence;

  if (name != NULL)
    {
      g_autoptr (XitongEvidence) own = xitong_evidence_has_tally (evidence) ? xitong_evidence_pass_down (evidence)
                                                                            : xitong_evidence_ref (evidence);

      action->names_superior = TRUE;
      g_ptr_array_add (action->superiors, read_superior (reading, element, name, own));
    }
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      g_autoptr (XitongEvidence) own = NULL;
      XitongSuperior *superior;

      if (!xitong_element_is (child, "under"))
        continue;
      name = xitong_element_require (reading, child, "unit");
      if (name == NULL)
        continue;
      own = xitong_evidence_read (reading, child, evidence);
      superior = read_superior (reading, child, name, own);
      xitong_element_word (reading, child, "form", (XitongWordParser) xitong_form_from_word, xitong_form_words (),
                           &superior->form);
      xitong_element_word (reading, child, "strength", (XitongWordParser) xitong_strength_from_word,
                           xitong_strength_words (), &superior->strength);
      action->names_superior = TRUE;
      g_ptr_array_add (action->superiors, superior);
    }
}

static void
read_contested (XitongReading *reading,
                const xmlNode *element,
                XitongAction  *action)
{
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      XitongContested *contested;

      if (!xitong_element_is (child, "contested"))
        continue;
      contested = xitong_contested_new ();
      xitong_element_read_common (reading, child, contested);
      contested->system = xitong_element_reference (reading, child, "system", XITONG_TYPE_SYSTEM);
      contested->superior = xitong_element_reference (reading, child, "under", XITONG_TYPE_UNIT);
      contested->variant = xitong_element_reference (reading, child, "variant", XITONG_TYPE_VARIANT);
      contested->absent = xitong_element_flag (child, "absent");
      xitong_element_word (reading, child, "form", (XitongWordParser) xitong_form_from_word, xitong_form_words (),
                           &contested->form);
      xitong_element_references (reading, child, "also-in", XITONG_TYPE_SYSTEM, &contested->also_in);
      xitong_entity_data (contested)->evidence = xitong_evidence_read (reading, child, NULL);
      g_ptr_array_add (action->contested, contested);
    }
}

static void
read_inherits (XitongReading *reading,
               const xmlNode *element,
               XitongAction  *action)
{
  static const char * const allowed[] = { "ties", "parts", "subordinates", "holders", NULL };
  g_auto (GStrv) words = NULL;

  if (xitong_element_attribute (element, "inherits") == NULL)
    return;
  words = xitong_element_list (element, "inherits");
  for (guint i = 0; words[i] != NULL; i++)
    {
      XitongInherit inherit;

      if (xitong_inherit_from_word (words[i], &inherit))
        action->inherits |= inherit;
      else
        xitong_element_bad_word (reading, element, "inherits", words[i], allowed);
    }
}

static void
read_place (XitongReading *reading,
            const xmlNode *element,
            XitongAction  *action)
{
  const char *beside = xitong_element_attribute (element, "beside");

  action->system = xitong_element_reference (reading, element, "system", XITONG_TYPE_SYSTEM);
  action->level = xitong_element_reference (reading, element, "level", XITONG_TYPE_LEVEL);
  action->part_of = xitong_element_reference (reading, element, "part-of", XITONG_TYPE_UNIT);
  if (beside != NULL)
    action->beside = xitong_element_parse_reference (reading, element, beside);
  xitong_element_references (reading, element, "also-in", XITONG_TYPE_SYSTEM, &action->also_in);
  xitong_element_references (reading, element, "succeeds", XITONG_TYPE_UNIT, &action->succeeds);
  read_inherits (reading, element, action);
  read_superiors (reading, element, action);
  read_contested (reading, element, action);
}

static void
read_ties (XitongReading *reading,
           const xmlNode *element,
           GPtrArray     *into)
{
  g_auto (GStrv) words = NULL;

  if (xitong_element_attribute (element, "ties") == NULL)
    return;
  words = xitong_element_list (element, "ties");
  for (guint i = 0; words[i] != NULL; i++)
    if (xitong_element_find_tie (reading, element, words[i]) != NULL)
      g_ptr_array_add (into, g_strdup (words[i]));
}

static void
check_kind (XitongReading *reading,
            const xmlNode *element,
            const char    *name,
            GPtrArray     *units,
            gboolean       wants_posts)
{
  for (guint i = 0; i < units->len; i++)
    {
      XitongUnit *unit = g_ptr_array_index (units, i);

      if ((unit->kind == XITONG_UNIT_POST) != wants_posts)
        xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_REFERENCE_KIND,
                                xitong_entity_get_id (unit), name,
                                wants_posts ? _("units of kind post") : _("units that are no posts"));
    }
}

static void
read_marks (XitongReading *reading,
            const xmlNode *element,
            XitongAction  *action)
{
  xitong_element_references (reading, element, "as", XITONG_TYPE_MARK_KIND, &action->marks);
  for (guint i = 0; i < action->marks->len; i++)
    {
      XitongMarkKind *kind = g_ptr_array_index (action->marks, i);

      if ((action->units->len > 0 && !kind->on_units) || (action->holders->len > 0 && !kind->on_holders))
        xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_REFERENCE_KIND,
                                xitong_entity_get_id (kind), "as",
                                kind->on_units ? _("a mark for holders") : _("a mark for units"));
    }
}

/* Of each alternative, separated by a bar, one attribute at least must be there and name something. */
static void
require_objects (XitongReading          *reading,
                 const xmlNode          *element,
                 XitongActionKind        kind)
{
  static const char * const needed[][2] = {
    [XITONG_ACTION_PLACE] = { "units" }, [XITONG_ACTION_MOVE] = { "units" }, [XITONG_ACTION_REMOVE] = { "units" },
    [XITONG_ACTION_LAPSE] = { "units|ties|holders" }, [XITONG_ACTION_AFFIRM] = { "units|ties|holders" },
    [XITONG_ACTION_RENAME] = { "unit" }, [XITONG_ACTION_MARK] = { "units|holders", "as" },
    [XITONG_ACTION_UNMARK] = { "units|holders" }, [XITONG_ACTION_TIE] = { NULL }, [XITONG_ACTION_ALTER] = { "ties|every" },
    [XITONG_ACTION_UNTIE] = { "ties" }, [XITONG_ACTION_RESTORE] = { "units|systems|ties" },
    [XITONG_ACTION_SEAT] = { "holder", "posts" }, [XITONG_ACTION_UNSEAT] = { "holder" },
    [XITONG_ACTION_SEND] = { "holder", "to" }, [XITONG_ACTION_ENACT] = { "change" }, [XITONG_ACTION_WITHDRAW] = { "change" },
  };

  for (guint i = 0; i < 2 && needed[kind][i] != NULL; i++)
    {
      g_auto (GStrv) names = g_strsplit (needed[kind][i], "|", -1);
      g_autofree char *joined = NULL;
      g_autofree char *mend = NULL;
      gboolean found = FALSE;

      for (guint j = 0; names[j] != NULL; j++)
        {
          const char *value = xitong_element_attribute (element, names[j]);

          found |= value != NULL && value[strspn (value, " \t\r\n")] != '\0';
        }
      if (found)
        continue;
      joined = g_strjoinv (_("=\"...\" or "), names);
      mend = g_strconcat (joined, "=\"...\"", NULL);
      xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_NO_OBJECT,
                              (const char *) element->name, mend);
    }
}

static void
read_objects (XitongReading *reading,
              const xmlNode *element,
              XitongAction  *action)
{
  xitong_element_references (reading, element, "units", XITONG_TYPE_UNIT, &action->units);
  xitong_element_references (reading, element, "unit", XITONG_TYPE_UNIT, &action->units);
  xitong_element_references (reading, element, "holders", XITONG_TYPE_HOLDER, &action->holders);
  xitong_element_references (reading, element, "holder", XITONG_TYPE_HOLDER, &action->holders);
  xitong_element_references (reading, element, "systems", XITONG_TYPE_SYSTEM, &action->systems);
  xitong_element_references (reading, element, "posts", XITONG_TYPE_UNIT, &action->posts);
  read_ties (reading, element, action->ties);
  if (action->kind == XITONG_ACTION_MARK || action->kind == XITONG_ACTION_UNMARK)
    read_marks (reading, element, action);
  if (action->kind == XITONG_ACTION_SEND)
    xitong_element_references (reading, element, "to", XITONG_TYPE_UNIT, &action->to);
  check_kind (reading, element, "posts", action->posts, TRUE);
  check_kind (reading, element, "to", action->to, FALSE);
}

static void
read_as_of (XitongReading *reading,
            const xmlNode *element,
            XitongAction  *action)
{
  const char *id = xitong_element_attribute (element, "as-of");

  if (id == NULL)
    return;
  action->as_of = xitong_case_lookup (reading->enterprise_case, XITONG_TYPE_CHANGE, id);
  if (action->as_of == NULL)
    action->as_of = xitong_element_find (reading, element, XITONG_TYPE_ERA, id);
}

/* What waits for the reader is the author's choice: no source says it, and the tie keeps the evidence that it has. */
static gboolean
alters_no_claim (const XitongAction *action)
{
  return action->kind == XITONG_ACTION_ALTER && (action->tie->given | action->tie->cleared) == XITONG_TIE_FIELD_SHOW;
}

XitongAction *
xitong_action_read (XitongReading        *reading,
                    xmlNode              *element,
                    const XitongEvidence *inherited)
{
  XitongAction *action = xitong_action_new ();
  const char *by = xitong_element_attribute (element, "by");
  const char *contested = xitong_element_attribute (element, "contested");

  xitong_action_kind_from_word ((const char *) element->name, &action->kind);
  xitong_element_read_common (reading, element, action);
  xitong_entity_data (action)->evidence = xitong_evidence_read (reading, element, inherited);
  require_objects (reading, element, action->kind);
  if (action->kind == XITONG_ACTION_TIE || action->kind == XITONG_ACTION_ALTER)
    {
      xitong_tie_read (reading, element, action);
      read_ties (reading, element, action->ties);
      if (alters_no_claim (action))
        {
          xitong_evidence_unref (xitong_entity_data (action)->evidence);
          xitong_entity_data (action)->evidence = xitong_evidence_read (reading, element, NULL);
        }
      return action;
    }

  read_objects (reading, element, action);
  if (action->kind == XITONG_ACTION_PLACE || action->kind == XITONG_ACTION_MOVE || action->kind == XITONG_ACTION_RESTORE)
    read_place (reading, element, action);
  action->keeps_contested = g_strcmp0 (contested, "keep") == 0;
  if (by != NULL)
    action->by = xitong_element_parse_reference (reading, element, by);
  xitong_element_word (reading, element, "manner", (XitongWordParser) xitong_manner_from_word, xitong_manner_words (),
                       &action->manner);
  read_as_of (reading, element, action);
  if (action->kind == XITONG_ACTION_ENACT || action->kind == XITONG_ACTION_WITHDRAW)
    action->change = xitong_element_reference (reading, element, "change", XITONG_TYPE_CHANGE);
  action->outcome = g_strdup (xitong_element_attribute (element, "outcome"));
  return action;
}

/* xitong-declaration-reader.c - sources, levels, systems, units and holders from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-declaration-reader.h"

#include "xitong-element-references.h"
#include "xitong-evidence-reader.h"
#include "xitong-remark-reader.h"

static char *
dup_attribute (xmlNode    *element,
               const char *name)
{
  return g_strdup (xitong_element_attribute (element, name));
}

static void
declare_source (XitongReading *reading,
                xmlNode       *element)
{
  g_autoptr (XitongSource) source = xitong_source_new ();

  source->kind = dup_attribute (element, "kind");
  source->authors = dup_attribute (element, "authors");
  source->place = dup_attribute (element, "place");
  source->publisher = dup_attribute (element, "publisher");
  source->year = dup_attribute (element, "year");
  source->isbn = dup_attribute (element, "isbn");
  source->first_page = dup_attribute (element, "first-page");
  source->last_page = dup_attribute (element, "last-page");
  source->short_form = dup_attribute (element, "short");
  xitong_element_declare (reading, element, source);
  xitong_entity_list_append (reading->enterprise_case->sources, source);
}

static void
declare_level (XitongReading *reading,
               xmlNode       *element)
{
  g_autoptr (XitongLevel) level = xitong_level_new ();

  level->zone = XITONG_LEVEL_INSIDE;
  xitong_element_word (reading, element, "zone", (XitongWordParser) xitong_level_zone_from_word, xitong_level_zone_words (),
                       &level->zone);
  level->index = xitong_entity_list_count (reading->enterprise_case->levels);
  xitong_element_declare (reading, element, level);
  xitong_entity_list_append (reading->enterprise_case->levels, level);
}

static void
declare_system (XitongReading *reading,
                xmlNode       *element)
{
  g_autoptr (XitongSystem) system = xitong_system_new ();
  const char *role = xitong_element_attribute (element, "role");

  system->role = g_intern_string (role != NULL ? role : "none");
  xitong_element_word (reading, element, "zone", (XitongWordParser) xitong_system_zone_from_word, xitong_system_zone_words (),
                       &system->zone);
  system->index = xitong_entity_list_count (reading->enterprise_case->systems);
  xitong_element_declare (reading, element, system);
  xitong_entity_list_append (reading->enterprise_case->systems, system);
}

static void
declare_matter (XitongReading *reading,
                xmlNode       *element)
{
  g_autoptr (XitongMatter) matter = xitong_matter_new ();

  xitong_element_declare (reading, element, matter);
  xitong_entity_list_append (reading->enterprise_case->matters, matter);
}

static void
declare_tie_kind (XitongReading *reading,
                  xmlNode       *element)
{
  g_autoptr (XitongTieKind) kind = xitong_tie_kind_new ();

  kind->base = xitong_element_reference (reading, element, "base", XITONG_TYPE_TIE_KIND);
  kind->style = kind->base != NULL ? kind->base->style : XITONG_STYLE_AUTHORITY;
  kind->show = kind->base != NULL ? kind->base->show : XITONG_SHOW_ALWAYS;
  kind->directed = xitong_element_attribute (element, "directed") != NULL || kind->base == NULL
                     ? g_strcmp0 (xitong_element_attribute (element, "directed"), "no") != 0 : kind->base->directed;
  xitong_element_word (reading, element, "show", (XitongWordParser) xitong_show_from_word, xitong_show_words (), &kind->show);
  xitong_element_declare (reading, element, kind);
  xitong_entity_list_append (reading->enterprise_case->tie_kinds, kind);
}

static void
declare_mark_kind (XitongReading *reading,
                   xmlNode       *element)
{
  g_autoptr (XitongMarkKind) kind = xitong_mark_kind_new ();
  const char *on = xitong_element_attribute (element, "on");

  kind->on_units = on == NULL || strstr (on, "unit") != NULL;
  kind->on_holders = on != NULL && strstr (on, "holder") != NULL;
  kind->acts = g_strcmp0 (xitong_element_attribute (element, "acts"), "no") != 0;
  xitong_element_declare (reading, element, kind);
  xitong_entity_list_append (reading->enterprise_case->mark_kinds, kind);
}

static void
declare_unit (XitongReading *reading,
              xmlNode       *element,
              gpointer       variant)
{
  g_autoptr (XitongUnit) unit = xitong_unit_new ();

  unit->kind = XITONG_UNIT_SECTION;
  xitong_element_word (reading, element, "kind", (XitongWordParser) xitong_unit_kind_from_word, xitong_unit_kind_words (),
                       &unit->kind);
  unit->several = xitong_element_flag (element, "several");
  unit->open = xitong_element_flag (element, "open");
  unit->analogy = xitong_element_flag (element, "analogy");
  xitong_element_word (reading, element, "show", (XitongWordParser) xitong_show_from_word, xitong_show_words (), &unit->show);
  if (xitong_element_attribute (element, "kind") == NULL && !unit->analogy && xitong_element_attribute (element, "id") != NULL)
    xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_NO_KIND,
                            xitong_element_attribute (element, "id"));
  unit->variant = variant;
  unit->index = xitong_entity_list_count (reading->enterprise_case->units);
  xitong_element_declare (reading, element, unit);
  xitong_entity_list_append (reading->enterprise_case->units, unit);
}

static void
declare_holder (XitongReading *reading,
                xmlNode       *element,
                gpointer       variant)
{
  g_autoptr (XitongHolder) holder = xitong_holder_new ();

  xitong_element_word (reading, element, "kind", (XitongWordParser) xitong_holder_kind_from_word,
                       xitong_holder_kind_words (), &holder->kind);
  holder->variant = variant;
  holder->index = xitong_entity_list_count (reading->enterprise_case->holders);
  xitong_element_declare (reading, element, holder);
  xitong_entity_list_append (reading->enterprise_case->holders, holder);
}

typedef void (*Declare) (XitongReading *reading,
                         xmlNode       *element);

static void
declare_all (XitongReading *reading,
             xmlNode       *root,
             const char    *group,
             const char    *name,
             Declare        declare)
{
  for (xmlNode *child = xitong_element_first (root); child != NULL; child = xitong_element_next (child))
    {
      if (!xitong_element_is (child, group))
        continue;
      for (xmlNode *item = xitong_element_first (child); item != NULL; item = xitong_element_next (item))
        if (xitong_element_is (item, name))
          declare (reading, item);
    }
}

void
xitong_declarations_declare_units (XitongReading *reading,
                                   xmlNode       *parent,
                                   gpointer       variant)
{
  for (xmlNode *child = xitong_element_first (parent); child != NULL; child = xitong_element_next (child))
    {
      for (xmlNode *item = xitong_element_first (child); item != NULL; item = xitong_element_next (item))
        {
          if (xitong_element_is (child, "units") && xitong_element_is (item, "unit"))
            declare_unit (reading, item, variant);
          else if (xitong_element_is (child, "holders") && xitong_element_is (item, "holder"))
            declare_holder (reading, item, variant);
        }
    }
}

void
xitong_declarations_declare (XitongReading *reading,
                             xmlNode       *root)
{
  const char *main_source = xitong_element_attribute (root, "source");

  declare_all (reading, root, "sources", "source", declare_source);
  if (main_source != NULL)
    reading->enterprise_case->main_source = xitong_element_find (reading, root, XITONG_TYPE_SOURCE, main_source);
  declare_all (reading, root, "levels", "level", declare_level);
  declare_all (reading, root, "systems", "system", declare_system);
  declare_all (reading, root, "matters", "matter", declare_matter);
  declare_all (reading, root, "tie-kinds", "tie-kind", declare_tie_kind);
  declare_all (reading, root, "mark-kinds", "mark-kind", declare_mark_kind);
  xitong_declarations_declare_units (reading, root, NULL);
}

static void
resolve_holder (XitongReading *reading,
                xmlNode       *element)
{
  XitongHolder *holder = element->_private;

  holder->each = xitong_element_reference (reading, element, "each", XITONG_TYPE_UNIT);
  xitong_entity_data (holder)->evidence = xitong_evidence_read (reading, element, NULL);
}

static void
resolve_unit (XitongReading *reading,
              xmlNode       *element)
{
  XitongUnit *unit = element->_private;

  unit->level = xitong_element_reference (reading, element, "level", XITONG_TYPE_LEVEL);
  unit->part_of = xitong_element_reference (reading, element, "part-of", XITONG_TYPE_UNIT);
  unit->each = xitong_element_reference (reading, element, "each", XITONG_TYPE_UNIT);
  xitong_entity_data (unit)->evidence = xitong_evidence_read (reading, element, NULL);
}

void
xitong_declarations_resolve_units (XitongReading *reading,
                                   xmlNode       *parent)
{
  for (xmlNode *child = xitong_element_first (parent); child != NULL; child = xitong_element_next (child))
    {
      for (xmlNode *item = xitong_element_first (child); item != NULL; item = xitong_element_next (item))
        {
          if (xitong_element_is (child, "units") && item->_private != NULL)
            resolve_unit (reading, item);
          else if (xitong_element_is (child, "holders") && item->_private != NULL)
            resolve_holder (reading, item);
        }
    }
}

static void
resolve_system (XitongReading *reading,
                xmlNode       *element)
{
  XitongSystem *system = element->_private;

  xitong_element_references (reading, element, "between", XITONG_TYPE_SYSTEM, &system->between);
  xitong_entity_data (system)->evidence = xitong_evidence_read (reading, element, NULL);
  xitong_remarks_read (reading, element, system->remarks, system->numbers);
}

static void
resolve_source (XitongReading *reading,
                xmlNode       *element)
{
  ((XitongSource *) element->_private)->through = xitong_element_reference (reading, element, "through", XITONG_TYPE_SOURCE);
}

void
xitong_declarations_resolve (XitongReading *reading,
                             xmlNode       *root)
{
  declare_all (reading, root, "sources", "source", resolve_source);
  declare_all (reading, root, "systems", "system", resolve_system);
  xitong_declarations_resolve_units (reading, root);
}

/* xitong-era-reader.c - eras, changes and variants from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-era-reader.h"

#include "xitong-action-reader.h"
#include "xitong-declaration-reader.h"
#include "xitong-element-references.h"
#include "xitong-evidence-reader.h"
#include "xitong-remark-reader.h"

static void
declare_actions (XitongReading *reading,
                 xmlNode       *element)
{
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      if (xitong_element_is (child, "part"))
        declare_actions (reading, child);
      else if (xitong_action_is_element (child))
        xitong_action_declare (reading, child);
    }
}

static void
declare_change (XitongReading *reading,
                xmlNode       *element,
                XitongEra     *era,
                XitongVariant *variant)
{
  XitongChange *change = xitong_change_new ();

  change->era = XITONG_ENTITY (era);
  change->variant = (XitongEntity *) variant;
  change->index = reading->enterprise_case->changes->len;
  g_ptr_array_add (reading->enterprise_case->changes, change);
  xitong_element_declare (reading, element, change);
  xitong_entity_list_append (variant != NULL ? variant->changes : era->changes, change);
  declare_actions (reading, element);
}

static void
declare_variant (XitongReading *reading,
                 xmlNode       *element,
                 XitongEra     *era)
{
  g_autoptr (XitongVariant) variant = xitong_variant_new ();

  variant->era = (XitongEntity *) era;
  variant->index = xitong_entity_list_count (reading->enterprise_case->variants);
  if (era != NULL)
    g_ptr_array_add (variant->eras, era);
  xitong_element_declare (reading, element, variant);
  xitong_entity_list_append (reading->enterprise_case->variants, variant);
  if (era != NULL)
    xitong_entity_list_append (era->variants, variant);
  xitong_declarations_declare_units (reading, element, variant);
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    if (xitong_element_is (child, "change"))
      declare_change (reading, child, era, variant);
}

static void
declare_group (XitongReading *reading,
               xmlNode       *element)
{
  g_autoptr (XitongVariantGroup) group = xitong_variant_group_new ();

  group->exclusive = g_strcmp0 (xitong_element_attribute (element, "exclusive"), "no") != 0;
  xitong_element_declare (reading, element, group);
  xitong_entity_list_append (reading->enterprise_case->variant_groups, group);
}

static void
declare_in_era (XitongReading *reading,
                xmlNode       *element)
{
  g_autoptr (XitongEra) era = xitong_era_new ();

  era->index = xitong_entity_list_count (reading->enterprise_case->eras);
  xitong_element_declare (reading, element, era);
  xitong_entity_list_append (reading->enterprise_case->eras, era);
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      if (xitong_element_is (child, "change"))
        declare_change (reading, child, era, NULL);
      else if (xitong_element_is (child, "variant"))
        declare_variant (reading, child, era);
      else if (xitong_element_is (child, "variant-group"))
        declare_group (reading, child);
    }
}

void
xitong_eras_declare (XitongReading *reading,
                     xmlNode       *root)
{
  for (xmlNode *child = xitong_element_first (root); child != NULL; child = xitong_element_next (child))
    {
      for (xmlNode *item = xitong_element_first (child); item != NULL; item = xitong_element_next (item))
        {
          if (xitong_element_is (child, "eras") && xitong_element_is (item, "era"))
            declare_in_era (reading, item);
          else if (xitong_element_is (child, "variants") && xitong_element_is (item, "variant"))
            declare_variant (reading, item, NULL);
          else if (xitong_element_is (child, "variants") && xitong_element_is (item, "variant-group"))
            declare_group (reading, item);
        }
    }
}

/* Actions inherit from their part, the part from its change, the change from its variant. */
static void
read_actions (XitongReading        *reading,
              xmlNode              *element,
              XitongChange         *change,
              const XitongEvidence *inherited,
              guint                 part)
{
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      if (xitong_element_is (child, "part"))
        {
          g_autoptr (XitongEvidence) evidence = xitong_evidence_read (reading, child, inherited);
          g_autoptr (XitongEvidence) passed = xitong_evidence_pass_down (evidence);
          XitongEntity *title = g_object_new (XITONG_TYPE_ENTITY, NULL);

          xitong_element_read_common (reading, child, title);
          g_ptr_array_add (change->parts, title);
          read_actions (reading, child, change, passed, change->parts->len - 1);
        }
      else if (xitong_action_is_element (child))
        {
          XitongAction *action = xitong_action_read (reading, child, inherited);

          action->part = part;
          g_ptr_array_add (change->actions, action);
        }
    }
}

static void
read_rival_dates (XitongReading        *reading,
                  xmlNode              *element,
                  const XitongEvidence *inherited,
                  GArray               *dates)
{
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      XitongRivalDate rival = { 0 };
      const char *of = xitong_element_attribute (child, "of");

      if (!xitong_element_is (child, "date") || xitong_element_require (reading, child, "value") == NULL)
        continue;
      rival.of = g_intern_string (of != NULL ? of : "on");
      xitong_element_date (reading, child, "value", &rival.date);
      rival.note = xitong_element_texts (reading, child, "note");
      rival.evidence = xitong_evidence_read (reading, child, inherited);
      g_array_append_val (dates, rival);
    }
}

static void
read_change (XitongReading        *reading,
             xmlNode              *element,
             const XitongEvidence *inherited)
{
  XitongChange *change = element->_private;
  XitongEvidence *evidence = xitong_evidence_read (reading, element, inherited);
  g_autoptr (XitongEvidence) passed = NULL;
  const char *dated = xitong_element_attribute (element, "dated");

  xitong_entity_data (change)->evidence = evidence;
  xitong_element_word (reading, element, "kind", (XitongWordParser) xitong_change_kind_from_word, xitong_change_kind_words (),
                       &change->kind);
  xitong_element_date (reading, element, "on", &change->on);
  read_rival_dates (reading, element, evidence, change->dates);
  if (dated != NULL)
    change->on.dated = g_strdup (dated);
  change->is_proposed = g_strcmp0 (xitong_element_attribute (element, "status"), "proposed") == 0;
  if (change->era == NULL)
    change->era = xitong_element_reference (reading, element, "era", XITONG_TYPE_ERA);
  change->before = xitong_element_reference (reading, element, "before", XITONG_TYPE_CHANGE);
  change->after = xitong_element_reference (reading, element, "after", XITONG_TYPE_CHANGE);
  passed = xitong_evidence_pass_down (evidence);
  reading->checks_owners = TRUE;
  reading->variant = (XitongVariant *) change->variant;
  read_actions (reading, element, change, passed, 0);
  reading->checks_owners = FALSE;
}

static void
add_eras_of_changes (XitongVariant *variant)
{
  for (guint i = 0; i < xitong_entity_list_count (variant->changes); i++)
    {
      XitongChange *change = xitong_entity_list_nth (variant->changes, i);

      if (change->era != NULL && !g_ptr_array_find (variant->eras, change->era, NULL))
        g_ptr_array_add (variant->eras, change->era);
    }
}

/* At case level a variant is offered from its first era to the one named in ends, or its last. */
static void
fill_eras (XitongReading *reading,
           const xmlNode *element,
           XitongVariant *variant)
{
  XitongEra *end = xitong_element_reference (reading, element, "ends", XITONG_TYPE_ERA);
  guint first = G_MAXUINT, last = 0;

  for (guint i = 0; i < variant->eras->len; i++)
    {
      const XitongEra *era = g_ptr_array_index (variant->eras, i);

      first = MIN (first, era->index);
      last = MAX (last, era->index);
    }
  if (end != NULL)
    last = end->index;
  if (variant->era != NULL || first == G_MAXUINT)
    return;
  g_ptr_array_set_size (variant->eras, 0);
  for (guint i = first; i <= last; i++)
    g_ptr_array_add (variant->eras, xitong_entity_list_nth (reading->enterprise_case->eras, i));
}

static void
read_variant (XitongReading *reading,
              xmlNode       *element)
{
  XitongVariant *variant = element->_private;
  XitongEvidence *evidence = xitong_evidence_read (reading, element, NULL);

  xitong_entity_data (variant)->evidence = evidence;
  xitong_declarations_resolve_units (reading, element);
  xitong_element_word (reading, element, "kind", (XitongWordParser) xitong_variant_kind_from_word,
                       xitong_variant_kind_words (), &variant->kind);
  xitong_element_word (reading, element, "drawn", (XitongWordParser) xitong_drawing_from_word, xitong_drawing_words (),
                       &variant->drawn);
  variant->group = xitong_element_reference (reading, element, "group", XITONG_TYPE_VARIANT_GROUP);
  variant->size = g_strdup (xitong_element_attribute (element, "size"));
  variant->founded = g_strdup (xitong_element_attribute (element, "founded"));
  xitong_element_date (reading, element, "from", &variant->from);
  xitong_element_date (reading, element, "to", &variant->to);
  read_rival_dates (reading, element, evidence, variant->dates);
  if (variant->era == NULL)
    xitong_element_references (reading, element, "era", XITONG_TYPE_ERA, &variant->eras);
  xitong_element_references (reading, element, "chart", XITONG_TYPE_CHANGE, &variant->charts);
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      if (xitong_element_is (child, "change"))
        read_change (reading, child, evidence);
      else if (xitong_element_is (child, "without"))
        xitong_element_references (reading, child, "change", XITONG_TYPE_CHANGE, &variant->without);
      else if (xitong_element_is (child, "same-as"))
        variant->same_as = xitong_element_reference (reading, child, "variant", XITONG_TYPE_VARIANT);
    }
  xitong_remarks_read (reading, element, variant->remarks, variant->numbers);
  add_eras_of_changes (variant);
  fill_eras (reading, element, variant);
}

static void
read_group (XitongReading *reading,
            xmlNode       *element)
{
  XitongVariantGroup *group = element->_private;
  const char *id = xitong_element_attribute (element, "default");

  if (id != NULL && !g_str_equal (id, "none"))
    group->default_variant = xitong_element_find (reading, element, XITONG_TYPE_VARIANT, id);
}

static void
read_era (XitongReading *reading,
          xmlNode       *element)
{
  XitongEra *era = element->_private;
  XitongEvidence *evidence = xitong_evidence_read (reading, element, NULL);

  xitong_entity_data (era)->evidence = evidence;
  era->summary = xitong_element_texts (reading, element, "summary");
  xitong_element_date (reading, element, "from", &era->from);
  xitong_element_date (reading, element, "to", &era->to);
  read_rival_dates (reading, element, evidence, era->dates);
  era->leads = xitong_element_reference (reading, element, "leads", XITONG_TYPE_SYSTEM);
  era->overlays = xitong_element_reference (reading, element, "overlays", XITONG_TYPE_ERA);
  era->chart = xitong_element_reference (reading, element, "chart", XITONG_TYPE_CHANGE);
  era->carried_inferred = g_strcmp0 (xitong_element_attribute (element, "carried"), "inferred") == 0;
  xitong_element_word (reading, element, "drawn", (XitongWordParser) xitong_drawing_from_word, xitong_drawing_words (),
                       &era->drawn);
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      if (xitong_element_is (child, "change"))
        read_change (reading, child, NULL);
      else if (xitong_element_is (child, "variant"))
        read_variant (reading, child);
      else if (xitong_element_is (child, "variant-group"))
        read_group (reading, child);
    }
  xitong_remarks_read (reading, element, era->remarks, era->numbers);
}

static void
resolve_base (XitongReading *reading,
              xmlNode       *element)
{
  XitongVariant *variant = element->_private;

  variant->based_on = xitong_element_reference (reading, element, "based-on", XITONG_TYPE_VARIANT);
  for (XitongVariant *base = variant->based_on; base != NULL; base = base->based_on)
    if (base == variant)
      {
        xitong_diagnostics_add (reading->diagnostics, xitong_element_line (element), XITONG_TAG_CIRCLE,
                                xitong_entity_get_id (variant), "based-on");
        variant->based_on = NULL;
        return;
      }
}

/* Before anything else of the variants, for a variant may name what its base declares. A circle is cut as soon as it closes. */
static void
resolve_bases (XitongReading *reading,
               xmlNode       *element)
{
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      if (xitong_element_is (child, "variant") && child->_private != NULL)
        resolve_base (reading, child);
      else if (xitong_element_is (child, "era") || xitong_element_is (child, "eras") || xitong_element_is (child, "variants"))
        resolve_bases (reading, child);
    }
}

void
xitong_eras_resolve (XitongReading *reading,
                     xmlNode       *root)
{
  resolve_bases (reading, root);
  for (xmlNode *child = xitong_element_first (root); child != NULL; child = xitong_element_next (child))
    {
      for (xmlNode *item = xitong_element_first (child); item != NULL; item = xitong_element_next (item))
        {
          if (item->_private == NULL)
            continue;
          if (xitong_element_is (item, "era"))
            read_era (reading, item);
          else if (xitong_element_is (item, "variant"))
            read_variant (reading, item);
          else if (xitong_element_is (item, "variant-group"))
            read_group (reading, item);
        }
    }
}

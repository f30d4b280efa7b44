/* xitong-element-references.c - what an XML element names: units, ties and the others, by their ids
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-element-references.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "xitong-nearest-word.h"

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
  if (strchr (id, ',') != NULL)
    return g_strdup (_(" Put blanks between ids, and no commas."));
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
  if (reading->told != NULL && g_hash_table_contains (reading->told, id))
    return NULL;
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

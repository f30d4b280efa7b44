/* xitong-case.c - one enterprise, or type of enterprise, followed through time
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-case.h"

#include "xitong-built-in-kinds.h"

typedef struct
{
  GType       type;
  const char *id;
} EntityKey;

G_DEFINE_FINAL_TYPE (XitongCase, xitong_case, XITONG_TYPE_ENTITY)

static guint
hash_key (gconstpointer data)
{
  const EntityKey *key = data;

  return g_direct_hash (key->id) ^ (guint) key->type;
}

static gboolean
equal_keys (gconstpointer a,
            gconstpointer b)
{
  const EntityKey *left = a;
  const EntityKey *right = b;

  return left->type == right->type && left->id == right->id;
}

/* Eras and changes share one set of ids. */
static GType
get_id_set (GType type)
{
  return type == XITONG_TYPE_CHANGE ? XITONG_TYPE_ERA : type;
}

static XitongEntityList **
list_fields (XitongCase *self,
             guint       index)
{
  XitongEntityList **fields[] = {
    &self->sources, &self->levels, &self->systems, &self->matters, &self->tie_kinds, &self->mark_kinds,
    &self->units, &self->holders, &self->eras, &self->variants, &self->variant_groups, &self->procedures,
    &self->remarks, &self->numbers,
  };

  return index < G_N_ELEMENTS (fields) ? fields[index] : NULL;
}

static void
xitong_case_finalize (GObject *object)
{
  XitongCase *self = XITONG_CASE (object);

  for (guint i = 0; list_fields (self, i) != NULL; i++)
    g_clear_object (list_fields (self, i));

  g_clear_pointer (&self->file_name, g_free);
  g_clear_pointer (&self->checksum, g_free);
  g_clear_pointer (&self->summary, xitong_texts_unref);
  g_clear_pointer (&self->enterprise_title, xitong_texts_unref);
  g_clear_pointer (&self->ties, g_ptr_array_unref);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_clear_pointer (&self->entities, g_hash_table_unref);

  G_OBJECT_CLASS (xitong_case_parent_class)->finalize (object);
}

static void
xitong_case_class_init (XitongCaseClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_case_finalize;
}

static void
xitong_case_init (XitongCase *self)
{
  const GType types[] = {
    XITONG_TYPE_SOURCE, XITONG_TYPE_LEVEL, XITONG_TYPE_SYSTEM, XITONG_TYPE_MATTER, XITONG_TYPE_TIE_KIND,
    XITONG_TYPE_MARK_KIND, XITONG_TYPE_UNIT, XITONG_TYPE_HOLDER, XITONG_TYPE_ERA, XITONG_TYPE_VARIANT,
    XITONG_TYPE_VARIANT_GROUP, XITONG_TYPE_PROCEDURE, XITONG_TYPE_REMARK, XITONG_TYPE_NUMBER,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    *list_fields (self, i) = xitong_entity_list_new (types[i]);

  self->language = g_intern_static_string ("en");
  self->ties = g_ptr_array_new_with_free_func (g_object_unref);
  self->changes = g_ptr_array_new_with_free_func (g_object_unref);
  self->entities = g_hash_table_new_full (hash_key, equal_keys, g_free, NULL);
}

XitongCase *
xitong_case_new (void)
{
  XitongCase *self = g_object_new (XITONG_TYPE_CASE, NULL);

  xitong_built_in_kinds_add (self);
  return self;
}

gboolean
xitong_case_register (XitongCase *self,
                      gpointer    entity)
{
  EntityKey *key;

  g_return_val_if_fail (XITONG_IS_CASE (self), FALSE);
  g_return_val_if_fail (xitong_entity_get_id (entity) != NULL, FALSE);

  key = g_new (EntityKey, 1);
  key->type = get_id_set (G_OBJECT_TYPE (entity));
  key->id = xitong_entity_get_id (entity);

  if (g_hash_table_contains (self->entities, key))
    {
      g_free (key);
      return FALSE;
    }

  return g_hash_table_insert (self->entities, key, entity);
}

gpointer
xitong_case_lookup (XitongCase *self,
                    GType       type,
                    const char *id)
{
  EntityKey key = { get_id_set (type), NULL };
  gpointer entity;

  g_return_val_if_fail (XITONG_IS_CASE (self), NULL);

  key.id = g_intern_string (id);
  entity = g_hash_table_lookup (self->entities, &key);
  return entity != NULL && G_TYPE_CHECK_INSTANCE_TYPE (entity, type) ? entity : NULL;
}

gboolean
xitong_variant_is_offered_in (XitongVariant *variant,
                              XitongEra     *era)
{
  if (variant->era != NULL)
    return variant->era == XITONG_ENTITY (era);
  return g_ptr_array_find (variant->eras, era, NULL);
}

/* xitong-entity-list.c - the things of a case, in the order of the file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-entity-list.h"

struct _XitongEntityList
{
  GObject parent_instance;

  GType      item_type;
  GPtrArray *items;
};

static GType
get_item_type (GListModel *model)
{
  return XITONG_ENTITY_LIST (model)->item_type;
}

static guint
get_n_items (GListModel *model)
{
  return XITONG_ENTITY_LIST (model)->items->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  GPtrArray *items = XITONG_ENTITY_LIST (model)->items;

  return position < items->len ? g_object_ref (items->pdata[position]) : NULL;
}

static void
xitong_entity_list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

G_DEFINE_TYPE_WITH_CODE (XitongEntityList, xitong_entity_list, G_TYPE_OBJECT,
                         G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, xitong_entity_list_model_init))

static void
xitong_entity_list_finalize (GObject *object)
{
  g_ptr_array_unref (XITONG_ENTITY_LIST (object)->items);
  G_OBJECT_CLASS (xitong_entity_list_parent_class)->finalize (object);
}

static void
xitong_entity_list_class_init (XitongEntityListClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_entity_list_finalize;
}

static void
xitong_entity_list_init (XitongEntityList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

XitongEntityList *
xitong_entity_list_new (GType item_type)
{
  XitongEntityList *self = g_object_new (XITONG_TYPE_ENTITY_LIST, NULL);

  self->item_type = item_type;
  return self;
}

void
xitong_entity_list_append (XitongEntityList *self,
                           gpointer          item)
{
  g_return_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (item, self->item_type));

  g_ptr_array_add (self->items, g_object_ref (item));
  g_list_model_items_changed (G_LIST_MODEL (self), self->items->len - 1, 0, 1);
}

gpointer
xitong_entity_list_nth (XitongEntityList *self,
                        guint             index)
{
  g_return_val_if_fail (index < self->items->len, NULL);

  return self->items->pdata[index];
}

guint
xitong_entity_list_count (XitongEntityList *self)
{
  return self->items->len;
}

/* xitong-entity-list.h - the things of a case, in the order of the file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * XitongEntityList:
 *
 * A list model that is filled while a case is read and never altered after that. From then on several threads may read it at once, which they may
 * not with a #GListStore: it remembers where it was asked last.
 */
#define XITONG_TYPE_ENTITY_LIST (xitong_entity_list_get_type ())
G_DECLARE_FINAL_TYPE (XitongEntityList, xitong_entity_list, XITONG, ENTITY_LIST, GObject)

/**
 * xitong_entity_list_new:
 * @item_type: the type of what it holds
 *
 * Returns: (transfer full): an empty one
 */
XitongEntityList *xitong_entity_list_new    (GType item_type) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_entity_list_append:
 * @item: (type GObject): which the list takes a reference to
 */
void              xitong_entity_list_append (XitongEntityList *self,
                                             gpointer          item);

/**
 * xitong_entity_list_nth:
 *
 * Returns: (transfer none): item @index, which there must be; borrowed, which that of g_list_model_get_item() is not
 */
gpointer          xitong_entity_list_nth    (XitongEntityList *self,
                                             guint             index);

/**
 * xitong_entity_list_count:
 *
 * Returns: how many it holds
 */
guint             xitong_entity_list_count  (XitongEntityList *self);

G_END_DECLS

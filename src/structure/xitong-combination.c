/* xitong-combination.c - which variants go together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-combination.h"

#include "xitong-schedule.h"

#include <glib/gi18n-lib.h>

#include <string.h>

static gboolean
are_related (XitongVariant *a,
             XitongVariant *b)
{
  return xitong_variant_is_based_on (a, b) || xitong_variant_is_based_on (b, a);
}

static gboolean
share_exclusive_group (const XitongVariant *a,
                       const XitongVariant *b)
{
  return a->group != NULL && a->group == b->group && a->group->exclusive;
}

static gboolean
is_about_place (XitongActionKind kind)
{
  return kind == XITONG_ACTION_PLACE || kind == XITONG_ACTION_MOVE || kind == XITONG_ACTION_REMOVE ||
         kind == XITONG_ACTION_RESTORE;
}

/* The units that a variant places, moves or removes, and the attributes of ties that it alters: `TIE/FIELDS`. */
static void
collect_action (const XitongAction *action,
                GHashTable         *touched)
{
  if (is_about_place (action->kind))
    {
      for (guint i = 0; i < action->units->len; i++)
        g_hash_table_add (touched, g_strdup (xitong_entity_get_id (action->units->pdata[i])));
      for (guint i = 0; i < action->succeeds->len; i++)
        g_hash_table_add (touched, g_strdup (xitong_entity_get_id (action->succeeds->pdata[i])));
    }
  if (action->kind != XITONG_ACTION_ALTER)
    return;
  for (guint i = 0; i < action->ties->len; i++)
    for (guint field = 1; field <= XITONG_TIE_FIELD_SHOW; field <<= 1)
      if ((action->tie->given | action->tie->cleared) & field)
        g_hash_table_add (touched, g_strdup_printf ("%s/%u", (char *) action->ties->pdata[i], field));
}

static GHashTable *
collect_touched (XitongVariant *variant)
{
  GHashTable *touched = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < xitong_entity_list_count (variant->changes); i++)
    {
      const XitongChange *change = xitong_entity_list_nth (variant->changes, i);

      for (guint j = 0; j < change->actions->len; j++)
        collect_action (change->actions->pdata[j], touched);
    }
  return touched;
}

static char *
find_clash (XitongVariant *a,
            XitongVariant *b)
{
  g_autoptr (GHashTable) left = collect_touched (a);
  g_autoptr (GHashTable) right = collect_touched (b);
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (left), (GCompareFunc) strcmp);

  for (GList *name = names; name != NULL; name = name->next)
    if (g_hash_table_contains (right, name->data))
      return g_strndup (name->data, strcspn (name->data, "/"));
  return NULL;
}

static gboolean
check_pair (XitongVariant  *a,
            XitongVariant  *b,
            GError        **error)
{
  g_autofree char *clash = NULL;

  if (are_related (a, b))
    return TRUE;
  if (share_exclusive_group (a, b))
    {
      g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_EXCLUDED,
                   _("The variants \"%s\" and \"%s\" exclude each other: both belong to \"%s\", of which only one can hold. Choose one."),
                   xitong_entity_get_id (a), xitong_entity_get_id (b), xitong_entity_get_id (a->group));
      return FALSE;
    }

  clash = find_clash (a, b);
  if (clash == NULL)
    return TRUE;
  g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_EXCLUDED,
               _("The variants \"%s\" and \"%s\" exclude each other: both say where \"%s\" stands, or what it is. Choose one."),
               xitong_entity_get_id (a), xitong_entity_get_id (b), clash);
  return FALSE;
}

gboolean
xitong_combination_check (GPtrArray  *variants,
                          GError    **error)
{
  g_autoptr (GPtrArray) all = xitong_variants_with_bases (variants);

  for (guint i = 0; i < all->len; i++)
    for (guint j = i + 1; j < all->len; j++)
      if (!check_pair (all->pdata[i], all->pdata[j], error))
        return FALSE;
  return TRUE;
}

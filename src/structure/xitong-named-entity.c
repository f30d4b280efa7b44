/* xitong-named-entity.c - an era, a variant, a change or a procedure that somebody names
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-named-entity.h"

#include "xitong-moment.h"
#include "xitong-nearest-word.h"

#include <glib/gi18n-lib.h>

/* More ids than this are not listed in a message. */
#define MAX_LISTED 16

/* " It is a variant.": who takes one word for another looks in the wrong list. */
static const char *
get_other_kind (XitongCase *enterprise_case,
                const char *id)
{
  if (xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, id) != NULL)
    return _(" It is an era.");
  if (xitong_case_lookup (enterprise_case, XITONG_TYPE_VARIANT, id) != NULL)
    return _(" It is a variant.");
  if (xitong_case_lookup (enterprise_case, XITONG_TYPE_CHANGE, id) != NULL)
    return _(" It is a change.");
  return xitong_case_lookup (enterprise_case, XITONG_TYPE_PROCEDURE, id) != NULL ? _(" It is a procedure.") : NULL;
}

/* " (1949–52)": who has a year in mind finds the era by it. */
static char *
dup_years (const XitongEra *era)
{
  g_autofree char *span = xitong_date_dup_span (&era->from, &era->to);

  return *span != '\0' ? g_strdup_printf (" (%s)", span) : g_strdup ("");
}

static char *
dup_list (XitongEntityList *list)
{
  GString *ids = g_string_new (NULL);
  guint n = list != NULL ? xitong_entity_list_count (list) : 0;

  for (guint i = 0; n <= MAX_LISTED && i < n; i++)
    {
      gpointer entity = xitong_entity_list_nth (list, i);
      g_autofree char *years = XITONG_IS_ERA (entity) ? dup_years (entity) : g_strdup ("");

      g_string_append_printf (ids, "%s%s%s", i > 0 ? ", " : "", xitong_entity_get_id (entity), years);
    }
  return g_string_free (ids, ids->len == 0);
}

static char *
dup_advice (XitongCase       *enterprise_case,
            XitongEntityList *list,
            const char       *id)
{
  const char *other = get_other_kind (enterprise_case, id);
  g_autofree char *hint = list != NULL ? xitong_nearest_word_dup_hint (list, id)
                                       : xitong_nearest_word_dup_hint_in (enterprise_case->changes, id);
  g_autofree char *ids = dup_list (list);
  g_autofree char *listed = ids != NULL ? g_strdup_printf (_(" There are: %s."), ids) : g_strdup ("");

  return g_strconcat (other != NULL ? other : hint, listed, NULL);
}

gpointer
xitong_named_entity_find (XitongCase       *enterprise_case,
                          GType             type,
                          XitongEntityList *list,
                          const char       *what,
                          const char       *id,
                          GError          **error)
{
  gpointer entity = xitong_case_lookup (enterprise_case, type, id);
  g_autofree char *advice = entity == NULL ? dup_advice (enterprise_case, list, id) : NULL;

  if (entity == NULL)
    g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN,
                 /* Translators: the second is what is looked for, "era"; the last are sentences, or nothing */
                 _("The case \"%s\" has no %s \"%s\".%s"), xitong_entity_get_id (enterprise_case), what, id, advice);
  return entity;
}

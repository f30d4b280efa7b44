/* xitong-moment.c - which structure of a case is meant
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-moment.h"

#include <glib/gi18n-lib.h>

#include "xitong-replay.h"
#include "xitong-timeline.h"

G_DEFINE_QUARK (xitong-moment-error-quark, xitong_moment_error)

static char *
dup_ids (GListStore *list)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < xitong_case_count (list); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", xitong_entity_get_id (xitong_case_nth (list, i)));
  return g_string_free (ids, FALSE);
}

static gboolean
parse_era (XitongMoment  *self,
           XitongCase    *enterprise_case,
           const char    *id,
           GError       **error)
{
  guint n = xitong_case_count (enterprise_case->eras);
  g_autofree char *ids = NULL;

  if (id == NULL && n > 0)
    self->era = xitong_case_nth (enterprise_case->eras, n - 1);
  else if (id != NULL)
    self->era = xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, id);
  if (self->era != NULL)
    return TRUE;
  ids = dup_ids (enterprise_case->eras);
  g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN,
               _("The case \"%s\" has no era \"%s\". It has: %s."), xitong_entity_get_id (enterprise_case),
               id != NULL ? id : "", ids);
  return FALSE;
}

static gboolean
exclude_each_other (XitongVariant *a,
                    XitongVariant *b)
{
  return a->group != NULL && a->group == b->group && a->group->exclusive && a->based_on != b && b->based_on != a;
}

static gboolean
add_variant (XitongMoment  *self,
             XitongVariant *variant,
             GError       **error)
{
  if (g_ptr_array_find (self->variants, variant, NULL))
    return TRUE;
  for (guint i = 0; i < self->variants->len; i++)
    {
      XitongVariant *other = g_ptr_array_index (self->variants, i);

      if (!exclude_each_other (variant, other))
        continue;
      g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_EXCLUDED,
                   _("The variants \"%s\" and \"%s\" exclude each other. Choose one of them."),
                   xitong_entity_get_id (other), xitong_entity_get_id (variant));
      return FALSE;
    }
  if (variant->based_on != NULL && !add_variant (self, variant->based_on, error))
    return FALSE;
  g_ptr_array_add (self->variants, variant);
  return TRUE;
}

static gboolean
parse_variants (XitongMoment  *self,
                XitongCase    *enterprise_case,
                const char    *variants,
                GError       **error)
{
  g_auto (GStrv) ids = g_strsplit (variants != NULL ? variants : "", "+", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      XitongVariant *variant = xitong_case_lookup (enterprise_case, XITONG_TYPE_VARIANT, ids[i]);

      if (*ids[i] == '\0')
        continue;
      if (variant == NULL || !xitong_variant_is_offered (variant, self->era))
        {
          g_autofree char *all = dup_ids (enterprise_case->variants);

          g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN,
                       _("There is no variant \"%s\" in the era \"%s\". The variants of the case are: %s."), ids[i],
                       xitong_entity_get_id (self->era), all);
          return FALSE;
        }
      if (!add_variant (self, variant, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
xitong_moment_parse (XitongMoment  *self,
                     XitongCase    *enterprise_case,
                     const char    *era,
                     const char    *variants,
                     const char    *change,
                     GError       **error)
{
  *self = (XitongMoment) { .variants = g_ptr_array_new () };
  if (change != NULL)
    {
      self->change = xitong_case_lookup (enterprise_case, XITONG_TYPE_CHANGE, change);
      if (self->change == NULL)
        {
          g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN,
                       _("There is no change \"%s\" in the case \"%s\". \"xitong list\" names them all."), change,
                       xitong_entity_get_id (enterprise_case));
          return FALSE;
        }
      if (era == NULL && self->change->era != NULL)
        era = xitong_entity_get_id (self->change->era);
    }
  return parse_era (self, enterprise_case, era, error) && parse_variants (self, enterprise_case, variants, error);
}

void
xitong_moment_clear (XitongMoment *self)
{
  g_clear_pointer (&self->variants, g_ptr_array_unref);
}

XitongStructure *
xitong_moment_replay (const XitongMoment  *self,
                      XitongCase          *enterprise_case,
                      GError             **error)
{
  g_autoptr (XitongState) state = xitong_state_new (enterprise_case);
  g_autoptr (GPtrArray) changes = xitong_timeline_list (enterprise_case, self);
  XitongReplay replay = { .state = state };
  XitongChange *last = NULL;

  for (guint i = 0; i < changes->len; i++)
    {
      last = g_ptr_array_index (changes, i);
      replay.lenient = last->variant == NULL && self->variants != NULL && self->variants->len > 0;
      xitong_replay_change (&replay, last);
    }
  return xitong_state_freeze (state, self->era, last, self->variants);
}

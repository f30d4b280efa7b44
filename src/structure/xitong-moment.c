/* xitong-moment.c - which structure of a case is meant
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-moment.h"

#include "xitong-combination.h"
#include "xitong-named-entity.h"
#include "xitong-value.h"
#include "xitong-replay.h"
#include "xitong-schedule.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (xitong-moment-error-quark, xitong_moment_error)

void
xitong_moment_clear (XitongMoment *self)
{
  g_clear_pointer (&self->variants, g_ptr_array_unref);
  self->era = NULL;
  self->change = NULL;
}

static gboolean
have_same_variants (const XitongMoment *a,
                    const XitongMoment *b)
{
  if (a->variants == NULL || b->variants == NULL)
    return (a->variants == NULL || a->variants->len == 0) && (b->variants == NULL || b->variants->len == 0);
  return xitong_pointers_equal (a->variants, b->variants);
}

gboolean
xitong_moment_equal (const XitongMoment *self,
                     const XitongMoment *other)
{
  return self->era == other->era && self->change == other->change && self->proposed == other->proposed && have_same_variants (self, other);
}

XitongMoment *
xitong_moment_copy (const XitongMoment *self)
{
  XitongMoment *copy = g_new0 (XitongMoment, 1);

  *copy = *self;
  if (self->variants != NULL)
    copy->variants = g_ptr_array_ref (self->variants);
  return copy;
}

void
xitong_moment_free (XitongMoment *self)
{
  xitong_moment_clear (self);
  g_free (self);
}

static gboolean
parse_variants (XitongMoment  *self,
                XitongCase    *enterprise_case,
                const char    *variants,
                GError       **error)
{
  g_auto (GStrv) ids = g_strsplit (variants != NULL ? variants : "", "+", -1);

  self->variants = g_ptr_array_new ();
  for (guint i = 0; ids[i] != NULL; i++)
    {
      XitongVariant *variant;

      if (*ids[i] == '\0')
        continue;
      variant = xitong_named_entity_find (enterprise_case, XITONG_TYPE_VARIANT, enterprise_case->variants, _("variant"), ids[i], error);
      if (variant == NULL)
        return FALSE;
      if (!g_ptr_array_find (self->variants, variant, NULL))
        g_ptr_array_add (self->variants, variant);
    }
  return TRUE;
}

static gboolean
all_offered (GPtrArray *variants,
             XitongEra *era)
{
  for (guint i = 0; i < variants->len; i++)
    if (!xitong_variant_is_offered_in (variants->pdata[i], era))
      return FALSE;
  return TRUE;
}

/* Without an era: that of the change, else the last in which the variants are offered, else the last. */
static XitongEra *
choose_era (XitongMoment *self,
            XitongCase   *enterprise_case)
{
  guint n = xitong_entity_list_count (enterprise_case->eras);

  if (self->change != NULL && self->change->era != NULL)
    return XITONG_ERA (self->change->era);
  for (guint i = n; i > 0; i--)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i - 1);

      if (all_offered (self->variants, era))
        return era;
    }
  return n > 0 ? xitong_entity_list_nth (enterprise_case->eras, n - 1) : NULL;
}

static char *
dup_eras (XitongVariant *variant,
          XitongCase    *enterprise_case)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      if (xitong_variant_is_offered_in (variant, era))
        g_string_append_printf (ids, "%s%s", ids->len > 0 ? ", " : "", xitong_entity_get_id (era));
    }
  return g_string_free (ids, FALSE);
}

static gboolean
check_offered (XitongMoment  *self,
               XitongCase    *enterprise_case,
               GError       **error)
{
  for (guint i = 0; i < self->variants->len; i++)
    {
      XitongVariant *variant = self->variants->pdata[i];
      g_autofree char *eras = NULL;

      if (xitong_variant_is_offered_in (variant, self->era))
        continue;
      eras = dup_eras (variant, enterprise_case);
      g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN,
                   _("The variant \"%s\" is none of the era \"%s\". It belongs to: %s."),
                   xitong_entity_get_id (variant), xitong_entity_get_id (self->era), eras);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_change (XitongMoment  *self,
              GError       **error)
{
  if (self->change == NULL || self->change->era == XITONG_ENTITY (self->era))
    return TRUE;

  g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN,
               _("The change \"%s\" is none of the era \"%s\"; it belongs to \"%s\"."),
               xitong_entity_get_id (self->change), xitong_entity_get_id (self->era),
               self->change->era != NULL ? xitong_entity_get_id (self->change->era) : "-");
  return FALSE;
}

gboolean
xitong_moment_parse (XitongMoment  *self,
                     XitongCase    *enterprise_case,
                     const char    *era,
                     const char    *variants,
                     const char    *change,
                     GError       **error)
{
  *self = (XitongMoment) { 0 };
  if (!parse_variants (self, enterprise_case, variants, error))
    return FALSE;
  if (change != NULL)
    {
      self->change = xitong_named_entity_find (enterprise_case, XITONG_TYPE_CHANGE, NULL, _("change"), change, error);
      if (self->change == NULL)
        return FALSE;
      if (self->change->variant != NULL && !g_ptr_array_find (self->variants, self->change->variant, NULL))
        g_ptr_array_add (self->variants, self->change->variant);
    }
  if (era != NULL)
    self->era = xitong_named_entity_find (enterprise_case, XITONG_TYPE_ERA, enterprise_case->eras, _("era"), era, error);
  else
    self->era = choose_era (self, enterprise_case);
  if (self->era == NULL)
    {
      if (error != NULL && *error == NULL)
        g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN, _("The case \"%s\" has no eras."),
                     xitong_entity_get_id (enterprise_case));
      return FALSE;
    }

  return check_offered (self, enterprise_case, error) && check_change (self, error) && xitong_combination_check (self->variants, error);
}

/* The eras and changes of which some action restores what stood then. */
static GHashTable *
find_wanted_snapshots (XitongCase *enterprise_case)
{
  GHashTable *wanted = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < enterprise_case->changes->len; i++)
    {
      const XitongChange *change = enterprise_case->changes->pdata[i];

      for (guint j = 0; j < change->actions->len; j++)
        {
          const XitongAction *action = change->actions->pdata[j];

          if (action->as_of != NULL)
            g_hash_table_add (wanted, action->as_of);
        }
    }
  return wanted;
}

XitongChange *
xitong_moment_find_last_change (const XitongMoment *self,
                                XitongCase         *enterprise_case)
{
  g_autoptr (GArray) schedule = xitong_schedule_new (self, enterprise_case, FALSE);

  for (guint i = schedule->len; i-- > 0;)
    {
      const XitongScheduled *item = &g_array_index (schedule, XitongScheduled, i);

      if (item->change != NULL && !item->is_skipped)
        return item->change;
    }
  return NULL;
}

static XitongReplay *
play (const XitongMoment *self,
      XitongCase         *enterprise_case,
      GArray             *schedule,
      GHashTable         *checked,
      XitongDiagnostics  *diagnostics,
      XitongChange      **last)
{
  XitongReplay *replay = xitong_replay_new (enterprise_case, diagnostics);
  g_autoptr (GHashTable) wanted = find_wanted_snapshots (enterprise_case);

  replay->is_variant = self->variants != NULL && self->variants->len > 0;
  for (guint i = 0; i < schedule->len; i++)
    {
      const XitongScheduled *item = &g_array_index (schedule, XitongScheduled, i);
      gpointer entity = item->change != NULL ? (gpointer) item->change : item->era;

      if (item->change != NULL && !item->is_skipped)
        {
          replay->silent = checked != NULL && !g_hash_table_add (checked, item->change);
          xitong_replay_play (replay, item->change, item->era, replay->is_variant && item->change->variant == NULL);
          *last = item->change;
        }
      if (g_hash_table_contains (wanted, entity))
        xitong_replay_keep_snapshot (replay, entity);
    }
  replay->era = self->era;
  return replay;
}

void
xitong_moment_check (const XitongMoment *self,
                     XitongCase         *enterprise_case,
                     GHashTable         *checked,
                     XitongDiagnostics  *diagnostics)
{
  g_autoptr (GArray) schedule = xitong_schedule_new (self, enterprise_case, TRUE);
  g_autoptr (XitongReplay) replay = NULL;
  XitongChange *last = NULL;

  replay = play (self, enterprise_case, schedule, checked, diagnostics, &last);
}

XitongStructure *
xitong_moment_replay (const XitongMoment  *self,
                      XitongCase          *enterprise_case,
                      GError             **error)
{
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (enterprise_case->file_name);
  g_autoptr (GArray) schedule = NULL;
  g_autoptr (XitongReplay) replay = NULL;
  g_autoptr (XitongStructure) structure = NULL;
  XitongChange *last = NULL;

  g_return_val_if_fail (self->era != NULL, NULL);

  if (!xitong_combination_check (self->variants, error))
    return NULL;

  schedule = xitong_schedule_new (self, enterprise_case, FALSE);
  replay = play (self, enterprise_case, schedule, NULL, diagnostics, &last);
  structure = xitong_replay_finish (replay, self, last);
  if (xitong_diagnostics_count_errors (diagnostics) > 0)
    {
      g_autoptr (XitongDiagnostic) first = g_list_model_get_item (xitong_diagnostics_get_list (diagnostics), 0);
      g_autofree char *text = xitong_diagnostic_dup_text (first);

      g_set_error_literal (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_REPLAY, text);
      return NULL;
    }
  return g_steal_pointer (&structure);
}

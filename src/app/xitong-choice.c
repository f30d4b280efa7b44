/* xitong-choice.c - what the reader has chosen to see
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-choice-private.h"

#include "xitong-combination.h"
#include "xitong-schedule.h"

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (XitongChoice, xitong_choice, G_TYPE_OBJECT)

void
xitong_choice_changed (XitongChoice *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
xitong_choice_finalize (GObject *object)
{
  XitongChoice *self = XITONG_CHOICE (object);

  g_ptr_array_unref (self->variants);
  g_ptr_array_unref (self->kinds);
  g_hash_table_unref (self->called);
  g_hash_table_unref (self->opened);
  g_clear_object (&self->enterprise_case);
  g_clear_object (&self->other_case);
  g_clear_object (&self->counterparts);

  G_OBJECT_CLASS (xitong_choice_parent_class)->finalize (object);
}

static void
xitong_choice_class_init (XitongChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = xitong_choice_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
xitong_choice_init (XitongChoice *self)
{
  self->variants = g_ptr_array_new ();
  self->kinds = g_ptr_array_new ();
  self->called = g_hash_table_new (NULL, NULL);
  self->opened = g_hash_table_new (NULL, NULL);
}

XitongChoice *
xitong_choice_new (void)
{
  return g_object_new (XITONG_TYPE_CHOICE, NULL);
}

gpointer
xitong_choice_find_again (XitongCase *enterprise_case,
                          GType       type,
                          gpointer    old)
{
  return old != NULL ? xitong_case_lookup (enterprise_case, type, xitong_entity_get_id (old)) : NULL;
}

static GHashTable *
find_units_again (XitongCase *enterprise_case,
                  GHashTable *old)
{
  GHashTable *units = g_hash_table_new (NULL, NULL);
  GHashTableIter iterator;
  gpointer unit;

  g_hash_table_iter_init (&iterator, old);
  while (g_hash_table_iter_next (&iterator, &unit, NULL))
    if ((unit = xitong_choice_find_again (enterprise_case, XITONG_TYPE_UNIT, unit)) != NULL)
      g_hash_table_add (units, unit);
  g_hash_table_unref (old);
  return units;
}

void
xitong_choice_drop_not_played (XitongChoice *self)
{
  g_autoptr (GPtrArray) followed = xitong_variants_with_bases (self->variants);

  if (self->change == NULL)
    return;
  if (self->change->era != XITONG_ENTITY (self->era)
      || (self->change->variant != NULL && !g_ptr_array_find (followed, self->change->variant, NULL)))
    self->change = NULL;
}

void
xitong_choice_drop_not_offered (XitongChoice *self)
{
  for (guint i = self->variants->len; i > 0; i--)
    if (!xitong_variant_is_offered_in (g_ptr_array_index (self->variants, i - 1), self->era))
      g_ptr_array_remove_index (self->variants, i - 1);
  xitong_choice_drop_not_played (self);
}

/* Those of @old that are still there. */
static GPtrArray *
find_all_again (XitongCase *enterprise_case,
                GType       type,
                GPtrArray  *old)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < old->len; i++)
    {
      gpointer again = xitong_choice_find_again (enterprise_case, type, g_ptr_array_index (old, i));

      if (again != NULL)
        g_ptr_array_add (found, again);
    }
  g_ptr_array_unref (old);
  return found;
}

static void
keep_place (XitongChoice *self,
            XitongCase   *enterprise_case)
{
  self->era = xitong_choice_find_again (enterprise_case, XITONG_TYPE_ERA, self->era);
  self->change = self->era != NULL ? xitong_choice_find_again (enterprise_case, XITONG_TYPE_CHANGE, self->change) : NULL;
  self->variants = find_all_again (enterprise_case, XITONG_TYPE_VARIANT, self->variants);
  self->kinds = find_all_again (enterprise_case, XITONG_TYPE_TIE_KIND, self->kinds);
  self->procedure = xitong_choice_find_again (enterprise_case, XITONG_TYPE_PROCEDURE, self->procedure);
  self->called = find_units_again (enterprise_case, self->called);
  self->opened = find_units_again (enterprise_case, self->opened);
}

static void
forget (XitongChoice *self)
{
  self->era = NULL;
  self->change = NULL;
  self->procedure = NULL;
  g_ptr_array_set_size (self->variants, 0);
  g_ptr_array_set_size (self->kinds, 0);
  g_hash_table_remove_all (self->called);
  g_hash_table_remove_all (self->opened);
}

static gboolean
is_allowed (GPtrArray *variants)
{
  return xitong_combination_check (variants, NULL);
}

void
xitong_choice_follow (XitongChoice  *self,
                      XitongVariant *variant)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->variants);

  self->variants = g_ptr_array_new ();
  g_ptr_array_add (self->variants, variant);
  for (guint i = 0; i < old->len; i++)
    {
      g_ptr_array_insert (self->variants, (int) self->variants->len - 1, g_ptr_array_index (old, i));
      if (!is_allowed (self->variants))
        g_ptr_array_remove_index (self->variants, self->variants->len - 2);
    }
}

XitongEra *
xitong_choice_find_central_era (XitongCase *enterprise_case)
{
  XitongEra *central = NULL;
  guint most = 0;

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);
      guint n = xitong_entity_list_count (era->changes) + xitong_entity_list_count (era->variants);

      if (central == NULL || n > most)
        {
          central = era;
          most = n;
        }
    }
  return central;
}

void
xitong_choice_set_case (XitongChoice *self,
                        XitongCase   *enterprise_case)
{
  xitong_choice_set_case_at (self, enterprise_case, NULL, NULL, NULL);
}

void
xitong_choice_set_case_at (XitongChoice *self,
                           XitongCase   *enterprise_case,
                           XitongEra    *era,
                           XitongChange *change,
                           GPtrArray    *variants)
{
  gboolean is_same_file;

  g_return_if_fail (XITONG_IS_CHOICE (self));

  if (self->enterprise_case == enterprise_case)
    {
      if (era != NULL)
        xitong_choice_set_moment (self, era, change);
      return;
    }
  is_same_file = enterprise_case != NULL && self->enterprise_case != NULL
                 && g_strcmp0 (enterprise_case->file_name, self->enterprise_case->file_name) == 0;
  if (is_same_file)
    keep_place (self, enterprise_case);
  else
    forget (self);
  g_set_object (&self->enterprise_case, enterprise_case);
  if (era != NULL)
    {
      self->era = era;
      self->change = change;
    }
  else if (enterprise_case != NULL && self->era == NULL)
    self->era = xitong_choice_find_central_era (enterprise_case);
  for (guint i = 0; variants != NULL && i < variants->len; i++)
    xitong_choice_follow (self, g_ptr_array_index (variants, i));
  if (self->era != NULL)
    xitong_choice_drop_not_offered (self);
  xitong_choice_choose_procedure (self);
  xitong_choice_choose_other (self);
  xitong_choice_changed (self);
}

XitongCase *
xitong_choice_get_case (XitongChoice *self)
{
  return self->enterprise_case;
}

void
xitong_choice_set_moment (XitongChoice *self,
                          XitongEra    *era,
                          XitongChange *change)
{
  g_return_if_fail (XITONG_IS_CHOICE (self));
  g_return_if_fail (era != NULL);

  if (self->era == era && self->change == change)
    return;
  self->era = era;
  self->change = change;
  xitong_choice_drop_not_offered (self);
  xitong_choice_choose_procedure (self);
  xitong_choice_changed (self);
}

void
xitong_choice_set_era (XitongChoice *self,
                       XitongEra    *era)
{
  xitong_choice_set_moment (self, era, NULL);
}

XitongEra *
xitong_choice_get_era (XitongChoice *self)
{
  return self->era;
}

XitongChange *
xitong_choice_get_change (XitongChoice *self)
{
  return self->change;
}

void
xitong_choice_set_variant (XitongChoice  *self,
                           XitongVariant *variant,
                           gboolean       is_followed)
{
  g_return_if_fail (XITONG_IS_CHOICE (self));

  if (xitong_choice_has_variant (self, variant) == is_followed)
    return;
  if (is_followed)
    xitong_choice_follow (self, variant);
  else
    g_ptr_array_remove (self->variants, variant);
  xitong_choice_drop_not_played (self);
  xitong_choice_changed (self);
}

gboolean
xitong_choice_has_variant (XitongChoice  *self,
                           XitongVariant *variant)
{
  return g_ptr_array_find (self->variants, variant, NULL);
}

GPtrArray *
xitong_choice_get_variants (XitongChoice *self)
{
  return self->variants;
}

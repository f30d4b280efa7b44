/* xitong-choice.c - what the reader has chosen to see
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-choice.h"

#include "xitong-combination.h"
#include "xitong-schedule.h"

struct _XitongChoice
{
  GObject          parent_instance;

  XitongCase      *enterprise_case;
  XitongEra       *era;
  XitongChange    *change;
  GPtrArray       *variants;
  gboolean         everything;
  guint            styles;
  gboolean         denied;
  gboolean         proposed;
  gboolean         fixed_frame;
  XitongForm       form;
  gboolean         gap;
  XitongLabels     labels;
  XitongView       view;
  XitongProcedure *procedure;
  XitongCase      *other_case;
  XitongEra       *other_era;
  XitongVariant   *other_variant;
  XitongCounterparts *counterparts;
  GHashTable      *called;
  GHashTable      *opened;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (XitongChoice, xitong_choice, G_TYPE_OBJECT)

static void
emit_changed (XitongChoice *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
xitong_choice_finalize (GObject *object)
{
  XitongChoice *self = XITONG_CHOICE (object);

  g_ptr_array_unref (self->variants);
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
  self->called = g_hash_table_new (NULL, NULL);
  self->opened = g_hash_table_new (NULL, NULL);
}

XitongChoice *
xitong_choice_new (void)
{
  return g_object_new (XITONG_TYPE_CHOICE, NULL);
}

/* The thing that has the id of @old in @enterprise_case. */
static gpointer
find_again (XitongCase *enterprise_case,
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
    if ((unit = find_again (enterprise_case, XITONG_TYPE_UNIT, unit)) != NULL)
      g_hash_table_add (units, unit);
  g_hash_table_unref (old);
  return units;
}

/* The chart cannot stand after a change of another era, nor after one of a variant that is not followed. */
static void
drop_change_not_played (XitongChoice *self)
{
  g_autoptr (GPtrArray) followed = xitong_variants_with_bases (self->variants);

  if (self->change == NULL)
    return;
  if (self->change->era != XITONG_ENTITY (self->era)
      || (self->change->variant != NULL && !g_ptr_array_find (followed, self->change->variant, NULL)))
    self->change = NULL;
}

/* What does not go with the era. */
static void
drop_not_offered (XitongChoice *self)
{
  for (guint i = self->variants->len; i > 0; i--)
    if (!xitong_variant_is_offered_in (g_ptr_array_index (self->variants, i - 1), self->era))
      g_ptr_array_remove_index (self->variants, i - 1);
  drop_change_not_played (self);
}

static void
keep_place (XitongChoice *self,
            XitongCase   *enterprise_case)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->variants);

  self->variants = g_ptr_array_new ();
  self->era = find_again (enterprise_case, XITONG_TYPE_ERA, self->era);
  self->change = self->era != NULL ? find_again (enterprise_case, XITONG_TYPE_CHANGE, self->change) : NULL;
  for (guint i = 0; i < old->len; i++)
    {
      XitongVariant *variant = find_again (enterprise_case, XITONG_TYPE_VARIANT, g_ptr_array_index (old, i));

      if (variant != NULL)
        g_ptr_array_add (self->variants, variant);
    }
  self->procedure = find_again (enterprise_case, XITONG_TYPE_PROCEDURE, self->procedure);
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
  g_hash_table_remove_all (self->called);
  g_hash_table_remove_all (self->opened);
}

/* A variant's own procedure needs its variant too. */
static gboolean
is_walked_in (XitongProcedure *procedure,
              XitongEra       *era)
{
  return xitong_procedure_is_told_in (procedure, era)
         && (procedure->variant == NULL || xitong_variant_is_offered_in ((XitongVariant *) procedure->variant, era));
}

static gboolean
is_allowed (GPtrArray *variants)
{
  return xitong_combination_check (variants, NULL);
}

/* Those that go with @variant stay; of the others the latest that can. */
static void
follow (XitongChoice  *self,
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

/* A variant's own procedure is walked where the variant is followed. */
static void
take_procedure (XitongChoice    *self,
                XitongProcedure *procedure)
{
  XitongVariant *variant = procedure != NULL ? (XitongVariant *) procedure->variant : NULL;

  self->procedure = procedure;
  if (variant == NULL || xitong_choice_has_variant (self, variant))
    return;
  follow (self, variant);
  drop_change_not_played (self);
}

/* The first that the era has as it is shown; only where there is none, one for which another variant must be followed. */
static XitongProcedure *
find_procedure (XitongChoice *self)
{
  XitongEntityList *procedures = self->enterprise_case->procedures;
  XitongProcedure *first = NULL;

  for (guint i = 0; i < xitong_case_count (procedures); i++)
    {
      XitongProcedure *procedure = xitong_case_nth (procedures, i);

      if (!is_walked_in (procedure, self->era))
        continue;
      if (procedure->variant == NULL || xitong_choice_has_variant (self, (XitongVariant *) procedure->variant))
        return procedure;
      if (first == NULL)
        first = procedure;
    }
  return first;
}

/* Where procedures are walked, one that the era has is chosen. */
static void
choose_procedure (XitongChoice *self)
{
  if (self->view == XITONG_VIEW_PROCEDURE && self->era != NULL
      && (self->procedure == NULL || !is_walked_in (self->procedure, self->era)))
    take_procedure (self, find_procedure (self));
}

/* The era after the one that is chosen, or the one before it. */
static XitongEra *
find_neighbour (XitongChoice *self)
{
  XitongEntityList *eras = self->enterprise_case->eras;
  guint n = xitong_case_count (eras);

  for (guint i = 0; i < n; i++)
    if (xitong_case_nth (eras, i) == self->era)
      return i + 1 < n ? xitong_case_nth (eras, i + 1) : i > 0 ? xitong_case_nth (eras, i - 1) : self->era;
  return self->era;
}

/* Where two charts are compared, there is a second one. A case that was read again is read again here too. */
static void
choose_other (XitongChoice *self)
{
  if (self->other_case != NULL && self->enterprise_case != NULL && self->other_case != self->enterprise_case
      && g_strcmp0 (self->other_case->file_name, self->enterprise_case->file_name) == 0)
    {
      self->other_era = find_again (self->enterprise_case, XITONG_TYPE_ERA, self->other_era);
      self->other_variant = find_again (self->enterprise_case, XITONG_TYPE_VARIANT, self->other_variant);
      g_set_object (&self->other_case, self->enterprise_case);
    }
  if (self->view != XITONG_VIEW_COMPARE || self->enterprise_case == NULL || (self->other_case != NULL && self->other_era != NULL))
    return;
  g_set_object (&self->other_case, self->enterprise_case);
  self->other_era = find_neighbour (self);
  self->other_variant = NULL;
}

/* The era that the case tells most of: the one with the most changes and variants. */
static XitongEra *
find_central_era (XitongCase *enterprise_case)
{
  XitongEra *central = NULL;
  guint most = 0;

  for (guint i = 0; i < xitong_case_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_case_nth (enterprise_case->eras, i);
      guint n = xitong_case_count (era->changes) + xitong_case_count (era->variants);

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
  xitong_choice_set_case_at (self, enterprise_case, NULL, NULL);
}

void
xitong_choice_set_case_at (XitongChoice *self,
                           XitongCase   *enterprise_case,
                           XitongEra    *era,
                           XitongChange *change)
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
    self->era = find_central_era (enterprise_case);
  if (self->era != NULL)
    drop_not_offered (self);
  choose_procedure (self);
  choose_other (self);
  emit_changed (self);
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
  drop_not_offered (self);
  choose_procedure (self);
  emit_changed (self);
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

void
xitong_choice_set_change (XitongChoice *self,
                          XitongChange *change)
{
  g_return_if_fail (XITONG_IS_CHOICE (self));

  xitong_choice_set_moment (self, change != NULL && change->era != NULL ? XITONG_ERA (change->era) : self->era, change);
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
    follow (self, variant);
  else
    g_ptr_array_remove (self->variants, variant);
  drop_change_not_played (self);
  emit_changed (self);
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

static void
set_value (XitongChoice *self,
           int          *field,
           int           value)
{
  if (*field == value)
    return;
  *field = value;
  emit_changed (self);
}

void
xitong_choice_set_everything (XitongChoice *self,
                              gboolean      everything)
{
  set_value (self, &self->everything, !!everything);
}

gboolean
xitong_choice_get_everything (XitongChoice *self)
{
  return self->everything;
}

void
xitong_choice_set_style (XitongChoice   *self,
                         XitongTieStyle  style,
                         gboolean        is_shown)
{
  guint bit = 1u << style;

  if (xitong_choice_has_style (self, style) == !!is_shown)
    return;
  self->styles = is_shown ? self->styles | bit : self->styles & ~bit;
  emit_changed (self);
}

gboolean
xitong_choice_has_style (XitongChoice   *self,
                         XitongTieStyle  style)
{
  return (self->styles & 1u << style) != 0;
}

void
xitong_choice_set_denied (XitongChoice *self,
                          gboolean      denied)
{
  set_value (self, &self->denied, !!denied);
}

gboolean
xitong_choice_get_denied (XitongChoice *self)
{
  return self->denied;
}

void
xitong_choice_set_fixed_frame (XitongChoice *self,
                               gboolean      fixed_frame)
{
  set_value (self, &self->fixed_frame, !!fixed_frame);
}

gboolean
xitong_choice_get_fixed_frame (XitongChoice *self)
{
  return self->fixed_frame;
}

void
xitong_choice_set_proposed (XitongChoice *self,
                            gboolean      proposed)
{
  set_value (self, &self->proposed, !!proposed);
}

gboolean
xitong_choice_get_proposed (XitongChoice *self)
{
  return self->proposed;
}

void
xitong_choice_set_form (XitongChoice *self,
                        XitongForm    form)
{
  if (self->form == form && !self->gap)
    return;
  self->form = form;
  self->gap = FALSE;
  emit_changed (self);
}

void
xitong_choice_set_gap (XitongChoice *self,
                       gboolean      gap)
{
  if (self->gap == gap)
    return;
  self->gap = gap;
  self->form = XITONG_FORM_UNSAID;
  emit_changed (self);
}

gboolean
xitong_choice_get_gap (XitongChoice *self)
{
  return self->gap;
}

XitongForm
xitong_choice_get_form (XitongChoice *self)
{
  return self->form;
}

void
xitong_choice_set_view (XitongChoice *self,
                        XitongView    view)
{
  if (self->view == view)
    return;
  self->view = view;
  choose_procedure (self);
  choose_other (self);
  emit_changed (self);
}

XitongView
xitong_choice_get_view (XitongChoice *self)
{
  return self->view;
}

void
xitong_choice_set_other (XitongChoice  *self,
                         XitongCase    *enterprise_case,
                         XitongEra     *era,
                         XitongVariant *variant)
{
  if (era == NULL && enterprise_case != NULL)
    era = find_central_era (enterprise_case);
  if (variant != NULL && !xitong_variant_is_offered_in (variant, era))
    variant = NULL;
  if (self->other_case == enterprise_case && self->other_era == era && self->other_variant == variant)
    return;
  g_set_object (&self->other_case, enterprise_case);
  self->other_era = era;
  self->other_variant = variant;
  emit_changed (self);
}

XitongCase *
xitong_choice_get_other_case (XitongChoice *self)
{
  return self->other_case;
}

XitongEra *
xitong_choice_get_other_era (XitongChoice *self)
{
  return self->other_era;
}

XitongVariant *
xitong_choice_get_other_variant (XitongChoice *self)
{
  return self->other_variant;
}

static gboolean
are_between (XitongCounterparts *counterparts,
             XitongCase         *one,
             XitongCase         *other)
{
  return counterparts != NULL && ((counterparts->a == one && counterparts->b == other) || (counterparts->a == other && counterparts->b == one));
}

void
xitong_choice_set_counterparts (XitongChoice       *self,
                                XitongCounterparts *counterparts)
{
  if (g_set_object (&self->counterparts, counterparts))
    emit_changed (self);
}

gboolean
xitong_choice_wants_counterparts (XitongChoice *self)
{
  return self->view == XITONG_VIEW_COMPARE && self->other_case != NULL && self->other_case != self->enterprise_case
         && !are_between (self->counterparts, self->enterprise_case, self->other_case);
}

/* The first era in which it can be walked. */
static XitongEra *
find_era_of (XitongChoice    *self,
             XitongProcedure *procedure)
{
  XitongEntityList *eras = self->enterprise_case->eras;

  for (guint i = 0; i < xitong_case_count (eras); i++)
    if (is_walked_in (procedure, xitong_case_nth (eras, i)))
      return xitong_case_nth (eras, i);
  return self->era;
}

void
xitong_choice_set_procedure (XitongChoice    *self,
                             XitongProcedure *procedure)
{
  if (self->procedure == procedure)
    return;
  if (procedure != NULL && !is_walked_in (procedure, self->era))
    {
      self->era = find_era_of (self, procedure);
      self->change = NULL;
      drop_not_offered (self);
    }
  take_procedure (self, procedure);
  emit_changed (self);
}

XitongProcedure *
xitong_choice_get_procedure (XitongChoice *self)
{
  return self->procedure;
}

void
xitong_choice_set_labels (XitongChoice *self,
                          XitongLabels  labels)
{
  if (self->labels == labels)
    return;
  self->labels = labels;
  emit_changed (self);
}

XitongLabels
xitong_choice_get_labels (XitongChoice *self)
{
  return self->labels;
}

static void
set_in (XitongChoice *self,
        GHashTable   *set,
        XitongUnit   *unit,
        gboolean      is_in)
{
  gboolean altered = is_in ? g_hash_table_add (set, unit) : g_hash_table_remove (set, unit);

  if (altered)
    emit_changed (self);
}

void
xitong_choice_call (XitongChoice *self,
                    XitongUnit   *unit,
                    gboolean      is_called)
{
  set_in (self, self->called, unit, is_called);
}

gboolean
xitong_choice_is_called (XitongChoice *self,
                         XitongUnit   *unit)
{
  return g_hash_table_contains (self->called, unit);
}

void
xitong_choice_open (XitongChoice *self,
                    XitongUnit   *unit,
                    gboolean      is_opened)
{
  set_in (self, self->opened, unit, is_opened);
}

gboolean
xitong_choice_is_opened (XitongChoice *self,
                         XitongUnit   *unit)
{
  return g_hash_table_contains (self->opened, unit);
}

void
xitong_choice_reset (XitongChoice *self)
{
  self->everything = FALSE;
  self->styles = 0;
  self->denied = FALSE;
  self->proposed = FALSE;
  g_hash_table_remove_all (self->called);
  g_hash_table_remove_all (self->opened);
  emit_changed (self);
}

/* The second moment of a comparison, which the figure borrows. */
static void
freeze_other (XitongChoice       *self,
              XitongChosenFigure *chosen)
{
  if (self->view != XITONG_VIEW_COMPARE || self->other_case == NULL || self->other_era == NULL)
    return;
  chosen->other_case = g_object_ref (self->other_case);
  chosen->other.era = self->other_era;
  chosen->other.variants = g_ptr_array_new ();
  chosen->other.proposed = self->proposed;
  if (self->other_variant != NULL)
    g_ptr_array_add (chosen->other.variants, self->other_variant);
  if (are_between (self->counterparts, self->enterprise_case, self->other_case))
    chosen->counterparts = g_object_ref (self->counterparts);
  chosen->figure.other = &chosen->other;
  chosen->figure.other_case = chosen->other_case;
  chosen->figure.counterparts = chosen->counterparts;
}

XitongChosenFigure *
xitong_choice_freeze (XitongChoice *self)
{
  XitongChosenFigure *chosen = g_atomic_rc_box_new0 (XitongChosenFigure);
  XitongFigure *figure = &chosen->figure;

  g_return_val_if_fail (self->enterprise_case != NULL && self->era != NULL, NULL);

  xitong_figure_init (figure);
  chosen->enterprise_case = g_object_ref (self->enterprise_case);
  figure->enterprise_case = chosen->enterprise_case;
  figure->moment.era = self->era;
  figure->moment.change = self->change;
  figure->moment.variants = g_ptr_array_copy (self->variants, NULL, NULL);
  figure->moment.proposed = self->proposed;
  figure->selection.everything = self->everything;
  figure->selection.styles = self->styles;
  figure->selection.form = self->form;
  figure->selection.gap = self->gap;
  figure->selection.denied = self->denied;
  figure->selection.kinds = g_ptr_array_new ();
  figure->selection.called = xitong_chosen_figure_copy_set (self->called);
  figure->selection.opened = xitong_chosen_figure_copy_set (self->opened);
  figure->layout.labels = self->labels;
  figure->fixed_frame = self->fixed_frame;
  if (self->view == XITONG_VIEW_PROCEDURE)
    figure->procedure = self->procedure;
  freeze_other (self, chosen);
  return chosen;
}

/* xitong-choice-view.c - whether a chart, two of them or a procedure is looked at, and which
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-choice-private.h"

/* A variant's own procedure needs its variant too. */
static gboolean
is_walked_in (XitongProcedure *procedure,
              XitongEra       *era)
{
  return xitong_procedure_is_told_in (procedure, era)
         && (procedure->variant == NULL || xitong_variant_is_offered_in ((XitongVariant *) procedure->variant, era));
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
  xitong_choice_follow (self, variant);
  xitong_choice_drop_not_played (self);
}

/* The first that the era has as it is shown; only where there is none, one for which another variant must be followed. */
static XitongProcedure *
find_procedure (XitongChoice *self)
{
  XitongEntityList *procedures = self->enterprise_case->procedures;
  XitongProcedure *first = NULL;

  for (guint i = 0; i < xitong_entity_list_count (procedures); i++)
    {
      XitongProcedure *procedure = xitong_entity_list_nth (procedures, i);

      if (!is_walked_in (procedure, self->era))
        continue;
      if (procedure->variant == NULL || xitong_choice_has_variant (self, (XitongVariant *) procedure->variant))
        return procedure;
      if (first == NULL)
        first = procedure;
    }
  return first;
}

void
xitong_choice_choose_procedure (XitongChoice *self)
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
  guint n = xitong_entity_list_count (eras);

  for (guint i = 0; i < n; i++)
    if (xitong_entity_list_nth (eras, i) == self->era)
      return i + 1 < n ? xitong_entity_list_nth (eras, i + 1) : i > 0 ? xitong_entity_list_nth (eras, i - 1) : self->era;
  return self->era;
}

void
xitong_choice_choose_other (XitongChoice *self)
{
  if (self->other_case != NULL && self->enterprise_case != NULL && self->other_case != self->enterprise_case
      && g_strcmp0 (self->other_case->file_name, self->enterprise_case->file_name) == 0)
    {
      self->other_era = xitong_choice_find_again (self->enterprise_case, XITONG_TYPE_ERA, self->other_era);
      self->other_variant = xitong_choice_find_again (self->enterprise_case, XITONG_TYPE_VARIANT, self->other_variant);
      g_set_object (&self->other_case, self->enterprise_case);
    }
  if (self->view != XITONG_VIEW_COMPARE || self->enterprise_case == NULL || (self->other_case != NULL && self->other_era != NULL))
    return;
  g_set_object (&self->other_case, self->enterprise_case);
  self->other_era = find_neighbour (self);
  self->other_variant = NULL;
}

void
xitong_choice_set_view (XitongChoice *self,
                        XitongView    view)
{
  if (self->view == view)
    return;
  self->view = view;
  xitong_choice_choose_procedure (self);
  xitong_choice_choose_other (self);
  xitong_choice_changed (self);
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
    era = xitong_choice_find_central_era (enterprise_case);
  if (variant != NULL && !xitong_variant_is_offered_in (variant, era))
    variant = NULL;
  if (self->other_case == enterprise_case && self->other_era == era && self->other_variant == variant)
    return;
  g_set_object (&self->other_case, enterprise_case);
  self->other_era = era;
  self->other_variant = variant;
  xitong_choice_changed (self);
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

gboolean
xitong_choice_are_between (XitongCounterparts *counterparts,
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
    xitong_choice_changed (self);
}

gboolean
xitong_choice_wants_counterparts (XitongChoice *self)
{
  return self->view == XITONG_VIEW_COMPARE && self->other_case != NULL && self->other_case != self->enterprise_case
         && !xitong_choice_are_between (self->counterparts, self->enterprise_case, self->other_case);
}

/* The first era in which it can be walked. */
static XitongEra *
find_era_of (XitongChoice    *self,
             XitongProcedure *procedure)
{
  XitongEntityList *eras = self->enterprise_case->eras;

  for (guint i = 0; i < xitong_entity_list_count (eras); i++)
    if (is_walked_in (procedure, xitong_entity_list_nth (eras, i)))
      return xitong_entity_list_nth (eras, i);
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
      xitong_choice_drop_not_offered (self);
    }
  take_procedure (self, procedure);
  xitong_choice_changed (self);
}

XitongProcedure *
xitong_choice_get_procedure (XitongChoice *self)
{
  return self->procedure;
}

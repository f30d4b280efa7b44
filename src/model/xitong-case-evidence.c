/* xitong-case-evidence.c - all that a case's claims rest on
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-case-evidence.h"

#include "xitong-action.h"
#include "xitong-contested.h"
#include "xitong-number.h"
#include "xitong-remark.h"
#include "xitong-rival-date.h"
#include "xitong-superior.h"
#include "xitong-variant.h"

typedef struct
{
  XitongEvidenceFunc func;
  gpointer           data;
} Walk;

static void
visit (Walk     *self,
       gpointer  claim)
{
  const XitongEvidence *evidence = xitong_entity_data (claim)->evidence;

  if (evidence != NULL)
    self->func (evidence, claim, self->data);
}

static void
visit_all (Walk      *self,
           GPtrArray *claims)
{
  for (guint i = 0; claims != NULL && i < claims->len; i++)
    visit (self, claims->pdata[i]);
}

static void
visit_list (Walk             *self,
            XitongEntityList *claims)
{
  for (guint i = 0; i < xitong_entity_list_count (claims); i++)
    visit (self, xitong_entity_list_nth (claims, i));
}

static void
visit_numbers (Walk             *self,
               XitongEntityList *numbers)
{
  for (guint i = 0; i < xitong_entity_list_count (numbers); i++)
    {
      XitongNumber *number = xitong_entity_list_nth (numbers, i);

      visit (self, number);
      for (guint j = 0; j < number->values->len; j++)
        {
          const XitongEvidence *evidence = g_array_index (number->values, XitongNumberValue, j).evidence;

          if (evidence != NULL)
            self->func (evidence, NULL, self->data);
        }
    }
}

static void
visit_dates (Walk   *self,
             GArray *dates)
{
  for (guint i = 0; i < dates->len; i++)
    {
      const XitongEvidence *evidence = g_array_index (dates, XitongRivalDate, i).evidence;

      if (evidence != NULL)
        self->func (evidence, NULL, self->data);
    }
}

static void
visit_changes (Walk      *self,
               GPtrArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      XitongChange *change = changes->pdata[i];

      visit (self, change);
      visit_dates (self, change->dates);
      for (guint j = 0; j < change->actions->len; j++)
        {
          XitongAction *action = change->actions->pdata[j];

          visit (self, action);
          visit_all (self, action->superiors);
          visit_all (self, action->contested);
          if (action->tie != NULL)
            visit (self, action->tie);
        }
    }
}

static void
visit_steps (Walk       *self,
             XitongStep *step)
{
  visit (self, step);
  for (guint i = 0; i < step->children->len; i++)
    visit_steps (self, step->children->pdata[i]);
  for (guint i = 0; i < step->conditions->len; i++)
    visit_steps (self, step->conditions->pdata[i]);
}

static void
visit_wholes (Walk       *self,
              XitongCase *enterprise_case)
{
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->systems); i++)
    {
      XitongSystem *system = xitong_entity_list_nth (enterprise_case->systems, i);

      visit_list (self, system->remarks);
      visit_numbers (self, system->numbers);
    }
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      visit (self, era);
      visit_dates (self, era->dates);
      visit_list (self, era->remarks);
      visit_numbers (self, era->numbers);
    }
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    {
      XitongVariant *variant = xitong_entity_list_nth (enterprise_case->variants, i);

      visit (self, variant);
      visit_dates (self, variant->dates);
      visit_list (self, variant->remarks);
      visit_numbers (self, variant->numbers);
    }
}

void
xitong_case_foreach_evidence (XitongCase         *self,
                              XitongEvidenceFunc  func,
                              gpointer            data)
{
  Walk walk = { func, data };

  visit_list (&walk, self->units);
  visit_list (&walk, self->holders);
  visit_wholes (&walk, self);
  visit_changes (&walk, self->changes);
  for (guint i = 0; i < xitong_entity_list_count (self->procedures); i++)
    {
      XitongProcedure *procedure = xitong_entity_list_nth (self->procedures, i);

      visit (&walk, procedure);
      if (procedure->steps != NULL)
        visit_steps (&walk, procedure->steps);
    }
  visit_list (&walk, self->remarks);
  visit_numbers (&walk, self->numbers);
}

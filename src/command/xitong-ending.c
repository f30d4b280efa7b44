/* xitong-ending.c - on what it rests that something ended
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-ending.h"

#include "xitong-moment.h"
#include "xitong-schedule.h"

typedef gboolean (*EndingFunc) (const XitongAction *action,
                                gconstpointer       thing);

static gboolean
ends_unit (const XitongAction *action,
           gconstpointer       thing)
{
  return (action->kind == XITONG_ACTION_REMOVE || action->kind == XITONG_ACTION_LAPSE)
         && g_ptr_array_find (action->units, thing, NULL);
}

static gboolean
ends_tie (const XitongAction *action,
          gconstpointer       thing)
{
  const XitongStandingTie *tie = thing;

  if (action->kind != XITONG_ACTION_UNTIE && action->kind != XITONG_ACTION_LAPSE)
    return FALSE;
  return g_ptr_array_find_with_equal_func (action->ties, tie->row, g_str_equal, NULL)
         || (xitong_entity_get_id (tie->claim) != NULL
             && g_ptr_array_find_with_equal_func (action->ties, xitong_entity_get_id (tie->claim), g_str_equal, NULL));
}

static const XitongEvidence *
find_in_change (XitongChange  *change,
                EndingFunc     ends,
                gconstpointer  thing)
{
  for (guint i = change->actions->len; i > 0; i--)
    {
      XitongAction *action = g_ptr_array_index (change->actions, i - 1);

      if (ends (action, thing))
        return xitong_entity_data (action)->evidence;
    }
  return NULL;
}

/* The last action counts: what was removed may have come back in between. */
static const XitongEvidence *
find (const XitongDifference *self,
      EndingFunc              ends,
      gconstpointer           thing)
{
  const XitongMoment moment = { .era = self->era_after, .change = self->change_after, .variants = self->variants_after };
  g_autoptr (GArray) schedule = NULL;

  if (self->compared != XITONG_COMPARED_IN_TIME || thing == NULL)
    return NULL;
  schedule = xitong_schedule_new (&moment, self->case_after, FALSE);
  for (guint i = schedule->len; i > 0; i--)
    {
      const XitongScheduled *item = &g_array_index (schedule, XitongScheduled, i - 1);
      const XitongEvidence *evidence = item->change != NULL && !item->is_skipped ? find_in_change (item->change, ends, thing) : NULL;

      if (evidence != NULL)
        return evidence;
    }
  return NULL;
}

const XitongEvidence *
xitong_ending_of_unit (const XitongDifference     *self,
                       const XitongUnitDifference *difference)
{
  const XitongEvidence *evidence = find (self, ends_unit, difference->unit);

  return evidence != NULL ? evidence : find (self, ends_unit, difference->with);
}

const XitongEvidence *
xitong_ending_of_tie (const XitongDifference    *self,
                      const XitongTieDifference *difference)
{
  const XitongEvidence *evidence = find (self, ends_tie, difference->before);

  return evidence != NULL ? evidence : find (self, ends_unit, difference->cut_with);
}

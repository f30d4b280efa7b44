/* xitong-stops.c - the moments of a case, one change after the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-stops.h"

#include "xitong-schedule.h"

static void
add_stop (XitongStops  *self,
          XitongEra    *era,
          XitongChange *change,
          double        at)
{
  XitongStop stop = { era, change, at };

  g_array_append_val (self->stops, stop);
}

/* An opening has no tick: it is the state in which its era begins. */
static XitongChange *
find_opening (XitongEra *era)
{
  XitongChange *opening = NULL;

  for (guint i = 0; i < xitong_entity_list_count (era->changes); i++)
    {
      XitongChange *change = xitong_entity_list_nth (era->changes, i);

      if (change->kind == XITONG_CHANGE_OPENING)
        opening = change;
    }
  return opening;
}

static void
add_era (XitongStops              *self,
         const XitongTimelineSpan *span)
{
  XitongChange *opening = find_opening (span->era);
  double begin = (span->begin.first + span->begin.last) / 2;
  guint before = self->stops->len;

  if (opening != NULL)
    add_stop (self, span->era, opening, begin);
  for (guint i = 0; i < self->timeline->ticks->len; i++)
    {
      const XitongTimelineTick *tick = &g_array_index (self->timeline->ticks, XitongTimelineTick, i);

      if (tick->era == span->era)
        add_stop (self, span->era, tick->change, tick->at);
    }
  if (self->stops->len == before)
    add_stop (self, span->era, NULL, begin);
}

/* The change after which an era's own chart is taken, with the variants that are followed. */
static XitongChange *
find_own_chart (XitongChoice *choice,
                XitongEra    *era)
{
  XitongMoment moment = { .era = era, .variants = xitong_choice_get_variants (choice) };
  g_autoptr (GArray) schedule = xitong_schedule_new (&moment, xitong_choice_get_case (choice), FALSE);

  for (guint i = schedule->len; i > 0; i--)
    {
      const XitongScheduled *scheduled = &g_array_index (schedule, XitongScheduled, i - 1);

      if (scheduled->change != NULL && scheduled->era == era && !scheduled->is_skipped)
        return scheduled->change;
    }
  return NULL;
}

guint
xitong_stops_find (const XitongStops *self,
                   XitongEra         *era,
                   XitongChange      *change)
{
  guint found = 0;

  for (guint i = 0; i < self->stops->len; i++)
    {
      const XitongStop *stop = xitong_stops_get (self, i);

      if (stop->era != era)
        continue;
      found = i;
      if (change != NULL && stop->change == change)
        return i;
    }
  return found;
}

XitongStops *
xitong_stops_new (XitongChoice *choice)
{
  XitongStops *self = g_new0 (XitongStops, 1);
  XitongEra *era = xitong_choice_get_era (choice);
  XitongChange *change = xitong_choice_get_change (choice);

  self->enterprise_case = g_object_ref (xitong_choice_get_case (choice));
  self->timeline = xitong_timeline_new (self->enterprise_case, xitong_choice_get_variants (choice));
  self->stops = g_array_new (FALSE, FALSE, sizeof (XitongStop));
  for (guint i = 0; i < self->timeline->spans->len; i++)
    {
      const XitongTimelineSpan *span = &g_array_index (self->timeline->spans, XitongTimelineSpan, i);

      if (span->era->overlays == NULL || span->era == era)
        add_era (self, span);
    }
  self->present = xitong_stops_find (self, era, change != NULL ? change : find_own_chart (choice, era));
  return self;
}

void
xitong_stops_free (XitongStops *self)
{
  if (self == NULL)
    return;
  xitong_timeline_free (self->timeline);
  g_array_unref (self->stops);
  g_object_unref (self->enterprise_case);
  g_free (self);
}

guint
xitong_stops_count (const XitongStops *self)
{
  return self->stops->len;
}

const XitongStop *
xitong_stops_get (const XitongStops *self,
                  guint              index)
{
  g_return_val_if_fail (index < self->stops->len, NULL);

  return &g_array_index (self->stops, XitongStop, index);
}

guint
xitong_stops_pick (const XitongStops *self,
                   double             year)
{
  guint picked = 0;

  for (guint i = 1; i < self->stops->len; i++)
    {
      const XitongStop *stop = xitong_stops_get (self, i);

      if (stop->at <= year && (stop->at >= xitong_stops_get (self, picked)->at || xitong_stops_get (self, picked)->at > year))
        picked = i;
    }
  return picked;
}

XitongEra *
xitong_stops_find_era (const XitongStops *self,
                       int                eras)
{
  XitongEra *era = xitong_stops_get (self, self->present)->era;
  int direction = eras < 0 ? -1 : 1;

  for (int i = (int) self->present; eras != 0 && i >= 0 && i < (int) self->stops->len; i += direction)
    {
      XitongEra *other = xitong_stops_get (self, (guint) i)->era;

      if (other == era)
        continue;
      era = other;
      eras -= direction;
    }
  return era;
}

void
xitong_stops_go (const XitongStops *self,
                 XitongChoice      *choice,
                 guint              index)
{
  /* Copied: @self may be freed by whoever hears of the choice. */
  XitongStop stop = *xitong_stops_get (self, index);

  xitong_choice_set_moment (choice, stop.era, stop.change == find_own_chart (choice, stop.era) ? NULL : stop.change);
}

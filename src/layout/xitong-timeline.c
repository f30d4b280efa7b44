/* xitong-timeline.c - a case in years, to scale
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-timeline.h"

#include <math.h>

#include "xitong-schedule.h"

/* How far "about 1967" may be off to either side, in years. */
#define ABOUT 0.5
/* Over how long an open end fades, in years. */
#define OPEN 1.5

static gboolean
is_sharp (const XitongDate *date)
{
  return !date->about && !date->doubtful && date->latest - date->earliest <= 1.01;
}

static gboolean
has_years (const XitongDate *date)
{
  return xitong_date_is_set (date) && !date->unknown && (isfinite (date->earliest) || isfinite (date->latest));
}

/* All moments a date can mean. */
static XitongTimelineBound
get_window (const XitongDate *date)
{
  double slack = date->about ? ABOUT : 0;
  XitongTimelineBound window = { date->earliest - slack, date->latest + slack };

  if (!isfinite (window.first))
    window.first = window.last - OPEN;
  if (!isfinite (window.last))
    window.last = window.first + OPEN;
  return window;
}

static XitongTimelineBound
get_beginning (const XitongDate *date)
{
  XitongTimelineBound window = get_window (date);

  return is_sharp (date) ? (XitongTimelineBound) { window.first, window.first } : window;
}

static XitongTimelineBound
get_ending (const XitongDate *date)
{
  XitongTimelineBound window = get_window (date);

  return is_sharp (date) ? (XitongTimelineBound) { window.last, window.last } : window;
}

/* ---- Eras --------------------------------------------------------------------------------------------------------- */

static void
add_spans (XitongTimeline *self,
           XitongCase     *enterprise_case)
{
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);
      XitongTimelineSpan span = { .era = era, .begin = { NAN, NAN }, .end = { NAN, NAN } };

      if (has_years (&era->from))
        span.begin = get_beginning (&era->from);
      if (has_years (&era->to))
        span.end = get_ending (&era->to);
      g_array_append_val (self->spans, span);
    }
}

static XitongTimelineSpan *
get_span (XitongTimeline *self,
          guint           index)
{
  return &g_array_index (self->spans, XitongTimelineSpan, index);
}

/* Two ordinary eras, one after the other: where both dates leave it open when the one became the other, they meet there. */
static void
join (XitongTimelineSpan *earlier,
      XitongTimelineSpan *later)
{
  if (isnan (later->begin.first) && isnan (earlier->end.first))
    return;
  if (isnan (later->begin.first))
    later->begin = earlier->end;
  else if (isnan (earlier->end.first))
    earlier->end = later->begin;
  else if (has_years (&earlier->era->to) && has_years (&later->era->from))
    {
      XitongTimelineBound end = get_window (&earlier->era->to);
      XitongTimelineBound begin = get_window (&later->era->from);
      XitongTimelineBound both = { MAX (end.first, begin.first), MIN (end.last, begin.last) };

      if (both.first < both.last)
        earlier->end = later->begin = both;
    }
}

static void
join_spans (XitongTimeline *self)
{
  XitongTimelineSpan *earlier = NULL;

  for (guint i = 0; i < self->spans->len; i++)
    {
      XitongTimelineSpan *span = get_span (self, i);

      if (span->era->overlays != NULL)
        continue;
      if (earlier != NULL)
        join (earlier, span);
      earlier = span;
    }
}

/* What no date says is taken from what is known of the neighbours, or of the era a layer lies on. */
static void
complete_spans (XitongTimeline *self)
{
  double known = NAN;

  for (guint i = 0; i < self->spans->len; i++)
    {
      XitongTimelineSpan *span = get_span (self, i);

      if (span->era->overlays != NULL)
        {
          const XitongTimelineSpan *below = xitong_timeline_find_span (self, span->era->overlays);

          if (isnan (span->begin.first))
            span->begin = below->begin;
          if (isnan (span->end.first))
            span->end = below->end;
        }
      if (isnan (span->begin.first))
        span->begin.first = span->begin.last = !isnan (known) ? known : !isnan (span->end.first) ? span->end.first - 1 : 0;
      if (isnan (span->end.first))
        span->end.first = span->end.last = span->begin.last + 1;
      if (span->end.last < span->begin.last)
        span->end.last = span->begin.last;
      if (span->end.first < span->begin.first)
        span->end.first = span->begin.first;
      if (span->era->overlays == NULL)
        known = span->end.last;
    }
}

static gboolean
meet (XitongTimelineBound begin_a,
      XitongTimelineBound end_a,
      XitongTimelineBound begin_b,
      XitongTimelineBound end_b)
{
  return begin_a.first < end_b.last && begin_b.first < end_a.last;
}

static gboolean
has_room_for_span (XitongTimeline *self,
                   guint           index)
{
  const XitongTimelineSpan *span = get_span (self, index);

  for (guint i = 0; i < index; i++)
    {
      const XitongTimelineSpan *other = get_span (self, i);

      if (other->row == span->row && meet (span->begin, span->end, other->begin, other->end))
        return FALSE;
    }
  return TRUE;
}

static void
stack_layers (XitongTimeline *self)
{
  for (guint i = 0; i < self->spans->len; i++)
    {
      XitongTimelineSpan *span = get_span (self, i);

      if (span->era->overlays == NULL)
        continue;
      span->row = 1;
      while (!has_room_for_span (self, i))
        span->row++;
      self->n_rows = MAX (self->n_rows, span->row);
    }
}

/* ---- Changes ------------------------------------------------------------------------------------------------------ */

static XitongTimelineTick *
get_tick (XitongTimeline *self,
          guint           index)
{
  return &g_array_index (self->ticks, XitongTimelineTick, index);
}

static gboolean
same_window (const XitongTimelineTick *a,
             const XitongTimelineTick *b)
{
  return a->is_supposed == b->is_supposed
         && (a->is_supposed || (a->window.first == b->window.first && a->window.last == b->window.last));
}

/* Those that share a window share it out evenly, in their order; those without a date the room between their neighbours. */
static void
share_out (XitongTimeline           *self,
           guint                     start,
           guint                     end,
           const XitongTimelineSpan *span,
           guint                     era_start,
           guint                     era_end)
{
  XitongTimelineBound room = get_tick (self, start)->window;

  if (get_tick (self, start)->is_supposed)
    {
      room.first = start > era_start ? get_tick (self, start - 1)->at : (span->begin.first + span->begin.last) / 2;
      room.last = end < era_end && !get_tick (self, end)->is_supposed ? get_tick (self, end)->window.first
                                                                      : (span->end.first + span->end.last) / 2;
      room.last = MAX (room.first, room.last);
    }
  for (guint i = start; i < end; i++)
    {
      XitongTimelineTick *tick = get_tick (self, i);

      tick->at = room.first + (room.last - room.first) * (i - start + 1) / (end - start + 1);
      if (tick->is_supposed)
        tick->window = room;
    }
}

static void
add_ticks (XitongTimeline           *self,
           const XitongTimelineSpan *span,
           GArray                   *schedule)
{
  guint first = self->ticks->len;

  for (guint i = 0; i < schedule->len; i++)
    {
      const XitongScheduled *scheduled = &g_array_index (schedule, XitongScheduled, i);
      XitongTimelineTick tick = { .change = scheduled->change, .era = span->era };

      if (scheduled->change == NULL || scheduled->is_skipped || scheduled->era != span->era
          || scheduled->change->kind == XITONG_CHANGE_OPENING)
        continue;
      tick.is_supposed = !has_years (&scheduled->change->on);
      if (!tick.is_supposed)
        tick.window = get_window (&scheduled->change->on);
      g_array_append_val (self->ticks, tick);
    }
  for (guint start = first; start < self->ticks->len;)
    {
      guint end = start + 1;

      while (end < self->ticks->len && same_window (get_tick (self, start), get_tick (self, end)))
        end++;
      share_out (self, start, end, span, first, self->ticks->len);
      start = end;
    }
}

/* ---- Campaigns ---------------------------------------------------------------------------------------------------- */

/* When a change is, as a bound: its tick's window, or for an opening the beginning of its era. */
static XitongTimelineBound
get_moment (XitongTimeline           *self,
            const XitongTimelineSpan *span,
            XitongChange             *change)
{
  const XitongTimelineTick *tick = xitong_timeline_find_tick (self, change);

  if (tick == NULL)
    return has_years (&change->on) ? get_beginning (&change->on) : span->begin;
  if (!tick->is_supposed && is_sharp (&change->on))
    return (XitongTimelineBound) { tick->at, tick->at };
  return tick->window;
}

static XitongTimelineBand *
find_open_band (XitongTimeline *self,
                XitongUnit     *campaign)
{
  for (guint i = self->bands->len; i > 0; i--)
    {
      XitongTimelineBand *band = &g_array_index (self->bands, XitongTimelineBand, i - 1);

      if (band->campaign == campaign)
        return isnan (band->end.first) ? band : NULL;
    }
  return NULL;
}

static void
follow_action (XitongTimeline           *self,
               const XitongTimelineSpan *span,
               XitongChange             *change,
               const XitongAction       *action)
{
  for (guint i = 0; action->units != NULL && i < action->units->len; i++)
    {
      XitongUnit *unit = action->units->pdata[i];
      XitongTimelineBand *band;

      if (unit->kind != XITONG_UNIT_CAMPAIGN)
        continue;
      band = find_open_band (self, unit);
      if (band == NULL && (action->kind == XITONG_ACTION_PLACE || action->kind == XITONG_ACTION_RESTORE))
        {
          XitongTimelineBand begun = { unit, get_moment (self, span, change), { NAN, span->end.last }, 0 };

          g_array_append_val (self->bands, begun);
        }
      else if (band != NULL && (action->kind == XITONG_ACTION_REMOVE || action->kind == XITONG_ACTION_LAPSE))
        band->end = get_moment (self, span, change);
      else if (band != NULL && action->kind == XITONG_ACTION_AFFIRM)
        band->end.last = MAX (band->end.last, span->end.last);
    }
}

static void
follow_campaigns (XitongTimeline           *self,
                  const XitongTimelineSpan *span,
                  GArray                   *schedule)
{
  for (guint i = 0; i < schedule->len; i++)
    {
      const XitongScheduled *scheduled = &g_array_index (schedule, XitongScheduled, i);

      if (scheduled->change == NULL || scheduled->is_skipped || scheduled->era != span->era || scheduled->change->is_proposed)
        continue;
      for (guint j = 0; j < scheduled->change->actions->len; j++)
        follow_action (self, span, scheduled->change, scheduled->change->actions->pdata[j]);
    }
}

static int
compare_bands (gconstpointer a,
               gconstpointer b)
{
  const XitongTimelineBand *left = a;
  const XitongTimelineBand *right = b;

  if (left->begin.first != right->begin.first)
    return left->begin.first < right->begin.first ? -1 : 1;
  return (int) ((XitongUnit *) left->campaign)->index - (int) ((XitongUnit *) right->campaign)->index;
}

static gboolean
has_room_for_band (XitongTimeline *self,
                   guint           index)
{
  const XitongTimelineBand *band = &g_array_index (self->bands, XitongTimelineBand, index);

  for (guint i = 0; i < index; i++)
    {
      const XitongTimelineBand *other = &g_array_index (self->bands, XitongTimelineBand, i);

      if (other->row == band->row && meet (band->begin, band->end, other->begin, other->end))
        return FALSE;
    }
  return TRUE;
}

static void
stack_bands (XitongTimeline *self)
{
  for (guint i = 0; i < self->bands->len; i++)
    {
      XitongTimelineBand *band = &g_array_index (self->bands, XitongTimelineBand, i);

      if (isnan (band->end.first))
        band->end.first = band->begin.first;
      band->end.first = MAX (band->end.first, band->begin.first);
      band->end.last = MAX (band->end.last, band->begin.last);
    }
  g_array_sort (self->bands, compare_bands);
  for (guint i = 0; i < self->bands->len; i++)
    {
      XitongTimelineBand *band = &g_array_index (self->bands, XitongTimelineBand, i);

      while (!has_room_for_band (self, i))
        band->row++;
      self->n_band_rows = MAX (self->n_band_rows, band->row + 1);
    }
}

/* ---- The whole ---------------------------------------------------------------------------------------------------- */

static void
find_ends (XitongTimeline *self)
{
  self->first = INFINITY;
  self->last = -INFINITY;
  for (guint i = 0; i < self->spans->len; i++)
    {
      const XitongTimelineSpan *span = get_span (self, i);

      self->first = MIN (self->first, span->begin.first);
      self->last = MAX (self->last, span->end.last);
    }
  if (self->spans->len == 0)
    self->first = self->last = 0;
  self->first = floor (self->first);
  self->last = MAX (ceil (self->last), self->first + 1);
}

XitongTimeline *
xitong_timeline_new (XitongCase *enterprise_case,
                     GPtrArray  *variants)
{
  XitongTimeline *self = g_new0 (XitongTimeline, 1);

  self->spans = g_array_new (FALSE, FALSE, sizeof (XitongTimelineSpan));
  self->ticks = g_array_new (FALSE, FALSE, sizeof (XitongTimelineTick));
  self->bands = g_array_new (FALSE, FALSE, sizeof (XitongTimelineBand));
  add_spans (self, enterprise_case);
  join_spans (self);
  complete_spans (self);
  stack_layers (self);
  find_ends (self);
  for (guint i = 0; i < self->spans->len; i++)
    {
      XitongMoment moment = { .era = get_span (self, i)->era, .variants = variants };
      g_autoptr (GArray) schedule = xitong_schedule_new (&moment, enterprise_case, TRUE);

      add_ticks (self, get_span (self, i), schedule);
      follow_campaigns (self, get_span (self, i), schedule);
    }
  stack_bands (self);
  return self;
}

void
xitong_timeline_free (XitongTimeline *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->spans);
  g_array_unref (self->ticks);
  g_array_unref (self->bands);
  g_free (self);
}

const XitongTimelineSpan *
xitong_timeline_find_span (const XitongTimeline *self,
                           XitongEra            *era)
{
  for (guint i = 0; i < self->spans->len; i++)
    if (g_array_index (self->spans, XitongTimelineSpan, i).era == era)
      return &g_array_index (self->spans, XitongTimelineSpan, i);
  return NULL;
}

const XitongTimelineSpan *
xitong_timeline_pick_span (const XitongTimeline *self,
                           double                year,
                           guint                 row)
{
  for (guint i = self->spans->len; i > 0; i--)
    {
      const XitongTimelineSpan *span = &g_array_index (self->spans, XitongTimelineSpan, i - 1);

      if (span->row == row && year >= (span->begin.first + span->begin.last) / 2 && year <= (span->end.first + span->end.last) / 2)
        return span;
    }
  return NULL;
}

const XitongTimelineTick *
xitong_timeline_find_tick (const XitongTimeline *self,
                           XitongChange         *change)
{
  for (guint i = 0; i < self->ticks->len; i++)
    if (g_array_index (self->ticks, XitongTimelineTick, i).change == change)
      return &g_array_index (self->ticks, XitongTimelineTick, i);
  return NULL;
}

const XitongTimelineTick *
xitong_timeline_pick_tick (const XitongTimeline *self,
                           double                year)
{
  const XitongTimelineTick *last = NULL;

  for (guint i = 0; i < self->ticks->len; i++)
    {
      const XitongTimelineTick *tick = &g_array_index (self->ticks, XitongTimelineTick, i);

      if (tick->at <= year && (last == NULL || tick->at >= last->at))
        last = tick;
    }
  return last;
}

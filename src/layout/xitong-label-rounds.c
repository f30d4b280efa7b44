/* xitong-label-rounds.c - room for the labels that find no free spot
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-label-rounds.h"

#include "xitong-label-placement.h"
#include "xitong-label-room.h"

/* A chart of many lines, on which each round takes long, is given fewer, though two at least. */
#define MAX_ROUNDS 40

/* Places the labels of one chart, and asks for room for those that found none. Returns whether there were any. */
static gboolean
place_or_ask (XitongSizing *sizing,
              guint        *attempts,
              gboolean      ask,
              GArray      **spots)
{
  g_autoptr (GArray) failed = g_array_new (FALSE, FALSE, sizeof (guint));

  *spots = xitong_label_placement_place (sizing, attempts, failed);
  for (guint i = 0; ask && i < failed->len; i++)
    {
      guint net = g_array_index (failed, guint, i);

      xitong_label_room_ask (sizing, net, attempts[net]++);
    }
  return failed->len > 0;
}

/* Labels of a series on their way.
 * attempts: of each chart, of each net: how often room was asked for
 * spots: of each chart
 * lacking: of each chart: some of its labels had no room last time, or were not placed yet */
typedef struct
{
  XitongSeries *series;
  GPtrArray    *attempts;
  GPtrArray    *spots;
  gboolean     *lacking;
} Rounds;

/* Returns whether labels of any of the charts that lacked room still do. */
static gboolean
place_lacking (Rounds   *self,
               gboolean  ask)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->series->sizings->len; i++)
    {
      GArray *placed;

      if (!self->lacking[i])
        continue;
      self->lacking[i] = place_or_ask (xitong_series_sizing (self->series, i), g_ptr_array_index (self->attempts, i), ask, &placed);
      any |= self->lacking[i];
      g_array_unref (g_ptr_array_index (self->spots, i));
      g_ptr_array_index (self->spots, i) = placed;
    }
  return any;
}

static void
place_again (Rounds *self)
{
  for (guint i = 0; i < self->series->sizings->len; i++)
    self->lacking[i] = TRUE;
}

static guint
begin_rounds (Rounds *self)
{
  guint n_ways = 1, n_charts = self->series->sizings->len;

  self->lacking = g_new0 (gboolean, n_charts + 1);
  for (guint i = 0; i < n_charts; i++)
    {
      const XitongWays *ways = xitong_series_sizing (self->series, i)->ways;

      g_ptr_array_add (self->attempts, g_new0 (guint, ways->ways->len + 1));
      g_ptr_array_add (self->spots, g_array_new (FALSE, TRUE, sizeof (XitongRectangle)));
      n_ways = MAX (n_ways, ways->ways->len * MAX (n_charts, 16) / 16);
    }
  return CLAMP (4000 / n_ways, 2, MAX_ROUNDS);
}

/* Where room is made for the labels of one chart, those of all may have to lie elsewhere: all are looked at again in the end. */
GPtrArray *
xitong_label_rounds_run (XitongSeries *series)
{
  g_autoptr (GPtrArray) attempts = g_ptr_array_new_with_free_func (g_free);
  Rounds self = { .series = series, .attempts = attempts, .spots = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref) };
  guint rounds_left = begin_rounds (&self);

  place_again (&self);
  for (gboolean all = TRUE;;)
    {
      gboolean any = place_lacking (&self, rounds_left > 0);

      if (all && (!any || rounds_left == 0))
        break;
      if (any && rounds_left > 0)
        {
          xitong_series_run (series);
          rounds_left--;
          all = series->sizings->len == 1;
        }
      else
        {
          place_again (&self);
          all = TRUE;
        }
    }
  g_free (self.lacking);
  return self.spots;
}

/* xitong-series.c - charts that are laid out together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-series.h"

/* Wider than this, in points at a type size of 7, a lane makes its boxes look empty. */
#define WIDEST_LANE 84.0

static void
free_sizing (gpointer sizing)
{
  xitong_sizing_free (sizing);
}

XitongSeries *
xitong_series_new (guint  n_places,
                   double spacing)
{
  XitongSeries *self = g_new0 (XitongSeries, 1);

  self->n_places = n_places;
  self->spacing = spacing;
  self->sizings = g_ptr_array_new_with_free_func (free_sizing);
  return self;
}

void
xitong_series_free (XitongSeries *self)
{
  g_ptr_array_unref (self->sizings);
  g_free (self);
}

void
xitong_series_add (XitongSeries *self,
                   XitongWays   *ways)
{
  g_ptr_array_add (self->sizings, xitong_sizing_new (ways));
}

void
xitong_series_reset (XitongSeries *self)
{
  self->lane_floor = 0;
  for (guint i = 0; i < self->sizings->len; i++)
    {
      XitongSizing *old = g_ptr_array_index (self->sizings, i);

      g_ptr_array_index (self->sizings, i) = xitong_sizing_new (old->ways);
      xitong_sizing_free (old);
    }
}

static void
find_extents (XitongSeries *self,
              gboolean      upright)
{
  for (guint i = 0; i < self->sizings->len; i++)
    xitong_sizing_find_extents (xitong_series_sizing (self, i), upright);
}

gboolean
xitong_series_run (XitongSeries *self)
{
  gboolean is_sound = xitong_series_size_down (self);

  find_extents (self, TRUE);
  is_sound &= xitong_series_size_across (self);
  find_extents (self, FALSE);
  return is_sound;
}

/* Lanes grow as far as a box looks well, then they are set further apart. */
static void
loosen (XitongSeries *self,
        double        room)
{
  double widest = WIDEST_LANE * xitong_series_sizing (self, 0)->ways->plan->diagram->scale;

  self->lane_floor = MIN (room, widest);
  self->lane_room = MAX (room - widest, 0);
  xitong_series_size_across (self);
}

/* The more room each lane has, the wider is all of it: the greatest such width that fits is found by bisection. */
void
xitong_series_widen (XitongSeries *self,
                     double        width)
{
  double low = 0, high = width;

  for (guint round = 0; round < 16; round++)
    {
      double middle = 0.5 * (low + high);

      loosen (self, middle);
      if (xitong_series_get_width (self) <= width)
        low = middle;
      else
        high = middle;
    }
  loosen (self, low);
  find_extents (self, FALSE);
}

double
xitong_series_get_width (XitongSeries *self)
{
  return self->sizings->len > 0 ? xitong_series_sizing (self, 0)->width : 0;
}

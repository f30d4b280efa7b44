/* xitong-occupancy.c - which lines of a chart already run where
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-occupancy.h"

#include "xitong-router.h"

#include <math.h>

/* Counts stand beside the groups, because lines of one group share pieces. */
typedef struct
{
  guint   group;
  guint16 count;
  guint16 broad;
} Passage;

typedef struct
{
  Passage across;
  Passage down;
  Passage turn;
} Crossing;

struct _XitongOccupancy
{
  Crossing *crossings;
};

XitongOccupancy *
xitong_occupancy_new (guint n_x,
                      guint n_y)
{
  XitongOccupancy *self = g_new (XitongOccupancy, 1);

  self->crossings = g_new0 (Crossing, (gsize) n_x * n_y);
  return self;
}

void
xitong_occupancy_free (XitongOccupancy *self)
{
  g_free (self->crossings);
  g_free (self);
}

static void
passage_change (Passage         *self,
                const XitongNet *net,
                int              by)
{
  self->group = net->group;
  self->count += by;
  self->broad = net->kind == XITONG_ROUTE_BAR;
}

static void
change (XitongOccupancy *self,
        XitongGrid      *grid,
        GArray          *points,
        const XitongNet *net,
        int              by)
{
  for (guint i = 1; i < points->len; i++)
    {
      XitongGridPoint a = g_array_index (points, XitongGridPoint, i - 1);
      XitongGridPoint b = g_array_index (points, XitongGridPoint, i);
      gboolean across = a.y == b.y;
      guint from = across ? MIN (a.x, b.x) : MIN (a.y, b.y);
      guint to = across ? MAX (a.x, b.x) : MAX (a.y, b.y);

      for (guint j = from; j <= to; j++)
        {
          Crossing *crossing = &self->crossings[across ? xitong_grid_at (grid, j, a.y) : xitong_grid_at (grid, a.x, j)];

          passage_change (across ? &crossing->across : &crossing->down, net, by);
        }
    }
  for (guint i = 0; i < points->len; i++)
    {
      XitongGridPoint *point = &g_array_index (points, XitongGridPoint, i);

      passage_change (&self->crossings[xitong_grid_at (grid, point->x, point->y)].turn, net, by);
    }
}

void
xitong_occupancy_add (XitongOccupancy *self,
                      XitongGrid      *grid,
                      GArray          *points,
                      const XitongNet *net)
{
  change (self, grid, points, net, 1);
}

void
xitong_occupancy_remove (XitongOccupancy *self,
                         XitongGrid      *grid,
                         GArray          *points,
                         const XitongNet *net)
{
  change (self, grid, points, net, -1);
}

static gboolean
is_other (const Passage *self,
          guint          group)
{
  return self->count > 0 && self->group != group;
}

gboolean
xitong_occupancy_port_is_free (XitongOccupancy *self,
                               guint            at,
                               guint            group)
{
  return xitong_occupancy_may_turn (self, at, group);
}

gboolean
xitong_occupancy_may_turn (XitongOccupancy *self,
                           guint            at,
                           guint            group)
{
  const Crossing *crossing = &self->crossings[at];

  return !is_other (&crossing->across, group) && !is_other (&crossing->down, group) && !is_other (&crossing->turn, group);
}

gboolean
xitong_occupancy_is_shared (XitongOccupancy *self,
                            guint            at,
                            guint            next,
                            gboolean         across,
                            guint            group)
{
  const Passage *here = across ? &self->crossings[at].across : &self->crossings[at].down;
  const Passage *there = across ? &self->crossings[next].across : &self->crossings[next].down;

  return here->count > 0 && here->group == group && there->count > 0 && there->group == group;
}

double
xitong_occupancy_count_crossings (XitongOccupancy *self,
                                  guint            at,
                                  gboolean         across,
                                  guint            group)
{
  const Crossing *crossing = &self->crossings[at];
  const Passage *along = across ? &crossing->across : &crossing->down;
  const Passage *athwart = across ? &crossing->down : &crossing->across;

  if (is_other (along, group) || is_other (&crossing->turn, group))
    return INFINITY;
  if (is_other (athwart, group))
    return athwart->broad ? 2.0 : 1.0;
  return 0.0;
}

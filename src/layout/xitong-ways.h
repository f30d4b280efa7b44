/* xitong-ways.h - the ways of lines through lanes, rows and channels
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-stacks.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_SIDE_TOP,
  XITONG_SIDE_BOTTOM,
  XITONG_SIDE_LEFT,
  XITONG_SIDE_RIGHT,
} XitongSide;

/**
 * XitongLeg:
 * @upright: or level
 * @in_channel: it lies in a channel, not in a lane (or row)
 * @slot: the channel, lane or row
 * @key: where in the order across it lies: 2 i in channel i, 2 i + 1 in lane (or row) i
 * @hint: how far off the middle of its slot it must lie, to keep the order of boxes above the enterprise
 * @low: where it begins along, in the keys of the other direction
 * @high: where it ends
 * @net: of the diagram; of a trunk that several share, the first
 * @group: of the net
 * @broad: a holder's bar
 * @owner: the node over whose edge it leaves: it lies in the channel, and the box is made wider to reach over it; else %XITONG_NO_NODE
 * @used: how many ways have it
 * @headroom: that its label needs before it (left of, above), in points
 * @footroom: that the label of a line needs that goes on straight where this one leaves it
 */
typedef struct
{
  gboolean upright;
  gboolean in_channel;
  guint    slot;
  double   key;
  double   hint;
  double   low;
  double   high;
  guint    net;
  guint    group;
  gboolean broad;
  int      owner;
  guint    used;
  double   headroom;
  double   footroom;
} XitongLeg;

/**
 * XitongWay:
 * @legs: of guint: upright and level legs in turn, from the superior (or from, or the first post) to the unit; none where there is no way
 * @start: the side on which it leaves
 * @end: the side on which it arrives
 */
typedef struct
{
  GArray    *legs;
  XitongSide start;
  XitongSide end;
} XitongWay;

/**
 * XitongWays:
 * @legs: of XitongLeg
 * @ways: of XitongWay, one for each net of the diagram
 * @straights: of guint: nets from box to box that are one level leg
 * @joined: of guint: of each node, how many of @straights end on it
 * @stacks: of the series
 * @others: (nullable): of XitongWays: of the other charts of the series, as far as they are found
 */
typedef struct
{
  XitongPlan         *plan;
  GArray             *legs;
  GArray             *ways;
  GArray             *straights;
  GArray             *joined;
  const XitongStacks *stacks;
  GPtrArray          *others;
} XitongWays;

/**
 * xitong_ways_new:
 * @plan: lanes and rows
 * @stacks: of the series; kept, not owned
 * @others: (nullable) (element-type XitongWays): of the other charts of a series, as far as they are found: no line may ask of their boxes what does
 *   not go with these
 *
 * Chooses for every net the way with the fewest crossings and bends among those of few legs, each net against all others, twice over
 * (rip-up and reroute, as in the routing of circuits).
 *
 * Returns: (transfer full):
 */
XitongWays *xitong_ways_new  (XitongPlan         *plan,
                              const XitongStacks *stacks,
                              GPtrArray          *others) G_GNUC_WARN_UNUSED_RESULT;
void        xitong_ways_free (XitongWays         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongWays, xitong_ways_free)

#define xitong_ways_leg(self, i) (&g_array_index ((self)->legs, XitongLeg, (i)))
#define xitong_ways_way(self, i) (&g_array_index ((self)->ways, XitongWay, (i)))
#define xitong_way_leg(way, i)   (g_array_index ((way)->legs, guint, (i)))

G_END_DECLS

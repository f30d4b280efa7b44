/* xitong-way-choice.c - a line takes a way, or gives it up
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-ways-private.h"

static void
count_joined (XitongWays *self,
              guint       straight,
              int         n)
{
  const XitongNet *net = xitong_diagram_net (self->plan->diagram, straight);

  g_array_index (self->joined, guint, net->from) += n;
  g_array_index (self->joined, guint, net->to) += n;
}

void
xitong_ways_give_up (XitongWays *self,
                     guint       net)
{
  XitongWay *way = xitong_ways_way (self, net);

  for (guint i = 0; i < way->legs->len; i++)
    xitong_ways_leg (self, xitong_way_leg (way, i))->used--;
  g_array_set_size (way->legs, 0);
  for (guint i = 0; i < self->straights->len; i++)
    if (g_array_index (self->straights, guint, i) == net)
      {
        g_array_remove_index_fast (self->straights, i);
        count_joined (self, net, -1);
        return;
      }
}

static double
locate_end (const XitongWays *self,
            guint             net,
            gboolean          last,
            gboolean          upright)
{
  const XitongNet *drawn = xitong_diagram_net (self->plan->diagram, net);
  XitongEnd end = { last ? drawn->to : drawn->from, last ? drawn->to_column : drawn->from_column, { 0, 0 } };

  xitong_end_locate (self->plan, &end);
  return upright ? end.place.y : end.place.x;
}

void
xitong_ways_adopt (XitongWays               *self,
                   guint                     net,
                   const XitongWayCandidate *candidate)
{
  const XitongNet *drawn = xitong_diagram_net (self->plan->diagram, net);
  XitongWay *way = xitong_ways_way (self, net);

  way->start = candidate->start;
  way->end = candidate->end;
  for (guint i = 0; i < candidate->n; i++)
    {
      const XitongWayPiece *piece = &candidate->pieces[i];
      guint leg = xitong_ways_add_leg (self, piece->upright, piece->in_channel, piece->slot, piece->key, net);

      xitong_ways_leg (self, leg)->owner = piece->owner;
      xitong_ways_extend (self, leg, i == 0 ? locate_end (self, net, FALSE, piece->upright) : candidate->pieces[i - 1].key);
      xitong_ways_extend (self, leg, i + 1 == candidate->n ? locate_end (self, net, TRUE, piece->upright) : candidate->pieces[i + 1].key);
      xitong_ways_use (self, net, leg);
    }
  if (candidate->n == 1 && !candidate->pieces[0].upright && drawn->from >= 0 && drawn->to >= 0)
    {
      g_array_append_val (self->straights, net);
      count_joined (self, net, 1);
    }
}

gboolean
xitong_ways_describe (const XitongWays   *self,
                      guint               net,
                      XitongWayCandidate *candidate)
{
  const XitongWay *way = xitong_ways_way (self, net);

  *candidate = (XitongWayCandidate) { .n = way->legs->len, .start = way->start, .end = way->end };
  if (way->legs->len == 0 || way->legs->len > XITONG_MOST_LEGS)
    return FALSE;
  for (guint i = 0; i < way->legs->len; i++)
    {
      const XitongLeg *leg = xitong_ways_leg (self, xitong_way_leg (way, i));

      if (leg->used > 1)
        return FALSE;
      candidate->pieces[i] = (XitongWayPiece) { leg->upright, leg->in_channel, leg->slot, 2 * leg->slot + !leg->in_channel + leg->hint, leg->owner };
    }
  return TRUE;
}

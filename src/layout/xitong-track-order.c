/* xitong-track-order.c - in which order lines run beside each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-track-order.h"

#include <math.h>

/* Beyond so many lines in one channel they are only sorted by where they go. */
#define MANY 120

/* No stack holds more boxes. */
#define STACK 65536

/* A line across that begins or ends at a leg. */
typedef struct
{
  double at;
  int    side;
} Joint;

typedef struct
{
  guint        leg;
  int          rank;
  double       lean;
  double       low;
  double       high;
  const Joint *joints;
  guint        n_joints;
} Track;

/* joints: of all legs
 * starts: of each leg, where its own begin; those of the next leg begin behind the room for as many as there could be
 * n_joints: of each leg */
typedef struct
{
  XitongWays   *ways;
  gboolean      upright;
  const double *places;
  const double *extents;
  Joint        *joints;
  guint        *starts;
  guint        *n_joints;
} Order;

static double
get_end_place (Order    *self,
               guint     net,
               gboolean  last,
               gboolean  upright)
{
  XitongNet *drawn = xitong_diagram_net (self->ways->plan->diagram, net);
  int node = last ? drawn->to : drawn->from;
  const XitongSpot *spot;

  if (node < 0)
    return upright ? -1 : G_MAXDOUBLE;
  spot = xitong_plan_spot (self->ways->plan, node);
  if (upright)
    return 2 * spot->row + 1;
  return spot->lane < 0 ? G_MAXDOUBLE : spot->key;
}

/* Where the line goes on beyond its leg @i, before or after: the key of the next leg but one, or of the box. */
static double
get_far_key (Order           *self,
             guint            net,
             const XitongWay *way,
             int              i)
{
  if (i < 0 || i >= (int) way->legs->len)
    return get_end_place (self, net, i >= 0, !self->upright);
  return xitong_ways_leg (self->ways, xitong_way_leg (way, i))->key;
}

static void
add_joint (Order           *self,
           guint            net,
           const XitongWay *way,
           guint            i,
           int              step)
{
  guint leg = xitong_way_leg (way, i);
  int next = (int) i + step;
  Joint *joints = self->joints + self->starts[leg];
  double far;
  Joint joint;

  if (next < 0 || next >= (int) way->legs->len)
    return;
  far = get_far_key (self, net, way, next + step);
  joint.at = self->places != NULL ? self->places[xitong_way_leg (way, next)] : xitong_ways_leg (self->ways, xitong_way_leg (way, next))->key;
  joint.side = far == G_MAXDOUBLE ? 0 : far > xitong_ways_leg (self->ways, leg)->key + 0.02 ? 1
               : far < xitong_ways_leg (self->ways, leg)->key - 0.02 ? -1 : 0;
  for (guint j = 0; j < self->n_joints[leg]; j++)
    if (joints[j].at == joint.at && joints[j].side == joint.side)
      return;
  joints[self->n_joints[leg]++] = joint;
}

/* Room for two joints of each line at each of its legs. */
static void
make_room (Order *self)
{
  guint n_legs = self->ways->legs->len;

  self->starts = g_new0 (guint, n_legs + 2);
  self->n_joints = g_new0 (guint, n_legs + 1);
  for (guint i = 0; i < self->ways->ways->len; i++)
    {
      const XitongWay *way = xitong_ways_way (self->ways, i);

      for (guint j = 0; j < way->legs->len; j++)
        self->starts[xitong_way_leg (way, j) + 1] += 2;
    }
  for (guint i = 0; i < n_legs; i++)
    self->starts[i + 1] += self->starts[i];
  self->joints = g_new (Joint, self->starts[n_legs] + 1);
}

static void
find_joints (Order *self)
{
  make_room (self);
  for (guint i = 0; i < self->ways->ways->len; i++)
    {
      const XitongWay *way = xitong_ways_way (self->ways, i);

      for (guint j = 0; j < way->legs->len; j++)
        {
          if (xitong_ways_leg (self->ways, xitong_way_leg (way, j))->upright != self->upright)
            continue;
          add_joint (self, i, way, j, -1);
          add_joint (self, i, way, j, 1);
        }
    }
}

/* Crossings of the two where @a lies before @b. */
static guint
count_crossings (const Track *a,
                 const Track *b)
{
  guint n = 0;

  for (guint i = 0; i < a->n_joints; i++)
    {
      const Joint *joint = &a->joints[i];

      n += joint->side > 0 && joint->at > b->low - 0.01 && joint->at < b->high + 0.01;
    }
  for (guint i = 0; i < b->n_joints; i++)
    {
      const Joint *joint = &b->joints[i];

      n += joint->side < 0 && joint->at > a->low - 0.01 && joint->at < a->high + 0.01;
    }
  return n;
}

/* A leg over which a box reaches stands next to that box; of two such, the one whose box is passed by the other stands nearer. */
static int
find_rank (Order           *self,
           const XitongLeg *leg)
{
  const XitongSpot *spot;

  if (leg->owner < 0 || !leg->in_channel)
    return 0;
  spot = xitong_plan_spot (self->ways->plan, leg->owner);
  if ((int) leg->slot == spot->lane)
    return 1 + (int) (spot->row * STACK + spot->index);
  return -1 - (int) (spot->row * STACK + spot->index);
}

static Track
make_track (Order *self,
            guint  index)
{
  const XitongLeg *leg = xitong_ways_leg (self->ways, index);
  Track track = { .leg = index, .rank = find_rank (self, leg) };

  track.joints = self->joints + self->starts[index];
  track.n_joints = self->n_joints[index];
  track.low = self->extents != NULL ? self->extents[2 * index] : leg->low;
  track.high = self->extents != NULL ? self->extents[2 * index + 1] : leg->high;
  for (guint i = 0; i < track.n_joints; i++)
    track.lean += track.joints[i].side;
  /* Above the enterprise boxes stand in an order of their own, which their lines keep. */
  if (leg->upright)
    track.lean += 100 * leg->hint;
  return track;
}

static int
compare_tracks (gconstpointer a,
                gconstpointer b)
{
  const Track *first = a, *second = b;

  if (first->rank != second->rank)
    return first->rank < second->rank ? -1 : 1;
  if (first->lean != second->lean)
    return first->lean < second->lean ? -1 : 1;
  return first->leg < second->leg ? -1 : 1;
}

static void
exchange (GArray *tracks)
{
  gboolean changed = TRUE;

  for (guint pass = 0; changed && pass < tracks->len + 4; pass++)
    {
      changed = FALSE;
      for (guint i = 1; i < tracks->len; i++)
        {
          Track *a = &g_array_index (tracks, Track, i - 1), *b = &g_array_index (tracks, Track, i);

          if (a->rank == b->rank && fabs (a->lean - b->lean) < 8 && count_crossings (b, a) < count_crossings (a, b))
            {
              Track other = *a;

              *a = *b;
              *b = other;
              changed = TRUE;
            }
        }
    }
}

/* Moves one track at a time to where it crosses least (sifting; Matuszewski, Schönfeld, Molitor 1999). */
static void
sift (GArray *tracks)
{
  for (guint pass = 0; pass < 3; pass++)
    for (guint i = 0; i < tracks->len; i++)
      {
        Track moved = g_array_index (tracks, Track, i);
        int delta = 0, best = 0;
        guint to = i;

        for (guint j = i + 1; j < tracks->len && g_array_index (tracks, Track, j).rank == moved.rank; j++)
          {
            const Track *other = &g_array_index (tracks, Track, j);

            if (fabs (other->lean - moved.lean) >= 8)
              break;
            delta += (int) count_crossings (other, &moved) - (int) count_crossings (&moved, other);
            if (delta < best)
              {
                best = delta;
                to = j;
              }
          }
        delta = 0;
        for (guint j = i; j-- > 0 && g_array_index (tracks, Track, j).rank == moved.rank;)
          {
            const Track *other = &g_array_index (tracks, Track, j);

            if (fabs (other->lean - moved.lean) >= 8)
              break;
            delta += (int) count_crossings (&moved, other) - (int) count_crossings (other, &moved);
            if (delta < best)
              {
                best = delta;
                to = j;
              }
          }
        if (to == i)
          continue;
        if (to > i)
          memmove (&g_array_index (tracks, Track, i), &g_array_index (tracks, Track, i + 1), (to - i) * sizeof (Track));
        else
          memmove (&g_array_index (tracks, Track, to + 1), &g_array_index (tracks, Track, to), (i - to) * sizeof (Track));
        g_array_index (tracks, Track, to) = moved;
      }
}

static void
order_slot (Order  *self,
            GArray *tracks,
            double  base)
{
  g_array_sort (tracks, compare_tracks);
  if (tracks->len < MANY)
    {
      exchange (tracks);
      sift (tracks);
    }
  for (guint i = 0; i < tracks->len; i++)
    {
      Track *track = &g_array_index (tracks, Track, i);

      xitong_ways_leg (self->ways, track->leg)->key = base + 0.6 * ((i + 1.0) / (tracks->len + 1.0) - 0.5);
    }
}

void
xitong_track_order_run (XitongWays   *ways,
                        gboolean      upright,
                        const double *places,
                        const double *extents)
{
  Order self = { .ways = ways, .upright = upright, .places = places, .extents = extents };
  guint n_slots = 2 * (MAX (ways->plan->lanes->len, ways->plan->rows->len) + 1);
  g_autofree GArray **slots = g_new0 (GArray *, n_slots);

  find_joints (&self);
  for (guint i = 0; i < ways->legs->len; i++)
    {
      XitongLeg *leg = xitong_ways_leg (ways, i);
      guint slot = 2 * leg->slot + !leg->in_channel;
      Track track;

      if (leg->used == 0 || leg->upright != upright || (!upright && !leg->in_channel))
        continue;
      if (slots[slot] == NULL)
        slots[slot] = g_array_new (FALSE, FALSE, sizeof (Track));
      track = make_track (&self, i);
      g_array_append_val (slots[slot], track);
    }
  for (guint i = 0; i < n_slots; i++)
    if (slots[i] != NULL)
      {
        order_slot (&self, slots[i], i);
        g_array_unref (slots[i]);
      }
  g_free (self.joints);
  g_free (self.starts);
  g_free (self.n_joints);
}

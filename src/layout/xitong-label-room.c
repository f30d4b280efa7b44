/* xitong-label-room.c - room for a label that found no spot
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-label-room.h"

#include <math.h>

/* What is left of a trunk is asked for room only where a line has no leg of its own. */
#define LAST_RESORT 1e4

typedef struct
{
  guint  leg;
  double lacking;
} Host;

static int
compare_hosts (gconstpointer a,
               gconstpointer b)
{
  const Host *first = a, *second = b;

  if (fabs (first->lacking - second->lacking) > 1e-9)
    return first->lacking < second->lacking ? -1 : 1;
  return first->leg < second->leg ? -1 : 1;
}

/* The legs of a line, the one first that could take the label with the least growth. */
static GArray *
rank_hosts (XitongSizing *sizing,
            guint         net)
{
  const XitongWay *way = xitong_ways_way (sizing->ways, net);
  const XitongTextBlock *label = xitong_diagram_net (sizing->ways->plan->diagram, net)->label;
  double scale = sizing->ways->plan->diagram->scale;
  GArray *hosts = g_array_new (FALSE, FALSE, sizeof (Host));

  for (guint i = 0; i < way->legs->len; i++)
    {
      guint leg = xitong_way_leg (way, i);
      gboolean is_shared = xitong_ways_leg (sizing->ways, leg)->used > 1;
      int last = is_shared && xitong_ways_leg (sizing->ways, leg)->upright ? xitong_sizing_find_last (sizing, net, leg) : -1;
      double length = sizing->extents[2 * leg + 1] - (last >= 0 ? sizing->places[last] : sizing->extents[2 * leg]);
      Host host = { leg, 0 };

      if (is_shared && last < 0)
        continue;
      host.lacking = xitong_ways_leg (sizing->ways, leg)->upright
                       ? MAX (label->height + 6 * scale - length, 0) + 0.7 * label->width
                       : MAX (label->width + 2 * XITONG_LABEL_SIDE_MARGIN * scale - length, 0) + 0.4 * label->height;
      host.lacking += is_shared ? LAST_RESORT : 0;
      g_array_append_val (hosts, host);
    }
  g_array_sort (hosts, compare_hosts);
  return hosts;
}

/* The level leg that an upright one begins at, at the end of a line; of a trunk, that by which the last of the other lines leaves it; or -1. */
static int
find_leg_above (XitongSizing *sizing,
                guint         net,
                guint         index)
{
  const XitongWay *way = xitong_ways_way (sizing->ways, net);

  if (xitong_ways_leg (sizing->ways, index)->used > 1)
    return xitong_sizing_find_last (sizing, net, index);
  if (way->legs->len < 2 || way->end != XITONG_SIDE_TOP || xitong_way_leg (way, way->legs->len - 1) != index)
    return -1;
  return (int) xitong_way_leg (way, way->legs->len - 2);
}

static void
make_foot_room (XitongSizing *sizing,
                guint         net,
                guint         index)
{
  double scale = sizing->ways->plan->diagram->scale;
  int above = find_leg_above (sizing, net, index);
  XitongLeg *leg;

  if (above < 0)
    return;
  leg = xitong_ways_leg (sizing->ways, above);
  leg->footroom = MAX (leg->footroom, xitong_diagram_net (sizing->ways->plan->diagram, net)->label->height + 4.5 * scale);
}

void
xitong_label_room_ask (XitongSizing *sizing,
                       guint         net,
                       guint         attempt)
{
  const XitongTextBlock *label = xitong_diagram_net (sizing->ways->plan->diagram, net)->label;
  double scale = sizing->ways->plan->diagram->scale;
  g_autoptr (GArray) hosts = rank_hosts (sizing, net);
  XitongLeg *leg;
  guint index;

  if (hosts->len == 0)
    return;
  index = g_array_index (hosts, Host, (attempt / 2) % hosts->len).leg;
  leg = xitong_ways_leg (sizing->ways, index);
  if (leg->upright && (leg->used > 1 || attempt > XITONG_LABEL_STUBBORN))
    make_foot_room (sizing, net, index);
  if (!leg->upright)
    {
      double margins = (label->width < 14 * scale ? 4 : 2 * XITONG_LABEL_SIDE_MARGIN + 0.5) * scale;

      sizing->needs[index] = MAX (sizing->needs[index], label->width + margins + (attempt > 6 ? 3.0 * attempt : 0));
      if (attempt % 2 == 1 || attempt > 2)
        leg->headroom = MAX (leg->headroom, label->height + 1.5 * scale);
    }
  else if (attempt % 2 == 0 && leg->used == 1)
    {
      guint row = (guint) CLAMP (leg->low / 2, 0, sizing->ways->plan->rows->len - 1);

      sizing->below_rows[row] = MAX (sizing->below_rows[row], label->height + 5 * scale);
      sizing->beside_legs[index] = MAX (sizing->beside_legs[index], MIN (label->width + 6 * scale, 24 * scale));
    }
  else
    {
      sizing->beside_legs[index] = MAX (sizing->beside_legs[index], label->width + 6 * scale);
    }
}

/* xitong-waiting-labels.c - where what is said of lines drawn over a chart stands
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-waiting-labels.h"

/* A label on another cannot be read at all; what it hides of the chart is still known to the reader. */
#define ON_A_LABEL 100.0

/* The places that are tried: so many from the middle of a line to each of its ends, the middle first. */
#define N_PLACES 8
#define FARTHEST 0.42

static double
get_overlap (const XitongRectangle *a,
             const XitongRectangle *b)
{
  double across = MIN (a->x + a->width, b->x + b->width) - MAX (a->x, b->x);
  double down = MIN (a->y + a->height, b->y + b->height) - MAX (a->y, b->y);

  return MAX (across, 0) * MAX (down, 0);
}

static XitongRectangle
get_box_at (const XitongWaitingLabel *label,
            double                    share)
{
  double x = label->begin.x + share * (label->end.x - label->begin.x), y = label->begin.y + share * (label->end.y - label->begin.y);

  return (XitongRectangle) { x - label->box.width / 2, y - label->box.height / 2, label->box.width, label->box.height };
}

static double
get_cost (const GArray          *labels,
          guint                  n_placed,
          const GArray          *obstacles,
          const XitongRectangle *box)
{
  double cost = 0;

  for (guint i = 0; i < n_placed; i++)
    cost += ON_A_LABEL * get_overlap (&g_array_index (labels, XitongWaitingLabel, i).box, box);
  for (guint i = 0; i < obstacles->len; i++)
    cost += get_overlap (&g_array_index (obstacles, XitongRectangle, i), box);
  return cost;
}

void
xitong_waiting_labels_place (GArray       *labels,
                             const GArray *obstacles)
{
  for (guint i = 0; i < labels->len; i++)
    {
      XitongWaitingLabel *label = &g_array_index (labels, XitongWaitingLabel, i);
      XitongRectangle best = get_box_at (label, 0.5);
      double least = get_cost (labels, i, obstacles, &best);

      for (int step = 1; step <= 2 * N_PLACES && least > 0; step++)
        {
          double away = FARTHEST * ((step + 1) / 2) / N_PLACES;
          XitongRectangle box = get_box_at (label, step % 2 == 1 ? 0.5 - away : 0.5 + away);
          double cost = get_cost (labels, i, obstacles, &box);

          if (cost < least)
            {
              best = box;
              least = cost;
            }
        }
      label->box = best;
    }
}

/* xitong-movement.c - how far what did not change moves from one chart to the next
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-movement.h"

#include <math.h>

static gboolean
have_same_place (const XitongPlacedBox *a,
                 const XitongPlacedBox *b)
{
  return a->unit->placement->unit == b->unit->placement->unit && a->unit->system == b->unit->system
         && a->unit->placement->level == b->unit->placement->level && a->unit->superior == b->unit->superior;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return first < second ? -1 : first > second;
}

static double
find_median (GArray *numbers)
{
  if (numbers->len == 0)
    return 0;
  g_array_sort (numbers, compare_numbers);
  return 0.5 * (g_array_index (numbers, double, (numbers->len - 1) / 2) + g_array_index (numbers, double, numbers->len / 2));
}

static GHashTable *
index_boxes (const XitongLayout *layout)
{
  GHashTable *boxes = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      if (box->ghost == NULL)
        g_hash_table_insert (boxes, box->unit->placement->unit, box);
    }
  return boxes;
}

void
xitong_movement_measure (const XitongLayout *before,
                         const XitongLayout *after,
                         XitongMovement     *movement)
{
  g_autoptr (GHashTable) boxes = index_boxes (before);
  g_autoptr (GArray) ways = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) heights = g_array_new (FALSE, FALSE, sizeof (double));

  *movement = (XitongMovement) { 0 };
  for (guint i = 0; i < after->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (after->boxes, XitongPlacedBox, i);
      const XitongPlacedBox *old = box->ghost == NULL ? g_hash_table_lookup (boxes, box->unit->placement->unit) : NULL;
      double way;

      if (old == NULL || !have_same_place (old, box))
        continue;
      way = hypot (box->rectangle.x - old->rectangle.x, box->rectangle.y - old->rectangle.y);
      g_array_append_val (ways, way);
      g_array_append_val (heights, box->rectangle.height);
      movement->farthest = MAX (movement->farthest, way);
      movement->resized = MAX (movement->resized, fabs (box->rectangle.width - old->rectangle.width));
      movement->resized = MAX (movement->resized, fabs (box->rectangle.height - old->rectangle.height));
    }
  movement->n_units = ways->len;
  movement->median = find_median (ways);
  movement->box_height = find_median (heights);
}

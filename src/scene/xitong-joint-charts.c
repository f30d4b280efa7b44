/* xitong-joint-charts.c - two charts as they are laid out together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-joint-charts.h"

#include "xitong-chart-scene.h"

#include <math.h>

#define MAX_UNITS 120
#define NEAR      0.5

/* Both together hold more than each: where that makes them so much higher they are tried with more width. */
#define HIGHER 1.08
static const double wider[] = { 1.2, 1.4 };

/* Of a common view, its width in parts of its height; and by how much more room must pay. */
#define ASPECT 1.7
#define LARGER 1.03

static gboolean
any_moves (const XitongLayout *before,
           const XitongLayout *after)
{
  for (guint i = 0; i < before->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (before->boxes, XitongPlacedBox, i);
      const XitongPlacedBox *later = box->ghost == NULL ? xitong_layout_find_box (after, box->unit->placement->unit) : NULL;

      if (later != NULL && (fabs (box->rectangle.x - later->rectangle.x) > NEAR || fabs (box->rectangle.y - later->rectangle.y) > NEAR))
        return TRUE;
    }
  return FALSE;
}

static double
get_height (GPtrArray *layouts)
{
  const XitongLayout *before = layouts->pdata[0], *after = layouts->pdata[1];

  return MAX (before->height, after->height);
}

/* How large both are seen where they are seen whole. */
static double
get_fit (GPtrArray *layouts)
{
  const XitongLayout *before = layouts->pdata[0], *after = layouts->pdata[1];

  return MIN (ASPECT / MAX (MAX (before->width, after->width), 1), 1 / MAX (get_height (layouts), 1));
}

static GPtrArray *
lay_out (XitongLayout            *before,
         XitongLayout            *after,
         const XitongTextMeasure *measure)
{
  g_autoptr (GPtrArray) selections = g_ptr_array_new ();
  g_autoptr (GPtrArray) best = NULL;
  XitongLayoutOptions options = after->options;
  double width = MAX (options.width, before->options.width);

  options.width = width;
  g_ptr_array_add (selections, before->selection);
  g_ptr_array_add (selections, after->selection);
  best = xitong_layout_new_series (selections, &options, measure);
  if (width <= 0 || get_height (best) <= HIGHER * MAX (before->height, after->height))
    return g_steal_pointer (&best);
  for (guint i = 0; i < G_N_ELEMENTS (wider); i++)
    {
      g_autoptr (GPtrArray) layouts = NULL;

      options.width = wider[i] * width;
      layouts = xitong_layout_new_series (selections, &options, measure);
      if (get_fit (layouts) > LARGER * get_fit (best))
        {
          GPtrArray *kept = best;

          best = g_steal_pointer (&layouts);
          layouts = kept;
        }
    }
  return g_steal_pointer (&best);
}

gboolean
xitong_joint_charts_new (XitongLayout             *before,
                         XitongLayout             *after,
                         const XitongTextMeasure  *measure,
                         XitongScene             **joint_before,
                         XitongScene             **joint_after)
{
  g_autoptr (GPtrArray) layouts = NULL;

  if (MAX (before->selection->units->len, after->selection->units->len) > MAX_UNITS || !any_moves (before, after))
    return FALSE;
  layouts = lay_out (before, after, measure);
  *joint_before = xitong_chart_scene_new (layouts->pdata[0], NULL, measure);
  *joint_after = xitong_chart_scene_new (layouts->pdata[1], NULL, measure);
  return TRUE;
}

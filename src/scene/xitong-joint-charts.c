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

/* Both together hold more than each: where that makes them so much higher they are given so much more width. */
#define HIGHER 1.08
#define WIDER  1.2

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

static GPtrArray *
lay_out (XitongLayout            *before,
         XitongLayout            *after,
         const XitongTextMeasure *measure)
{
  g_autoptr (GPtrArray) selections = g_ptr_array_new ();
  g_autoptr (GPtrArray) layouts = NULL;
  g_autoptr (GPtrArray) wider = NULL;
  XitongLayoutOptions options = after->options;

  options.width = MAX (options.width, before->options.width);
  g_ptr_array_add (selections, before->selection);
  g_ptr_array_add (selections, after->selection);
  layouts = xitong_layout_new_series (selections, &options, measure);
  if (options.width <= 0 || get_height (layouts) <= HIGHER * MAX (before->height, after->height))
    return g_steal_pointer (&layouts);
  options.width *= WIDER;
  wider = xitong_layout_new_series (selections, &options, measure);
  if (HIGHER * get_height (wider) < get_height (layouts))
    return g_steal_pointer (&wider);
  return g_steal_pointer (&layouts);
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

/* test-timeline-scale.c - what is drawn of a timeline is hit where it is drawn
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-timeline-target.h"

#include <math.h>

typedef struct
{
  XitongCase     *enterprise_case;
  XitongTimeline *timeline;
} Fixture;

static void
test_scale (gconstpointer data)
{
  const Fixture *fixture = data;
  XitongTimelineScale scale = xitong_timeline_scale_new (fixture->timeline, 1040, FALSE);
  XitongTimelineScale narrow = xitong_timeline_scale_new (fixture->timeline, 340, TRUE);

  for (double year = fixture->timeline->first; year <= fixture->timeline->last; year += 0.25)
    {
      g_assert_cmpfloat_with_epsilon (xitong_timeline_scale_to_year (&scale, xitong_timeline_scale_to_x (&scale, year)), year, 1e-6);
      g_assert_cmpfloat (xitong_timeline_scale_to_x (&narrow, year), >=, 0);
      g_assert_cmpfloat (xitong_timeline_scale_to_x (&narrow, year), <=, 340);
    }
  /* Beyond the ends there are no years. */
  g_assert_cmpfloat (xitong_timeline_scale_to_year (&scale, -50), ==, fixture->timeline->first);
  g_assert_cmpfloat (xitong_timeline_scale_to_year (&scale, 5000), ==, fixture->timeline->last);
  g_assert_cmpfloat (narrow.height, <, scale.height);
  /* No row stands on another. */
  g_assert_cmpfloat (xitong_timeline_scale_layer_y (&scale, 1) + XITONG_TIMELINE_LAYER, <=, scale.segments);
  g_assert_cmpfloat (xitong_timeline_scale_tick_y (&scale), >=, scale.segments + XITONG_TIMELINE_SEGMENT);
  g_assert_cmpfloat (xitong_timeline_scale_band_y (&scale, 0), >=, xitong_timeline_scale_tick_y (&scale) + XITONG_TIMELINE_TICK);
}

/* Every tick is hit at its place, or one that stands at most as far; every layer and every band in its middle. */
static void
test_targets (gconstpointer data)
{
  const Fixture *fixture = data;
  XitongTimelineScale scale = xitong_timeline_scale_new (fixture->timeline, 1040, FALSE);
  guint n_layers = 0;

  for (guint i = 0; i < fixture->timeline->ticks->len; i++)
    {
      const XitongTimelineTick *tick = &g_array_index (fixture->timeline->ticks, XitongTimelineTick, i);
      double x = xitong_timeline_scale_to_x (&scale, tick->at);
      XitongTimelineTarget target = xitong_timeline_pick_target (fixture->timeline, &scale, x + 0.01,
                                                                 xitong_timeline_scale_tick_y (&scale) + 2);

      g_assert_nonnull (target.tick);
      g_assert_cmpfloat (fabs (xitong_timeline_scale_to_x (&scale, target.tick->at) - x), <=, 0.03);
      g_assert_null (target.span);
    }
  for (guint i = 0; i < fixture->timeline->bands->len; i++)
    {
      const XitongTimelineBand *band = &g_array_index (fixture->timeline->bands, XitongTimelineBand, i);
      double x = xitong_timeline_scale_to_x (&scale, (band->begin.first + band->end.last) / 2);

      if (band->row < scale.n_band_rows)
        g_assert_true (xitong_timeline_pick_target (fixture->timeline, &scale, x,
                                                    xitong_timeline_scale_band_y (&scale, band->row) + 1).band == band);
    }
  for (guint i = 0; i < fixture->timeline->spans->len; i++)
    {
      const XitongTimelineSpan *span = &g_array_index (fixture->timeline->spans, XitongTimelineSpan, i);
      double x = xitong_timeline_scale_to_x (&scale, (span->begin.last + span->end.first) / 2);
      double y = span->row > 0 ? xitong_timeline_scale_layer_y (&scale, span->row) + 3 : scale.segments + 10;

      n_layers += span->row > 0;
      g_assert_true (xitong_timeline_pick_target (fixture->timeline, &scale, x, y).span == span);
    }
  g_assert_cmpuint (n_layers, >, 0);
}

/* A narrow one shows no ticks: none is hit. */
static void
test_compact (gconstpointer data)
{
  const Fixture *fixture = data;
  XitongTimelineScale scale = xitong_timeline_scale_new (fixture->timeline, 340, TRUE);

  for (double x = 0; x < 340; x += 3)
    for (double y = scale.segments + XITONG_TIMELINE_SEGMENT; y < scale.height; y += 3)
      {
        XitongTimelineTarget target = xitong_timeline_pick_target (fixture->timeline, &scale, x, y);

        g_assert_true (target.tick == NULL && target.band == NULL && target.span == NULL);
      }
}

int
main (int    argc,
      char **argv)
{
  Fixture fixture;
  int result;

  g_test_init (&argc, &argv, NULL);
  fixture.enterprise_case = xitong_app_support_read ("china");
  fixture.timeline = xitong_timeline_new (fixture.enterprise_case, NULL);
  g_test_add_data_func ("/app/timeline-scale/scale", &fixture, test_scale);
  g_test_add_data_func ("/app/timeline-scale/targets", &fixture, test_targets);
  g_test_add_data_func ("/app/timeline-scale/compact", &fixture, test_compact);
  result = g_test_run ();
  xitong_timeline_free (fixture.timeline);
  g_assert_finalize_object (fixture.enterprise_case);
  return result;
}

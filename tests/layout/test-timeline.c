/* test-timeline.c - years stand where they belong
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-timeline.h"

#include <string.h>

#include "xitong-random-case.h"
#include "xitong-test-case.h"

static const char text[] =
  "<case xmlns=\"urn:xitong:case:1\" id=\"c\" xml:lang=\"en\" source=\"b\" title=\"C\">"
  "<sources><source id=\"b\" kind=\"book\" title=\"B\" year=\"1990\" first-page=\"1\" last-page=\"99\"/></sources>"
  "<levels><level id=\"l\" title=\"L\"/></levels><systems><system id=\"s\" title=\"S\"/></systems>"
  "<units><unit id=\"head\" kind=\"post\" level=\"l\" title=\"Head\"/><unit id=\"drive\" kind=\"campaign\" title=\"Drive\"/>"
  "<unit id=\"other-drive\" kind=\"campaign\" title=\"Other drive\"/>"
  "<unit id=\"endless\" kind=\"campaign\" title=\"Endless\"/><unit id=\"told-again\" kind=\"campaign\" title=\"Told again\"/></units>"
  "<eras>"
  "<era id=\"early\" from=\"1949\" to=\"1955/1956\" title=\"Early\">"
  "<change id=\"opening\" kind=\"opening\" title=\"Opening\" pages=\"1\"><place units=\"head\" system=\"s\" under=\"none\"/></change>"
  "<change id=\"first\" on=\"1950\" title=\"First\" pages=\"1\"><place units=\"drive\"/></change>"
  "<change id=\"second\" on=\"1950\" title=\"Second\" pages=\"1\"><affirm units=\"head\"/></change>"
  "<change id=\"undated\" title=\"Undated\" pages=\"1\"><affirm units=\"head\"/></change>"
  "<change id=\"undated-too\" title=\"Undated\" pages=\"1\"><affirm units=\"head\"/></change>"
  "<change id=\"third\" on=\"1953~\" title=\"Third\" pages=\"1\"><remove units=\"drive\"/><place units=\"other-drive\"/></change>"
  "</era>"
  "<era id=\"middle\" from=\"1955/1956\" to=\"1966\" title=\"Middle\">"
  "<change id=\"fourth\" on=\"1956-07-01\" title=\"Fourth\" pages=\"1\"><lapse units=\"other-drive\"/></change>"
  "<change id=\"again\" on=\"1963-01-01\" title=\"Again\" pages=\"1\"><place units=\"told-again\"/></change>"
  "</era>"
  "<era id=\"layer\" overlays=\"middle\" from=\"1964\" to=\"1966\" title=\"Layer\">"
  "<change id=\"layer-on\" on=\"1964\" title=\"On\" pages=\"1\"><place units=\"endless\"/></change></era>"
  "<era id=\"layer-too\" overlays=\"middle\" from=\"1965\" title=\"Layer\">"
  "<change id=\"layer-too-on\" title=\"On\" pages=\"1\"><affirm units=\"head\"/></change></era>"
  "<era id=\"late\" from=\"1966\" to=\"1970\" title=\"Late\">"
  "<change id=\"fifth\" on=\"1968/1970\" title=\"Fifth\" pages=\"1\"><affirm units=\"told-again\"/></change></era>"
  "<era id=\"last\" to=\"1975/..\" title=\"Last\">"
  "<change id=\"sixth\" on=\"unknown\" title=\"Sixth\" pages=\"1\"><affirm units=\"head\"/></change></era>"
  "</eras></case>";

static const XitongTimelineSpan *
find_span (XitongTimeline *timeline,
           XitongCase     *enterprise_case,
           const char     *era)
{
  const XitongTimelineSpan *span = xitong_timeline_find_span (timeline, xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, era));

  g_assert_nonnull (span);
  return span;
}

static const XitongTimelineTick *
find_tick (XitongTimeline *timeline,
           XitongCase     *enterprise_case,
           const char     *change)
{
  return xitong_timeline_find_tick (timeline, xitong_case_lookup (enterprise_case, XITONG_TYPE_CHANGE, change));
}

#define assert_bound(bound, a, b)                                                                                                 \
  G_STMT_START                                                                                                                    \
  {                                                                                                                               \
    g_assert_cmpfloat_with_epsilon ((bound).first, (a), 0.003);                                                                   \
    g_assert_cmpfloat_with_epsilon ((bound).last, (b), 0.003);                                                                    \
  }                                                                                                                               \
  G_STMT_END

static void
test_spans (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_text (text);
  g_autoptr (XitongTimeline) timeline = xitong_timeline_new (enterprise_case, NULL);
  const XitongTimelineSpan *early = find_span (timeline, enterprise_case, "early");
  const XitongTimelineSpan *middle = find_span (timeline, enterprise_case, "middle");
  const XitongTimelineSpan *late = find_span (timeline, enterprise_case, "late");

  assert_bound (early->begin, 1949, 1949);
  assert_bound (early->end, 1955, 1957);
  assert_bound (middle->begin, 1955, 1957);
  /* They share 1966, so they meet somewhere in it. */
  assert_bound (middle->end, 1966, 1967);
  assert_bound (late->begin, 1966, 1967);
  assert_bound (late->end, 1971, 1971);
  /* Without a beginning of its own it begins where the one before it ends. */
  assert_bound (find_span (timeline, enterprise_case, "last")->begin, 1971, 1971);
  assert_bound (find_span (timeline, enterprise_case, "layer")->begin, 1964, 1964);
  g_assert_cmpfloat (timeline->first, ==, 1949);
  g_assert_cmpfloat (timeline->last, >=, 1976);

  g_assert_cmpuint (early->row, ==, 0);
  g_assert_cmpuint (find_span (timeline, enterprise_case, "layer")->row, ==, 1);
  g_assert_cmpuint (find_span (timeline, enterprise_case, "layer-too")->row, ==, 2);
  g_assert_cmpuint (timeline->n_rows, ==, 2);

  g_assert_true (xitong_timeline_pick_span (timeline, 1952, 0) == early);
  g_assert_true (xitong_timeline_pick_span (timeline, 1960, 0) == middle);
  g_assert_true (xitong_timeline_pick_span (timeline, 1967, 0) == late);
  g_assert_null (xitong_timeline_pick_span (timeline, 1960, 1));
  g_assert_null (xitong_timeline_pick_span (timeline, 1948, 0));
}

static void
test_ticks (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_text (text);
  g_autoptr (XitongTimeline) timeline = xitong_timeline_new (enterprise_case, NULL);
  const XitongTimelineTick *undated = find_tick (timeline, enterprise_case, "undated");
  const XitongTimelineTick *undated_too = find_tick (timeline, enterprise_case, "undated-too");
  double previous = 0;

  g_assert_null (find_tick (timeline, enterprise_case, "opening"));
  /* Two in one year share it out. */
  g_assert_cmpfloat_with_epsilon (find_tick (timeline, enterprise_case, "first")->at, 1950 + 1.0 / 3, 0.003);
  g_assert_cmpfloat_with_epsilon (find_tick (timeline, enterprise_case, "second")->at, 1950 + 2.0 / 3, 0.003);
  g_assert_false (find_tick (timeline, enterprise_case, "first")->is_supposed);
  g_assert_true (undated->is_supposed);
  g_assert_true (undated_too->is_supposed);
  g_assert_cmpfloat_with_epsilon (undated_too->at - undated->at, undated->at - (1950 + 2.0 / 3), 0.003);
  assert_bound (find_tick (timeline, enterprise_case, "third")->window, 1952.5, 1954.5);
  assert_bound (find_tick (timeline, enterprise_case, "fifth")->window, 1968, 1971);
  g_assert_true (find_tick (timeline, enterprise_case, "sixth")->is_supposed);
  for (guint i = 0; i < timeline->ticks->len; i++)
    {
      const XitongTimelineTick *tick = &g_array_index (timeline->ticks, XitongTimelineTick, i);

      g_assert_cmpfloat (tick->at, >=, previous);
      previous = tick->at;
    }
  g_assert_true (xitong_timeline_pick_tick (timeline, 1950.5)->change == find_tick (timeline, enterprise_case, "first")->change);
  g_assert_null (xitong_timeline_pick_tick (timeline, 1949.5));
}

static void
test_bands (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_text (text);
  g_autoptr (XitongTimeline) timeline = xitong_timeline_new (enterprise_case, NULL);
  const XitongTimelineBand *drive = &g_array_index (timeline->bands, XitongTimelineBand, 0);
  const XitongTimelineBand *other = &g_array_index (timeline->bands, XitongTimelineBand, 1);

  g_assert_cmpuint (timeline->bands->len, ==, 4);
  g_assert_cmpstr (xitong_entity_get_id (XITONG_ENTITY (drive->campaign)), ==, "drive");
  assert_bound (drive->begin, 1950 + 1.0 / 3, 1950 + 1.0 / 3);
  assert_bound (drive->end, 1952.5, 1954.5);
  assert_bound (other->begin, 1952.5, 1954.5);
  assert_bound (other->end, 1956.5, 1956.5);
  /* What nothing takes off ends with its era, a layer for one, or with the last one that tells of it. */
  for (guint i = 2; i < 4; i++)
    {
      const XitongTimelineBand *endless = &g_array_index (timeline->bands, XitongTimelineBand, i);

      g_assert_cmpfloat_with_epsilon (endless->end.first, endless->begin.first, 0.003);
      g_assert_cmpfloat_with_epsilon (endless->end.last, endless->campaign == xitong_case_lookup (enterprise_case, XITONG_TYPE_UNIT, "endless")
                                                         ? 1967 : 1971, 0.003);
    }
  /* They may have met in the year about which it was. */
  g_assert_cmpuint (drive->row, ==, 0);
  g_assert_cmpuint (other->row, ==, 1);
}

/* Whatever a case says, what begins does not end before it, and nothing leaves the line of years. */
static void
test_random (void)
{
  for (guint32 seed = 1; seed <= 40; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (seed, 6 + seed % 20);
      g_autoptr (XitongTimeline) timeline = xitong_timeline_new (enterprise_case, NULL);

      g_assert_cmpuint (timeline->spans->len, ==, xitong_entity_list_count (enterprise_case->eras));
      for (guint i = 0; i < timeline->spans->len; i++)
        {
          const XitongTimelineSpan *span = &g_array_index (timeline->spans, XitongTimelineSpan, i);

          g_assert_cmpfloat (timeline->first, <=, span->begin.first);
          g_assert_cmpfloat (span->begin.first, <=, span->begin.last);
          g_assert_cmpfloat (span->begin.last, <=, span->end.last);
          g_assert_cmpfloat (span->end.first, <=, span->end.last);
          g_assert_cmpfloat (span->end.last, <=, timeline->last);
        }
      for (guint i = 0; i < timeline->ticks->len; i++)
        {
          const XitongTimelineTick *tick = &g_array_index (timeline->ticks, XitongTimelineTick, i);

          g_assert_cmpfloat (tick->window.first, <=, tick->at);
          g_assert_cmpfloat (tick->at, <=, tick->window.last);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/spans", test_spans);
  g_test_add_func ("/timeline/ticks", test_ticks);
  g_test_add_func ("/timeline/bands", test_bands);
  g_test_add_func ("/timeline/random", test_random);
  return g_test_run ();
}

/* test-stops.c - one steps through a case change by change, and era by era
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-stops.h"

static XitongChoice *
choose (XitongCase *enterprise_case,
        const char *era)
{
  XitongChoice *choice = xitong_choice_new ();

  xitong_choice_set_case (choice, enterprise_case);
  xitong_choice_set_era (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, era));
  return choice;
}

/* From the first to the last, each stop is reached once, and is where one then stands. */
static void
test_walk (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;
  g_autoptr (XitongChoice) choice = choose (enterprise_case, "party-leadership");
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (XitongStops) stops = xitong_stops_new (choice);
  guint n = xitong_stops_count (stops);

  g_assert_cmpuint (n, >, 40);
  for (guint i = 0; i < n; i++)
    {
      const XitongStop *stop = xitong_stops_get (stops, i);

      g_assert_null (stop->era->overlays);
      xitong_stops_go (stops, choice, i);
      g_clear_pointer (&stops, xitong_stops_free);
      stops = xitong_stops_new (choice);
      g_assert_cmpuint (stops->present, ==, i);
      g_assert_true (g_hash_table_add (seen, xitong_stops_get (stops, i)->change));
    }
}

/* An era's own chart is chosen as such, and another change of it is not. */
static void
test_own_chart (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;
  g_autoptr (XitongChoice) choice = choose (enterprise_case, "party-leadership");
  XitongEra *era = xitong_choice_get_era (choice);
  g_autoptr (XitongStops) stops = xitong_stops_new (choice);
  g_autoptr (XitongStops) later = NULL;
  guint own = stops->present;

  g_assert_true (xitong_stops_get (stops, own)->era == era);
  xitong_stops_go (stops, choice, own - 1);
  g_assert_nonnull (xitong_choice_get_change (choice));
  later = xitong_stops_new (choice);
  xitong_stops_go (later, choice, later->present + 1);
  g_assert_null (xitong_choice_get_change (choice));
  g_assert_true (xitong_choice_get_era (choice) == era);
}

/* A layer is stepped through while it is shown, after the era it lies on. */
static void
test_layer (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;
  g_autoptr (XitongChoice) choice = choose (enterprise_case, "four-cleanups");
  g_autoptr (XitongStops) stops = xitong_stops_new (choice);
  XitongEra *layer = xitong_choice_get_era (choice);

  g_assert_true (xitong_stops_get (stops, stops->present)->era == layer);
  g_assert_true (xitong_stops_find_era (stops, -1) == layer->overlays);
  g_assert_null (xitong_stops_find_era (stops, 1)->overlays);
}

static void
test_eras (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;
  g_autoptr (XitongChoice) choice = choose (enterprise_case, "party-leadership");
  g_autoptr (XitongStops) stops = xitong_stops_new (choice);
  XitongEra *era = xitong_choice_get_era (choice);

  g_assert_true (xitong_stops_find_era (stops, 0) == era);
  g_assert_true (xitong_stops_find_era (stops, -G_MAXINT) == xitong_stops_get (stops, 0)->era);
  g_assert_true (xitong_stops_find_era (stops, G_MAXINT) == xitong_stops_get (stops, xitong_stops_count (stops) - 1)->era);
  xitong_choice_set_era (choice, xitong_stops_find_era (stops, 1));
  g_clear_pointer (&stops, xitong_stops_free);
  stops = xitong_stops_new (choice);
  g_assert_true (xitong_stops_find_era (stops, -1) == era);
}

/* What is picked has happened by then, and nothing has happened since. */
static void
test_pick (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;
  g_autoptr (XitongChoice) choice = choose (enterprise_case, "party-leadership");
  g_autoptr (XitongStops) stops = xitong_stops_new (choice);

  g_assert_cmpuint (xitong_stops_pick (stops, 1900), ==, 0);
  for (double year = 1949.3; year < 1988; year += 0.37)
    {
      double picked = xitong_stops_get (stops, xitong_stops_pick (stops, year))->at;

      g_assert_cmpfloat (picked, <=, year);
      for (guint i = 0; i < xitong_stops_count (stops); i++)
        if (xitong_stops_get (stops, i)->at <= year)
          g_assert_cmpfloat (xitong_stops_get (stops, i)->at, <=, picked);
    }
}

int
main (int    argc,
      char **argv)
{
  XitongCase *enterprise_case;
  int result;

  g_test_init (&argc, &argv, NULL);
  enterprise_case = xitong_app_support_read ("china");
  g_test_add_data_func ("/app/stops/walk", enterprise_case, test_walk);
  g_test_add_data_func ("/app/stops/own-chart", enterprise_case, test_own_chart);
  g_test_add_data_func ("/app/stops/layer", enterprise_case, test_layer);
  g_test_add_data_func ("/app/stops/eras", enterprise_case, test_eras);
  g_test_add_data_func ("/app/stops/pick", enterprise_case, test_pick);
  result = g_test_run ();
  g_assert_finalize_object (enterprise_case);
  return result;
}

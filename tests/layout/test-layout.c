/* test-layout.c - charts are drawn without fault
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-movement.h"
#include "xitong-quality.h"
#include "xitong-random-case.h"
#include "xitong-test-case.h"
#include "xitong-test-measure.h"
#include "xitong-test-quality.h"

#define JOURNAL_WIDTH (174.0 / 25.4 * 72.0)

static XitongLayout *
lay_out_selected (XitongCase                   *enterprise_case,
                  const char                   *era,
                  const XitongSelectionOptions *shown,
                  double                        width)
{
  g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, era, NULL, NULL);
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, shown);
  XitongLayoutOptions options = { .width = width, .font_size = 7 };

  return xitong_layout_new (selection, &options, xitong_test_measure_get ());
}

static XitongLayout *
lay_out_era (XitongCase *enterprise_case,
             const char *era,
             double      width)
{
  return lay_out_selected (enterprise_case, era, NULL, width);
}

static guint
count_crossings (const XitongLayout *layout)
{
  XitongQuality quality;

  xitong_quality_measure (layout, &quality);
  return quality.crossings;
}

/* Lines that turn beside one box lie in each other: with an order by their kinds alone, as for straight ones, there were 15 more crossings; and more
 * than a hundred more, when lines had found their ways and could not try others with all lines in their places. */
#define MOST_CROSSINGS 205

static void
test_random (void)
{
  guint n_crossings = 0;

  for (guint32 seed = 1; seed <= 24; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (seed, 8 + seed);
      g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, NULL, 0);

      g_test_message ("seed %u", seed);
      g_assert_cmpuint (layout->boxes->len, ==, layout->selection->units->len);
      xitong_test_quality_assert_faultless (layout);
      n_crossings += count_crossings (layout);
    }
  g_test_message ("%u crossings", n_crossings);
  g_assert_cmpuint (n_crossings, <=, MOST_CROSSINGS);
}

/* Hundreds of units in few stacks, with more than a hundred lines beside each other between them. */
static void
test_many (void)
{
  for (guint n = 400; n <= 1600; n *= 2)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (n, n);
      g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, NULL, 400);
      XitongQuality quality;

      xitong_quality_measure (layout, &quality);
      g_test_message ("%u units", n);
      g_assert_cmpuint (quality.box_overlaps, ==, 0);
      g_assert_cmpuint (quality.lines_through_boxes, ==, 0);
      g_assert_cmpuint (quality.lines_on_lines, ==, 0);
    }
}

static void
test_same_twice (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (4, 16);
  g_autoptr (XitongLayout) a = lay_out_era (enterprise_case, "first", 600);
  g_autoptr (XitongLayout) b = lay_out_era (enterprise_case, "first", 600);
  XitongMovement movement;

  g_assert_cmpfloat (a->width, ==, b->width);
  g_assert_cmpfloat (a->height, ==, b->height);
  xitong_movement_measure (a, b, &movement);
  g_assert_cmpuint (movement.n_units, ==, a->boxes->len);
  g_assert_cmpfloat (movement.farthest, ==, 0);
}

static void
test_central_chart (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, "party-leadership", JOURNAL_WIDTH);

  g_assert_cmpfloat (layout->width, <=, JOURNAL_WIDTH + 0.1);
  xitong_test_quality_assert_faultless (layout);
}

/* People who are confined are set apart: they do not lie under everybody, as a stratum does. */
static void
test_set_apart (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, "army-teams", JOURNAL_WIDTH);
  guint n_spanning = 0;

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      n_spanning += box->spans;
      if (g_str_has_suffix (xitong_entity_get_id (box->unit->placement->unit), "-tigers"))
        g_assert_false (box->spans);
    }
  g_assert_cmpuint (n_spanning, ==, 1);
}

/* Businessmen deal with the factory and are no part of it, although nobody heads them and they stand in its lowest row. */
static void
test_outsiders (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, "takeover", JOURNAL_WIDTH);
  guint n_outside = 0;

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      if (box->unit->system == NULL || box->unit->system->zone != XITONG_ZONE_OUTSIDE)
        continue;
      n_outside++;
      g_assert_cmpfloat (box->rectangle.x, >, layout->frame.x + layout->frame.width);
    }
  g_assert_cmpuint (n_outside, ==, 1);
  xitong_test_quality_assert_faultless (layout);
}

static gboolean
has_box (const XitongLayout    *layout,
         const XitongRectangle *zone)
{
  for (guint i = 0; i < layout->boxes->len; i++)
    if (xitong_rectangle_intersects (&g_array_index (layout->boxes, XitongPlacedBox, i).rectangle, zone, 0))
      return TRUE;
  return FALSE;
}

/* Those who try and imprison stand beside what is above the enterprise in these years: no title stands over an empty column. */
static void
test_titles (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("ussr");
  guint n = 0;

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      const char *era = xitong_entity_get_id (xitong_entity_list_nth (enterprise_case->eras, i));
      g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, era, JOURNAL_WIDTH);

      for (guint j = 0; j < layout->zones->len; j++)
        {
          const XitongPlacedZone *zone = &g_array_index (layout->zones, XitongPlacedZone, j);

          if (zone->texts->len == 0)
            continue;
          g_test_message ("%s: %s", era, xitong_entity_get_id (zone->system));
          g_assert_true (has_box (layout, &zone->rectangle));
          n++;
        }
    }
  g_assert_cmpuint (n, >, 10);
}

/* Two labels below each other, between the lines that they belong to, were taken for one sentence. */
static void
test_labels_apart (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("ussr");

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (enterprise_case->eras)); i++)
    {
      g_autoptr (XitongEra) item = g_list_model_get_item (G_LIST_MODEL (enterprise_case->eras), i);
      const char *era = xitong_entity_get_id (item);
      g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, era, JOURNAL_WIDTH);
      XitongQuality quality;

      g_test_message ("%s", era);
      xitong_quality_measure (layout, &quality);
      g_assert_cmpuint (quality.labels_joined, ==, 0);
    }
}

/* The ring at the end of a stub lay on the title of its column where the box stood right below. */
static void
test_stubs_below_titles (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("ussr");
  g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, "red-directors", JOURNAL_WIDTH);
  guint n_stubs = 0;

  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);
      const XitongPoint *end;

      if (route->kind != XITONG_ROUTE_STUB)
        continue;
      n_stubs++;
      end = &g_array_index (route->points, XitongPoint, 0);
      for (guint j = 0; j < layout->zones->len; j++)
        {
          const XitongPlacedZone *zone = &g_array_index (layout->zones, XitongPlacedZone, j);

          for (guint k = 0; k < zone->texts->len; k++)
            {
              const XitongPlacedText *title = &g_array_index (zone->texts, XitongPlacedText, k);

              g_assert_false (end->x + 1.8 > title->x && end->x - 1.8 < title->x + title->block->width
                              && end->y + 1.8 > title->y && end->y - 1.8 < title->y + title->block->height);
            }
        }
    }
  g_assert_cmpuint (n_stubs, >, 1);
}

/* What was said of a line stood below the box of another office, as if it were said of that: 101 labels of the shipped charts did. */
static void
test_labels_astray (void)
{
  static const char *const eras[] = { "takeover", "party-leadership", "army-teams", "party-led-committee", "restored-manager" };
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");

  for (guint i = 0; i < G_N_ELEMENTS (eras); i++)
    {
      g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, eras[i], JOURNAL_WIDTH);
      XitongQuality quality;

      g_test_message ("%s", eras[i]);
      xitong_quality_measure (layout, &quality);
      g_assert_cmpuint (quality.labels_astray, ==, 0);
    }
}

/* A figure of few offices gets its width from the room between boxes, not from boxes that are wide for nothing. */
static void
test_few_boxes (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, "restored-manager", JOURNAL_WIDTH);
  guint n_narrow = 0;

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      n_narrow += !box->spans && box->rectangle.width < 86;
    }
  g_assert_cmpuint (layout->boxes->len, >, 8);
  /* One spans the frame, two reach over lines beside them. */
  g_assert_cmpuint (n_narrow, >=, layout->boxes->len - 3);
  g_assert_cmpfloat (layout->width, >, JOURNAL_WIDTH - 1);
}

/* Between two systems lies a strip that is of neither: on it stands what ties them. */
static void
test_gutter (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (XitongLayout) layout = lay_out_era (enterprise_case, "party-leadership", JOURNAL_WIDTH);
  const XitongRectangle *party = &g_array_index (layout->zones, XitongPlacedZone, 0).rectangle;
  const XitongRectangle *management = &g_array_index (layout->zones, XitongPlacedZone, 1).rectangle;
  double right = 0, left = G_MAXDOUBLE;

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      if (box->spans || box->rectangle.y < party->y)
        continue;
      if (box->rectangle.x < party->x + party->width)
        right = MAX (right, box->rectangle.x + box->rectangle.width + box->stack);
      else
        left = MIN (left, box->rectangle.x);
    }
  g_assert_cmpfloat (party->x + party->width, >, right);
  g_assert_cmpfloat (party->x + party->width, <, right + 15);
  g_assert_cmpfloat (management->x, <, left);
  g_assert_cmpfloat (management->x, >, left - 15);
}

/* With everything on, lines that run beside each other cross where they part: some take a way of their own, even left of the frame, where they keep
 * clear of the names of the bands. */
static void
test_everything (void)
{
  const XitongSelectionOptions everything = { .everything = TRUE };
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (XitongLayout) layout = lay_out_selected (enterprise_case, "four-cleanups", &everything, 900 / 25.4 * 72);

  xitong_test_quality_assert_faultless (layout);
  g_test_message ("%u crossings of %u lines", count_crossings (layout), layout->routes->len);
  g_assert_cmpuint (layout->routes->len, >, 90);
  g_assert_cmpuint (count_crossings (layout), <, 240);
}

/* Of the level pieces with which ties end. */
static double
find_shortest_end (const XitongLayout *layout)
{
  double shortest = G_MAXDOUBLE;

  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);
      const XitongPoint *end = &g_array_index (route->points, XitongPoint, route->points->len - 1);
      const XitongPoint *before = &g_array_index (route->points, XitongPoint, route->points->len - 2);

      if (route->kind == XITONG_ROUTE_TIE && end->y == before->y)
        shortest = MIN (shortest, ABS (end->x - before->x));
    }
  return shortest;
}

/* Where a chart has less height than it would take, it is drawn closer; but an arrow's head still stands on a straight piece. */
static void
test_closer (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  const double width = 610;
  g_autoptr (XitongLayout) usual = lay_out_era (enterprise_case, "four-cleanups", width);
  const XitongLayoutOptions options = { .font_size = 7, .width = width, .height = 0.8 * usual->height };
  g_autoptr (XitongLayout) closer = xitong_layout_new (usual->selection, &options, xitong_test_measure_get ());

  g_assert_cmpfloat (closer->height, <, 0.95 * usual->height);
  g_assert_cmpfloat (find_shortest_end (closer), >, 5.5);
  xitong_test_quality_assert_faultless (closer);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/random", test_random);
  g_test_add_func ("/layout/many", test_many);
  g_test_add_func ("/layout/same-twice", test_same_twice);
  g_test_add_func ("/layout/central-chart", test_central_chart);
  g_test_add_func ("/layout/labels-apart", test_labels_apart);
  g_test_add_func ("/layout/labels-astray", test_labels_astray);
  g_test_add_func ("/layout/stubs-below-titles", test_stubs_below_titles);
  g_test_add_func ("/layout/set-apart", test_set_apart);
  g_test_add_func ("/layout/outsiders", test_outsiders);
  g_test_add_func ("/layout/titles", test_titles);
  g_test_add_func ("/layout/few-boxes", test_few_boxes);
  g_test_add_func ("/layout/gutter", test_gutter);
  g_test_add_func ("/layout/closer", test_closer);
  g_test_add_func ("/layout/everything", test_everything);
  return g_test_run ();
}

/* test-lives.c - when units stand, and what happens to them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-lives.h"
#include "xitong-stops.h"

typedef struct
{
  XitongCase  *enterprise_case;
  XitongLives *lives;
} Fixture;

/* At every stop the spell says what the structure says. */
static void
test_spells (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (XitongChoice) choice = xitong_choice_new ();
  g_autoptr (XitongStops) stops = NULL;
  XitongUnit *unit = xitong_case_lookup (fixture->enterprise_case, XITONG_TYPE_UNIT, "personnel-section");
  g_autoptr (XitongLife) life = xitong_lives_get (fixture->lives, unit);
  guint n_standing = 0;
  double begin = life->first, end;

  xitong_choice_set_case (choice, fixture->enterprise_case);
  xitong_choice_set_era (choice, xitong_entity_list_nth (fixture->enterprise_case->eras, 0));
  stops = xitong_stops_new (choice);
  for (guint i = 0; i + 1 < xitong_stops_count (stops); i++)
    {
      const XitongStop *stop = xitong_stops_get (stops, i), *next = xitong_stops_get (stops, i + 1);
      XitongMoment moment = { .era = stop->era, .change = stop->change };
      g_autoptr (GError) error = NULL;
      g_autoptr (XitongStructure) structure = xitong_moment_replay (&moment, fixture->enterprise_case, &error);
      const XitongSpell *found = NULL;

      g_assert_no_error (error);
      begin = MAX (begin, stop->at);
      end = MAX (next->at, begin);
      for (guint j = 0; j < life->spells->len; j++)
        {
          const XitongSpell *spell = &g_array_index (life->spells, XitongSpell, j);

          if (spell->begin <= begin && spell->end >= end)
            found = spell;
        }
      if (end <= begin)
        continue;
      n_standing += found != NULL;
      g_assert_true ((found != NULL) == (xitong_structure_get (structure, unit) != NULL));
      if (found != NULL)
        g_assert_true (found->system == xitong_structure_get_system (structure, unit));
    }
  g_assert_cmpuint (n_standing, >, 10);
  g_assert_cmpuint (life->spells->len, >, 3);
}

/* Spells come one after the other, and stay within the years of the case. */
static void
test_order (gconstpointer data)
{
  const Fixture *fixture = data;

  for (guint i = 0; i < xitong_entity_list_count (fixture->enterprise_case->units); i++)
    {
      g_autoptr (XitongLife) life = xitong_lives_get (fixture->lives, xitong_entity_list_nth (fixture->enterprise_case->units, i));
      double end = life->first;

      for (guint j = 0; j < life->spells->len; j++)
        {
          const XitongSpell *spell = &g_array_index (life->spells, XitongSpell, j);

          g_assert_cmpfloat (spell->begin, >=, end);
          g_assert_cmpfloat (spell->end, >=, spell->begin);
          end = spell->end;
        }
      g_assert_cmpfloat (end, <=, life->last);
    }
}

static void
test_events (gconstpointer data)
{
  const Fixture *fixture = data;
  XitongUnit *unit = xitong_case_lookup (fixture->enterprise_case, XITONG_TYPE_UNIT, "factory-manager");
  g_autoptr (XitongLife) life = xitong_lives_get (fixture->lives, unit);

  g_assert_cmpuint (life->events->len, >, 2);
  for (guint i = 0; i < life->events->len; i++)
    g_assert_true (xitong_change_concerns (g_array_index (life->events, XitongEvent, i).change, unit));
}

/* A year leads to what was done last before it, not to where a long spell begins. */
static void
test_years (gconstpointer data)
{
  const Fixture *fixture = data;
  XitongUnit *unit = xitong_case_lookup (fixture->enterprise_case, XITONG_TYPE_UNIT, "personnel-section");
  g_autoptr (XitongLife) life = xitong_lives_get (fixture->lives, unit);
  XitongChange *change;

  change = xitong_life_find_change (life, 1985.5);
  g_assert_nonnull (change);
  g_assert_cmpstr (xitong_entity_get_id (change->era), ==, "full-responsibility");
  g_assert_null (xitong_life_find_change (life, 1949.5));
}

static void
test_cancelled (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (xitong_lives_new (fixture->enterprise_case, cancellable));
}

int
main (int    argc,
      char **argv)
{
  Fixture fixture;
  int result;

  g_test_init (&argc, &argv, NULL);
  fixture.enterprise_case = xitong_app_support_read ("china");
  fixture.lives = xitong_lives_new (fixture.enterprise_case, NULL);
  g_test_add_data_func ("/app/lives/spells", &fixture, test_spells);
  g_test_add_data_func ("/app/lives/order", &fixture, test_order);
  g_test_add_data_func ("/app/lives/events", &fixture, test_events);
  g_test_add_data_func ("/app/lives/years", &fixture, test_years);
  g_test_add_data_func ("/app/lives/cancelled", &fixture, test_cancelled);
  result = g_test_run ();
  xitong_lives_unref (fixture.lives);
  g_assert_finalize_object (fixture.enterprise_case);
  return result;
}

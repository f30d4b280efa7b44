/* test-choice.c - what the reader chooses goes together, and is told of once
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"

typedef struct
{
  XitongCase   *enterprise_case;
  XitongChoice *choice;
  guint         n_changed;
} Fixture;

static gpointer
find (Fixture    *fixture,
      GType       type,
      const char *id)
{
  gpointer found = xitong_case_lookup (fixture->enterprise_case, type, id);

  g_assert_nonnull (found);
  return found;
}

static XitongEra *
find_era (Fixture    *fixture,
          const char *id)
{
  return find (fixture, XITONG_TYPE_ERA, id);
}

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changed++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->enterprise_case = xitong_app_support_read ("china");
  fixture->choice = xitong_choice_new ();
  xitong_choice_set_case_at (fixture->choice, fixture->enterprise_case, find_era (fixture, "party-leadership"), NULL, NULL);
  g_signal_connect_swapped (fixture->choice, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->choice);
  g_assert_finalize_object (fixture->enterprise_case);
}

/* A case is shown where one was, and all of that is one choice. */
static void
test_case_at_a_moment (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (XitongCase) again = xitong_app_support_read ("china");
  XitongEra *era = xitong_case_lookup (again, XITONG_TYPE_ERA, "takeover");
  XitongChange *change = xitong_case_lookup (again, XITONG_TYPE_CHANGE, "class-labels-begin");

  xitong_choice_set_case_at (fixture->choice, again, era, change, NULL);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_true (xitong_choice_get_case (fixture->choice) == again);
  g_assert_true (xitong_choice_get_era (fixture->choice) == era);
  g_assert_true (xitong_choice_get_change (fixture->choice) == change);
  xitong_choice_set_case_at (fixture->choice, again, era, NULL, NULL);
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  g_assert_null (xitong_choice_get_change (fixture->choice));
  xitong_choice_set_case (fixture->choice, NULL);
}

/* Of the variants that are asked for with it those are followed that are offered there. */
static void
test_case_with_variants (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (XitongCase) again = xitong_app_support_read ("china");
  XitongVariant *northeast = xitong_case_lookup (again, XITONG_TYPE_VARIANT, "northeast");
  g_autoptr (GPtrArray) variants = g_ptr_array_new ();

  g_ptr_array_add (variants, northeast);
  g_ptr_array_add (variants, xitong_case_lookup (again, XITONG_TYPE_VARIANT, "shanghai-1974"));
  xitong_choice_set_case_at (fixture->choice, again, xitong_case_lookup (again, XITONG_TYPE_ERA, "party-leadership"), NULL, variants);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (xitong_choice_get_variants (fixture->choice)->len, ==, 1);
  g_assert_true (xitong_choice_has_variant (fixture->choice, northeast));
  xitong_choice_set_case (fixture->choice, NULL);
}

/* Nothing stands after a change that is not played. */
static void
test_change_of_another_era (Fixture       *fixture,
                            gconstpointer  data)
{
  XitongEra *era = xitong_choice_get_era (fixture->choice);

  xitong_choice_set_moment (fixture->choice, era, find (fixture, XITONG_TYPE_CHANGE, "class-labels-begin"));
  g_assert_true (xitong_choice_get_era (fixture->choice) == era);
  g_assert_null (xitong_choice_get_change (fixture->choice));
}

static void
test_change_of_a_variant (Fixture       *fixture,
                          gconstpointer  data)
{
  XitongChoice *choice = fixture->choice;
  XitongEra *era = xitong_choice_get_era (choice);
  XitongVariant *textile = find (fixture, XITONG_TYPE_VARIANT, "textile-factory");
  XitongVariant *one_person = find (fixture, XITONG_TYPE_VARIANT, "one-person");
  XitongChange *change = xitong_entity_list_nth (textile->changes, 0);
  XitongChange *base_change = xitong_entity_list_nth (one_person->changes, 0);

  xitong_choice_set_moment (choice, era, change);
  g_assert_null (xitong_choice_get_change (choice));
  xitong_choice_set_variant (choice, textile, TRUE);
  xitong_choice_set_moment (choice, era, change);
  g_assert_true (xitong_choice_get_change (choice) == change);
  /* What it is based on is followed with it. */
  xitong_choice_set_moment (choice, era, base_change);
  g_assert_true (xitong_choice_get_change (choice) == base_change);
  xitong_choice_set_variant (choice, textile, FALSE);
  g_assert_null (xitong_choice_get_change (choice));
}

/* Following a variant drops those that it excludes, and what one stood after of theirs. */
static void
test_change_of_an_excluded_variant (Fixture       *fixture,
                                    gconstpointer  data)
{
  XitongVariant *beside = find (fixture, XITONG_TYPE_VARIANT, "cleanups-beside");

  xitong_choice_set_era (fixture->choice, find_era (fixture, "four-cleanups"));
  xitong_choice_set_variant (fixture->choice, beside, TRUE);
  xitong_choice_set_moment (fixture->choice, xitong_choice_get_era (fixture->choice), find (fixture, XITONG_TYPE_CHANGE, "team-beside"));
  g_assert_nonnull (xitong_choice_get_change (fixture->choice));
  xitong_choice_set_variant (fixture->choice, find (fixture, XITONG_TYPE_VARIANT, "cleanups-in-place"), TRUE);
  g_assert_false (xitong_choice_has_variant (fixture->choice, beside));
  g_assert_null (xitong_choice_get_change (fixture->choice));
}

/* A variant's own procedure is walked on its chart, which is made once. */
static void
test_procedure_of_a_variant (Fixture       *fixture,
                             gconstpointer  data)
{
  XitongProcedure *crash = find (fixture, XITONG_TYPE_PROCEDURE, "crash-recruitment");

  xitong_choice_set_view (fixture->choice, XITONG_VIEW_PROCEDURE);
  fixture->n_changed = 0;
  xitong_choice_set_procedure (fixture->choice, crash);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_true (xitong_choice_get_era (fixture->choice) == find_era (fixture, "old-and-new-cadres"));
  g_assert_true (xitong_choice_has_variant (fixture->choice, find (fixture, XITONG_TYPE_VARIANT, "shanghai-1974")));
}

/* An era is walked by a procedure of its own; one of a variant is taken only where there is no other, and then with its variant. */
static void
test_procedure_of_an_era (Fixture       *fixture,
                          gconstpointer  data)
{
  XitongProcedure *procedure;

  xitong_choice_set_view (fixture->choice, XITONG_VIEW_PROCEDURE);
  xitong_choice_set_era (fixture->choice, find_era (fixture, "four-cleanups"));
  g_assert_cmpstr (xitong_entity_get_id (xitong_choice_get_procedure (fixture->choice)), ==, "class-inquiry");
  g_assert_cmpuint (xitong_choice_get_variants (fixture->choice)->len, ==, 0);

  fixture->n_changed = 0;
  xitong_choice_set_era (fixture->choice, find_era (fixture, "after-the-gang"));
  procedure = xitong_choice_get_procedure (fixture->choice);
  g_assert_nonnull (procedure->variant);
  g_assert_true (xitong_choice_has_variant (fixture->choice, (XitongVariant *) procedure->variant));
  g_assert_cmpuint (fixture->n_changed, ==, 1);
}

/* What names no era is walked in the one that is shown; one of a variant leads to where the variant is offered. */
static void
test_procedure_without_eras (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr (XitongProcedure) everywhere = xitong_procedure_new ();
  g_autoptr (XitongProcedure) in_shanghai = xitong_procedure_new ();
  XitongEra *era = xitong_choice_get_era (fixture->choice);

  in_shanghai->variant = XITONG_ENTITY (find (fixture, XITONG_TYPE_VARIANT, "shanghai-1974"));
  xitong_choice_set_view (fixture->choice, XITONG_VIEW_PROCEDURE);
  xitong_choice_set_procedure (fixture->choice, everywhere);
  g_assert_true (xitong_choice_get_era (fixture->choice) == era);
  xitong_choice_set_era (fixture->choice, find_era (fixture, "takeover"));
  g_assert_true (xitong_choice_get_procedure (fixture->choice) == everywhere);
  xitong_choice_set_procedure (fixture->choice, in_shanghai);
  g_assert_true (xitong_choice_get_era (fixture->choice) == find_era (fixture, "old-and-new-cadres"));
  g_assert_true (xitong_choice_has_variant (fixture->choice, (XitongVariant *) in_shanghai->variant));
  xitong_choice_set_view (fixture->choice, XITONG_VIEW_CHART);
  xitong_choice_set_procedure (fixture->choice, NULL);
}

/* Kinds of ties are shown one by one; they are kept when the file is read again, and go with what was asked for besides. */
static void
test_kinds (Fixture       *fixture,
            gconstpointer  data)
{
  XitongTieKind *kind = find (fixture, XITONG_TYPE_TIE_KIND, "appointment");
  g_autoptr (XitongCase) again = xitong_app_support_read ("china");
  g_autoptr (XitongChosenFigure) chosen = NULL;

  xitong_choice_set_kind (fixture->choice, kind, TRUE);
  xitong_choice_set_kind (fixture->choice, kind, TRUE);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  chosen = xitong_choice_freeze (fixture->choice);
  g_assert_true (g_ptr_array_find (chosen->figure.selection.kinds, kind, NULL));
  xitong_choice_set_case (fixture->choice, again);
  kind = xitong_case_lookup (again, XITONG_TYPE_TIE_KIND, "appointment");
  g_assert_true (xitong_choice_has_kind (fixture->choice, kind));
  xitong_choice_reset (fixture->choice);
  g_assert_false (xitong_choice_has_kind (fixture->choice, kind));
  xitong_choice_set_case (fixture->choice, NULL);
}

static void
add (const char *name,
     void      (*test) (Fixture       *fixture,
                        gconstpointer  data))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/app/choice/case-at-a-moment", test_case_at_a_moment);
  add ("/app/choice/case-with-variants", test_case_with_variants);
  add ("/app/choice/change-of-another-era", test_change_of_another_era);
  add ("/app/choice/change-of-a-variant", test_change_of_a_variant);
  add ("/app/choice/change-of-an-excluded-variant", test_change_of_an_excluded_variant);
  add ("/app/choice/procedure-of-a-variant", test_procedure_of_a_variant);
  add ("/app/choice/procedure-of-an-era", test_procedure_of_an_era);
  add ("/app/choice/kinds", test_kinds);
  add ("/app/choice/procedure-without-eras", test_procedure_without_eras);
  return g_test_run ();
}

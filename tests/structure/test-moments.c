/* test-moments.c - which moments of a case go together
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-moments.h"
#include "xitong-random-history.h"
#include "xitong-test-case.h"

static void
parse (XitongMoment *moment,
       XitongCase   *enterprise_case,
       const char   *era,
       const char   *variants)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (xitong_moment_parse (moment, enterprise_case, era, variants, NULL, &error));
  g_assert_no_error (error);
}

/* "ERA[+VARIANT]..[/CHANGE][!]", the last where what is proposed is enacted. */
static char *
dup_name (const XitongMoment *moment)
{
  GString *name = g_string_new (xitong_entity_get_id (moment->era));

  for (guint i = 0; moment->variants != NULL && i < moment->variants->len; i++)
    g_string_append_printf (name, "+%s", xitong_entity_get_id (g_ptr_array_index (moment->variants, i)));
  if (moment->change != NULL)
    g_string_append_printf (name, "/%s", xitong_entity_get_id (moment->change));
  if (moment->proposed)
    g_string_append_c (name, '!');
  return g_string_free (name, FALSE);
}

static char *
dup_names (GPtrArray  *moments,
           const char *era)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < moments->len; i++)
    {
      g_autofree char *name = dup_name (g_ptr_array_index (moments, i));

      if (g_str_has_prefix (name, era))
        g_string_append_printf (names, "%s%s", names->len > 0 ? " " : "", name);
    }
  return g_string_free (names, FALSE);
}

/* What is shown is among the moments it is laid out with, once, and each of them has a chart. */
static void
assert_sound (XitongCase *enterprise_case,
              GPtrArray  *moments)
{
  for (guint i = 0; i < moments->len; i++)
    {
      const XitongMoment *moment = g_ptr_array_index (moments, i);
      g_autoptr (XitongStructure) structure = xitong_test_case_replay_moment (enterprise_case, moment);
      guint index;

      g_assert_true (xitong_moments_find (moments, moment, &index));
      g_assert_cmpuint (index, ==, i);
    }
}

static void
test_frame (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  XitongMoment main_line = { NULL }, followed = { NULL };
  g_autoptr (GPtrArray) plain = xitong_moments_new_frame (enterprise_case, &main_line);
  g_autoptr (GPtrArray) with_variant = NULL;
  g_autofree char *names = NULL;
  guint index;

  g_assert_cmpuint (plain->len, ==, xitong_entity_list_count (enterprise_case->eras));
  parse (&followed, enterprise_case, "four-cleanups", "bourgeois-model");
  with_variant = xitong_moments_new_frame (enterprise_case, &followed);
  assert_sound (enterprise_case, with_variant);
  g_assert_true (xitong_moments_find (with_variant, &followed, &index));
  for (guint i = 0; i < plain->len; i++)
    g_assert_true (xitong_moments_find (with_variant, g_ptr_array_index (plain, i), &index));
  names = dup_names (with_variant, "four-cleanups");
  g_assert_cmpstr (names, ==, "four-cleanups four-cleanups+bourgeois-model");
  g_clear_pointer (&names, g_free);
  /* Nothing is known of it there. */
  names = dup_names (with_variant, "takeover");
  g_assert_cmpstr (names, ==, "takeover");
  xitong_moment_clear (&followed);
}

/* A variant is followed through all it goes through, from one change to the next. */
static void
test_story_of_variant (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  XitongMoment followed;
  g_autoptr (GPtrArray) story = NULL;
  XitongEra *era;
  XitongVariant *shougang;
  guint n = 0;

  parse (&followed, enterprise_case, "full-responsibility", "shougang");
  era = followed.era;
  shougang = g_ptr_array_index (followed.variants, 0);
  story = xitong_moments_new_story (enterprise_case, &followed);
  assert_sound (enterprise_case, story);
  for (guint i = 0; i < xitong_entity_list_count (era->changes); i++)
    {
      XitongMoment moment = { .era = era, .change = xitong_entity_list_nth (era->changes, i) };
      guint index;

      g_assert_true (xitong_moments_find (story, &moment, &index));
      moment.variants = followed.variants;
      g_assert_cmpint (xitong_moments_find (story, &moment, &index), ==, !g_ptr_array_find (shougang->without, moment.change, NULL));
    }
  for (guint i = 0; i < xitong_entity_list_count (shougang->changes); i++)
    {
      XitongChange *change = xitong_entity_list_nth (shougang->changes, i);
      XitongMoment moment = { .era = XITONG_ERA (change->era), .change = change, .variants = followed.variants };
      guint index;

      g_assert_true (xitong_moments_find (story, &moment, &index));
      n++;
    }
  g_assert_cmpuint (n, >, 1);
  xitong_moment_clear (&followed);
}

/* Where something is proposed there is the chart as things are and the one as they would be, elsewhere one for both. */
static void
test_proposals (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("ussr");
  XitongMoment followed;
  g_autoptr (GPtrArray) story = NULL;
  g_autofree char *nothing_proposed = NULL;
  g_autofree char *proposals = NULL;
  guint index;

  parse (&followed, enterprise_case, "proposals", NULL);
  followed.proposed = TRUE;
  story = xitong_moments_new_story (enterprise_case, &followed);
  assert_sound (enterprise_case, story);
  g_assert_true (xitong_moments_find (story, &followed, &index));
  proposals = dup_names (story, "proposals");
  g_test_message ("%s", proposals);
  g_assert_true (g_str_has_prefix (proposals, "proposals proposals!"));
  g_assert_nonnull (strstr (proposals, "proposals/enterprise-independence proposals/enterprise-independence!"));
  for (guint i = 0; i < story->len; i++)
    {
      XitongMoment moment = *(const XitongMoment *) g_ptr_array_index (story, i);

      moment.proposed = TRUE;
      g_assert_true (xitong_moments_find (story, &moment, &index));
    }
  nothing_proposed = dup_names (story, "late-stalin");
  g_assert_null (strstr (nothing_proposed, "late-stalin late-stalin!"));
  xitong_moment_clear (&followed);
}

static void
test_find_or_add (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (GPtrArray) moments = xitong_moments_new ();
  XitongMoment first, second;

  parse (&first, enterprise_case, "takeover", NULL);
  parse (&second, enterprise_case, "party-leadership", "northeast");
  g_assert_cmpuint (xitong_moments_find_or_add (moments, &first), ==, 0);
  g_assert_cmpuint (xitong_moments_find_or_add (moments, &second), ==, 1);
  g_assert_cmpuint (xitong_moments_find_or_add (moments, &first), ==, 0);
  g_assert_cmpuint (moments->len, ==, 2);
  xitong_moment_clear (&second);
  xitong_moment_clear (&first);
}

/* Whatever a case tells: every moment that a reader who follows its variants can come to. */
static void
test_random (void)
{
  for (guint32 seed = 1; seed <= 20; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 20, 12);

      for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
        {
          g_autoptr (GPtrArray) variants = g_ptr_array_new ();
          XitongMoment like = { .variants = variants, .proposed = i % 2 == 0 };
          g_autoptr (GPtrArray) story = NULL;

          g_ptr_array_add (variants, xitong_entity_list_nth (enterprise_case->variants, i));
          story = xitong_moments_new_story (enterprise_case, &like);
          assert_sound (enterprise_case, story);
        }
    }
}

static void
test_shipped (gconstpointer id)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped (id);

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    {
      g_autoptr (GPtrArray) variants = g_ptr_array_new ();
      XitongMoment like = { .variants = variants, .proposed = TRUE };
      g_autoptr (GPtrArray) story = NULL;

      g_ptr_array_add (variants, xitong_entity_list_nth (enterprise_case->variants, i));
      story = xitong_moments_new_story (enterprise_case, &like);
      assert_sound (enterprise_case, story);
    }
}

/* As a replay finds it. */
static void
test_last_change (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (GPtrArray) moments = xitong_moments_new_charts (enterprise_case);

  for (guint i = 0; i < moments->len; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (XitongStructure) structure = xitong_moment_replay (moments->pdata[i], enterprise_case, &error);

      g_assert_no_error (error);
      g_assert_true (xitong_moment_find_last_change (moments->pdata[i], enterprise_case) == structure->change);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/moments/frame", test_frame);
  g_test_add_func ("/moments/story-of-variant", test_story_of_variant);
  g_test_add_func ("/moments/proposals", test_proposals);
  g_test_add_func ("/moments/find-or-add", test_find_or_add);
  g_test_add_func ("/moments/random", test_random);
  g_test_add_data_func ("/moments/ussr", "ussr", test_shipped);
  g_test_add_data_func ("/moments/china", "china", test_shipped);
  g_test_add_func ("/moments/last-change", test_last_change);
  return g_test_run ();
}

/* test-search.c - what is found by which words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-search.h"

typedef struct
{
  XitongCase    *enterprise_case;
  XitongPicture *picture;
  XitongSearch  *search;
} Fixture;

static const XitongFinding *
find_first (const Fixture *fixture,
            const char    *query)
{
  g_autoptr (GPtrArray) found = xitong_search_find (fixture->search, query, 10);

  g_assert_cmpuint (found->len, >, 0);
  return g_ptr_array_index (found, 0);
}

static void
test_scripts (gconstpointer data)
{
  const Fixture *fixture = data;

  g_assert_cmpstr (find_first (fixture, "personnel sec")->link, ==, "unit:personnel-section");
  g_assert_cmpstr (find_first (fixture, "PERSONNEL  section")->link, ==, "unit:personnel-section");
  g_assert_cmpstr (find_first (fixture, "人事科")->link, ==, "unit:personnel-section");
  g_assert_cmpstr (find_first (fixture, "rénshì kē")->link, ==, "unit:personnel-section");
  g_assert_cmpstr (find_first (fixture, "the new regime")->link, ==, "unit:new-regime");
  g_assert_cmpstr (find_first (fixture, "baoweike")->link, ==, "unit:security-section");
  g_assert_cmpstr (find_first (fixture, "section personnel")->link, ==, "unit:personnel-section");
}

static void
test_kinds (gconstpointer data)
{
  const Fixture *fixture = data;
  static const char *prefixes[] = { "unit:", "tie:", "holder:", "zone:", "change:", "era:", "variant:", "procedure:" };
  static const char *queries[] = { "trade union", "overrules", "the secretary", "xitong", "hundred flowers: ", "one-man management", "northeast", "criticism in" };

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GPtrArray) found = xitong_search_find (fixture->search, queries[i], 30);
      gboolean is_there = FALSE;

      for (guint j = 0; j < found->len; j++)
        is_there |= g_str_has_prefix (((XitongFinding *) g_ptr_array_index (found, j))->link, prefixes[i]);
      g_test_message ("%s", queries[i]);
      g_assert_true (is_there);
    }
}

/* What stands comes before what does not, what begins with the words before what has them somewhere. */
static void
test_order (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GPtrArray) found = xitong_search_find (fixture->search, "party", 100);
  gboolean was_absent = FALSE, was_inside = FALSE;

  g_assert_cmpuint (found->len, >, 10);
  for (guint i = 0; i < found->len; i++)
    {
      const XitongFinding *finding = g_ptr_array_index (found, i);
      g_autofree char *title = g_ascii_strdown (finding->title, -1);
      gboolean is_inside = !g_str_has_prefix (title, "party");

      g_assert_false (was_inside && !is_inside);
      g_assert_false (was_absent && finding->stands && is_inside == was_inside && !is_inside);
      was_inside = is_inside;
      was_absent = !finding->stands;
    }
  g_assert_false (find_first (fixture, "rebel faction")->stands);
  g_assert_true (find_first (fixture, "party committee")->stands);
}

static void
test_nothing (gconstpointer data)
{
  const Fixture *fixture = data;
  static const char *queries[] = { "", "   ", "no such office anywhere", "\xff\xfe" };

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GPtrArray) found = xitong_search_find (fixture->search, queries[i], 10);

      g_assert_cmpuint (found->len, ==, 0);
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
  fixture.picture = xitong_app_support_picture (fixture.enterprise_case, "party-leadership", NULL);
  fixture.search = xitong_search_new (xitong_picture_get_structure (fixture.picture));
  g_test_add_data_func ("/app/search/scripts", &fixture, test_scripts);
  g_test_add_data_func ("/app/search/kinds", &fixture, test_kinds);
  g_test_add_data_func ("/app/search/order", &fixture, test_order);
  g_test_add_data_func ("/app/search/nothing", &fixture, test_nothing);
  result = g_test_run ();
  xitong_search_free (fixture.search);
  xitong_picture_unref (fixture.picture);
  g_assert_finalize_object (fixture.enterprise_case);
  return result;
}

/* test-scene-title.c - the title of a figure says the years where there are any
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-random-case.h"
#include "xitong-scene-title.h"

/* An empty text is no date. */
static void
set_date (XitongDate *date,
          const char *text)
{
  xitong_date_clear (date);
  if (*text != '\0')
    g_assert_true (xitong_date_parse (text, date));
}

static void
assert_title (const char *from_before,
              const char *to_before,
              const char *from,
              const char *to,
              const char *expected)
{
  g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (1, 8);
  XitongEra *before = xitong_entity_list_nth (enterprise_case->eras, 0), *era = xitong_entity_list_nth (enterprise_case->eras, 1);
  const char *name = xitong_entity_get_title (enterprise_case);
  g_autofree char *title = NULL;

  set_date (&before->from, from_before);
  set_date (&before->to, to_before);
  set_date (&era->from, from);
  set_date (&era->to, to);
  title = xitong_scene_title_dup (enterprise_case, before, era, NULL);
  g_assert_true (g_str_has_prefix (title, name));
  g_assert_cmpstr (title + strlen (name), ==, expected);
}

static void
test_years (void)
{
  assert_title ("1950", "1956", "1956", "1966", ", from 1950–56 to 1956–66");
  assert_title ("1950", "1956", "1986", "", ", 1950–56 → from 1986");
  assert_title ("", "1917", "1917", "1927", ", until 1917 → 1917–27");
}

static void
test_without_years (void)
{
  assert_title ("", "", "1956", "1966", "");
  assert_title ("1950", "1956", "", "", "");
  assert_title ("", "", "", "", "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scene-title/years", test_years);
  g_test_add_func ("/scene-title/without-years", test_without_years);
  return g_test_run ();
}

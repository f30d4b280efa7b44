/* test-date.c - vague dates as they are printed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-date.h"

static const struct
{
  const char *text;
  const char *printed;
} dates[] = {
  { "1967", "1967" },
  { "1967~", "about 1967" },
  { "1967?", "1967?" },
  { "196X", "1960s" },
  { "1955/1956", "1955/56" },
  { "1969/1972", "1969/72" },
  { "../1966", "until 1966" },
  { "1983/..", "from 1983" },
  { "1984-10", "October 1984" },
  { "1987-06-26", "26 June 1987" },
  { "unknown", "date unknown" },
};

static const struct
{
  const char *from;
  const char *to;
  const char *printed;
} spans[] = {
  { "1949", "1952", "1949–52" },
  { "1955/1956", "1966", "1955/56–66" },
  { "1967~", "1969", "about 1967–69" },
  { "1936?", "1941", "1936?–41" },
  { "1953?", "1964?", "1953?–64?" },
  { "1953?", "1955/1956", "1953?–1955/56" },
  { "1984-10", "1986", "October 1984–86" },
  { "1979", "1984-10", "1979–October 1984" },
  { "1899", "1902", "1899–1902" },
  { "1931", "1931", "1931" },
};

static void
test_display (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      XitongDate date = { 0 };
      g_autofree char *printed = NULL;

      g_assert_true (xitong_date_parse (dates[i].text, &date));
      printed = xitong_date_dup_display (&date);
      g_assert_cmpstr (printed, ==, dates[i].printed);
      xitong_date_clear (&date);
    }
}

static void
test_span (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      XitongDate from = { 0 }, to = { 0 };
      g_autofree char *printed = NULL;

      g_assert_true (xitong_date_parse (spans[i].from, &from));
      g_assert_true (xitong_date_parse (spans[i].to, &to));
      printed = xitong_date_dup_span (&from, &to);
      g_assert_cmpstr (printed, ==, spans[i].printed);
      xitong_date_clear (&from);
      xitong_date_clear (&to);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/display", test_display);
  g_test_add_func ("/date/span", test_span);
  return g_test_run ();
}

/* xitong-date.c - a vague date, as a part of EDTF writes it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-date.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct
{
  double   earliest;
  double   latest;
  gboolean about;
  gboolean doubtful;
} Endpoint;

static gboolean
parse_digits (const char **cursor,
              int          count,
              int         *value)
{
  *value = 0;

  for (int i = 0; i < count; i++)
    {
      if (!g_ascii_isdigit ((*cursor)[i]))
        return FALSE;
      *value = *value * 10 + g_ascii_digit_value ((*cursor)[i]);
    }

  *cursor += count;
  return TRUE;
}

static gboolean
parse_decade (const char *text,
              Endpoint   *endpoint)
{
  int decade;
  const char *cursor = text;

  if (strlen (text) != 4 || text[3] != 'X' || !parse_digits (&cursor, 3, &decade))
    return FALSE;

  endpoint->earliest = decade * 10;
  endpoint->latest = decade * 10 + 10;
  return TRUE;
}

static gboolean
parse_day (const char **cursor,
           int          year,
           int          month,
           Endpoint    *endpoint)
{
  int day;

  (*cursor)++;
  if (!parse_digits (cursor, 2, &day) || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  endpoint->earliest = year + (month - 1) / 12.0 + (day - 1) / 372.0;
  endpoint->latest = endpoint->earliest + 1 / 372.0;
  return TRUE;
}

static gboolean
parse_month (const char **cursor,
             int          year,
             Endpoint    *endpoint)
{
  int month;

  (*cursor)++;
  if (!parse_digits (cursor, 2, &month) || month < 1 || month > 12)
    return FALSE;

  endpoint->earliest = year + (month - 1) / 12.0;
  endpoint->latest = year + month / 12.0;
  return **cursor != '-' || parse_day (cursor, year, month, endpoint);
}

static gboolean
parse_endpoint (const char *text,
                Endpoint   *endpoint)
{
  const char *cursor = text;
  int year;

  if (parse_decade (text, endpoint))
    return TRUE;
  if (!parse_digits (&cursor, 4, &year) || year == 0)
    return FALSE;

  endpoint->earliest = year;
  endpoint->latest = year + 1;
  if (*cursor == '-' && !parse_month (&cursor, year, endpoint))
    return FALSE;

  if (*cursor == '~')
    endpoint->about = TRUE;
  else if (*cursor == '?')
    endpoint->doubtful = TRUE;
  else
    return *cursor == '\0';

  return cursor[1] == '\0';
}

static gboolean
parse_interval_end (const char *text,
                    gboolean    is_start,
                    Endpoint   *endpoint)
{
  if (g_strcmp0 (text, "..") != 0)
    return parse_endpoint (text, endpoint);

  endpoint->earliest = is_start ? -INFINITY : INFINITY;
  endpoint->latest = endpoint->earliest;
  return TRUE;
}

static gboolean
parse_interval (const char *text,
                XitongDate *date)
{
  g_auto (GStrv) ends = g_strsplit (text, "/", 3);
  Endpoint start = { 0 };
  Endpoint end = { 0 };

  if (g_strv_length (ends) != 2 ||
      !parse_interval_end (ends[0], TRUE, &start) ||
      !parse_interval_end (ends[1], FALSE, &end) ||
      start.earliest >= end.latest ||
      (isinf (start.earliest) && isinf (end.latest)))
    return FALSE;

  date->earliest = start.earliest;
  date->latest = end.latest;
  date->about = start.about || end.about;
  date->doubtful = start.doubtful || end.doubtful;
  return TRUE;
}

gboolean
xitong_date_parse (const char *text,
                   XitongDate *date)
{
  Endpoint endpoint = { 0 };

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  memset (date, 0, sizeof *date);
  date->earliest = -INFINITY;
  date->latest = INFINITY;

  if (g_strcmp0 (text, "unknown") == 0)
    date->unknown = TRUE;
  else if (strchr (text, '/') != NULL)
    {
      if (!parse_interval (text, date))
        return FALSE;
    }
  else if (parse_endpoint (text, &endpoint))
    {
      date->earliest = endpoint.earliest;
      date->latest = endpoint.latest;
      date->about = endpoint.about;
      date->doubtful = endpoint.doubtful;
    }
  else
    return FALSE;

  date->text = g_strdup (text);
  return TRUE;
}

void
xitong_date_clear (XitongDate *date)
{
  g_clear_pointer (&date->text, g_free);
  g_clear_pointer (&date->dated, g_free);
}

gboolean
xitong_date_is_set (const XitongDate *date)
{
  return date->text != NULL;
}

/* "1984-10" prints as "October 1984", with the day where it is given; the doubt stays at its end. */
static char *
dup_month (const char *text)
{
  int year, month, day = 1, read = 0, whole = 0;
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *printed = NULL;

  if (sscanf (text, "%4d-%2d%n-%2d%n", &year, &month, &read, &day, &whole) < 2 || strchr (text, '/') != NULL)
    return NULL;
  date = g_date_time_new_utc (year, month, day, 0, 0, 0);
  if (date == NULL)
    return NULL;
  /* Translators: a day, and a month, of a year. */
  printed = g_date_time_format (date, whole > 0 ? C_("date", "%-d %B %Y") : C_("date", "%B %Y"));
  return g_strconcat (printed, text + MAX (read, whole), NULL);
}

/* "1955/1956" prints as "1955/56", "196X" as "1960s". */
static char *
dup_plain (const char *text)
{
  const char *slash = strchr (text, '/');
  gsize length = strlen (text);

  if (length == 4 && text[3] == 'X')
    return g_strdup_printf (C_("decade", "%.3s0s"), text);
  if (slash != NULL && slash - text == 4 && strlen (slash) == 5 && strncmp (text, slash + 1, 2) == 0)
    return g_strdup_printf ("%.4s/%s", text, slash + 3);
  if (g_str_has_prefix (text, "../"))
    return g_strdup_printf (C_("date", "until %s"), text + 3);
  if (g_str_has_suffix (text, "/.."))
    return g_strdup_printf (C_("date", "from %.*s"), (int) length - 3, text);
  if (length > 4 && text[4] == '-')
    {
      char *month = dup_month (text);

      if (month != NULL)
        return month;
    }
  if (slash != NULL)
    return g_strdup_printf (C_("date", "between %.*s and %s"), (int) (slash - text), text, slash + 1);

  return g_strdup (text);
}

char *
xitong_date_dup_display (const XitongDate *date)
{
  g_autofree char *bare = NULL;
  g_autofree char *plain = NULL;

  if (date->dated != NULL)
    return g_strdup (date->dated);
  if (date->text == NULL)
    return NULL;
  if (date->unknown)
    return g_strdup (C_("date", "date unknown"));

  bare = g_strdup (date->text);
  g_strdelimit (bare, "~", ' ');
  g_strchomp (bare);
  plain = dup_plain (bare);

  return date->about ? g_strdup_printf (C_("date", "about %s"), plain) : g_steal_pointer (&plain);
}

/* A bare year, doubtful or not. */
static gboolean
is_year (const char *text)
{
  return strspn (text, "0123456789") == 4 && (text[4] == '\0' || g_str_equal (text + 4, "?"));
}

/* The first year that a printed date names. */
static const char *
find_year (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    if (strspn (at, "0123456789") >= 4)
      return at;
  return NULL;
}

char *
xitong_date_dup_span (const XitongDate *from,
                      const XitongDate *to)
{
  g_autofree char *start = xitong_date_dup_display (from);
  g_autofree char *end = xitong_date_dup_display (to);

  if (start == NULL && end == NULL)
    return g_strdup ("");
  if (start == NULL)
    return g_strdup_printf (C_("date", "until %s"), end);
  if (end == NULL)
    return g_strdup_printf (C_("date", "from %s"), start);
  if (g_strcmp0 (start, end) == 0)
    return g_steal_pointer (&start);
  if (is_year (end) && find_year (start) != NULL && strncmp (find_year (start), end, 2) == 0)
    return g_strdup_printf ("%s–%s", start, end + 2);

  return g_strdup_printf ("%s–%s", start, end);
}

/* xitong-dated-moment.c - the moment that is asked for by ids, or by a date
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-dated-moment.h"

#include "xitong-named-entity.h"

#include <glib/gi18n.h>
#include <math.h>

static double
get_middle (const XitongDate *date)
{
  if (isinf (date->earliest))
    return date->latest;
  return isinf (date->latest) ? date->earliest : (date->earliest + date->latest) / 2;
}

/* Eras may meet within a year, or lie one on another: the later one is further on. */
static gboolean
is_within (const XitongEra  *era,
           const XitongDate *on)
{
  gboolean is_reached = !xitong_date_is_set (&era->from) || era->from.earliest < on->latest;
  gboolean goes_on = !xitong_date_is_set (&era->to) || era->to.latest > on->earliest;

  return is_reached && goes_on;
}

static gboolean
is_later (const XitongChange *change,
          const XitongDate   *on)
{
  return xitong_date_is_set (&change->on) && !change->on.unknown && get_middle (&change->on) >= on->latest;
}

/* An era of which nothing has happened yet is only taken where there is no other. */
static gboolean
has_begun (const XitongEra  *era,
           const XitongDate *on)
{
  return xitong_entity_list_count (era->changes) == 0 || !is_later (xitong_entity_list_nth (era->changes, 0), on);
}

static XitongEra *
find_era (XitongCase       *enterprise_case,
          const XitongDate *on,
          GString          *others)
{
  XitongEra *found = NULL;

  for (guint i = xitong_entity_list_count (enterprise_case->eras); i > 0; i--)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i - 1);

      if (!is_within (era, on))
        continue;
      if (found == NULL || (!has_begun (found, on) && has_begun (era, on)))
        found = era;
    }
  for (guint i = 0; found != NULL && i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      if (era != found && is_within (era, on))
        g_string_append_printf (others, "%s%s", others->len > 0 ? ", " : "", xitong_entity_get_id (era));
    }
  return found;
}

/* The last before the first that comes later. What stood before the first change of an era is not told: it begins with that. */
static XitongChange *
find_change (XitongEra        *era,
             const XitongDate *on)
{
  XitongChange *found = NULL;

  for (guint i = 0; i < xitong_entity_list_count (era->changes); i++)
    {
      XitongChange *change = xitong_entity_list_nth (era->changes, i);

      if (change->is_proposed)
        continue;
      if (found != NULL && is_later (change, on))
        break;
      found = change;
    }
  return found;
}

static char *
dup_sentence (const char   *on,
              XitongEra    *era,
              XitongChange *change,
              const char   *others)
{
  GString *text = g_string_new (NULL);
  g_autofree char *span = xitong_date_dup_span (&era->from, &era->to);
  g_autofree char *date = change != NULL ? xitong_date_dup_display (&change->on) : NULL;

  g_string_append_printf (text, _("On %s: era %s (%s)"), on, xitong_entity_get_id (era), span);
  if (change != NULL)
    g_string_append_printf (text, _(", after change %s"), xitong_entity_get_id (change));
  if (date != NULL)
    g_string_append_printf (text, " (%s)", date);
  if (*others != '\0')
    g_string_append_printf (text, _("; that time belongs to %s, too: ask for it with --era"), others);
  return g_string_free (text, FALSE);
}

static gboolean
find (XitongCase        *enterprise_case,
      const char       **era,
      const char       **change,
      const char        *text,
      const XitongDate  *on,
      char             **said,
      GError           **error)
{
  g_autoptr (GString) others = g_string_new (NULL);
  XitongEra *found;
  XitongChange *last;

  if (*era == NULL)
    found = find_era (enterprise_case, on, others);
  else
    found = xitong_named_entity_find (enterprise_case, XITONG_TYPE_ERA, enterprise_case->eras, _("era"), *era, error);
  if (found == NULL)
    {
      if (*era == NULL)
        g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN,
                     _("The case \"%s\" has no era in which %s falls."), xitong_entity_get_id (enterprise_case), text);
      return FALSE;
    }
  if (*era != NULL && !is_within (found, on))
    {
      g_autofree char *span = xitong_date_dup_span (&found->from, &found->to);

      g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN,
                   _("%s does not fall in the era \"%s\" (%s). Without --era the era is found by the date."), text, *era, span);
      return FALSE;
    }
  last = find_change (found, on);
  *era = xitong_entity_get_id (found);
  *change = last != NULL ? xitong_entity_get_id (last) : NULL;
  if (said != NULL)
    *said = dup_sentence (text, found, last, others->str);
  return TRUE;
}

gboolean
xitong_dated_moment_find (XitongCase    *enterprise_case,
                          const char   **era,
                          const char   **change,
                          const char    *on,
                          char         **said,
                          GError       **error)
{
  XitongDate date = { 0 };
  gboolean done;

  if (!xitong_date_parse (on, &date) || date.unknown)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("\"%s\" is no date. Write it as in a case file: 1960, 1967-05, 1967-05-16, 196X or 1955/1956."), on);
      xitong_date_clear (&date);
      return FALSE;
    }
  done = find (enterprise_case, era, change, on, &date, said, error);
  xitong_date_clear (&date);
  return done;
}

gboolean
xitong_dated_moment_parse (XitongMoment  *self,
                           XitongCase    *enterprise_case,
                           const char    *era,
                           const char    *variants,
                           const char    *change,
                           const char    *on,
                           char         **said,
                           GError       **error)
{
  *self = (XitongMoment) { 0 };
  *said = NULL;
  if (on != NULL && change != NULL)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("A change says when: give --on without --change."));
      return FALSE;
    }
  if (on != NULL && !xitong_dated_moment_find (enterprise_case, &era, &change, on, said, error))
    return FALSE;
  return xitong_moment_parse (self, enterprise_case, era, variants, change, error);
}

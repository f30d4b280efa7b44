/* xitong-other-moment.c - the second moment that a command names: [C2:]E2[:V2]
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-other-moment.h"

#include <glib/gi18n.h>

#include "xitong-case-library.h"
#include "xitong-dated-moment.h"

static gboolean
names_time (XitongCase *enterprise_case,
            const char *name)
{
  return *name == '\0' || xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, name) != NULL ||
         xitong_case_lookup (enterprise_case, XITONG_TYPE_CHANGE, name) != NULL;
}

static gboolean
open_case (XitongOtherMoment  *self,
           const char         *name,
           XitongCase         *first,
           GError            **error)
{
  if (g_strcmp0 (name, xitong_entity_get_id (first)) == 0)
    self->enterprise_case = g_object_ref (first);
  else
    self->enterprise_case = xitong_case_library_open (name, error);
  return self->enterprise_case != NULL;
}

/* Who names a case alone is told what has to stand behind it. */
static gboolean
check_is_no_case (const char  *name,
                  XitongCase  *enterprise_case,
                  GError     **error)
{
  g_auto (GStrv) ids = xitong_case_library_dup_ids ();

  if (names_time (enterprise_case, name) || !g_strv_contains ((const char * const *) ids, name))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("\"%s\" is a case. Write an era of it behind it, as in %s:ERA; \"xitong list\" names them."), name, name);
  return FALSE;
}

static gboolean
is_date (XitongCase *enterprise_case,
         const char *text)
{
  XitongDate date = { 0 };
  gboolean is_one = !names_time (enterprise_case, text) && xitong_date_parse (text, &date) && !date.unknown;

  xitong_date_clear (&date);
  return is_one;
}

static gboolean
parse_time (XitongOtherMoment   *self,
            const char          *time,
            const char          *variants,
            const XitongMoment  *first,
            GError             **error)
{
  const char *era = *time != '\0' ? time : xitong_entity_get_id (first->era);
  const char *change = NULL;

  if (xitong_case_lookup (self->enterprise_case, XITONG_TYPE_CHANGE, era) != NULL)
    {
      change = era;
      era = NULL;
    }
  else if (is_date (self->enterprise_case, era))
    {
      const char *on = era;

      era = NULL;
      if (!xitong_dated_moment_find (self->enterprise_case, &era, &change, on, NULL, error))
        return FALSE;
    }
  return xitong_moment_parse (&self->moment, self->enterprise_case, era, variants, change, error);
}

gboolean
xitong_other_moment_parse (XitongOtherMoment   *self,
                           const char          *text,
                           XitongCase          *enterprise_case,
                           const XitongMoment  *first,
                           GError             **error)
{
  g_auto (GStrv) pieces = g_strsplit (text, ":", -1);
  guint n = g_strv_length (pieces);
  gboolean has_case = n > 1 && !(n == 2 && names_time (enterprise_case, pieces[0]));
  const char *time = n == 0 ? "" : pieces[has_case ? 1 : 0];
  const char *variants = NULL;

  *self = (XitongOtherMoment) { 0 };
  if (n > (has_case ? 2 : 1))
    variants = pieces[has_case ? 2 : 1];
  if (n > 3)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("%s: write an era or a change, with its case and a colon before it, or a colon and variants behind it: CASE:ERA:VARIANT."), text);
      return FALSE;
    }
  if (!has_case && !check_is_no_case (time, enterprise_case, error))
    return FALSE;
  if (!open_case (self, has_case ? pieces[0] : xitong_entity_get_id (enterprise_case), enterprise_case, error))
    return FALSE;
  return parse_time (self, time, variants, first, error);
}

void
xitong_other_moment_clear (XitongOtherMoment *self)
{
  xitong_moment_clear (&self->moment);
  g_clear_object (&self->enterprise_case);
}

/* xitong-time-check.c - dates that contradict each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-time-check.h"

static gboolean
is_known (const XitongDate *date)
{
  return xitong_date_is_set (date) && !date->unknown;
}

static void
tell (XitongDiagnostics   *diagnostics,
      gpointer             entity,
      XitongDiagnosticTag  tag,
      gpointer             other)
{
  xitong_diagnostics_add (diagnostics, xitong_entity_get_line (entity), tag, xitong_entity_get_id (entity),
                          other != NULL ? xitong_entity_get_id (other) : NULL);
}

/* How things stood when the story begins may have come about before. */
static gboolean
is_outside (const XitongChange *change)
{
  const XitongEra *era = (const XitongEra *) change->era;

  if (era == NULL || !is_known (&change->on))
    return FALSE;
  if (is_known (&era->to) && change->on.earliest >= era->to.latest)
    return TRUE;
  return is_known (&era->from) && change->on.latest <= era->from.earliest && change->kind != XITONG_CHANGE_OPENING;
}

/* One that is outside its era is told of for that. */
static void
check_order (XitongEra         *era,
             XitongDiagnostics *diagnostics)
{
  XitongChange *latest = NULL;

  for (guint i = 0; i < xitong_entity_list_count (era->changes); i++)
    {
      XitongChange *change = xitong_entity_list_nth (era->changes, i);

      if (!is_known (&change->on) || is_outside (change))
        continue;
      if (latest != NULL && change->on.latest <= latest->on.earliest)
        tell (diagnostics, change, XITONG_TAG_OUT_OF_ORDER, latest);
      else if (latest == NULL || change->on.earliest > latest->on.earliest)
        latest = change;
    }
}

static void
check_span (XitongEra         *era,
            XitongDiagnostics *diagnostics)
{
  if (is_known (&era->from) && is_known (&era->to) && era->to.latest <= era->from.earliest)
    tell (diagnostics, era, XITONG_TAG_ERA_SPAN, NULL);
}

/* A layer lies upon the years of another era. */
static void
check_overlaps (XitongCase        *enterprise_case,
                XitongDiagnostics *diagnostics)
{
  XitongEra *before = NULL;

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      if (era->overlays != NULL)
        continue;
      if (before != NULL && is_known (&before->to) && is_known (&era->from) && era->from.latest <= before->to.earliest)
        tell (diagnostics, era, XITONG_TAG_ERAS_OVERLAP, before);
      before = era;
    }
}

void
xitong_time_check (XitongCase        *enterprise_case,
                   XitongDiagnostics *diagnostics)
{
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      check_span (xitong_entity_list_nth (enterprise_case->eras, i), diagnostics);
      check_order (xitong_entity_list_nth (enterprise_case->eras, i), diagnostics);
    }
  check_overlaps (enterprise_case, diagnostics);
  for (guint i = 0; i < enterprise_case->changes->len; i++)
    {
      XitongChange *change = g_ptr_array_index (enterprise_case->changes, i);

      if (is_outside (change))
        tell (diagnostics, change, XITONG_TAG_OUTSIDE_ERA, change->era);
    }
}

/* xitong-place-words.c - in what condition a unit, a tie or a holder stands at its place, in few words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-place-words.h"

#include <glib/gi18n-lib.h>

static const char *
get_unit_name (const XitongStructure *structure,
               XitongUnit            *unit)
{
  const XitongPlacement *placement = xitong_structure_get (structure, unit);

  return placement != NULL ? xitong_placement_get_title (placement, NULL) : xitong_entity_get_title (unit);
}

const char *
xitong_place_words_get_name (const XitongStructure *structure,
                             const XitongReference *reference)
{
  if (reference->kind == XITONG_REFERENCE_UNIT)
    return get_unit_name (structure, XITONG_UNIT (reference->entity));
  if (reference->kind == XITONG_REFERENCE_ENTERPRISE)
    return _("the enterprise");
  return reference->entity != NULL ? xitong_entity_get_title (reference->entity) : xitong_reference_get_name (reference);
}

static void
append (GString    *text,
        const char *separator,
        const char *words)
{
  if (words != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? separator : "", words);
}

/* Nothing rather than an empty text. */
static char *
finish (GString *text)
{
  return g_string_free (text, text->len == 0);
}

char *
xitong_place_words_dup_marks (const XitongStructure *structure,
                              GArray                *marks)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < marks->len; i++)
    {
      const XitongStandingMark *mark = &g_array_index (marks, XitongStandingMark, i);
      const char *state = xitong_entity_get_title (mark->kind);
      g_autofree char *by = NULL;

      /* Translators: a state, and who brought it about or acts instead: "replaced by work team". */
      if (mark->by.kind != XITONG_REFERENCE_NOTHING)
        by = g_strdup_printf (_("%s by %s"), state, xitong_place_words_get_name (structure, &mark->by));
      append (text, ", ", by != NULL ? by : state);
    }
  return finish (text);
}

static const char *
get_proposed (XitongProposed proposed)
{
  switch (proposed)
    {
    case XITONG_PROPOSED_NEW:
      return C_("condition", "proposed, not in force");
    case XITONG_PROPOSED_CUT:
      return C_("condition", "proposed to end");
    case XITONG_PROPOSED_MOVED:
      return C_("condition", "proposed to move");
    case XITONG_PROPOSED_CHANGED:
      return C_("condition", "proposed to change");
    case XITONG_PROPOSED_NOT:
    default:
      return NULL;
    }
}

static char *
dup_carried (const XitongChange *since)
{
  const XitongEra *era = since != NULL && XITONG_IS_ERA (since->era) ? (const XitongEra *) since->era : NULL;
  g_autofree char *span = era != NULL ? xitong_date_dup_span (&era->from, &era->to) : NULL;

  if (span == NULL || *span == '\0')
    return g_strdup (C_("condition", "carried on from before"));
  /* Translators: not told of this time, but of an earlier one; %s is its years. */
  return g_strdup_printf (C_("condition", "carried on from %s"), span);
}

char *
xitong_place_words_dup_origin (XitongProposed      proposed,
                               gboolean            carried,
                               const XitongChange *since)
{
  GString *text = g_string_new (NULL);
  g_autofree char *from = carried ? dup_carried (since) : NULL;

  append (text, "; ", get_proposed (proposed));
  append (text, "; ", from);
  return finish (text);
}

static char *
dup_other_place (const XitongStructure *structure,
                 XitongContested       *contested)
{
  if (contested->absent)
    return g_strdup (C_("condition", "not there"));
  if (contested->superior != NULL)
    return g_strdup_printf (C_("condition", "under %s"), get_unit_name (structure, contested->superior));
  if (contested->system != NULL)
    return g_strdup_printf (C_("condition", "in %s"), xitong_entity_get_title (contested->system));
  return g_strdup (C_("condition", "elsewhere"));
}

/* Several may have it at the same place: "2 enterprises, 6 of 12 charts under Factory manager". */
static char *
dup_contested (const XitongStructure *structure,
               GPtrArray             *contested)
{
  GString *text = g_string_new (NULL);
  g_autofree char *last = NULL;

  for (guint i = 0; contested != NULL && i < contested->len; i++)
    {
      XitongContested *other = g_ptr_array_index (contested, i);
      const XitongEvidence *evidence = xitong_entity_data (other)->evidence;
      g_autofree char *tally = evidence != NULL ? xitong_evidence_dup_tally (evidence) : NULL;
      char *place = dup_other_place (structure, other);

      if (i == 0)
        g_string_append (text, C_("condition", "contested: "));
      else if (g_strcmp0 (place, last) != 0)
        g_string_append_printf (text, " %s, ", last);
      else
        g_string_append (text, ", ");
      g_string_append (text, tally != NULL ? tally : C_("condition", "some"));
      g_free (last);
      last = place;
    }
  if (last != NULL)
    g_string_append_printf (text, " %s", last);
  return finish (text);
}

/* "overthrown": what stands below its name at this time, and not always, says more than a state. */
static const char *
get_subtitle_of_time (const XitongPlacement *placement)
{
  const char *subtitle = placement->subtitle != NULL ? xitong_texts_pick (placement->subtitle, NULL) : NULL;

  return g_strcmp0 (subtitle, xitong_entity_get_subtitle (placement->unit)) != 0 ? subtitle : NULL;
}

char *
xitong_place_words_dup_condition (const XitongStructure *structure,
                                  const XitongPlacement *placement)
{
  GString *text = g_string_new (NULL);
  g_autofree char *marks = xitong_place_words_dup_marks (structure, placement->marks);
  g_autofree char *origin = xitong_place_words_dup_origin (placement->proposed, placement->carried, placement->since);
  g_autofree char *contested = dup_contested (structure, placement->contested);

  append (text, "; ", get_subtitle_of_time (placement));
  append (text, ", ", marks);
  append (text, "; ", origin);
  append (text, "; ", contested);
  return finish (text);
}

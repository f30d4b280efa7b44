/* xitong-unit-difference-json.c - what differs of units, as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-difference-json-parts.h"

#include "xitong-difference-words.h"
#include "xitong-evidence-json.h"
#include "xitong-value.h"

static void
write_place (XitongJsonWriter      *json,
             const XitongPlacement *placement,
             XitongSystem          *system)
{
  const XitongStandingSuperior *superior = xitong_placement_find_superior (placement, XITONG_FORM_UNSAID);
  gboolean has_superior = superior != NULL && superior->reference.kind == XITONG_REFERENCE_UNIT;

  xitong_json_write_id (json, "system", system);
  xitong_json_write_id (json, "level", placement->level);
  xitong_json_writer_text (json, "superior", has_superior ? xitong_reference_get_name (&superior->reference) : NULL);
  xitong_json_writer_begin (json, "superiors", '[');
  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongStandingSuperior *claim = &g_array_index (placement->superiors, XitongStandingSuperior, i);

      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "unit", xitong_reference_get_name (&claim->reference));
      xitong_json_writer_text (json, "form", xitong_form_word (claim->form));
      xitong_json_writer_text (json, "strength", xitong_strength_word (claim->strength));
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
  xitong_json_write_id (json, "partOf", placement->part_of);
  xitong_json_writer_text (json, "beside", placement->beside.kind != XITONG_REFERENCE_NOTHING
                                             ? xitong_reference_get_name (&placement->beside) : NULL);
}

static void
write_name (XitongJsonWriter      *json,
            const XitongPlacement *placement)
{
  xitong_json_writer_text (json, "id", xitong_entity_get_id (placement->unit));
  xitong_json_writer_text (json, "title", xitong_placement_get_title (placement, NULL));
}

/* One that stands in only one of the two. */
static void
write_single_unit (XitongJsonWriter           *json,
                   const XitongUnitDifference *unit)
{
  const XitongPlacement *placement = unit->after != NULL ? unit->after : unit->before;

  write_name (json, placement);
  xitong_json_writer_text (json, "kind", xitong_unit_kind_word (placement->unit->kind));
  write_place (json, placement, unit->after != NULL ? unit->system_after : unit->system_before);
  if (unit->with != NULL)
    xitong_json_writer_text (json, "with", xitong_entity_get_id (unit->with));
  xitong_json_write_standing (json, placement->evidence);
}

static void
write_moved_unit (XitongJsonWriter           *json,
                  const XitongUnitDifference *unit)
{
  write_name (json, unit->after);
  xitong_json_writer_words (json, "which", xitong_unit_field_words (unit->fields & XITONG_UNIT_FIELDS_OF_PLACE));
  xitong_json_writer_begin (json, "from", '{');
  write_place (json, unit->before, unit->system_before);
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "to", '{');
  write_place (json, unit->after, unit->system_after);
  xitong_json_writer_end (json);
  xitong_json_write_standing (json, unit->after->evidence);
}

static void
write_renamed_unit (XitongJsonWriter           *json,
                    const XitongUnitDifference *unit)
{
  write_name (json, unit->after);
  xitong_json_writer_words (json, "what", xitong_unit_field_words (unit->fields & (XITONG_UNIT_FIELD_TITLE | XITONG_UNIT_FIELD_TERMS)));
  xitong_json_writer_text (json, "from", xitong_placement_get_title (unit->before, NULL));
  xitong_json_writer_text (json, "to", xitong_placement_get_title (unit->after, NULL));
}

static gboolean
has_mark (GArray                   *marks,
          const XitongStandingMark *mark)
{
  for (guint i = 0; i < marks->len; i++)
    {
      const XitongStandingMark *own = &g_array_index (marks, XitongStandingMark, i);

      if (own->kind == mark->kind && xitong_reference_equal (&own->by, &mark->by))
        return TRUE;
    }
  return FALSE;
}

void
xitong_difference_json_write_marks (XitongJsonWriter *json,
                                    const char       *name,
                                    GArray           *marks,
                                    GArray           *without)
{
  xitong_json_writer_begin (json, name, '[');
  for (guint i = 0; i < marks->len; i++)
    {
      const XitongStandingMark *mark = &g_array_index (marks, XitongStandingMark, i);

      if (without != NULL && has_mark (without, mark))
        continue;
      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "state", xitong_entity_get_id (mark->kind));
      xitong_json_writer_text (json, "by", mark->by.kind != XITONG_REFERENCE_NOTHING ? xitong_reference_get_name (&mark->by) : NULL);
      xitong_json_write_standing (json, mark->evidence);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_marked_unit (XitongJsonWriter           *json,
                   const XitongUnitDifference *unit)
{
  write_name (json, unit->after);
  xitong_difference_json_write_marks (json, "added", unit->after->marks, unit->before->marks);
  xitong_difference_json_write_marks (json, "removed", unit->before->marks, unit->after->marks);
}

static void
write_changed_unit (XitongJsonWriter           *json,
                    const XitongUnitDifference *unit)
{
  const XitongUnitField told = XITONG_UNIT_FIELDS_OF_PLACE | XITONG_UNIT_FIELD_TITLE | XITONG_UNIT_FIELD_TERMS |
                               XITONG_UNIT_FIELD_MARKS;

  write_name (json, unit->after);
  xitong_json_writer_words (json, "what", xitong_unit_field_words (unit->fields & ~told));
  xitong_json_write_standing (json, unit->after->evidence);
}

typedef void (*UnitWriter) (XitongJsonWriter           *json,
                            const XitongUnitDifference *unit);

static void
write_units (XitongJsonWriter       *json,
             const char             *name,
             const XitongDifference *difference,
             XitongDiffers           how,
             UnitWriter              writer)
{
  xitong_json_writer_begin (json, name, '[');
  for (guint i = 0; i < difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (difference->units, XitongUnitDifference, i);

      if (!(unit->how & how))
        continue;
      xitong_json_writer_begin (json, NULL, '{');
      writer (json, unit);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_successions (XitongJsonWriter       *json,
                   const XitongDifference *difference)
{
  xitong_json_writer_begin (json, "succeeded", '[');
  for (guint i = 0; i < difference->successions->len; i++)
    {
      const XitongSuccession *succession = &g_array_index (difference->successions, XitongSuccession, i);

      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "kind", xitong_succession_word (succession->kind));
      xitong_json_write_ids (json, "units", succession->heirs);
      xitong_json_write_ids (json, "succeeds", succession->old_ones);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

void
xitong_difference_json_write_units (XitongJsonWriter       *json,
                                    const XitongDifference *difference)
{
  xitong_json_writer_begin (json, "units", '{');
  write_units (json, "added", difference, XITONG_DIFFERS_ADDED, write_single_unit);
  write_units (json, "removed", difference, XITONG_DIFFERS_REMOVED, write_single_unit);
  write_units (json, "lapsed", difference, XITONG_DIFFERS_LAPSED, write_single_unit);
  write_successions (json, difference);
  write_units (json, "moved", difference, XITONG_DIFFERS_MOVED, write_moved_unit);
  write_units (json, "renamed", difference, XITONG_DIFFERS_RENAMED, write_renamed_unit);
  write_units (json, "marked", difference, XITONG_DIFFERS_MARKED, write_marked_unit);
  write_units (json, "changed", difference, XITONG_DIFFERS_CHANGED, write_changed_unit);
  write_units (json, "affirmed", difference, XITONG_DIFFERS_AFFIRMED, write_changed_unit);
  xitong_json_writer_end (json);
}

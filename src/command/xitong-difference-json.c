/* xitong-difference-json.c - a difference as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-json.h"

#include "xitong-difference-words.h"
#include "xitong-evidence-json.h"
#include "xitong-value.h"

static const char *
get_id (gpointer entity)
{
  return entity != NULL ? xitong_entity_get_id (entity) : NULL;
}

/* How sure, and on which pages. */
static void
write_citations (XitongJsonWriter     *json,
                 const XitongEvidence *evidence)
{
  xitong_json_writer_text (json, "standing", xitong_standing_word (evidence != NULL ? evidence->standing : XITONG_STANDING_STATED));
  xitong_json_write_citations (json, evidence);
}

/* Takes the list. */
static void
write_words (XitongJsonWriter *json,
             const char       *name,
             GPtrArray        *words)
{
  xitong_json_writer_begin (json, name, '[');
  for (guint i = 0; i < words->len; i++)
    xitong_json_writer_text (json, NULL, words->pdata[i]);
  xitong_json_writer_end (json);
  g_ptr_array_unref (words);
}

static void
write_place (XitongJsonWriter      *json,
             const XitongPlacement *placement,
             XitongSystem          *system)
{
  const XitongStandingSuperior *superior = xitong_placement_find_superior (placement, XITONG_FORM_UNSAID);
  gboolean has_superior = superior != NULL && superior->reference.kind == XITONG_REFERENCE_UNIT;

  xitong_json_writer_text (json, "system", get_id (system));
  xitong_json_writer_text (json, "level", get_id (placement->level));
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
  xitong_json_writer_text (json, "partOf", get_id (placement->part_of));
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
  write_citations (json, placement->evidence);
}

static void
write_moved_unit (XitongJsonWriter           *json,
                  const XitongUnitDifference *unit)
{
  write_name (json, unit->after);
  write_words (json, "which", xitong_unit_field_words (unit->fields & XITONG_UNIT_FIELDS_OF_PLACE));
  xitong_json_writer_begin (json, "from", '{');
  write_place (json, unit->before, unit->system_before);
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "to", '{');
  write_place (json, unit->after, unit->system_after);
  xitong_json_writer_end (json);
  write_citations (json, unit->after->evidence);
}

static void
write_renamed_unit (XitongJsonWriter           *json,
                    const XitongUnitDifference *unit)
{
  write_name (json, unit->after);
  write_words (json, "what", xitong_unit_field_words (unit->fields & (XITONG_UNIT_FIELD_TITLE | XITONG_UNIT_FIELD_TERMS)));
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

static void
write_marks (XitongJsonWriter *json,
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
      write_citations (json, mark->evidence);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_marked_unit (XitongJsonWriter           *json,
                   const XitongUnitDifference *unit)
{
  write_name (json, unit->after);
  write_marks (json, "added", unit->after->marks, unit->before->marks);
  write_marks (json, "removed", unit->before->marks, unit->after->marks);
}

static void
write_changed_unit (XitongJsonWriter           *json,
                    const XitongUnitDifference *unit)
{
  const XitongUnitField told = XITONG_UNIT_FIELDS_OF_PLACE | XITONG_UNIT_FIELD_TITLE | XITONG_UNIT_FIELD_TERMS |
                               XITONG_UNIT_FIELD_MARKS;

  write_name (json, unit->after);
  write_words (json, "what", xitong_unit_field_words (unit->fields & ~told));
  write_citations (json, unit->after->evidence);
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

static void
write_tie_row (XitongJsonWriter        *json,
               const XitongStandingTie *tie)
{
  xitong_json_writer_text (json, "id", tie->row);
  xitong_json_writer_text (json, "tie", xitong_entity_get_id (tie->claim));
  xitong_json_writer_text (json, "kind", xitong_entity_get_id (tie->kind));
  xitong_json_writer_text (json, "from", xitong_reference_get_name (&tie->from));
  xitong_json_writer_text (json, "to", xitong_reference_get_name (&tie->to));
}

static void
write_single_tie (XitongJsonWriter          *json,
                  const XitongTieDifference *difference)
{
  const XitongStandingTie *tie = difference->after != NULL ? difference->after : difference->before;

  write_tie_row (json, tie);
  xitong_json_writer_text (json, "form", xitong_form_word (tie->form));
  xitong_json_writer_text (json, "denied", xitong_form_word (tie->denied));
  if (difference->cut_with != NULL)
    xitong_json_writer_text (json, "with", xitong_entity_get_id (difference->cut_with));
  write_citations (json, tie->evidence);
}

static void
write_values (XitongJsonWriter        *json,
              const char              *name,
              const XitongStandingTie *tie)
{
  xitong_json_writer_begin (json, name, '{');
  write_tie_row (json, tie);
  xitong_json_writer_text (json, "label", tie->label != NULL ? xitong_texts_pick (tie->label, NULL) : NULL);
  xitong_json_writer_text (json, "when", tie->when != NULL ? xitong_texts_pick (tie->when, NULL) : NULL);
  xitong_json_writer_text (json, "form", xitong_form_word (tie->form));
  xitong_json_writer_text (json, "denied", xitong_form_word (tie->denied));
  xitong_json_writer_text (json, "strength", xitong_strength_word (tie->strength));
  xitong_json_writer_flag (json, "directed", tie->directed);
  xitong_json_writer_flag (json, "dormant", tie->dormant);
  xitong_json_writer_end (json);
}

static void
write_changed_tie (XitongJsonWriter          *json,
                   const XitongTieDifference *difference)
{
  write_tie_row (json, difference->after);
  if (difference->before->row != difference->after->row)
    xitong_json_writer_text (json, "was", difference->before->row);
  write_words (json, "what", xitong_tie_field_words (difference->fields));
  write_values (json, "before", difference->before);
  write_values (json, "after", difference->after);
  write_citations (json, difference->after->evidence);
}

static void
write_inherited_tie (XitongJsonWriter          *json,
                     const XitongTieDifference *difference)
{
  write_tie_row (json, difference->after);
  xitong_json_writer_text (json, "was", difference->before->row);
}

typedef void (*TieWriter) (XitongJsonWriter          *json,
                           const XitongTieDifference *tie);

static void
write_ties (XitongJsonWriter       *json,
            const char             *name,
            const XitongDifference *difference,
            XitongDiffers           how,
            TieWriter               writer)
{
  xitong_json_writer_begin (json, name, '[');
  for (guint i = 0; i < difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (difference->ties, XitongTieDifference, i);

      if (!(tie->how & how))
        continue;
      xitong_json_writer_begin (json, NULL, '{');
      writer (json, tie);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_holding (XitongJsonWriter    *json,
               const XitongHolding *holding)
{
  xitong_json_write_ids (json, "posts", holding->posts);
  xitong_json_write_ids (json, "at", holding->at);
  xitong_json_write_ids (json, "path", holding->path);
  write_marks (json, "states", holding->marks, NULL);
}

static void
write_single_holder (XitongJsonWriter             *json,
                     const XitongHolderDifference *difference)
{
  const XitongHolding *holding = difference->after != NULL ? difference->after : difference->before;

  write_holding (json, holding);
  write_citations (json, holding->evidence);
}

static void
write_changed_holder (XitongJsonWriter             *json,
                      const XitongHolderDifference *difference)
{
  write_words (json, "what", xitong_holder_field_words (difference->fields));
  xitong_json_writer_begin (json, "from", '{');
  write_holding (json, difference->before);
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "to", '{');
  write_holding (json, difference->after);
  xitong_json_writer_end (json);
  write_citations (json, difference->after->evidence);
}

typedef void (*HolderWriter) (XitongJsonWriter             *json,
                              const XitongHolderDifference *holder);

static void
write_holders (XitongJsonWriter       *json,
               const char             *name,
               const XitongDifference *difference,
               XitongDiffers           how,
               HolderWriter            writer)
{
  xitong_json_writer_begin (json, name, '[');
  for (guint i = 0; i < difference->holders->len; i++)
    {
      const XitongHolderDifference *holder = &g_array_index (difference->holders, XitongHolderDifference, i);

      if (!(holder->how & how))
        continue;
      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "id", xitong_entity_get_id (holder->holder));
      xitong_json_writer_text (json, "title", xitong_entity_get_title (holder->holder));
      writer (json, holder);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static const char *
get_proposal (XitongProposed proposed)
{
  return proposed == XITONG_PROPOSED_NEW ? "new" : xitong_proposed_word (proposed);
}

static void
write_proposal (XitongJsonWriter *json,
                const char       *id,
                XitongProposed    before,
                XitongProposed    after)
{
  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "id", id);
  xitong_json_writer_text (json, "was", get_proposal (before));
  xitong_json_writer_text (json, "proposed", get_proposal (after));
  xitong_json_writer_end (json);
}

#define proposed_of(thing) ((thing) != NULL ? (thing)->proposed : XITONG_PROPOSED_NOT)

static void
write_proposals (XitongJsonWriter       *json,
                 const XitongDifference *difference)
{
  xitong_json_writer_begin (json, "proposed", '{');
  xitong_json_writer_begin (json, "units", '[');
  for (guint i = 0; i < difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (difference->units, XitongUnitDifference, i);

      if (unit->how & XITONG_DIFFERS_PROPOSED)
        write_proposal (json, xitong_entity_get_id (unit->unit), proposed_of (unit->before), proposed_of (unit->after));
    }
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "ties", '[');
  for (guint i = 0; i < difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (difference->ties, XitongTieDifference, i);

      if (tie->how & XITONG_DIFFERS_PROPOSED)
        write_proposal (json, tie->after != NULL ? tie->after->row : tie->before->row, proposed_of (tie->before), proposed_of (tie->after));
    }
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "holders", '[');
  for (guint i = 0; i < difference->holders->len; i++)
    {
      const XitongHolderDifference *holder = &g_array_index (difference->holders, XitongHolderDifference, i);

      if (holder->how & XITONG_DIFFERS_PROPOSED)
        write_proposal (json, xitong_entity_get_id (holder->holder), proposed_of (holder->before), proposed_of (holder->after));
    }
  xitong_json_writer_end (json);
  xitong_json_writer_end (json);
}

static void
write_counterparts (XitongJsonWriter       *json,
                    const XitongDifference *difference)
{
  xitong_json_writer_begin (json, "counterparts", '[');
  for (guint i = 0; i < difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (difference->units, XitongUnitDifference, i);

      if (unit->counterpart == NULL)
        continue;
      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "a", xitong_entity_get_id (unit->before->unit));
      xitong_json_writer_text (json, "b", xitong_entity_get_id (unit->after->unit));
      xitong_json_writer_text (json, "like", xitong_likeness_word (unit->counterpart->like));
      xitong_json_writer_text (json, "alike", xitong_texts_pick (unit->counterpart->alike, NULL));
      xitong_json_writer_text (json, "unlike", xitong_texts_pick (unit->counterpart->unlike, NULL));
      write_words (json, "which", xitong_unit_field_words (unit->fields));
      write_citations (json, xitong_entity_data (unit->counterpart)->evidence);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_moment (XitongJsonWriter *json,
              XitongCase       *enterprise_case,
              XitongEra        *era,
              GPtrArray        *variants,
              XitongChange     *change)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < variants->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "+" : "", xitong_entity_get_id (variants->pdata[i]));
  xitong_json_writer_text (json, "case", xitong_entity_get_id (enterprise_case));
  xitong_json_writer_text (json, "era", xitong_entity_get_id (era));
  xitong_json_writer_text (json, "variant", names->len > 0 ? names->str : NULL);
  xitong_json_writer_text (json, "change", get_id (change));
}

static void
write_head (XitongJsonWriter       *json,
            const XitongDifference *difference)
{
  write_moment (json, difference->case_before, difference->era_before, difference->variants_before, difference->change_before);
  xitong_json_writer_begin (json, "with", '{');
  write_moment (json, difference->case_after, difference->era_after, difference->variants_after, difference->change_after);
  xitong_json_writer_end (json);
  xitong_json_writer_text (json, "compared", xitong_compared_word (difference->compared));
  xitong_json_writer_flag (json, "empty", xitong_difference_is_empty (difference));
}

char *
xitong_difference_json_dup (const XitongDifference *difference)
{
  XitongJsonWriter *json = xitong_json_writer_new ();

  xitong_json_writer_begin (json, NULL, '{');
  write_head (json, difference);
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
  xitong_json_writer_begin (json, "ties", '{');
  write_ties (json, "added", difference, XITONG_DIFFERS_ADDED, write_single_tie);
  write_ties (json, "removed", difference, XITONG_DIFFERS_REMOVED, write_single_tie);
  write_ties (json, "lapsed", difference, XITONG_DIFFERS_LAPSED, write_single_tie);
  write_ties (json, "inherited", difference, XITONG_DIFFERS_INHERITED, write_inherited_tie);
  write_ties (json, "changed", difference, XITONG_DIFFERS_CHANGED, write_changed_tie);
  write_ties (json, "affirmed", difference, XITONG_DIFFERS_AFFIRMED, write_changed_tie);
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "holders", '{');
  write_holders (json, "added", difference, XITONG_DIFFERS_ADDED, write_single_holder);
  write_holders (json, "removed", difference, XITONG_DIFFERS_REMOVED, write_single_holder);
  write_holders (json, "lapsed", difference, XITONG_DIFFERS_LAPSED, write_single_holder);
  write_holders (json, "changed", difference, XITONG_DIFFERS_CHANGED, write_changed_holder);
  write_holders (json, "affirmed", difference, XITONG_DIFFERS_AFFIRMED, write_changed_holder);
  xitong_json_writer_end (json);
  write_proposals (json, difference);
  if (difference->compared == XITONG_COMPARED_CASES)
    write_counterparts (json, difference);
  xitong_json_writer_end (json);
  return xitong_json_writer_close (json);
}

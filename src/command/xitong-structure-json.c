/* xitong-structure-json.c - a structure as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-structure-json.h"

#include "xitong-evidence-json.h"
#include "xitong-formality.h"
#include "xitong-record-json.h"

/* What is proposed is told beside what is in force, and never as if it were. */
static void
write_proposed (XitongJsonWriter *json,
                XitongProposed    proposed)
{
  xitong_json_writer_text (json, "status", proposed == XITONG_PROPOSED_NEW ? "proposed" : "in-force");
  xitong_json_writer_text (json, "proposed", xitong_proposed_word (proposed));
}

static void
write_since (XitongJsonWriter *json,
             XitongChange     *since,
             gboolean          carried)
{
  xitong_json_write_id (json, "since", since);
  xitong_json_writer_flag (json, "carried", carried);
}

static void
write_superiors (XitongJsonWriter      *json,
                 const XitongPlacement *placement)
{
  xitong_json_writer_begin (json, "superiors", '[');
  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongStandingSuperior *superior = &g_array_index (placement->superiors, XitongStandingSuperior, i);

      if (superior->reference.kind != XITONG_REFERENCE_UNIT)
        continue;
      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "unit", xitong_reference_get_name (&superior->reference));
      xitong_json_writer_text (json, "form", xitong_form_word (superior->form));
      xitong_json_writer_text (json, "strength", xitong_strength_word (superior->strength));
      xitong_json_write_standing (json, superior->evidence);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
  xitong_json_writer_flag (json, "superiorKnown", placement->superior_known);
}

static void
write_states (XitongJsonWriter *json,
              GArray           *marks)
{
  xitong_json_writer_text (json, "state", marks->len > 0 ? xitong_entity_get_id (g_array_index (marks, XitongStandingMark, 0).kind) : NULL);
  xitong_json_writer_begin (json, "states", '[');
  for (guint i = 0; i < marks->len; i++)
    {
      const XitongStandingMark *mark = &g_array_index (marks, XitongStandingMark, i);

      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "state", xitong_entity_get_id (mark->kind));
      if (mark->by.kind != XITONG_REFERENCE_NOTHING)
        xitong_json_writer_text (json, "by", xitong_reference_get_name (&mark->by));
      xitong_json_write_citations (json, mark->evidence);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_contested (XitongJsonWriter *json,
                 GPtrArray        *contested)
{
  xitong_json_writer_begin (json, "contested", '[');
  for (guint i = 0; i < contested->len; i++)
    {
      XitongContested *place = g_ptr_array_index (contested, i);
      const XitongEvidence *evidence = xitong_entity_data (place)->evidence;

      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_write_id (json, "system", place->system);
      xitong_json_write_id (json, "superior", place->superior);
      xitong_json_writer_text (json, "count", evidence->count);
      xitong_json_writer_text (json, "of", evidence->of);
      xitong_json_writer_text (json, "among", evidence->among);
      xitong_json_writer_flag (json, "absent", place->absent);
      xitong_json_write_ids (json, "alsoIn", place->also_in);
      xitong_json_write_id (json, "variant", place->variant);
      xitong_json_write_standing (json, evidence);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_unit (XitongJsonWriter      *json,
            XitongStructure       *structure,
            const XitongPlacement *placement,
            XitongForm             form)
{
  XitongSystem *system = xitong_structure_get_system (structure, placement->unit);
  const XitongStandingSuperior *superior = xitong_structure_get_superior (structure, placement->unit, form);
  gboolean has_superior = superior != NULL && superior->reference.kind == XITONG_REFERENCE_UNIT;

  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "id", xitong_entity_get_id (placement->unit));
  xitong_json_writer_text (json, "title", xitong_placement_get_title (placement, NULL));
  xitong_json_writer_text (json, "kind", xitong_unit_kind_word (placement->unit->kind));
  xitong_json_write_id (json, "system", system);
  xitong_json_write_id (json, "level", placement->level);
  xitong_json_writer_text (json, "superior", has_superior ? xitong_reference_get_name (&superior->reference) : NULL);
  write_superiors (json, placement);
  xitong_json_write_ids (json, "alsoIn", placement->also_in);
  xitong_json_write_id (json, "partOf", placement->part_of);
  xitong_json_writer_text (json, "beside", placement->beside.kind != XITONG_REFERENCE_NOTHING
                                             ? xitong_reference_get_name (&placement->beside) : NULL);
  write_states (json, placement->marks);
  write_contested (json, placement->contested);
  xitong_json_write_ids (json, "succeeds", placement->succeeds);
  write_since (json, placement->since, placement->carried);
  write_proposed (json, placement->proposed);
  xitong_json_write_evidence (json, placement->evidence, xitong_placement_get_standing (placement, structure->era));
  xitong_json_write_terms (json, placement->terms);
  xitong_json_write_note (json, placement->note);
  xitong_json_writer_end (json);
}

static void
write_tie (XitongJsonWriter        *json,
           const XitongStandingTie *tie)
{
  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "id", tie->row);
  xitong_json_writer_text (json, "tie", xitong_entity_get_id (tie->claim));
  xitong_json_writer_text (json, "kind", xitong_entity_get_id (tie->kind));
  xitong_json_writer_text (json, "from", xitong_reference_get_name (&tie->from));
  xitong_json_writer_text (json, "to", xitong_reference_get_name (&tie->to));
  xitong_json_writer_text (json, "label", tie->label != NULL ? xitong_texts_pick (tie->label, NULL) : NULL);
  xitong_json_write_references (json, "about", tie->about);
  xitong_json_write_references (json, "via", tie->via);
  xitong_json_write_ids (json, "over", tie->over);
  xitong_json_writer_text (json, "when", tie->when != NULL ? xitong_texts_pick (tie->when, NULL) : NULL);
  xitong_json_writer_text (json, "form", xitong_form_word (tie->form));
  xitong_json_writer_text (json, "denied", xitong_form_word (tie->denied));
  xitong_json_writer_text (json, "strength", xitong_strength_word (tie->strength));
  xitong_json_writer_flag (json, "directed", tie->directed);
  xitong_json_writer_flag (json, "dormant", tie->dormant);
  write_since (json, tie->since, tie->carried);
  write_proposed (json, tie->proposed);
  xitong_json_write_evidence (json, tie->evidence, tie->evidence != NULL ? tie->evidence->standing : XITONG_STANDING_STATED);
  xitong_json_write_note (json, tie->note);
  xitong_json_writer_end (json);
}

static void
write_holding (XitongJsonWriter    *json,
               const XitongHolding *holding)
{
  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "id", xitong_entity_get_id (holding->holder));
  xitong_json_writer_text (json, "title", xitong_entity_get_title (holding->holder));
  xitong_json_writer_text (json, "kind", xitong_holder_kind_word (holding->holder->kind));
  xitong_json_write_ids (json, "posts", holding->posts);
  xitong_json_write_ids (json, "at", holding->at);
  xitong_json_write_ids (json, "path", holding->path);
  write_states (json, holding->marks);
  write_since (json, holding->since, holding->carried);
  write_proposed (json, holding->proposed);
  xitong_json_write_evidence (json, holding->evidence, holding->evidence != NULL ? holding->evidence->standing : XITONG_STANDING_STATED);
  xitong_json_write_note (json, holding->note);
  xitong_json_writer_end (json);
}

static XitongJsonWriter *
begin (XitongStructure *structure,
       const char      *variants)
{
  XitongJsonWriter *json = xitong_json_writer_new ();

  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "case", xitong_entity_get_id (structure->enterprise_case));
  xitong_json_writer_text (json, "era", xitong_entity_get_id (structure->era));
  xitong_json_writer_text (json, "variant", variants);
  xitong_json_write_id (json, "change", structure->change);
  return json;
}

char *
xitong_procedure_json_dup (XitongProcedure *procedure,
                           XitongStructure *structure,
                           const char      *variants)
{
  XitongJsonWriter *json = begin (structure, variants);

  xitong_record_json_write_procedure (json, "procedure", procedure, structure);
  xitong_json_writer_end (json);
  return xitong_json_writer_close (json);
}

char *
xitong_structure_json_dup (XitongStructure *structure,
                           const char      *variants,
                           XitongForm       form)
{
  XitongJsonWriter *json = begin (structure, variants);

  xitong_json_writer_begin (json, "units", '[');
  for (guint i = 0; i < structure->standing->len; i++)
    write_unit (json, structure, g_ptr_array_index (structure->standing, i), form);
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "ties", '[');
  for (guint i = 0; i < structure->ties->len; i++)
    if (xitong_formality_shows (form, ((const XitongStandingTie *) g_ptr_array_index (structure->ties, i))->form))
      write_tie (json, g_ptr_array_index (structure->ties, i));
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "holders", '[');
  for (guint i = 0; i < structure->holdings->len; i++)
    write_holding (json, g_ptr_array_index (structure->holdings, i));
  xitong_json_writer_end (json);
  xitong_record_json_write (json, structure);
  xitong_json_writer_end (json);
  return xitong_json_writer_close (json);
}

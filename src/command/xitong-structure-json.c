/* xitong-structure-json.c - a structure as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-structure-json.h"

#include "xitong-json-writer.h"

static void
write_citations (XitongJsonWriter     *json,
                 const XitongEvidence *evidence)
{
  xitong_json_writer_begin (json, "citations", '[');
  for (guint i = 0; evidence != NULL && i < xitong_evidence_n_citations (evidence); i++)
    {
      const XitongCitation *citation = xitong_evidence_get_citation (evidence, i);

      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "source", citation->source);
      xitong_json_writer_text (json, "pages", citation->pages);
      if (citation->stance != XITONG_STANCE_FOR)
        xitong_json_writer_text (json, "stance", xitong_stance_word (citation->stance));
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_evidence (XitongJsonWriter     *json,
                const XitongEvidence *evidence,
                XitongStanding        standing)
{
  g_autofree char *basis = evidence != NULL ? xitong_basis_dup_words (evidence->basis) : g_strdup ("");

  xitong_json_writer_text (json, "standing", xitong_standing_word (standing));
  xitong_json_writer_text (json, "basis", basis);
  xitong_json_writer_flag (json, "disputed", evidence != NULL && xitong_evidence_is_disputed (evidence));
  write_citations (json, evidence);
}

static void
write_terms (XitongJsonWriter  *json,
             const XitongTexts *terms)
{
  xitong_json_writer_begin (json, "terms", '{');
  for (guint i = 0; terms != NULL && i < xitong_texts_get_size (terms); i++)
    xitong_json_writer_text (json, xitong_texts_get (terms, i)->language, xitong_texts_get (terms, i)->text);
  xitong_json_writer_end (json);
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
      xitong_json_writer_text (json, "standing",
                               superior->evidence != NULL ? xitong_standing_word (superior->evidence->standing) : "stated");
      write_citations (json, superior->evidence);
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
      write_citations (json, mark->evidence);
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
      xitong_json_writer_text (json, "system", place->system != NULL ? xitong_entity_get_id (place->system) : NULL);
      xitong_json_writer_text (json, "superior", place->superior != NULL ? xitong_entity_get_id (place->superior) : NULL);
      xitong_json_writer_text (json, "count", evidence->count);
      xitong_json_writer_text (json, "of", evidence->of);
      xitong_json_writer_text (json, "among", evidence->among);
      xitong_json_writer_flag (json, "absent", place->absent);
      write_citations (json, evidence);
      xitong_json_writer_end (json);
    }
  xitong_json_writer_end (json);
}

static void
write_unit (XitongJsonWriter      *json,
            XitongStructure       *structure,
            const XitongPlacement *placement)
{
  XitongSystem *system = xitong_structure_get_system (structure, placement->unit);
  const XitongStandingSuperior *superior = xitong_structure_get_superior (structure, placement->unit, XITONG_FORM_UNSAID);
  gboolean has_superior = superior != NULL && superior->reference.kind == XITONG_REFERENCE_UNIT;

  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "id", xitong_entity_get_id (placement->unit));
  xitong_json_writer_text (json, "title", xitong_placement_get_title (placement, NULL));
  xitong_json_writer_text (json, "kind", xitong_unit_kind_word (placement->unit->kind));
  xitong_json_writer_text (json, "system", system != NULL ? xitong_entity_get_id (system) : NULL);
  xitong_json_writer_text (json, "level", placement->level != NULL ? xitong_entity_get_id (placement->level) : NULL);
  xitong_json_writer_text (json, "superior", has_superior ? xitong_reference_get_name (&superior->reference) : NULL);
  write_superiors (json, placement);
  xitong_json_writer_text (json, "partOf", placement->part_of != NULL ? xitong_entity_get_id (placement->part_of) : NULL);
  xitong_json_writer_text (json, "beside", placement->beside.kind != XITONG_REFERENCE_NOTHING
                                             ? xitong_reference_get_name (&placement->beside) : NULL);
  write_states (json, placement->marks);
  write_contested (json, placement->contested);
  xitong_json_writer_text (json, "since", placement->since != NULL ? xitong_entity_get_id (placement->since) : NULL);
  xitong_json_writer_flag (json, "carried", placement->carried);
  write_evidence (json, placement->evidence, xitong_placement_get_standing (placement, structure->era));
  write_terms (json, placement->terms);
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
  xitong_json_writer_text (json, "when", tie->when != NULL ? xitong_texts_pick (tie->when, NULL) : NULL);
  xitong_json_writer_text (json, "form", xitong_form_word (tie->form));
  xitong_json_writer_text (json, "denied", xitong_form_word (tie->denied));
  xitong_json_writer_text (json, "strength", xitong_strength_word (tie->strength));
  xitong_json_writer_flag (json, "directed", tie->directed);
  xitong_json_writer_flag (json, "dormant", tie->dormant);
  write_evidence (json, tie->evidence, tie->evidence != NULL ? tie->evidence->standing : XITONG_STANDING_STATED);
  xitong_json_writer_end (json);
}

static void
write_units_list (XitongJsonWriter *json,
                  const char       *name,
                  GPtrArray        *units)
{
  xitong_json_writer_begin (json, name, '[');
  for (guint i = 0; i < units->len; i++)
    xitong_json_writer_text (json, NULL, xitong_entity_get_id (g_ptr_array_index (units, i)));
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
  write_units_list (json, "posts", holding->posts);
  write_units_list (json, "at", holding->at);
  write_units_list (json, "path", holding->path);
  write_states (json, holding->marks);
  write_evidence (json, holding->evidence, holding->evidence != NULL ? holding->evidence->standing : XITONG_STANDING_STATED);
  xitong_json_writer_end (json);
}

char *
xitong_structure_json_dup (XitongStructure *structure,
                           const char      *variants)
{
  XitongJsonWriter *json = xitong_json_writer_new ();

  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "case", xitong_entity_get_id (structure->enterprise_case));
  xitong_json_writer_text (json, "era", xitong_entity_get_id (structure->era));
  xitong_json_writer_text (json, "variant", variants);
  xitong_json_writer_begin (json, "units", '[');
  for (guint i = 0; i < structure->standing->len; i++)
    write_unit (json, structure, g_ptr_array_index (structure->standing, i));
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "ties", '[');
  for (guint i = 0; i < structure->ties->len; i++)
    write_tie (json, g_ptr_array_index (structure->ties, i));
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "holders", '[');
  for (guint i = 0; i < structure->holdings->len; i++)
    write_holding (json, g_ptr_array_index (structure->holdings, i));
  xitong_json_writer_end (json);
  xitong_json_writer_end (json);
  return xitong_json_writer_close (json);
}

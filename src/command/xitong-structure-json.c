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
write_basis (XitongJsonWriter     *json,
             const XitongEvidence *evidence)
{
  g_autofree char *basis = evidence != NULL ? xitong_basis_dup_words (evidence->basis) : g_strdup ("");
  g_auto (GStrv) words = g_strsplit (basis, " ", -1);

  xitong_json_writer_begin (json, "basis", '[');
  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      xitong_json_writer_text (json, NULL, words[i]);
  xitong_json_writer_end (json);
}

/* How far a claim holds; only what is given. */
static void
write_tally (XitongJsonWriter     *json,
             const XitongEvidence *evidence)
{
  if (evidence == NULL)
    return;
  if (evidence->extent != XITONG_EXTENT_UNSAID)
    xitong_json_writer_text (json, "extent", xitong_extent_word (evidence->extent));
  if (evidence->count != NULL)
    xitong_json_writer_text (json, "count", evidence->count);
  if (evidence->of != NULL)
    xitong_json_writer_text (json, "of", evidence->of);
  if (evidence->among != NULL)
    xitong_json_writer_text (json, "among", evidence->among);
  if (evidence->where != NULL)
    xitong_json_writer_text (json, "where", evidence->where);
  if (evidence->doubt != NULL)
    xitong_json_writer_text (json, "doubt", xitong_texts_pick (evidence->doubt, NULL));
}

static void
write_evidence (XitongJsonWriter     *json,
                const XitongEvidence *evidence,
                XitongStanding        standing)
{
  xitong_json_writer_text (json, "standing", xitong_standing_word (standing));
  write_basis (json, evidence);
  write_tally (json, evidence);
  xitong_json_writer_flag (json, "disputed", evidence != NULL && xitong_evidence_is_disputed (evidence));
  write_citations (json, evidence);
}

/* The first of each language: names of members are unique. */
static void
write_terms (XitongJsonWriter  *json,
             const XitongTexts *terms)
{
  g_autoptr (GHashTable) written = g_hash_table_new (g_str_hash, g_str_equal);

  xitong_json_writer_begin (json, "terms", '{');
  for (guint i = 0; terms != NULL && i < xitong_texts_get_size (terms); i++)
    if (g_hash_table_add (written, (gpointer) xitong_texts_get (terms, i)->language))
      xitong_json_writer_text (json, xitong_texts_get (terms, i)->language, xitong_texts_get (terms, i)->text);
  xitong_json_writer_end (json);
}

static void
write_note (XitongJsonWriter  *json,
            const XitongTexts *note)
{
  if (note != NULL)
    xitong_json_writer_text (json, "note", xitong_texts_pick (note, NULL));
}

static void
write_ids (XitongJsonWriter *json,
           const char       *name,
           GPtrArray        *entities)
{
  xitong_json_writer_begin (json, name, '[');
  for (guint i = 0; i < entities->len; i++)
    xitong_json_writer_text (json, NULL, xitong_entity_get_id (g_ptr_array_index (entities, i)));
  xitong_json_writer_end (json);
}

static void
write_references (XitongJsonWriter *json,
                  const char       *name,
                  GArray           *references)
{
  xitong_json_writer_begin (json, name, '[');
  for (guint i = 0; i < references->len; i++)
    xitong_json_writer_text (json, NULL, xitong_reference_get_name (&g_array_index (references, XitongReference, i)));
  xitong_json_writer_end (json);
}

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
  xitong_json_writer_text (json, "since", since != NULL ? xitong_entity_get_id (since) : NULL);
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
      write_ids (json, "alsoIn", place->also_in);
      xitong_json_writer_text (json, "variant", place->variant != NULL ? xitong_entity_get_id (place->variant) : NULL);
      xitong_json_writer_text (json, "standing", xitong_standing_word (evidence->standing));
      write_citations (json, evidence);
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
  xitong_json_writer_text (json, "system", system != NULL ? xitong_entity_get_id (system) : NULL);
  xitong_json_writer_text (json, "level", placement->level != NULL ? xitong_entity_get_id (placement->level) : NULL);
  xitong_json_writer_text (json, "superior", has_superior ? xitong_reference_get_name (&superior->reference) : NULL);
  write_superiors (json, placement);
  write_ids (json, "alsoIn", placement->also_in);
  xitong_json_writer_text (json, "partOf", placement->part_of != NULL ? xitong_entity_get_id (placement->part_of) : NULL);
  xitong_json_writer_text (json, "beside", placement->beside.kind != XITONG_REFERENCE_NOTHING
                                             ? xitong_reference_get_name (&placement->beside) : NULL);
  write_states (json, placement->marks);
  write_contested (json, placement->contested);
  write_ids (json, "succeeds", placement->succeeds);
  write_since (json, placement->since, placement->carried);
  write_proposed (json, placement->proposed);
  write_evidence (json, placement->evidence, xitong_placement_get_standing (placement, structure->era));
  write_terms (json, placement->terms);
  write_note (json, placement->note);
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
  write_references (json, "about", tie->about);
  write_references (json, "via", tie->via);
  write_ids (json, "over", tie->over);
  xitong_json_writer_text (json, "when", tie->when != NULL ? xitong_texts_pick (tie->when, NULL) : NULL);
  xitong_json_writer_text (json, "form", xitong_form_word (tie->form));
  xitong_json_writer_text (json, "denied", xitong_form_word (tie->denied));
  xitong_json_writer_text (json, "strength", xitong_strength_word (tie->strength));
  xitong_json_writer_flag (json, "directed", tie->directed);
  xitong_json_writer_flag (json, "dormant", tie->dormant);
  write_since (json, tie->since, tie->carried);
  write_proposed (json, tie->proposed);
  write_evidence (json, tie->evidence, tie->evidence != NULL ? tie->evidence->standing : XITONG_STANDING_STATED);
  write_note (json, tie->note);
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
  write_ids (json, "posts", holding->posts);
  write_ids (json, "at", holding->at);
  write_ids (json, "path", holding->path);
  write_states (json, holding->marks);
  write_since (json, holding->since, holding->carried);
  write_proposed (json, holding->proposed);
  write_evidence (json, holding->evidence, holding->evidence != NULL ? holding->evidence->standing : XITONG_STANDING_STATED);
  write_note (json, holding->note);
  xitong_json_writer_end (json);
}

/* A line of the form that is asked for, or not said to be of the other. */
static gboolean
is_of_form (const XitongStandingTie *tie,
            XitongForm               form)
{
  if (form == XITONG_FORM_FORMAL)
    return tie->form != XITONG_FORM_EFFECTIVE;
  return form != XITONG_FORM_EFFECTIVE || tie->form != XITONG_FORM_FORMAL;
}

char *
xitong_structure_json_dup (XitongStructure *structure,
                           const char      *variants,
                           XitongForm       form)
{
  XitongJsonWriter *json = xitong_json_writer_new ();

  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "case", xitong_entity_get_id (structure->enterprise_case));
  xitong_json_writer_text (json, "era", xitong_entity_get_id (structure->era));
  xitong_json_writer_text (json, "variant", variants);
  xitong_json_writer_text (json, "change", structure->change != NULL ? xitong_entity_get_id (structure->change) : NULL);
  xitong_json_writer_begin (json, "units", '[');
  for (guint i = 0; i < structure->standing->len; i++)
    write_unit (json, structure, g_ptr_array_index (structure->standing, i), form);
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "ties", '[');
  for (guint i = 0; i < structure->ties->len; i++)
    if (is_of_form (g_ptr_array_index (structure->ties, i), form))
      write_tie (json, g_ptr_array_index (structure->ties, i));
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "holders", '[');
  for (guint i = 0; i < structure->holdings->len; i++)
    write_holding (json, g_ptr_array_index (structure->holdings, i));
  xitong_json_writer_end (json);
  xitong_json_writer_end (json);
  return xitong_json_writer_close (json);
}

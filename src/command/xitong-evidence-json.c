/* xitong-evidence-json.c - on what a claim rests, and what it names, as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-evidence-json.h"

void
xitong_json_write_citations (XitongJsonWriter     *json,
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

void
xitong_json_write_standing (XitongJsonWriter     *json,
                            const XitongEvidence *evidence)
{
  xitong_json_writer_text (json, "standing", xitong_standing_word (evidence != NULL ? evidence->standing : XITONG_STANDING_STATED));
  xitong_json_write_citations (json, evidence);
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

void
xitong_json_write_evidence (XitongJsonWriter     *json,
                            const XitongEvidence *evidence,
                            XitongStanding        standing)
{
  xitong_json_writer_text (json, "standing", xitong_standing_word (standing));
  write_basis (json, evidence);
  write_tally (json, evidence);
  xitong_json_writer_flag (json, "disputed", evidence != NULL && xitong_evidence_is_disputed (evidence));
  xitong_json_write_citations (json, evidence);
}

/* The first of each language: names of members are unique. */
void
xitong_json_write_terms (XitongJsonWriter  *json,
                         const XitongTexts *terms)
{
  g_autoptr (GHashTable) written = g_hash_table_new (g_str_hash, g_str_equal);

  xitong_json_writer_begin (json, "terms", '{');
  for (guint i = 0; terms != NULL && i < xitong_texts_get_size (terms); i++)
    if (g_hash_table_add (written, (gpointer) xitong_texts_get (terms, i)->language))
      xitong_json_writer_text (json, xitong_texts_get (terms, i)->language, xitong_texts_get (terms, i)->text);
  xitong_json_writer_end (json);
}

void
xitong_json_write_note (XitongJsonWriter  *json,
                        const XitongTexts *note)
{
  if (note != NULL)
    xitong_json_writer_text (json, "note", xitong_texts_pick (note, NULL));
}

void
xitong_json_write_id (XitongJsonWriter *json,
                      const char       *name,
                      gpointer          entity)
{
  xitong_json_writer_text (json, name, entity != NULL ? xitong_entity_get_id (entity) : NULL);
}

void
xitong_json_write_ids (XitongJsonWriter *json,
                       const char       *name,
                       GPtrArray        *entities)
{
  xitong_json_writer_begin (json, name, '[');
  for (guint i = 0; i < entities->len; i++)
    xitong_json_writer_text (json, NULL, xitong_entity_get_id (g_ptr_array_index (entities, i)));
  xitong_json_writer_end (json);
}

void
xitong_json_write_references (XitongJsonWriter *json,
                              const char       *name,
                              GArray           *references)
{
  xitong_json_writer_begin (json, name, '[');
  for (guint i = 0; i < references->len; i++)
    xitong_json_writer_text (json, NULL, xitong_reference_get_name (&g_array_index (references, XitongReference, i)));
  xitong_json_writer_end (json);
}

/* xitong-record-json.c - what else is known of the time of a structure, as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-record-json.h"

#include "xitong-evidence-json.h"
#include "xitong-walk.h"

static XitongStanding
get_standing (const XitongEvidence *evidence)
{
  return evidence != NULL ? evidence->standing : XITONG_STANDING_STATED;
}

static const char *
pick (const XitongTexts *texts)
{
  return texts != NULL ? xitong_texts_pick (texts, NULL) : NULL;
}

static void
write_remarks_of (XitongJsonWriter *json,
                  XitongEntityList *remarks,
                  const char       *kind,
                  gpointer          owner)
{
  for (guint i = 0; i < xitong_entity_list_count (remarks); i++)
    {
      XitongRemark *remark = xitong_entity_list_nth (remarks, i);
      const XitongEvidence *evidence = xitong_entity_data (remark)->evidence;

      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "of", kind);
      xitong_json_writer_text (json, "id", xitong_entity_get_id (owner));
      xitong_json_writer_text (json, "kind", xitong_remark_kind_word (remark->kind));
      xitong_json_write_ids (json, "about", remark->about);
      xitong_json_writer_text (json, "text", pick (remark->text));
      xitong_json_writer_text (json, "from", remark->from.text);
      xitong_json_writer_text (json, "to", remark->to.text);
      xitong_json_write_evidence (json, evidence, get_standing (evidence));
      xitong_json_writer_end (json);
    }
}

static void
write_given (XitongJsonWriter *json,
             const char       *name,
             const char       *text)
{
  if (text != NULL)
    xitong_json_writer_text (json, name, text);
}

static void
write_value (XitongJsonWriter        *json,
             const XitongNumberValue *value)
{
  xitong_json_writer_begin (json, NULL, '{');
  write_given (json, "on", value->on.text);
  write_given (json, "value", value->value);
  write_given (json, "low", value->low);
  write_given (json, "high", value->high);
  write_given (json, "below", value->below);
  write_given (json, "above", value->above);
  write_given (json, "of", value->of);
  write_given (json, "printed", value->printed);
  if (value->circa)
    xitong_json_writer_flag (json, "circa", TRUE);
  xitong_json_write_standing (json, value->evidence);
  xitong_json_writer_end (json);
}

static void
write_numbers_of (XitongJsonWriter *json,
                  XitongEntityList *numbers,
                  const char       *kind,
                  gpointer          owner)
{
  for (guint i = 0; i < xitong_entity_list_count (numbers); i++)
    {
      XitongNumber *number = xitong_entity_list_nth (numbers, i);

      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_writer_text (json, "of", kind);
      xitong_json_writer_text (json, "id", xitong_entity_get_id (owner));
      xitong_json_writer_text (json, "title", pick (xitong_entity_data (number)->title));
      xitong_json_writer_text (json, "measure", number->measure);
      xitong_json_write_ids (json, "about", number->about);
      xitong_json_writer_begin (json, "values", '[');
      for (guint j = 0; j < number->values->len; j++)
        write_value (json, &g_array_index (number->values, XitongNumberValue, j));
      xitong_json_writer_end (json);
      xitong_json_write_note (json, xitong_entity_data (number)->note);
      xitong_json_writer_end (json);
    }
}

static gboolean
is_column (XitongStructure *structure,
           XitongSystem    *system)
{
  for (guint i = 0; i < structure->standing->len; i++)
    {
      const XitongPlacement *placement = structure->standing->pdata[i];

      if (xitong_structure_get_system (structure, placement->unit) == system)
        return TRUE;
    }
  return FALSE;
}

static void
write_systems (XitongJsonWriter *json,
               XitongStructure  *structure,
               gboolean          are_numbers)
{
  for (guint i = 0; i < xitong_entity_list_count (structure->enterprise_case->systems); i++)
    {
      XitongSystem *system = xitong_entity_list_nth (structure->enterprise_case->systems, i);
      XitongEntityList *list = are_numbers ? system->numbers : system->remarks;

      if (xitong_entity_list_count (list) == 0 || !is_column (structure, system))
        continue;
      if (are_numbers)
        write_numbers_of (json, list, "system", system);
      else
        write_remarks_of (json, list, "system", system);
    }
}

static void
write_remarks (XitongJsonWriter *json,
               XitongStructure  *structure)
{
  xitong_json_writer_begin (json, "remarks", '[');
  write_remarks_of (json, structure->enterprise_case->remarks, "case", structure->enterprise_case);
  write_remarks_of (json, structure->era->remarks, "era", structure->era);
  for (guint i = 0; i < structure->variants->len; i++)
    write_remarks_of (json, ((XitongVariant *) structure->variants->pdata[i])->remarks, "variant",
                      structure->variants->pdata[i]);
  write_systems (json, structure, FALSE);
  xitong_json_writer_end (json);
}

static void
write_numbers (XitongJsonWriter *json,
               XitongStructure  *structure)
{
  xitong_json_writer_begin (json, "numbers", '[');
  write_numbers_of (json, structure->enterprise_case->numbers, "case", structure->enterprise_case);
  write_numbers_of (json, structure->era->numbers, "era", structure->era);
  for (guint i = 0; i < structure->variants->len; i++)
    write_numbers_of (json, ((XitongVariant *) structure->variants->pdata[i])->numbers, "variant",
                      structure->variants->pdata[i]);
  write_systems (json, structure, TRUE);
  xitong_json_writer_end (json);
}

static void
write_dates_of (XitongJsonWriter *json,
                GArray           *dates,
                XitongChange     *change)
{
  for (guint i = 0; i < dates->len; i++)
    {
      const XitongRivalDate *rival = &g_array_index (dates, XitongRivalDate, i);

      xitong_json_writer_begin (json, NULL, '{');
      xitong_json_write_id (json, "change", change);
      xitong_json_writer_text (json, "of", rival->of);
      xitong_json_writer_text (json, "date", rival->date.text);
      xitong_json_write_evidence (json, rival->evidence, get_standing (rival->evidence));
      xitong_json_write_note (json, rival->note);
      xitong_json_writer_end (json);
    }
}

static void
write_dates_of_changes (XitongJsonWriter *json,
                        XitongEntityList *changes)
{
  for (guint i = 0; i < xitong_entity_list_count (changes); i++)
    {
      XitongChange *change = xitong_entity_list_nth (changes, i);

      write_dates_of (json, change->dates, change);
    }
}

static void
write_dates (XitongJsonWriter *json,
             XitongStructure  *structure)
{
  xitong_json_writer_begin (json, "dates", '[');
  write_dates_of (json, structure->era->dates, NULL);
  write_dates_of_changes (json, structure->era->changes);
  for (guint i = 0; i < structure->variants->len; i++)
    write_dates_of_changes (json, ((XitongVariant *) structure->variants->pdata[i])->changes);
  xitong_json_writer_end (json);
}

/* A step that is a tie at work has its citation from there, unless it has its own. */
static const XitongEvidence *
get_evidence (const XitongWalkStep *walked)
{
  const XitongEvidence *own = xitong_entity_data (walked->step)->evidence;

  if (walked->tie != NULL && (own == NULL || xitong_evidence_n_citations (own) == 0))
    return walked->tie->evidence;
  return own;
}

static void
write_step (XitongJsonWriter     *json,
            const XitongWalkStep *walked)
{
  XitongStep *step = walked->step;
  const XitongEvidence *evidence = get_evidence (walked);

  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "step", xitong_step_kind_word (step->kind));
  write_given (json, "title", pick (xitong_entity_data (step)->title));
  write_given (json, "text", pick (xitong_entity_data (step)->note));
  xitong_json_write_references (json, "by", walked->by);
  xitong_json_write_references (json, "to", walked->to);
  xitong_json_write_references (json, "via", walked->via);
  xitong_json_writer_text (json, "at", walked->at.kind != XITONG_REFERENCE_NOTHING
                                       ? xitong_reference_get_name (&walked->at) : NULL);
  xitong_json_writer_text (json, "tie", walked->tie != NULL ? walked->tie->row : NULL);
  xitong_json_writer_text (json, "act", step->act);
  xitong_json_writer_flag (json, "veto", step->veto);
  write_given (json, "when", step->when);
  write_given (json, "outcome", step->outcome);
  write_given (json, "era", step->era != NULL ? xitong_entity_get_id (step->era) : NULL);
  xitong_json_writer_flag (json, "missing", walked->missing);
  xitong_json_write_evidence (json, evidence, get_standing (evidence));
  xitong_json_writer_begin (json, "steps", '[');
  for (guint i = 0; i < walked->children->len; i++)
    write_step (json, walked->children->pdata[i]);
  xitong_json_writer_end (json);
  xitong_json_writer_end (json);
}

void
xitong_record_json_write_procedure (XitongJsonWriter *json,
                                    const char       *name,
                                    XitongProcedure  *procedure,
                                    XitongStructure  *structure)
{
  g_autoptr (XitongWalkStep) walk = xitong_walk_new (procedure, structure);
  const XitongEvidence *evidence = xitong_entity_data (procedure)->evidence;

  xitong_json_writer_begin (json, name, '{');
  xitong_json_writer_text (json, "id", xitong_entity_get_id (procedure));
  xitong_json_writer_text (json, "title", xitong_entity_get_title (procedure));
  xitong_json_write_id (json, "variant", procedure->variant);
  xitong_json_write_id (json, "insteadOf", procedure->instead_of);
  xitong_json_write_ids (json, "roles", procedure->roles);
  xitong_json_write_evidence (json, evidence, get_standing (evidence));
  xitong_json_writer_begin (json, "steps", '[');
  for (guint i = 0; i < walk->children->len; i++)
    write_step (json, walk->children->pdata[i]);
  xitong_json_writer_end (json);
  xitong_json_writer_end (json);
}

static void
write_procedures (XitongJsonWriter *json,
                  XitongStructure  *structure)
{
  XitongEntityList *procedures = structure->enterprise_case->procedures;

  xitong_json_writer_begin (json, "procedures", '[');
  for (guint i = 0; i < xitong_entity_list_count (procedures); i++)
    {
      XitongProcedure *procedure = xitong_entity_list_nth (procedures, i);

      if (xitong_procedure_is_told_in (procedure, structure->era))
        xitong_record_json_write_procedure (json, NULL, procedure, structure);
    }
  xitong_json_writer_end (json);
}

void
xitong_record_json_write (XitongJsonWriter *json,
                          XitongStructure  *structure)
{
  write_remarks (json, structure);
  write_numbers (json, structure);
  write_dates (json, structure);
  write_procedures (json, structure);
}

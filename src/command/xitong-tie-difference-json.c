/* xitong-tie-difference-json.c - what differs of ties, as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-difference-json-parts.h"

#include "xitong-difference-words.h"
#include "xitong-evidence-json.h"

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
  xitong_json_write_standing (json, tie->evidence);
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
  xitong_json_writer_words (json, "what", xitong_tie_field_words (difference->fields));
  write_values (json, "before", difference->before);
  write_values (json, "after", difference->after);
  xitong_json_write_standing (json, difference->after->evidence);
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

void
xitong_difference_json_write_ties (XitongJsonWriter       *json,
                                   const XitongDifference *difference)
{
  xitong_json_writer_begin (json, "ties", '{');
  write_ties (json, "added", difference, XITONG_DIFFERS_ADDED, write_single_tie);
  write_ties (json, "removed", difference, XITONG_DIFFERS_REMOVED, write_single_tie);
  write_ties (json, "lapsed", difference, XITONG_DIFFERS_LAPSED, write_single_tie);
  write_ties (json, "inherited", difference, XITONG_DIFFERS_INHERITED, write_inherited_tie);
  write_ties (json, "changed", difference, XITONG_DIFFERS_CHANGED, write_changed_tie);
  write_ties (json, "affirmed", difference, XITONG_DIFFERS_AFFIRMED, write_changed_tie);
  xitong_json_writer_end (json);
}

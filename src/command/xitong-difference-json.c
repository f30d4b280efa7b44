/* xitong-difference-json.c - a difference as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-json.h"

#include "xitong-difference-json-parts.h"
#include "xitong-difference-words.h"
#include "xitong-evidence-json.h"

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
      xitong_json_writer_words (json, "which", xitong_unit_field_words (unit->fields));
      xitong_json_write_standing (json, xitong_entity_data (unit->counterpart)->evidence);
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
  xitong_json_write_id (json, "change", change);
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
  xitong_difference_json_write_units (json, difference);
  xitong_difference_json_write_ties (json, difference);
  xitong_difference_json_write_holders (json, difference);
  write_proposals (json, difference);
  if (difference->compared == XITONG_COMPARED_CASES)
    write_counterparts (json, difference);
  xitong_json_writer_end (json);
  return xitong_json_writer_close (json);
}

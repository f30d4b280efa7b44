/* xitong-holder-difference-json.c - what differs of holders, as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-difference-json-parts.h"

#include "xitong-difference-words.h"
#include "xitong-evidence-json.h"

static void
write_holding (XitongJsonWriter    *json,
               const XitongHolding *holding)
{
  xitong_json_write_ids (json, "posts", holding->posts);
  xitong_json_write_ids (json, "at", holding->at);
  xitong_json_write_ids (json, "path", holding->path);
  xitong_difference_json_write_marks (json, "states", holding->marks, NULL);
}

static void
write_single_holder (XitongJsonWriter             *json,
                     const XitongHolderDifference *difference)
{
  const XitongHolding *holding = difference->after != NULL ? difference->after : difference->before;

  write_holding (json, holding);
  xitong_json_write_standing (json, holding->evidence);
}

static void
write_changed_holder (XitongJsonWriter             *json,
                      const XitongHolderDifference *difference)
{
  xitong_json_writer_words (json, "what", xitong_holder_field_words (difference->fields));
  xitong_json_writer_begin (json, "from", '{');
  write_holding (json, difference->before);
  xitong_json_writer_end (json);
  xitong_json_writer_begin (json, "to", '{');
  write_holding (json, difference->after);
  xitong_json_writer_end (json);
  xitong_json_write_standing (json, difference->after->evidence);
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

void
xitong_difference_json_write_holders (XitongJsonWriter       *json,
                                      const XitongDifference *difference)
{
  xitong_json_writer_begin (json, "holders", '{');
  write_holders (json, "added", difference, XITONG_DIFFERS_ADDED, write_single_holder);
  write_holders (json, "removed", difference, XITONG_DIFFERS_REMOVED, write_single_holder);
  write_holders (json, "lapsed", difference, XITONG_DIFFERS_LAPSED, write_single_holder);
  write_holders (json, "changed", difference, XITONG_DIFFERS_CHANGED, write_changed_holder);
  write_holders (json, "affirmed", difference, XITONG_DIFFERS_AFFIRMED, write_changed_holder);
  xitong_json_writer_end (json);
}

/* xitong-text-style.c - size, weight and ink of each kind of text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-text-style.h"

#define POINTS(x) ((x) / 7.0)

static const XitongTextStyle styles[XITONG_N_TEXTS] = {
  [XITONG_TEXT_NAME] = { "name", 1, POINTS (8.5), 0, TRUE, FALSE, XITONG_INK_TEXT },
  [XITONG_TEXT_HEAD_NAME] = { "head-name", POINTS (8.2), POINTS (10), 0, TRUE, FALSE, XITONG_INK_TEXT },
  [XITONG_TEXT_SUBTITLE] = { "subtitle", POINTS (6), POINTS (7.5), 0, FALSE, FALSE, XITONG_INK_TEXT },
  [XITONG_TEXT_TERM] = { "term", POINTS (6), POINTS (7.5), 0, FALSE, TRUE, XITONG_INK_QUIET_TEXT },
  [XITONG_TEXT_PART] = { "part", POINTS (6), POINTS (7.5), 0, FALSE, FALSE, XITONG_INK_TEXT },
  [XITONG_TEXT_HOLDER] = { "holder-name", POINTS (6), POINTS (7.5), 0, FALSE, TRUE, XITONG_INK_TEXT },
  [XITONG_TEXT_LABEL] = { "label", POINTS (6), POINTS (7.3), 0, FALSE, FALSE, XITONG_INK_TEXT },
  [XITONG_TEXT_MARK] = { "mark", POINTS (6), POINTS (7.3), 0, FALSE, FALSE, XITONG_INK_TEXT },
  [XITONG_TEXT_ZONE_TITLE] = { "zone-title", POINTS (8.2), POINTS (9.6), 0, TRUE, FALSE, XITONG_INK_TEXT },
  [XITONG_TEXT_ZONE_SUBTITLE] = { "zone-subtitle", POINTS (6), POINTS (7.5), 0, FALSE, FALSE, XITONG_INK_TEXT },
  [XITONG_TEXT_BAND] = { "band", POINTS (6.4), POINTS (8), POINTS (0.3), FALSE, FALSE, XITONG_INK_QUIET_TEXT },
  [XITONG_TEXT_FRAME] = { "frame-title", POINTS (6.4), POINTS (8), POINTS (0.3), FALSE, FALSE, XITONG_INK_QUIET_TEXT },
  [XITONG_TEXT_FIGURE_TITLE] = { "figure-title", POINTS (11.5), POINTS (13.6), 0, TRUE, FALSE, XITONG_INK_TEXT },
  [XITONG_TEXT_FIGURE_SUBTITLE] = {
    "figure-subtitle", POINTS (8.2), POINTS (10), 0, FALSE, FALSE, XITONG_INK_QUIET_TEXT
  },
  [XITONG_TEXT_LEGEND] = { "legend-text", POINTS (6), POINTS (7.3), 0, FALSE, FALSE, XITONG_INK_TEXT },
  [XITONG_TEXT_CAPTION] = { "caption-text", POINTS (6), POINTS (7.8), 0, FALSE, FALSE, XITONG_INK_QUIET_TEXT },
  [XITONG_TEXT_NOTE_LETTER] = { "note-letter", POINTS (6), POINTS (7.8), 0, TRUE, FALSE, XITONG_INK_TEXT },
};

const XitongTextStyle *
xitong_text_style_get (XitongTextRole role)
{
  g_return_val_if_fail (role < XITONG_N_TEXTS, &styles[0]);

  return &styles[role];
}

double
xitong_text_style_get_ascent (XitongTextRole role)
{
  const XitongTextStyle *style = xitong_text_style_get (role);

  return 0.5 * style->line_height + 0.36 * style->size;
}

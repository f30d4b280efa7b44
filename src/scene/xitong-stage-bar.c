/* xitong-stage-bar.c - how far a transition has come, as a row of short lines
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-stage-bar.h"

#define WEIGHT 1.6
#define GAP    2.0

static void
add_piece (XitongMark *mark,
           XitongInk   ink,
           double      from,
           double      to,
           double      y,
           double      scale)
{
  if (to > from)
    xitong_mark_add (mark, xitong_graphic_rectangle (from, y - 0.5 * WEIGHT * scale, to - from, WEIGHT * scale,
                                                     0.5 * WEIGHT * scale, ink, XITONG_INK_NONE, 0));
}

void
xitong_stage_bar_add (XitongMark   *mark,
                      const GArray *spans,
                      double        t,
                      double        x,
                      double        y,
                      double        width,
                      double        scale)
{
  for (guint i = 0; i < spans->len; i++)
    {
      const XitongStageSpan *span = &g_array_index (spans, XitongStageSpan, i);
      double from = x + span->start * width, to = x + span->end * width - GAP * scale;

      add_piece (mark, XITONG_INK_SOFT_LINE, from, to, y, scale);
      add_piece (mark, XITONG_INK_TEXT, from, MIN (to, x + t * width), y, scale);
    }
}

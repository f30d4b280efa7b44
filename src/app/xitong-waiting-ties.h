/* xitong-waiting-ties.h - ties that stand and are left out of a chart, between units that are on it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-scene.h"
#include "xitong-selection.h"

G_BEGIN_DECLS

/**
 * XitongWaitingTie:
 * @from: the box at which it would begin
 * @to: the box, or the zone, at which it would end
 * @is_directed: with an arrow at @to
 * @share: where on what both its ends have in front of each other it goes straight: 0 to 1
 * @label: what it is; where there are several from the one to the other, a line for each
 */
typedef struct
{
  XitongMark *from;
  XitongMark *to;
  gboolean    is_directed;
  double      share;
  char       *label;
} XitongWaitingTie;

/**
 * xitong_waiting_ties_find:
 * @scene: of @selection
 * @unit: on it
 *
 * A unit stands for the parts that are folded into its box. Ties that are denied, or sleep, do not wait.
 *
 * Returns: (transfer full) (element-type XitongWaitingTie): the ties of @unit that wait for the reader, those from one box to another as one
 */
GPtrArray *xitong_waiting_ties_find (const XitongScene     *scene,
                                     const XitongSelection *selection,
                                     XitongUnit            *unit) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_waiting_tie_get_ends:
 * @begin: (out): on the border of the box it comes from
 * @end: (out): on the border of where it leads
 *
 * Where it is drawn straight from the one to the other: upright or level where the boxes have room for that. Where there is room, not on another.
 */
void       xitong_waiting_tie_get_ends (const XitongWaitingTie *self,
                                        XitongPoint            *begin,
                                        XitongPoint            *end);

G_END_DECLS

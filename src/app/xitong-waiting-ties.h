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
 * @label: what it is
 */
typedef struct
{
  XitongMark *from;
  XitongMark *to;
  gboolean    is_directed;
  char       *label;
} XitongWaitingTie;

/**
 * xitong_waiting_ties_find:
 * @scene: of @selection
 * @unit: on it
 *
 * A unit stands for the parts that are folded into its box. Ties that are denied, or sleep, do not wait.
 *
 * Returns: (transfer full) (element-type XitongWaitingTie): the ties of @unit that wait for the reader
 */
GPtrArray *xitong_waiting_ties_find (const XitongScene     *scene,
                                     const XitongSelection *selection,
                                     XitongUnit            *unit) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_waiting_tie_get_ends:
 * @begin: (out): on the border of the box it comes from
 * @end: (out): on the border of where it leads
 *
 * Where it is drawn straight from the one to the other.
 */
void       xitong_waiting_tie_get_ends (const XitongWaitingTie *self,
                                        XitongPoint            *begin,
                                        XitongPoint            *end);

G_END_DECLS

/* xitong-line-between.h - a line or a bar while it changes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-mark.h"

G_BEGIN_DECLS

/**
 * xitong_line_between:
 * @before: a line of subordination, a tie or a holder's bar, with its route
 * @after: the same later, or the line that takes its place
 * @progress: 0 to 1; at 0 and 1 the whole line is drawn, also where in its own scene another draws the trunk that they share
 * @carried: (nullable): two points: how far its start and its end are carried off their straight ways, with the boxes on which they hang
 * @labels_stay: whether xitong_line_has_same_labels()
 * @old_labels: 1 to 0: how much is still seen of the labels of @before
 * @new_labels: 0 to 1: how much is seen already of those of @after
 *
 * Its ends slide; weight and form change on the way. Labels do not move.
 *
 * Returns: (transfer full): a mark with the key of @before in the first half, that of @after in the second
 */
XitongMark *xitong_line_between (const XitongMark *before,
                                 const XitongMark *after,
                                 double            progress,
                                 const XitongPoint carried[2],
                                 gboolean          labels_stay,
                                 double            old_labels,
                                 double            new_labels) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_line_has_same_labels:
 *
 * Returns: whether both have the same labels at the same places
 */
gboolean    xitong_line_has_same_labels (const XitongMark *before,
                                         const XitongMark *after);

/**
 * xitong_line_grown:
 * @self: a line
 * @progress: 0 to 1: how far it has come out of its start
 * @labels: 0 to 1: how much is seen of its labels
 *
 * Returns: (transfer full): the line so far
 */
XitongMark *xitong_line_grown   (const XitongMark *self,
                                 double            progress,
                                 double            labels) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-passed-over.h - who stands between the two ends of a line of subordination, and is left out
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

/**
 * xitong_passed_over_list:
 * @selection: what the chart shows
 * @line: a line of subordination on it
 *
 * A unit whose superior is left out is drawn under the nearest superior that is on the chart. A line of a difference chart that is gone is
 * asked about at the earlier moment.
 *
 * Returns: (transfer full) (element-type XitongUnit): whom the line passes over, from below; empty where it says what the claim says
 */
GPtrArray *xitong_passed_over_list         (const XitongSelection             *selection,
                                            const XitongSelectedSubordination *line) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_passed_over_dup_names:
 *
 * Returns: (transfer full) (nullable): their names, "Local party committee"; %NULL where nobody is passed over
 */
char      *xitong_passed_over_dup_names    (XitongComposer                    *self,
                                            const XitongSelectedSubordination *line) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_passed_over_dup_sentence:
 *
 * Returns: (transfer full) (nullable): whom the lines of the chart pass over, for its caption
 */
char      *xitong_passed_over_dup_sentence (XitongComposer                    *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

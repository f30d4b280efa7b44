/* xitong-dated-moment.h - the moment that is asked for by ids, or by a date
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-moment.h"

G_BEGIN_DECLS

/**
 * xitong_dated_moment_find:
 * @era: (inout) (nullable): an era that was asked for; else gets that which stands at the date
 * @change: (out) (nullable): the last change by then; %NULL where the era has no changes
 * @on: a date, as in a case file
 * @said: (out) (optional): what was found, as a line: "On 1960: era party-leadership, after the-leap (1958)"
 *
 * At the end of the time that @on means. A change that is not dated belongs to the dated one before it; one with a vague date happened in the
 * middle of it.
 *
 * Returns: %FALSE with @error where it is no date, or the case has no era at that time
 */
gboolean xitong_dated_moment_find  (XitongCase    *enterprise_case,
                                    const char   **era,
                                    const char   **change,
                                    const char    *on,
                                    char         **said,
                                    GError       **error);

/**
 * xitong_dated_moment_parse:
 * @on: (nullable): a date in the place of @change
 * @said: (out): what was found for the date; %NULL without one
 *
 * Returns: as xitong_moment_parse()
 */
gboolean xitong_dated_moment_parse (XitongMoment  *self,
                                    XitongCase    *enterprise_case,
                                    const char    *era,
                                    const char    *variants,
                                    const char    *change,
                                    const char    *on,
                                    char         **said,
                                    GError       **error);

G_END_DECLS

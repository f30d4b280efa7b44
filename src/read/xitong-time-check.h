/* xitong-time-check.h - dates that contradict each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"
#include "xitong-diagnostic.h"

G_BEGIN_DECLS

/**
 * xitong_time_check:
 * @enterprise_case: a case whose references are all resolved
 * @diagnostics: gets eras that end before they begin or begin before the one before them has ended, changes out of order or outside
 *   their era
 *
 * Dates are vague: only where all that one may be contradicts all that the other may be is it told.
 */
void xitong_time_check (XitongCase        *enterprise_case,
                        XitongDiagnostics *diagnostics);

G_END_DECLS

/* xitong-case-check.h - what can be wrong with a case as a whole, without replaying it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"
#include "xitong-diagnostic.h"

G_BEGIN_DECLS

/**
 * xitong_case_check:
 * @enterprise_case: a case whose references are all resolved
 * @diagnostics: gets circles of parts, charts taken after changes of others, dates that contradict each other, things without
 *   a title, procedures without eras, units that are never placed
 */
void xitong_case_check (XitongCase        *enterprise_case,
                        XitongDiagnostics *diagnostics);

G_END_DECLS

/* xitong-citation-check.h - claims that cite nothing
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"
#include "xitong-diagnostic.h"

G_BEGIN_DECLS

/**
 * xitong_citation_check:
 * @enterprise_case: a case without errors
 * @diagnostics: gets a warning for each change, variant and procedure that cites no page and is not the author's own knowledge
 *
 * A change is told of once, however many of the things it does are not cited.
 */
void xitong_citation_check (XitongCase        *enterprise_case,
                            XitongDiagnostics *diagnostics);

G_END_DECLS

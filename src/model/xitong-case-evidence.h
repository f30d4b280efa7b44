/* xitong-case-evidence.h - all that a case's claims rest on
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-case.h"

G_BEGIN_DECLS

/**
 * XitongEvidenceFunc:
 * @evidence: of one claim, what it inherits included
 * @claim: (nullable): the entity that makes the claim; %NULL for a value of a number, or a rival date
 */
typedef void (* XitongEvidenceFunc) (const XitongEvidence *evidence,
                                     gpointer              claim,
                                     gpointer              data);

/**
 * xitong_case_foreach_evidence:
 *
 * Calls @func for every claim in the file that has evidence: declarations, changes with their actions, superiors, contested places and ties,
 * variants, remarks, numbers, dates, and procedures with their steps.
 */
void xitong_case_foreach_evidence (XitongCase         *self,
                                   XitongEvidenceFunc  func,
                                   gpointer            data);

G_END_DECLS

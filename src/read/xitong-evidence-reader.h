/* xitong-evidence-reader.h - on what an element's claim rests
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-element.h"

G_BEGIN_DECLS

/**
 * xitong_evidence_read:
 * @inherited: (nullable): of the nearest part, change or variant: blocks that @element does not give are taken from it
 *
 * Returns: (transfer full): the evidence
 */
XitongEvidence *xitong_evidence_read (XitongReading        *reading,
                                      const xmlNode        *element,
                                      const XitongEvidence *inherited) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_evidence_pass_down:
 * @evidence: (nullable): of a variant, a change or a part
 *
 * Returns: (transfer full) (nullable): what its actions inherit, itself given by none of them, so that all of them can share it
 */
XitongEvidence *xitong_evidence_pass_down (const XitongEvidence *evidence) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

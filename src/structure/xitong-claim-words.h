/* xitong-claim-words.h - how sure a claim is and how far it holds, in words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-evidence.h"

G_BEGIN_DECLS

/**
 * xitong_claim_words_dup_standing:
 * @evidence: (nullable)
 *
 * Returns: (transfer full) (nullable): how sure it is and how far it holds, as a phrase in a sentence ("usually", "as told, in some");
 *   a doubt is a question mark; %NULL where it is stated flatly
 */
char *xitong_claim_words_dup_standing (const XitongEvidence *evidence) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_claim_words_dup_plain:
 * @evidence: (nullable)
 *
 * Returns: (transfer full) (nullable): likewise, and a doubt in words
 */
char *xitong_claim_words_dup_plain    (const XitongEvidence *evidence) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

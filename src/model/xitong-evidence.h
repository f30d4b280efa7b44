/* xitong-evidence.h - on what a claim rests
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-kinds.h"
#include "xitong-texts.h"

G_BEGIN_DECLS

/**
 * XitongCitation:
 * @source: id of a source of the case; interned
 * @pages: (nullable): as written, "36 n.4, 57-58"
 * @stance: what the source says to the claim
 * @note: (nullable): what the source says, in the author's words
 */
typedef struct
{
  const char   *source;
  char         *pages;
  XitongStance  stance;
  XitongTexts  *note;
} XitongCitation;

/**
 * XitongEvidence:
 *
 * The evidence of one claim, what it inherits from its change and variant already put in. Reference-counted;
 * built by the reader, then not altered, so that many claims share one.
 *
 * @citations: of XitongCitation
 * @count: (nullable): "6", "730+"
 * @of: (nullable): "12", "unknown"
 * @given: which blocks the element gives itself, as against inherits
 * @blocks: which it has, given or inherited
 */
typedef struct
{
  GArray         *citations;
  XitongStanding  standing;
  XitongBasis     basis;
  XitongExtent    extent;
  char           *count;
  char           *of;
  char           *among;
  char           *where;
  XitongTexts    *doubt;
  XitongEvidenceBlock given;
  XitongEvidenceBlock blocks;
} XitongEvidence;

XitongEvidence       *xitong_evidence_new          (void) G_GNUC_WARN_UNUSED_RESULT;
XitongEvidence       *xitong_evidence_ref          (XitongEvidence *self);
void                  xitong_evidence_unref        (XitongEvidence *self);
void                  xitong_evidence_cite         (XitongEvidence *self,
                                                    const char     *source,
                                                    const char     *pages,
                                                    XitongStance    stance,
                                                    XitongTexts    *note);
guint                 xitong_evidence_n_citations  (const XitongEvidence *self);
const XitongCitation *xitong_evidence_get_citation (const XitongEvidence *self,
                                                    guint                 index);

/**
 * xitong_evidence_is_disputed:
 *
 * Returns: whether a source speaks against the claim, or doubts it
 */
gboolean              xitong_evidence_is_disputed  (const XitongEvidence *self);

/**
 * xitong_evidence_has_tally:
 *
 * Returns: whether it says what is never inherited: a count, among what, where, a doubt
 */
gboolean              xitong_evidence_has_tally    (const XitongEvidence *self);

/**
 * xitong_evidence_dup_tally:
 *
 * Returns: (transfer full) (nullable): how far the claim holds, as printed ("2 enterprises", "6 of 12 charts"), or %NULL
 */
char                 *xitong_evidence_dup_tally    (const XitongEvidence *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongEvidence, xitong_evidence_unref)

G_END_DECLS

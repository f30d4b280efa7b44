/* xitong-journal-check.h - whether a finished figure keeps the rules of a journal
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-journal.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_JOURNAL_RULE_FORMAT,
  XITONG_JOURNAL_RULE_UNSIZED,
  XITONG_JOURNAL_RULE_WIDTH,
  XITONG_JOURNAL_RULE_HEIGHT,
  XITONG_JOURNAL_RULE_RESOLUTION,
  XITONG_JOURNAL_RULE_LINE,
  XITONG_JOURNAL_RULE_SMALL_TYPE,
  XITONG_JOURNAL_RULE_LARGE_TYPE,
  XITONG_JOURNAL_RULE_COLOURS,
  XITONG_JOURNAL_RULE_OPAQUE,
  XITONG_JOURNAL_RULE_FONTS,
  XITONG_JOURNAL_RULE_NAMELESS_FONTS,
  XITONG_JOURNAL_RULE_EMBEDDED,
  XITONG_JOURNAL_RULE_OUTLINES,
  XITONG_JOURNAL_RULE_PICTURE,
} XitongJournalRule;

/**
 * XitongJournalFault:
 * @rule: which rule is broken
 * @text: what is in the file, and what the journal takes, without a full stop
 */
typedef struct
{
  XitongJournalRule  rule;
  char              *text;
} XitongJournalFault;

/**
 * xitong_journal_check:
 *
 * Returns: (transfer full) (element-type XitongJournalFault): one for each rule that @measured breaks
 */
GPtrArray *xitong_journal_check (const XitongJournal        *self,
                                 const XitongMeasuredFigure *measured) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

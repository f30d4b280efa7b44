/* xitong-journal-mend.h - how a figure is brought to keep a journal's rules
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-journal-check.h"

G_BEGIN_DECLS

/**
 * xitong_journal_mend_dup_text:
 * @fault: a rule of @journal that is broken
 * @measured: the file that breaks it
 * @figure: (nullable): the recipe of the file, where it is known
 *
 * Returns: (transfer full): the fault as a sentence, and behind it how it is mended by the options of "xitong export"
 */
char *xitong_journal_mend_dup_text (const XitongJournal        *journal,
                                    const XitongJournalFault   *fault,
                                    const XitongMeasuredFigure *measured,
                                    const XitongFigure         *figure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-test-case.h - cases that must be right, and what stands in them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagnostic.h"
#include "xitong-moment.h"

G_BEGIN_DECLS

/* Says in the log of the test what was found in a file. */
void             xitong_test_case_tell          (XitongDiagnostics  *diagnostics);

/**
 * xitong_test_case_read:
 * @path: of a case file in which nothing is wrong, whatever moment of it is asked for
 *
 * Returns: (transfer full): the case
 */
XitongCase      *xitong_test_case_read          (const char         *path) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_test_case_read_shipped:
 * @id: of a case that comes with the program
 *
 * Returns: (transfer full): the case
 */
XitongCase      *xitong_test_case_read_shipped  (const char         *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_test_case_read_text:
 * @xml: a case file that can be read; what is wrong with its changes is not asked here
 *
 * Returns: (transfer full): the case
 */
XitongCase      *xitong_test_case_read_text     (const char         *xml) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_test_case_replay:
 * @era: (nullable): as for xitong_moment_parse()
 * @variants: (nullable): as there
 * @change: (nullable): as there
 *
 * Returns: (transfer full): what stands then
 */
XitongStructure *xitong_test_case_replay        (XitongCase         *enterprise_case,
                                                 const char         *era,
                                                 const char         *variants,
                                                 const char         *change) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_test_case_replay_moment:
 *
 * Returns: (transfer full): what stands at @moment
 */
XitongStructure *xitong_test_case_replay_moment (XitongCase         *enterprise_case,
                                                 const XitongMoment *moment) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_test_case_replay_all:
 * @moments: (element-type XitongMoment): some moments
 *
 * Returns: (transfer full) (element-type XitongStructure): what stands at each
 */
GPtrArray       *xitong_test_case_replay_all    (XitongCase         *enterprise_case,
                                                 GPtrArray          *moments) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

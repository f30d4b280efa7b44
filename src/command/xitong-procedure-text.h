/* xitong-procedure-text.h - a procedure that is asked for: when it is told of, and its steps as lines of text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * xitong_procedure_text_find:
 * @id: of a procedure
 * @era: (inout) (nullable): gets an era in which it is told of, unless one was asked for, or a @change
 * @variants: (inout) (nullable): gets its variant, unless some were asked for
 * @change: (nullable)
 *
 * Returns: (transfer none): the procedure; %NULL with @error where there is none, or the era that was asked for does not have its variant
 */
XitongProcedure *xitong_procedure_text_find (XitongCase       *enterprise_case,
                                             const char       *id,
                                             const char      **era,
                                             const char      **variants,
                                             const char       *change,
                                             GError          **error);

/**
 * xitong_procedure_text_dup:
 *
 * Returns: (transfer full): title and steps: the number of each, under which condition, who, to whom, what, who can stop it, and pages
 */
char            *xitong_procedure_text_dup  (XitongProcedure  *procedure,
                                             XitongStructure  *structure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-structure-json.h - a structure as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * xitong_structure_json_dup:
 * @form: %XITONG_FORM_UNSAID for all lines, else only those of that form and those not said to be of the other
 * @variants: (nullable): as asked for
 *
 * Returns: (transfer full): what `xitong show --json` prints
 */
char *xitong_structure_json_dup (XitongStructure *structure,
                                 const char      *variants,
                                 XitongForm       form) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_procedure_json_dup:
 * @variants: (nullable): as on the command line
 *
 * Returns: (transfer full): a procedure as it is walked at that time
 */
char *xitong_procedure_json_dup (XitongProcedure *procedure,
                                 XitongStructure *structure,
                                 const char      *variants) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

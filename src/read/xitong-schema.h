/* xitong-schema.h - the RELAX NG schema of the format
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libxml/tree.h>

#include "xitong-diagnostic.h"

G_BEGIN_DECLS

/**
 * xitong_schema_check:
 * @document: a case in which the reader's own checks have found no error
 * @diagnostics: gets what the schema refuses nevertheless
 *
 * The schema is part of the library, so that it cannot be missing.
 */
void xitong_schema_check (xmlDoc            *document,
                          XitongDiagnostics *diagnostics);

G_END_DECLS

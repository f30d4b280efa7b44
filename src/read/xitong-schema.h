/* xitong-schema.h - the RELAX NG schema of the format
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libxml/tree.h>

#include "xitong-diagnostic.h"

G_BEGIN_DECLS

/* A document that is held to the schema while others read it. */
typedef struct _XitongSchemaCheck XitongSchemaCheck;

/**
 * xitong_schema_check_new:
 *
 * Begins in another thread, which makes the schema ready. The schema is part of the library, so that it cannot be missing.
 *
 * Returns: (transfer full): a check that waits for its document
 */
XitongSchemaCheck *xitong_schema_check_new   (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_schema_check_begin:
 * @document: a case; until xitong_schema_check_end() it may be read, and the user data of its nodes set, and nothing else of it altered
 */
void               xitong_schema_check_begin (XitongSchemaCheck *self,
                                              xmlDoc            *document);

/**
 * xitong_schema_check_end:
 * @self: (transfer full): the check, begun or not
 * @diagnostics: gets what the schema refuses; nothing where there are errors in it already, for those say it better
 *
 * Waits for what was begun.
 */
void               xitong_schema_check_end   (XitongSchemaCheck *self,
                                              XitongDiagnostics *diagnostics);

G_END_DECLS

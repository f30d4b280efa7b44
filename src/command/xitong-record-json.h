/* xitong-record-json.h - what else is known of the time of a structure, as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-json-writer.h"
#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * xitong_record_json_write:
 * @json: within an object
 * @structure: the structure that is shown
 *
 * Writes the remarks and numbers of its case, era, variants and systems, the rival dates of the era and its changes, and the procedures
 * of the era as they are walked on this structure.
 */
void xitong_record_json_write (XitongJsonWriter *json,
                               XitongStructure  *structure);

/**
 * xitong_record_json_write_procedure:
 * @name: (nullable): of the member that it becomes
 *
 * Writes a procedure as it is walked at the time of @structure.
 */
void xitong_record_json_write_procedure (XitongJsonWriter *json,
                                         const char       *name,
                                         XitongProcedure  *procedure,
                                         XitongStructure  *structure);

G_END_DECLS

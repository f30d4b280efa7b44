/* xitong-coverage-facts.h - which facts of a list a case does not tell, and why
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-json-writer.h"

G_BEGIN_DECLS

/**
 * xitong_coverage_facts_read:
 * @path: a table: a heading, then a line for each fact: its name, ids and words that tell it, and, where nothing does, why; tabs between
 *
 * Returns: (transfer full) (element-type GStrv): the columns of each fact, or %NULL with @error where the table cannot be read, or has another line
 */
GPtrArray *xitong_coverage_facts_read (const char  *path,
                                       GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_coverage_facts_tell:
 * @facts: as they were read
 * @json: (nullable): where to write the member "facts"; %NULL to print instead
 *
 * Tells how many facts there are, and names those that nothing tells, with the reason. Whether the ids and words are there is not looked into.
 */
void       xitong_coverage_facts_tell (GPtrArray        *facts,
                                       XitongJsonWriter *json);

G_END_DECLS

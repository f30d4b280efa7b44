/* xitong-vocabulary.h - which element may stand in which
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-element.h"

G_BEGIN_DECLS

/**
 * xitong_vocabulary_check:
 * @root: the case
 *
 * Reports every element that stands where it cannot, in words for an author; the attributes are the schema's and the readers' concern.
 */
void xitong_vocabulary_check (XitongReading *reading,
                              const xmlNode *root);

G_END_DECLS

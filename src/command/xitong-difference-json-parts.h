/* xitong-difference-json-parts.h - the parts of a difference as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-difference.h"
#include "xitong-json-writer.h"

G_BEGIN_DECLS

/* An object of that name: lists of what is new, gone, changed and so on. */
void xitong_difference_json_write_units   (XitongJsonWriter       *json,
                                           const XitongDifference *difference);
void xitong_difference_json_write_ties    (XitongJsonWriter       *json,
                                           const XitongDifference *difference);
void xitong_difference_json_write_holders (XitongJsonWriter       *json,
                                           const XitongDifference *difference);

/**
 * xitong_difference_json_write_marks:
 * @marks: of XitongStandingMark
 * @without: (nullable): those that are not told
 */
void xitong_difference_json_write_marks   (XitongJsonWriter       *json,
                                           const char             *name,
                                           GArray                 *marks,
                                           GArray                 *without);

G_END_DECLS

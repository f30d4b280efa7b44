/* xitong-remark-reader.h - remarks and numbers from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-element.h"

G_BEGIN_DECLS

/* Appends the remarks and the numbers among the children of @element to the lists. */
void xitong_remarks_read (XitongReading    *reading,
                          xmlNode          *element,
                          XitongEntityList *remarks,
                          XitongEntityList *numbers);

G_END_DECLS

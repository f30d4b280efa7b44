/* xitong-remark-reader.h - remarks and numbers from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-element.h"

G_BEGIN_DECLS

/* Appends the remark in @element to @list. */
void xitong_remark_read (XitongReading *reading,
                         xmlNode       *element,
                         GListStore    *list);
void xitong_number_read (XitongReading *reading,
                         xmlNode       *element,
                         GListStore    *list);

G_END_DECLS

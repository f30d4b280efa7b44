/* xitong-procedure-reader.h - procedures and their steps from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-element.h"

G_BEGIN_DECLS

/* First the procedures' ids, so that everything can refer to them; then, when all else is read, their steps. */
void xitong_procedures_declare (XitongReading *reading,
                                xmlNode       *root);
void xitong_procedures_resolve (XitongReading *reading,
                                xmlNode       *root);

G_END_DECLS

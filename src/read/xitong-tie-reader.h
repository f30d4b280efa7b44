/* xitong-tie-reader.h - ties and their alterations from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-element.h"

G_BEGIN_DECLS

/* Makes the claim known by its id. */
void xitong_tie_declare (XitongReading *reading,
                         xmlNode       *element);

/* Fills @action, a tie or an alter, with the values of the tie. */
void xitong_tie_read    (XitongReading *reading,
                         xmlNode       *element,
                         XitongAction  *action);

G_END_DECLS

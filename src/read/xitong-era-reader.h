/* xitong-era-reader.h - eras, changes and variants from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-element.h"

G_BEGIN_DECLS

/* The first pass: eras, variants, changes and ties get their places in the lists, and are known by their ids. */
void xitong_eras_declare (XitongReading *reading,
                          xmlNode       *root);
/* The second pass: what they say. */
void xitong_eras_resolve (XitongReading *reading,
                          xmlNode       *root);

G_END_DECLS

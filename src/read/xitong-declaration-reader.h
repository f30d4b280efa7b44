/* xitong-declaration-reader.h - sources, levels, systems, units and holders from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-element.h"

G_BEGIN_DECLS

/**
 * xitong_declarations_declare:
 * @root: the case
 *
 * The first pass over everything that is declared before the eras: makes it known by its id.
 */
void xitong_declarations_declare (XitongReading *reading,
                                  xmlNode       *root);
/* Units and holders of @parent; a variant has some of its own. */
void xitong_declarations_declare_units (XitongReading *reading,
                                        xmlNode       *parent,
                                        gpointer       variant);
/* The second pass: references between what was declared. */
void xitong_declarations_resolve (XitongReading *reading,
                                  xmlNode       *root);
void xitong_declarations_resolve_units (XitongReading *reading,
                                        xmlNode       *parent);

G_END_DECLS

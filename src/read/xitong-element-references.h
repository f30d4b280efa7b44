/* xitong-element-references.h - what an XML element names: units, ties and the others, by their ids
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-element.h"

G_BEGIN_DECLS

/**
 * xitong_element_find:
 * @type: XITONG_TYPE_UNIT ...
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the thing, or %NULL after a diagnostic that names the nearest id
 */
gpointer    xitong_element_find      (XitongReading *reading,
                                      const xmlNode *element,
                                      GType          type,
                                      const char    *id);
/* A claim `TIE` or a row `TIE.FROM.TO`. */
gpointer    xitong_element_find_tie  (XitongReading *reading,
                                      const xmlNode *element,
                                      const char    *id);

/* The thing that an attribute names, %NULL where there is no such attribute. */
gpointer    xitong_element_reference (XitongReading *reading,
                                      const xmlNode *element,
                                      const char    *name,
                                      GType          type);

/**
 * xitong_element_references:
 * @into: (inout): gets the things named; taken anew where it is empty, since an empty list may be shared
 */
void        xitong_element_references (XitongReading  *reading,
                                       const xmlNode  *element,
                                       const char     *name,
                                       GType           type,
                                       GPtrArray     **into);

/* A reference with a prefix, or a unit's bare id. */
XitongReference xitong_element_parse_reference (XitongReading *reading,
                                                const xmlNode *element,
                                                const char    *text);
void        xitong_element_parse_references (XitongReading *reading,
                                             const xmlNode *element,
                                             const char    *name,
                                             GArray        *into);

G_END_DECLS

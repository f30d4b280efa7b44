/* xitong-document.h - XML as a tree, without entities and without the network
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libxml/tree.h>

#include "xitong-diagnostic.h"

G_BEGIN_DECLS

#define XITONG_DOCUMENT_MAX_SIZE (256 * 1024 * 1024)

/**
 * xitong_document_parse:
 * @bytes: the content of a file
 * @file_name: how it is named in messages
 *
 * Nothing is fetched from anywhere, no entity is expanded, the depth is bounded.
 *
 * Returns: (transfer full) (nullable): the tree, or %NULL where @diagnostics tells why not
 */
xmlDoc  *xitong_document_parse    (GBytes            *bytes,
                                   const char        *file_name,
                                   XitongDiagnostics *diagnostics);

/**
 * xitong_document_has_root:
 *
 * Returns: whether the root is element @name of the case format
 */
gboolean xitong_document_has_root (xmlDoc            *document,
                                   const char        *name);

/**
 * xitong_document_begins_with:
 * @path: of a file, which is read no further than to its first element
 *
 * Returns: whether that is called @name
 */
gboolean xitong_document_begins_with (const char         *path,
                                      const char         *name);

G_END_DECLS

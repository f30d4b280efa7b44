/* xitong-search.h - finds the things of a case by their names, in every script
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * XitongFinding:
 * @link: leads to it: "unit:ID", "tie:ROW", "holder:ID", "zone:ID", "change:ID", "era:ID", "variant:ID", "procedure:ID"
 * @title: its name
 * @terms: (nullable): its names in other languages and scripts, in plain text
 * @kind: what it is, in a word or two
 * @stands: whether it is there at the moment that is shown
 */
typedef struct
{
  char     *link;
  char     *title;
  char     *terms;
  char     *kind;
  gboolean  stands;
} XitongFinding;

/* What can be found at one moment; made once, asked with every key that is pressed. */
typedef struct _XitongSearch XitongSearch;

/**
 * xitong_search_new:
 * @structure: the moment: the ties that stand then, and which units do
 */
XitongSearch *xitong_search_new  (XitongStructure    *structure) G_GNUC_WARN_UNUSED_RESULT;
void          xitong_search_free (XitongSearch       *self);

/**
 * xitong_search_find:
 * @query: words; each must be found somewhere in the names of a thing. Case, accents and width do not matter, nor,
 *   where nothing is found otherwise, blanks: pinyin is written with and without
 * @limit: at most so many
 *
 * Names that begin with the query come first, then those in which a word begins with it, then the others; what stands at the moment
 * before what does not.
 *
 * Returns: (transfer container) (element-type XitongFinding): good until the search is freed; empty for an empty query
 */
GPtrArray    *xitong_search_find (const XitongSearch *self,
                                  const char         *query,
                                  guint               limit) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongSearch, xitong_search_free)

G_END_DECLS

/* xitong-source.h - what is cited
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity.h"

G_BEGIN_DECLS

/**
 * XitongSource:
 * @kind: book, article, newspaper, broadcast, document, interview, editor
 * @authors: (nullable)
 * @place: (nullable)
 * @publisher: (nullable)
 * @year: (nullable)
 * @isbn: (nullable)
 * @first_page: (nullable): first page that can be cited
 * @last_page: (nullable): last page that can be cited
 * @short_form: (nullable): how it is cited in a line, "Meaney 1988"
 * @through: (nullable): the source through which alone this one is known
 *
 * An entry of the bibliography, a work or a person.
 */
#define XITONG_TYPE_SOURCE (xitong_source_get_type ())
G_DECLARE_FINAL_TYPE (XitongSource, xitong_source, XITONG, SOURCE, XitongEntity)

struct _XitongSource
{
  XitongEntity parent_instance;

  char         *kind;
  char         *authors;
  char         *place;
  char         *publisher;
  char         *year;
  char         *isbn;
  char         *first_page;
  char         *last_page;
  char         *short_form;
  XitongSource *through;
};

/**
 * xitong_source_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongSource *xitong_source_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-entity.h - what all things of a case have in common
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-evidence.h"

G_BEGIN_DECLS

/**
 * XitongEntity:
 * @id: (nullable): unique among things of its kind in the case; interned; %NULL where the format asks for none
 * @title: (nullable): its names
 * @subtitle: (nullable): the quieter second line under the name
 * @terms: (nullable): the original terms, or second names
 * @note: (nullable): what is known, one paragraph
 * @evidence: (nullable): on what it rests
 * @line: where it stands in its file, from 1
 *
 * The fields of an entity and of its subclasses are written by the reader and not altered once the case is read;
 * everybody else only reads them. References from one entity to another are borrowed: the case owns all.
 *
 * Properties: "id", "title" (in the case's language), "subtitle", "line".
 */
#define XITONG_TYPE_ENTITY (xitong_entity_get_type ())
G_DECLARE_DERIVABLE_TYPE (XitongEntity, xitong_entity, XITONG, ENTITY, GObject)

struct _XitongEntityClass
{
  GObjectClass parent_class;
};

typedef struct
{
  const char     *id;
  XitongTexts    *title;
  XitongTexts    *subtitle;
  XitongTexts    *terms;
  XitongTexts    *note;
  XitongEvidence *evidence;
  int             line;
} XitongEntityData;

/**
 * xitong_entity_data:
 *
 * Returns: (transfer none): the common fields; to be written by the reader only
 */
XitongEntityData *xitong_entity_data          (gpointer    self);
const char       *xitong_entity_get_id        (gpointer    self);

/**
 * xitong_entity_get_title:
 *
 * Returns: (transfer none): the title in the case's language; the id where there is no title, never %NULL
 */
const char       *xitong_entity_get_title     (gpointer    self);

/**
 * xitong_entity_get_title_in:
 * @language: (nullable): BCP 47; %NULL for the case's own
 *
 * Returns: (transfer none): the title in @language as far as there is one, never %NULL
 */
const char       *xitong_entity_get_title_in  (gpointer    self,
                                               const char *language);
const char       *xitong_entity_get_subtitle  (gpointer    self);
const char       *xitong_entity_get_note      (gpointer    self);
int               xitong_entity_get_line      (gpointer    self);

/**
 * xitong_empty_array_ref:
 *
 * Returns: (transfer full): the one array that stands for every empty list of things, so that the many that are empty cost
 *   nothing; never added to
 */
GPtrArray        *xitong_empty_array_ref      (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-case.h - one enterprise, or type of enterprise, followed through time
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity-list.h"
#include "xitong-era.h"
#include "xitong-matter.h"
#include "xitong-procedure.h"
#include "xitong-source.h"

G_BEGIN_DECLS

/**
 * XitongCase:
 * @file_name: (nullable): where it was read from, as it is named in messages
 * @checksum: (nullable): the SHA-256 of its file, in hexadecimal digits: which version of the data this is
 * @language: BCP 47; interned
 * @drawn: how its charts came about
 * @main_source: (nullable): the source that a bare `pages` cites
 * @units: of XitongUnit, in file order, those of variants last; `units[i]->index == i`
 * @holders: of XitongHolder; index likewise
 * @ties: of XitongTie, every claim a change declares, in file order
 * @eras: of XitongEra
 * @variants: of XitongVariant: all of them, those of eras and those of the case, in file order
 * @changes: of XitongChange: all of them, in file order, variants' included
 *
 * Owns everything that was read. The lists are GListModels so that windows, searches and command lines share them.
 */
#define XITONG_TYPE_CASE (xitong_case_get_type ())
G_DECLARE_FINAL_TYPE (XitongCase, xitong_case, XITONG, CASE, XitongEntity)

struct _XitongCase
{
  XitongEntity parent_instance;

  char             *file_name;
  char             *checksum;
  const char       *language;
  XitongTexts      *summary;
  XitongTexts      *enterprise_title;
  XitongDrawing     drawn;
  XitongSource     *main_source;

  XitongEntityList *sources;
  XitongEntityList *levels;
  XitongEntityList *systems;
  XitongEntityList *matters;
  XitongEntityList *tie_kinds;
  XitongEntityList *mark_kinds;
  XitongEntityList *units;
  XitongEntityList *holders;
  XitongEntityList *eras;
  XitongEntityList *variants;
  XitongEntityList *variant_groups;
  XitongEntityList *procedures;
  XitongEntityList *remarks;
  XitongEntityList *numbers;

  GPtrArray        *ties;
  GPtrArray        *changes;

  /*< private >*/
  GHashTable       *entities;
};

/**
 * xitong_case_new:
 *
 * Returns: (transfer full): a case that has the built-in kinds of ties and marks, and nothing else
 */
XitongCase   *xitong_case_new      (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_case_register:
 * @self: the case, while it is being read
 * @entity: a thing with an id
 *
 * Makes @entity findable by its type and id. Eras and changes share one set of ids, as do all others of one type.
 *
 * Returns: %FALSE where the id is taken; the first one then stays
 */
gboolean      xitong_case_register (XitongCase *self,
                                    gpointer    entity);

/**
 * xitong_case_lookup:
 * @type: XITONG_TYPE_UNIT, XITONG_TYPE_SYSTEM ...
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the thing of that type with that id, or %NULL
 */
gpointer      xitong_case_lookup   (XitongCase *self,
                                    GType       type,
                                    const char *id);

/**
 * xitong_variant_is_offered_in:
 *
 * Returns: whether @variant is offered in @era: in its own, or in every one from its first to its last
 */
gboolean      xitong_variant_is_offered_in (XitongVariant *variant,
                                            XitongEra     *era);

G_END_DECLS

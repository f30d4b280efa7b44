/* xitong-variant.h - a deviation from the arrangement of an era
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-change.h"
#include "xitong-entity-list.h"
#include "xitong-number.h"
#include "xitong-remark.h"
#include "xitong-variant-group.h"

G_BEGIN_DECLS

/**
 * XitongVariant:
 * @group: (nullable)
 * @based_on: (nullable)
 * @era: (nullable): the XitongEra it is written in; %NULL at case level
 * @eras: of XitongEra: where it is offered, in order
 * @charts: of XitongChange: after which its own chart is taken, at most one for an era
 * @dates: of XitongRivalDate: other dates for its beginning or its end
 * @changes: of XitongChange
 * @without: of XitongChange: these did not happen here
 * @drawn: how its chart came about; as the era says where it is not said
 * @size: (nullable)
 * @founded: (nullable)
 * @same_as: (nullable): probably the same factory
 * @remarks: of XitongRemark
 * @numbers: of XitongNumber
 * @index: its place in the file, from 0
 */
#define XITONG_TYPE_VARIANT (xitong_variant_get_type ())
G_DECLARE_FINAL_TYPE (XitongVariant, xitong_variant, XITONG, VARIANT, XitongEntity)

struct _XitongVariant
{
  XitongEntity parent_instance;

  XitongVariantKind   kind;
  XitongVariantGroup *group;
  XitongVariant      *based_on;
  XitongEntity       *era;
  GPtrArray          *eras;
  GPtrArray          *charts;
  XitongEntityList   *changes;
  GPtrArray          *without;
  XitongDrawing       drawn;
  char               *size;
  char               *founded;
  XitongDate          from;
  XitongDate          to;
  GArray             *dates;
  XitongVariant      *same_as;
  XitongEntityList   *remarks;
  XitongEntityList   *numbers;
  guint               index;
};

/**
 * xitong_variant_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongVariant *xitong_variant_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

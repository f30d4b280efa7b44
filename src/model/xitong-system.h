/* xitong-system.h - a chain of offices with one head, a column of the chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity-list.h"

#include "xitong-number.h"
#include "xitong-remark.h"

G_BEGIN_DECLS

/**
 * XitongSystem:
 * @role: party, management ... or an author's own word; interned
 * @zone: main, outside or margin
 * @between: of XitongSystem: for a fused system, those it stands between
 * @remarks: of XitongRemark
 * @numbers: of XitongNumber
 * @index: its place from the left
 */
#define XITONG_TYPE_SYSTEM (xitong_system_get_type ())
G_DECLARE_FINAL_TYPE (XitongSystem, xitong_system, XITONG, SYSTEM, XitongEntity)

struct _XitongSystem
{
  XitongEntity parent_instance;

  const char       *role;
  XitongSystemZone  zone;
  GPtrArray        *between;
  XitongEntityList *remarks;
  XitongEntityList *numbers;
  guint             index;
};

/**
 * xitong_system_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongSystem *xitong_system_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

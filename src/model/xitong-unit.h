/* xitong-unit.h - anything that has a place on the chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-level.h"

G_BEGIN_DECLS

/**
 * XitongUnit:
 * @level: (nullable): the usual one
 * @part_of: (nullable): its usual whole
 * @each: (nullable): there is one in each of these
 * @several: several of a kind
 * @open: its list of parts is not complete
 * @analogy: never placed, found by search
 * @variant: (nullable): the XitongVariant that alone has it
 * @index: its place in the case's list of units, from 0
 *
 * What the file declares; where it stands at a moment is said by a structure.
 */
#define XITONG_TYPE_UNIT (xitong_unit_get_type ())
G_DECLARE_FINAL_TYPE (XitongUnit, xitong_unit, XITONG, UNIT, XitongEntity)

struct _XitongUnit
{
  XitongEntity parent_instance;

  XitongUnitKind  kind;
  XitongLevel    *level;
  XitongUnit     *part_of;
  XitongUnit     *each;
  gboolean        several;
  gboolean        open;
  gboolean        analogy;
  XitongShow      show;
  gpointer        variant;
  guint           index;
};

/**
 * xitong_unit_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongUnit *xitong_unit_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-unit-difference.h - what two structures say differently of one unit
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-counterparts.h"
#include "xitong-structure.h"

G_BEGIN_DECLS

/* How a unit differs; several may hold of one that stands in both. What is only proposed is neither added nor removed. */
typedef enum
{
  XITONG_DIFFERS_ADDED = 1 << 0,
  XITONG_DIFFERS_REMOVED = 1 << 1,
  XITONG_DIFFERS_LAPSED = 1 << 2,
  XITONG_DIFFERS_SUCCEEDED = 1 << 3,
  XITONG_DIFFERS_SUCCEEDS = 1 << 4,
  XITONG_DIFFERS_MOVED = 1 << 5,
  XITONG_DIFFERS_RENAMED = 1 << 6,
  XITONG_DIFFERS_MARKED = 1 << 7,
  XITONG_DIFFERS_CHANGED = 1 << 8,
  XITONG_DIFFERS_INHERITED = 1 << 9,
  XITONG_DIFFERS_AFFIRMED = 1 << 10,
  XITONG_DIFFERS_PROPOSED = 1 << 11,
} XitongDiffers;

/* In what a unit that stands in both differs. WRITTEN is a system that is written in one and follows from the superior in the other, where
 * both are the same column. */
typedef enum
{
  XITONG_UNIT_FIELD_SYSTEM = 1 << 0,
  XITONG_UNIT_FIELD_LEVEL = 1 << 1,
  XITONG_UNIT_FIELD_SUPERIOR = 1 << 2,
  XITONG_UNIT_FIELD_WHOLE = 1 << 3,
  XITONG_UNIT_FIELD_BESIDE = 1 << 4,
  XITONG_UNIT_FIELD_SUPERIORS = 1 << 5,
  XITONG_UNIT_FIELD_ALSO_IN = 1 << 6,
  XITONG_UNIT_FIELD_CONTESTED = 1 << 7,
  XITONG_UNIT_FIELD_TITLE = 1 << 8,
  XITONG_UNIT_FIELD_TERMS = 1 << 9,
  XITONG_UNIT_FIELD_MARKS = 1 << 10,
  XITONG_UNIT_FIELD_NOTE = 1 << 11,
  XITONG_UNIT_FIELD_EVIDENCE = 1 << 12,
  XITONG_UNIT_FIELD_SINCE = 1 << 13,
  XITONG_UNIT_FIELD_PROPOSED = 1 << 14,
  XITONG_UNIT_FIELD_WRITTEN = 1 << 15,
  XITONG_UNIT_FIELD_SUBTITLE = 1 << 16,
} XitongUnitField;

#define XITONG_UNIT_FIELDS_OF_PLACE                                                                                              \
  (XITONG_UNIT_FIELD_SYSTEM | XITONG_UNIT_FIELD_LEVEL | XITONG_UNIT_FIELD_SUPERIOR | XITONG_UNIT_FIELD_WHOLE |                   \
   XITONG_UNIT_FIELD_BESIDE)

/**
 * XitongUnitDifference:
 * @unit: the unit; of two counterparts that of the first case
 * @before: (nullable): where it stands in the first structure, a ghost of what is proposed included
 * @after: (nullable): where it, or its counterpart, stands in the second
 * @system_before: (nullable): the column there
 * @system_after: (nullable)
 * @with: (nullable): the whole or the neighbour that left, and took it along
 * @counterpart: (nullable): the pair, between cases
 */
typedef struct
{
  XitongUnit         *unit;
  XitongPlacement    *before;
  XitongPlacement    *after;
  XitongSystem       *system_before;
  XitongSystem       *system_after;
  XitongUnit         *with;
  XitongCounterpart  *counterpart;
  XitongDiffers       how;
  XitongUnitField     fields;
} XitongUnitDifference;

G_END_DECLS

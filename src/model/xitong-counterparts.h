/* xitong-counterparts.h - two cases, and what in one does the job of what in the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-case.h"
#include "xitong-counterpart.h"

G_BEGIN_DECLS

/**
 * XitongAlignment:
 * @a: an era of the first case
 * @b: the era of the second that is best set beside it
 * @note: (nullable): why
 */
typedef struct
{
  XitongEra      *a;
  XitongEra      *b;
  XitongTexts    *note;
} XitongAlignment;

/**
 * XitongCounterparts:
 * @file_name: (nullable): where it was read from
 * @a: the first case
 * @b: the second
 * @pairs: of XitongCounterpart, in file order
 * @alignments: of XitongAlignment, in file order
 *
 * One file, `A-B.xml`. It holds both cases.
 */
#define XITONG_TYPE_COUNTERPARTS (xitong_counterparts_get_type ())
G_DECLARE_FINAL_TYPE (XitongCounterparts, xitong_counterparts, XITONG, COUNTERPARTS, XitongEntity)

struct _XitongCounterparts
{
  XitongEntity parent_instance;

  char             *file_name;
  XitongCase       *a;
  XitongCase       *b;
  XitongEntityList *pairs;
  GArray           *alignments;
};

/**
 * xitong_counterparts_new:
 * @a: the first case
 * @b: the second
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongCounterparts *xitong_counterparts_new       (XitongCase         *a,
                                                   XitongCase         *b) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_counterparts_find:
 * @unit: a unit of either case
 * @other: a unit of the other
 *
 * Returns: (transfer none) (nullable): the first pair that takes part in comparisons and holds both, or %NULL
 */
XitongCounterpart  *xitong_counterparts_find      (XitongCounterparts *self,
                                                   const XitongUnit   *unit,
                                                   const XitongUnit   *other);

/**
 * xitong_counterparts_dup_units:
 *
 * Returns: (transfer full): of XitongUnit: the units of the other case that are compared with @unit, in file order
 */
GPtrArray          *xitong_counterparts_dup_units (XitongCounterparts *self,
                                                   const XitongUnit   *unit) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

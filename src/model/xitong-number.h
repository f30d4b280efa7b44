/* xitong-number.h - a count or a share that the source gives
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity.h"
#include "xitong-date.h"

G_BEGIN_DECLS

/**
 * XitongNumberValue:
 *
 * One reading. A bound that is not given is %NULL; all are kept as the author wrote them, for the words are part of
 * the finding ("thousands", "730+").
 */
typedef struct
{
  XitongDate      on;
  char           *value;
  char           *low;
  char           *high;
  char           *below;
  char           *above;
  char           *of;
  char           *printed;
  gboolean        circa;
  XitongEvidence *evidence;
} XitongNumberValue;

void xitong_number_value_clear (XitongNumberValue *value);

/**
 * XitongNumber:
 * @about: of XitongEntity
 * @measure: (nullable): what is counted, in which unit
 * @values: of XitongNumberValue
 */
#define XITONG_TYPE_NUMBER (xitong_number_get_type ())
G_DECLARE_FINAL_TYPE (XitongNumber, xitong_number, XITONG, NUMBER, XitongEntity)

struct _XitongNumber
{
  XitongEntity parent_instance;

  GPtrArray *about;
  char      *measure;
  GArray    *values;
};

/**
 * xitong_number_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongNumber *xitong_number_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

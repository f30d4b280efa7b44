/* xitong-holder-difference.h - what two structures say differently of one holder
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-unit-difference.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_HOLDER_FIELD_POSTS = 1 << 0,
  XITONG_HOLDER_FIELD_AT = 1 << 1,
  XITONG_HOLDER_FIELD_PATH = 1 << 2,
  XITONG_HOLDER_FIELD_MARKS = 1 << 3,
  XITONG_HOLDER_FIELD_NOTE = 1 << 4,
  XITONG_HOLDER_FIELD_EVIDENCE = 1 << 5,
  XITONG_HOLDER_FIELD_SINCE = 1 << 6,
  XITONG_HOLDER_FIELD_PROPOSED = 1 << 7,
} XitongHolderField;

/**
 * XitongHolderDifference:
 * @before: (nullable): what he holds and where he is in the first structure
 * @after: (nullable): in the second
 */
typedef struct
{
  XitongHolder      *holder;
  XitongHolding     *before;
  XitongHolding     *after;
  XitongDiffers      how;
  XitongHolderField  fields;
} XitongHolderDifference;

G_END_DECLS

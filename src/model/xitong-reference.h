/* xitong-reference.h - what one thing of a case says of another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_REFERENCE_NOTHING,
  XITONG_REFERENCE_UNIT,
  XITONG_REFERENCE_SYSTEM,
  XITONG_REFERENCE_HOLDER,
  XITONG_REFERENCE_TIE,
  XITONG_REFERENCE_ROLE,
  XITONG_REFERENCE_CHANGE,
  XITONG_REFERENCE_ERA,
  XITONG_REFERENCE_PROCEDURE,
  XITONG_REFERENCE_ENTERPRISE,
  XITONG_REFERENCE_UNKNOWN,
  XITONG_REFERENCE_NONE,
} XitongReferenceKind;

/**
 * XitongReference:
 * @kind: what it refers to
 * @entity: (nullable): the thing, borrowed; %NULL for a word that is no id
 * @row: (nullable): for a tie, the row `TIE.FROM.TO` where one is named; interned
 */
typedef struct
{
  XitongReferenceKind  kind;
  XitongEntity        *entity;
  const char          *row;
} XitongReference;

/**
 * xitong_reference_get_name:
 *
 * Returns: (transfer none): the reference as the case format writes it, interned: `manager`, `system:management`,
 *   `enterprise` ...; never %NULL
 */
const char *xitong_reference_get_name (const XitongReference *self);
gboolean    xitong_reference_equal    (const XitongReference *a,
                                       const XitongReference *b);

G_END_DECLS

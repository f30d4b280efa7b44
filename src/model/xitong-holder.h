/* xitong-holder.h - a person, or a type of person, who holds posts
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-unit.h"

G_BEGIN_DECLS

/**
 * XitongHolder:
 * @each: (nullable): another person in each of these
 * @variant: (nullable): the XitongVariant that alone has it
 * @index: its place in the case's list of holders, from 0
 */
#define XITONG_TYPE_HOLDER (xitong_holder_get_type ())
G_DECLARE_FINAL_TYPE (XitongHolder, xitong_holder, XITONG, HOLDER, XitongEntity)

struct _XitongHolder
{
  XitongEntity parent_instance;

  XitongHolderKind  kind;
  XitongUnit       *each;
  gpointer          variant;
  guint             index;
};

/**
 * xitong_holder_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongHolder *xitong_holder_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

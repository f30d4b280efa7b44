/* xitong-superior.h - whom a unit stands under, as one action says it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-reference.h"
#include "xitong-entity.h"

G_BEGIN_DECLS

/**
 * XitongSuperior:
 * @reference: a unit, `unknown` or `none`
 *
 * The evidence is the action's unless it has its own.
 */
#define XITONG_TYPE_SUPERIOR (xitong_superior_get_type ())
G_DECLARE_FINAL_TYPE (XitongSuperior, xitong_superior, XITONG, SUPERIOR, XitongEntity)

struct _XitongSuperior
{
  XitongEntity parent_instance;

  XitongReference reference;
  XitongForm      form;
  XitongStrength  strength;
};

/**
 * xitong_superior_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongSuperior *xitong_superior_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-variant-group.h - variants that answer one question
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity.h"

G_BEGIN_DECLS

/**
 * XitongVariantGroup:
 * @default_variant: (nullable): the XitongVariant that the source holds for the rule
 */
#define XITONG_TYPE_VARIANT_GROUP (xitong_variant_group_get_type ())
G_DECLARE_FINAL_TYPE (XitongVariantGroup, xitong_variant_group, XITONG, VARIANT_GROUP, XitongEntity)

struct _XitongVariantGroup
{
  XitongEntity parent_instance;

  gboolean      exclusive;
  XitongEntity *default_variant;
};

/**
 * xitong_variant_group_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongVariantGroup *xitong_variant_group_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

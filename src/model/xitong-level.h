/* xitong-level.h - a row band of the chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity.h"

G_BEGIN_DECLS

/**
 * XitongLevel:
 * @zone: above or inside the enterprise
 * @index: its place from the top
 */
#define XITONG_TYPE_LEVEL (xitong_level_get_type ())
G_DECLARE_FINAL_TYPE (XitongLevel, xitong_level, XITONG, LEVEL, XitongEntity)

struct _XitongLevel
{
  XitongEntity parent_instance;

  XitongLevelZone zone;
  guint           index;
};

/**
 * xitong_level_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongLevel *xitong_level_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

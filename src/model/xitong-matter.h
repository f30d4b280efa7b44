/* xitong-matter.h - what authority is about
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity.h"

G_BEGIN_DECLS

/**
 * XitongMatter:
 * @index: its place in the list
 */
#define XITONG_TYPE_MATTER (xitong_matter_get_type ())
G_DECLARE_FINAL_TYPE (XitongMatter, xitong_matter, XITONG, MATTER, XitongEntity)

struct _XitongMatter
{
  XitongEntity parent_instance;

  guint index;
};

/**
 * xitong_matter_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongMatter *xitong_matter_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

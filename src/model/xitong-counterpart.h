/* xitong-counterpart.h - what in one case does the job of what in another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-reference.h"

G_BEGIN_DECLS

/**
 * XitongCounterpart:
 * @like: how they are alike
 * @a: of XitongReference: units, ties, holders, changes, procedures or eras of the first case
 * @b: of XitongReference: of the second
 * @alike: (nullable): in what
 * @unlike: (nullable): in what not
 *
 * Its evidence says on which pages the likeness rests.
 */
#define XITONG_TYPE_COUNTERPART (xitong_counterpart_get_type ())
G_DECLARE_FINAL_TYPE (XitongCounterpart, xitong_counterpart, XITONG, COUNTERPART, XitongEntity)

struct _XitongCounterpart
{
  XitongEntity parent_instance;

  XitongLikeness  like;
  GArray         *a;
  GArray         *b;
  XitongTexts    *alike;
  XitongTexts    *unlike;
};

/**
 * xitong_counterpart_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongCounterpart *xitong_counterpart_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_counterpart_is_compared:
 *
 * Returns: whether the pair takes part in comparisons: one that is close, partly or opposite does, the rest is read
 */
gboolean           xitong_counterpart_is_compared (const XitongCounterpart *self);

G_END_DECLS

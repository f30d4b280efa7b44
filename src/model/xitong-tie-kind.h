/* xitong-tie-kind.h - a kind of tie
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity.h"

G_BEGIN_DECLS

/**
 * XitongTieKind:
 * @style: the line style it is drawn in
 * @base: (nullable): for a kind of the case's own, the built-in kind it refines
 * @show: what the default chart does with it, resolved
 */
#define XITONG_TYPE_TIE_KIND (xitong_tie_kind_get_type ())
G_DECLARE_FINAL_TYPE (XitongTieKind, xitong_tie_kind, XITONG, TIE_KIND, XitongEntity)

struct _XitongTieKind
{
  XitongEntity parent_instance;

  XitongTieStyle  style;
  XitongTieKind  *base;
  gboolean        directed;
  XitongShow      show;
  gboolean        is_built_in;
};

/**
 * xitong_tie_kind_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongTieKind *xitong_tie_kind_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-mark-kind.h - a state that a unit or a holder can be in
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity.h"

G_BEGIN_DECLS

/**
 * XitongMarkKind:
 * @acts: whether one so marked still acts
 * @is_built_in: whether the format itself has it
 */
#define XITONG_TYPE_MARK_KIND (xitong_mark_kind_get_type ())
G_DECLARE_FINAL_TYPE (XitongMarkKind, xitong_mark_kind, XITONG, MARK_KIND, XitongEntity)

struct _XitongMarkKind
{
  XitongEntity parent_instance;

  gboolean on_units;
  gboolean on_holders;
  gboolean acts;
  gboolean is_built_in;
};

/**
 * xitong_mark_kind_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongMarkKind *xitong_mark_kind_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

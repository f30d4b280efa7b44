/* xitong-remark.h - a finding or a silence about a whole
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-entity.h"
#include "xitong-date.h"

G_BEGIN_DECLS

/**
 * XitongRemark:
 * @about: of XitongEntity
 */
#define XITONG_TYPE_REMARK (xitong_remark_get_type ())
G_DECLARE_FINAL_TYPE (XitongRemark, xitong_remark, XITONG, REMARK, XitongEntity)

struct _XitongRemark
{
  XitongEntity parent_instance;

  XitongRemarkKind  kind;
  GPtrArray        *about;
  XitongTexts      *text;
  XitongDate        from;
  XitongDate        to;
};

/**
 * xitong_remark_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongRemark *xitong_remark_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

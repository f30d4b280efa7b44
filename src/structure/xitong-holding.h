/* xitong-holding.h - which posts a holder holds at one moment, and where he is
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-placement.h"

G_BEGIN_DECLS

/**
 * XitongHolding:
 * @posts: of XitongUnit: none, one (a name in the box) or more (a bar across them)
 * @at: of XitongUnit: where he was sent; more than one where the source does not say which
 * @path: of XitongUnit: the way-points before
 * @marks: of XitongStandingMark
 */
typedef struct
{
  XitongHolder   *holder;
  GPtrArray      *posts;
  GPtrArray      *at;
  GPtrArray      *path;
  GArray         *marks;
  XitongTexts    *note;
  XitongEvidence *evidence;
  XitongChange   *since;
  gboolean        carried;
  XitongProposed  proposed;
} XitongHolding;

G_END_DECLS

/* xitong-rival-date.h - another date that a source gives for the same event
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-date.h"
#include "xitong-evidence.h"

G_BEGIN_DECLS

/**
 * XitongRivalDate:
 * @of: which date it rivals: "on", "from" or "to"; interned
 * @date: the date
 * @note: (nullable)
 * @evidence: on what it rests
 */
typedef struct
{
  const char     *of;
  XitongDate      date;
  XitongTexts    *note;
  XitongEvidence *evidence;
} XitongRivalDate;

/**
 * xitong_rival_dates_new:
 *
 * Returns: (transfer full) (element-type XitongRivalDate): an array that owns what its items hold
 */
GArray *xitong_rival_dates_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-tie-difference.h - what two structures say differently of one row of a tie
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-unit-difference.h"

G_BEGIN_DECLS

/* In what a tie that stands in both differs. */
typedef enum
{
  XITONG_TIE_DIFFERS_KIND = 1 << 0,
  XITONG_TIE_DIFFERS_FROM = 1 << 1,
  XITONG_TIE_DIFFERS_TO = 1 << 2,
  XITONG_TIE_DIFFERS_ABOUT = 1 << 3,
  XITONG_TIE_DIFFERS_VIA = 1 << 4,
  XITONG_TIE_DIFFERS_OVER = 1 << 5,
  XITONG_TIE_DIFFERS_LABEL = 1 << 6,
  XITONG_TIE_DIFFERS_WHEN = 1 << 7,
  XITONG_TIE_DIFFERS_FORM = 1 << 8,
  XITONG_TIE_DIFFERS_DENIED = 1 << 9,
  XITONG_TIE_DIFFERS_STRENGTH = 1 << 10,
  XITONG_TIE_DIFFERS_DIRECTED = 1 << 11,
  XITONG_TIE_DIFFERS_DORMANT = 1 << 12,
  XITONG_TIE_DIFFERS_SHOW = 1 << 13,
  XITONG_TIE_DIFFERS_NOTE = 1 << 14,
  XITONG_TIE_DIFFERS_EVIDENCE = 1 << 15,
  XITONG_TIE_DIFFERS_SINCE = 1 << 16,
  XITONG_TIE_DIFFERS_PROPOSED = 1 << 17,
} XitongTieDiffers;

/**
 * XitongTieDifference:
 * @before: (nullable): the row in the first structure; of a tie that was inherited, or altered at its ends, what it was
 * @after: (nullable): the row in the second
 * @cut_with: (nullable): the end that left, and cut it
 */
typedef struct
{
  XitongStandingTie *before;
  XitongStandingTie *after;
  XitongUnit        *cut_with;
  XitongDiffers      how;
  XitongTieDiffers   fields;
} XitongTieDifference;

G_END_DECLS

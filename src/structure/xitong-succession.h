/* xitong-succession.h - units that came in the stead of others
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-unit.h"

G_BEGIN_DECLS

/* One after two is a merger, two after one a split, one after one a succession. */
typedef enum
{
  XITONG_SUCCESSION_PLAIN,
  XITONG_SUCCESSION_MERGER,
  XITONG_SUCCESSION_SPLIT,
  XITONG_SUCCESSION_REARRANGED,
} XitongSuccessionKind;

/**
 * XitongSuccession:
 * @old_ones: of XitongUnit: they stood, and left
 * @heirs: of XitongUnit: they came in their stead
 */
typedef struct
{
  GPtrArray            *old_ones;
  GPtrArray            *heirs;
  XitongSuccessionKind  kind;
} XitongSuccession;

/**
 * xitong_succession_word:
 *
 * Returns: (transfer none): `succession`, `merger`, `split` or `rearrangement`
 */
const char *xitong_succession_word (XitongSuccessionKind kind);

G_END_DECLS

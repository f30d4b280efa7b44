/* xitong-detour-search.h - ways on which boxes that move together do not meet
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-detour.h"

G_BEGIN_DECLS

/**
 * XitongTraveller:
 * @before: where a box sets out from
 * @after: where it comes to; the same where it stays
 * @detour: (nullable): its way; %NULL where it stays, or cannot go another way
 * @fixed: its way where @detour is %NULL
 */
typedef struct
{
  XitongRectangle  before;
  XitongRectangle  after;
  XitongDetour    *detour;
  XitongDetour     fixed;
} XitongTraveller;

/**
 * xitong_detour_search:
 * @travellers: of XitongTraveller: all boxes that are seen
 * @page: which none leaves
 *
 * Of boxes that would meet on their ways, one after the other gets a way on which it meets fewer: round a corner, or aside, or while the others
 * wait. What can go without any detour is left alone, and a box for which no way is better keeps its own.
 */
void xitong_detour_search (GArray                *travellers,
                           const XitongRectangle *page);

G_END_DECLS

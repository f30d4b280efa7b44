/* xitong-ending.h - on what it rests that something ended
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-difference.h"

G_BEGIN_DECLS

/**
 * xitong_ending_of_unit:
 *
 * Returns: (transfer none) (nullable): the evidence of the last action that removed the unit of @difference, or let it lapse, or that of the
 *   unit which it went with; %NULL where no action names it, and where the two are not compared in time
 */
const XitongEvidence *xitong_ending_of_unit (const XitongDifference     *self,
                                             const XitongUnitDifference *difference);

/**
 * xitong_ending_of_tie:
 *
 * Returns: (transfer none) (nullable): likewise, of a tie
 */
const XitongEvidence *xitong_ending_of_tie  (const XitongDifference     *self,
                                             const XitongTieDifference  *difference);

G_END_DECLS

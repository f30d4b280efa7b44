/* xitong-badge-spots.h - where signs can stand at boxes without lying on anything
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"

G_BEGIN_DECLS

typedef struct _XitongBadgeSpots XitongBadgeSpots;

/**
 * xitong_badge_spots_new:
 * @composer: of a chart; it has to live as long
 *
 * Returns: (transfer full): what of the chart is covered by texts, boxes, badges and lines
 */
XitongBadgeSpots *xitong_badge_spots_new  (XitongComposer   *composer) G_GNUC_WARN_UNUSED_RESULT;
void              xitong_badge_spots_free (XitongBadgeSpots *self);

/**
 * xitong_badge_spots_take:
 * @unit: at whose box a sign is to stand, or at that of the whole it is drawn in
 * @width: of the sign, in points
 * @height: of the sign
 * @at: (out): its middle, as the scene has it
 *
 * Finds a spot on the edge of the box where the sign lies on no text, no head of a line, no other box and no other badge, and on lines only where
 * there is no other room. From then on the spot is covered.
 *
 * Returns: %FALSE where the unit is not on the chart
 */
gboolean          xitong_badge_spots_take (XitongBadgeSpots *self,
                                           const XitongUnit *unit,
                                           double            width,
                                           double            height,
                                           XitongPoint      *at);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongBadgeSpots, xitong_badge_spots_free)

G_END_DECLS

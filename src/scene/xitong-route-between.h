/* xitong-route-between.h - the way of a line on its way from one route to another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-geometry.h"

G_BEGIN_DECLS

/**
 * xitong_route_between:
 * @before: of XitongPoint, two or more
 * @after: likewise
 * @progress: 0 to 1
 *
 * The ends go straight from the ends of one to those of the other. Where both run at right angles so does what lies between them.
 *
 * Returns: (transfer full): of XitongPoint
 */
GArray *xitong_route_between (GArray *before,
                              GArray *after,
                              double  progress) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_route_carry:
 * @points: (inout): of XitongPoint, two or more; jogs are added where they are needed
 * @start: how far its start is carried off
 * @end: how far its end is
 *
 * A route at right angles keeps them: the pieces at its ends become longer or shorter, or are shifted.
 */
void    xitong_route_carry   (GArray            *points,
                              const XitongPoint *start,
                              const XitongPoint *end);

G_END_DECLS

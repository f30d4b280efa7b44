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

G_END_DECLS

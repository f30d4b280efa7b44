/* xitong-painted-graphic.h - what of a very large chart lies on its pixels already
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-graphic.h"
#include "xitong-place-set.h"
#include "xitong-sight.h"

G_BEGIN_DECLS

/**
 * xitong_painted_graphic_add:
 * @painted: what was painted with @sight
 * @graphic: opaque
 * @presence: how much of its ink is left
 *
 * Returns: whether it is to be painted: %FALSE where one that cannot be told from it was before
 */
gboolean xitong_painted_graphic_add (XitongPlaceSet      *painted,
                                     const XitongGraphic *graphic,
                                     double               presence,
                                     const XitongSight   *sight);

G_END_DECLS

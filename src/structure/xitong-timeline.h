/* xitong-timeline.h - the changes that lead to a moment, in order
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-moment.h"

G_BEGIN_DECLS

/**
 * xitong_timeline_list:
 *
 * Returns: (transfer container): of XitongChange: those of the eras before, of this era up to its chart or the change asked for, and of
 *   the variants in their places
 */
GPtrArray *xitong_timeline_list (XitongCase         *enterprise_case,
                                 const XitongMoment *moment);

G_END_DECLS

/* xitong-other-moment.h - the second moment that a command names: [C2:]E2[:V2]
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-moment.h"

G_BEGIN_DECLS

/**
 * XitongOtherMoment:
 * @enterprise_case: the case of the second moment: the first one's own, or another
 * @moment: the second moment
 */
typedef struct
{
  XitongCase   *enterprise_case;
  XitongMoment  moment;
} XitongOtherMoment;

/**
 * xitong_other_moment_parse:
 * @self: (out caller-allocates): cleared first
 * @text: `[C2:]E2[:V2]`: a case, an era or a change, variants joined by `+`; an empty era is that of @first
 * @enterprise_case: the case of the first moment
 * @first: the first moment
 *
 * Returns: %FALSE where a name is unknown, or the other case cannot be read
 */
gboolean xitong_other_moment_parse (XitongOtherMoment   *self,
                                    const char          *text,
                                    XitongCase          *enterprise_case,
                                    const XitongMoment  *first,
                                    GError             **error);
void     xitong_other_moment_clear (XitongOtherMoment   *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (XitongOtherMoment, xitong_other_moment_clear)

G_END_DECLS

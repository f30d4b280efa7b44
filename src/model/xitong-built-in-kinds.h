/* xitong-built-in-kinds.h - the kinds of ties and marks that the format itself has
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-case.h"

G_BEGIN_DECLS

/**
 * xitong_built_in_kinds_add:
 * @self: a new case
 *
 * Gives @self the 38 kinds of ties and the kinds of marks of the case format, sections 4 and 5.
 */
void xitong_built_in_kinds_add (XitongCase *self);

G_END_DECLS

/* xitong-placement-builder.h - placements while a structure is being made
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-placement.h"

G_BEGIN_DECLS

/* Texts and evidence are borrowed from the case, which every structure holds. */
XitongPlacement *xitong_placement_new  (XitongUnit            *unit) G_GNUC_WARN_UNUSED_RESULT;
XitongPlacement *xitong_placement_copy (const XitongPlacement *self) G_GNUC_WARN_UNUSED_RESULT;
void             xitong_placement_free (XitongPlacement       *self);

G_END_DECLS

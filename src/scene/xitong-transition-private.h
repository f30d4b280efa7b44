/* xitong-transition-private.h - what the files of transitions share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-passage.h"
#include "xitong-sight.h"
#include "xitong-transition.h"

G_BEGIN_DECLS

/* Room is made before the change, and closed up after it. */
typedef enum
{
  XITONG_TRANSITION_ROOM,
  XITONG_TRANSITION_CHANGE,
  XITONG_TRANSITION_CLOSING,
  XITONG_N_TRANSITION_PARTS,
} XitongTransitionPart;

/* Returns: (transfer none) (nullable) (element-type XitongPassage): in the order in which they are painted; none of a part that there is not. */
const GArray *xitong_transition_get_passages (const XitongTransition *self,
                                              XitongTransitionPart    part);

/* The scene at @t, with the passages of @seen only, of each part numbers in rising order, or with all; and moved only as far as @sight tells
 * apart. */
XitongScene  *xitong_transition_make_frame   (const XitongTransition *self,
                                              double                  t,
                                              GArray * const         *seen,
                                              const XitongSight      *sight) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* xitong-transition-view.h - a transition as it is seen on a screen
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-sight.h"
#include "xitong-transition.h"

G_BEGIN_DECLS

/**
 * XitongTransitionView:
 *
 * Which of its marks can be seen at all is found once. What lies outside of what is seen, and what would cover the same pixels as another, is
 * left out; what goes less far than a pixel does not move all the way.
 */
typedef struct _XitongTransitionView XitongTransitionView;

XitongTransitionView *xitong_transition_view_new      (XitongTransition           *transition,
                                                       const XitongSight          *sight) G_GNUC_WARN_UNUSED_RESULT;
void                  xitong_transition_view_free     (XitongTransitionView       *self);

/**
 * xitong_transition_view_shows:
 *
 * Returns: whether it is of @transition, and serves for @sight: somewhat more is in it than it was made for
 */
gboolean              xitong_transition_view_shows    (const XitongTransitionView *self,
                                                       const XitongTransition     *transition,
                                                       const XitongSight          *sight);

/**
 * xitong_transition_view_scene_at:
 * @t: from 0 to 1
 *
 * Returns: (transfer full): as xitong_transition_scene_at(), for painting only
 */
XitongScene          *xitong_transition_view_scene_at (const XitongTransitionView *self,
                                                       double                      t) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongTransitionView, xitong_transition_view_free)

G_END_DECLS
